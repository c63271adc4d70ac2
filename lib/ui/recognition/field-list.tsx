// How are the fields of a certificate reviewed? Doubtful ones first, each with what was read and why it is marked.
import { useEffect, useRef } from 'preact/hooks';
import { isDayField } from '../../recognition/kinds/kinds';
import {
  askOf,
  inOrder,
  nextAsking,
  type Review,
  type ReviewField,
  undone,
  withSettled,
  withValueOf,
} from '../../recognition/review/review';
import { usePastedDay } from '../day-box';
import { Icon } from '../icon';
import type { LabelKey } from '../text/all';
import type { Translate } from '../translate';
import { FieldCrop } from './picture';
import type { PaperOnTable } from './use-papers';

interface FieldListProps {
  readonly t: Translate;
  readonly paper: PaperOnTable;
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
  readonly change: (change: (review: Review) => Review) => void;
}

/** The fields of one certificate. */
export function FieldList({ t, paper, active, onActive, change }: FieldListProps) {
  const { review } = paper;
  const count = (ask: 'must' | 'look' | 'clear') =>
    review.fields.filter((field) => askOf(field) === ask).length;
  const settle = (field: ReviewField) => {
    const settled = withSettled(review, field.id);
    change((now) => withSettled(now, field.id));
    onActive(nextAsking(settled, field.id));
  };
  return (
    <div class="paper-fields">
      <p class="row" data-testid="recognition-counts" role="status">
        <b>{t('recognition.read', { n: review.fields.filter(({ read }) => read !== '').length })}</b>
        <span class="small paper-counts">
          <span class="ok">{t('recognition.clear', { n: count('clear') })}</span>
          <span class="warn">{t('recognition.look', { n: count('look') })}</span>
          <span class="block">{t('recognition.must', { n: count('must') })}</span>
        </span>
        {review.before.length > 0 && (
          <button type="button" class="ghost" data-testid="recognition-undo" onClick={() => change(undone)}>
            <Icon name="undo" /> {t('recognition.undo')}
          </button>
        )}
      </p>
      <ul>
        {inOrder(review).map((field, at) => (
          <FieldRow
            key={field.id}
            t={t}
            paper={paper}
            field={field}
            number={at + 1}
            isActive={field.id === active}
            onActive={() => onActive(field.id)}
            onValue={(value) => change((now) => withValueOf(now, field.id, value))}
            onSettle={() => settle(field)}
          />
        ))}
      </ul>
    </div>
  );
}

interface FieldRowProps {
  readonly t: Translate;
  readonly paper: PaperOnTable;
  readonly field: ReviewField;
  readonly number: number;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onValue: (value: string) => void;
  readonly onSettle: () => void;
}

const TAGS = { must: 'block', look: 'warn', clear: 'ok', blank: 'muted' } as const;
const ICONS = { must: 'block', look: 'warn', clear: 'check', blank: null } as const;
const LONG = 26; // values longer than this get more than one row

function FieldRow({ t, paper, field, number, isActive, onActive, onValue, onSettle }: FieldRowProps) {
  const ask = askOf(field);
  const icon = ICONS[ask];
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isActive && document.activeElement !== control.current) control.current?.focus();
  }, [isActive]);
  const id = `paper-${paper.key}-${field.id}`;
  const day = usePastedDay(t, onValue);
  const isDay = isDayField(paper.review.kind ?? '', field.id);
  const shared = {
    id,
    ref: control,
    value: shownValue(t, field.id, field.value),
    'data-testid': 'recognition-value',
    onFocus: onActive,
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      onSettle();
    },
  };
  return (
    <li
      class={`paper-field ${ask}${isActive ? ' active' : ''}`}
      data-testid="recognition-field"
      data-field={field.id}
      data-ask={ask}
    >
      <span class="paper-number">{number}</span>
      <label for={id}>{t(`recognition.field.${field.id}` as LabelKey)}</label>
      {field.value.length > LONG ? (
        <textarea rows={3} {...shared} />
      ) : (
        <input {...shared} {...(isDay && { onPaste: day.onPaste })} />
      )}
      {isDay && day.question}
      <span class={`pill ${TAGS[ask]}`}>
        {icon !== null && <Icon name={icon} />} {t(`recognition.ask.${ask}`)}
      </span>
      {(ask === 'must' || ask === 'look') && (
        <div class="paper-doubts">
          {isActive && <FieldCrop paper={paper} field={field} />}
          <Doubts t={t} field={field} onValue={onValue} onSettle={onSettle} />
        </div>
      )}
    </li>
  );
}

/** A value in words of the page: a sex and a validity without end are kept by words of the program. */
function shownValue(t: Translate, id: string, value: string): string {
  if (id === 'sex' && (value === 'male' || value === 'female')) return t(`recognition.sex.${value}`);
  return value === 'long-term' ? t('clients.longTerm') : value;
}

/** Why a value is marked, and its alternatives. */
function Doubts({
  t,
  field,
  onValue,
  onSettle,
}: Pick<FieldRowProps, 't' | 'field' | 'onValue' | 'onSettle'>) {
  const { told = [] } = field;
  const isOpen = !field.isSettled && field.doubts.length > 0;
  return (
    <>
      {told.map(({ text }) => (
        <p key={text.en} class="small" data-testid="recognition-told">
          {t.text(text)}
        </p>
      ))}
      {isOpen &&
        field.doubts.map((doubt) => (
          <p key={doubt} class="small">
            {t(`recognition.doubt.${doubt}`)}
          </p>
        ))}
      <div class="row">
        {isOpen && (
          <button type="button" class="chip" data-testid="recognition-confirm" onClick={() => onSettle()}>
            {field.value === ''
              ? t('recognition.leaveBlank')
              : t('recognition.isRight', { value: shortened(shownValue(t, field.id, field.value)) })}
          </button>
        )}
        {field.others.map((other) => (
          <button
            key={other}
            type="button"
            class="chip"
            data-testid="recognition-other"
            onClick={() => onValue(other)}
          >
            {shortened(shownValue(t, field.id, other))}
          </button>
        ))}
      </div>
    </>
  );
}

const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);

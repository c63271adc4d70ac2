// How are the fields of a certificate reviewed? Doubtful ones first, each with what was read and why it is marked.
import { useEffect, useRef } from 'preact/hooks';
import { isDayField, mayRunOn } from '../../recognition/kinds/kinds';
import {
  askOf,
  inParts,
  nextAsking,
  numbersOf,
  type Review,
  type ReviewField,
  undone,
  withSettled,
  withValueOf,
} from '../../recognition/review/review';
import { usePastedDay } from '../day-box';
import { Icon } from '../icon';
import type { Translate } from '../translate';
import { fieldLabel } from './field-label';
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
  const { held, asked } = inParts(review);
  const numbers = numbersOf(review);
  const settle = (field: ReviewField) => {
    const settled = withSettled(review, field.id);
    change((now) => withSettled(now, field.id));
    onActive(nextAsking(settled, field.id));
  };
  const row = (field: ReviewField) => (
    <FieldRow
      key={field.id}
      t={t}
      paper={paper}
      field={field}
      number={numbers.get(field.id)}
      isActive={field.id === active}
      onActive={() => onActive(field.id)}
      onValue={(value) => change((now) => withValueOf(now, field.id, value))}
      onSettle={() => settle(field)}
    />
  );
  return (
    <div class="paper-fields">
      <p class="row" data-testid="recognition-counts" role="status">
        <b>{t('recognition.read', { n: review.fields.filter(({ read }) => read !== '').length })}</b>
        <Counts t={t} review={review} />
        {review.before.length > 0 && (
          <button type="button" class="ghost" data-testid="recognition-undo" onClick={() => change(undone)}>
            <Icon name="undo" /> {t('recognition.undo')}
          </button>
        )}
      </p>
      <ul>{held.map(row)}</ul>
      {asked.length > 0 && (
        <>
          <p class="small muted paper-asked" id={`paper-${paper.key}-asked`}>
            {t('recognition.asked')}
          </p>
          <ul aria-labelledby={`paper-${paper.key}-asked`}>{asked.map(row)}</ul>
        </>
      )}
    </div>
  );
}

const COUNTED = [
  ['clear', 'ok'],
  ['look', 'warn'],
  ['must', 'block'],
] as const;

/** How many fields ask what; nothing is said of what there is none of. */
function Counts({ t, review }: { readonly t: Translate; readonly review: Review }) {
  return (
    <span class="small paper-counts">
      {COUNTED.map(([ask, tone]) => {
        const n = review.fields.filter((field) => askOf(field) === ask).length;
        return n === 0 ? null : (
          <span key={ask} class={tone}>
            {t(`recognition.${ask}`, { n })}
          </span>
        );
      })}
    </span>
  );
}

interface FieldRowProps {
  readonly t: Translate;
  readonly paper: PaperOnTable;
  readonly field: ReviewField;
  /** Of its place on the picture; undefined where it has none. */
  readonly number: number | undefined;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onValue: (value: string) => void;
  readonly onSettle: () => void;
}

const TAGS = { must: 'block', look: 'warn', clear: 'ok', blank: 'muted' } as const;
const ICONS = { must: 'block', look: 'warn', clear: 'check', blank: null } as const;
const LONG = 20; // a value longer than this was read: its box grows, too

function FieldRow({ t, paper, field, number, isActive, onActive, onValue, onSettle }: FieldRowProps) {
  const ask = askOf(field);
  const icon = ICONS[ask];
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isActive && document.activeElement !== control.current) control.current?.focus();
  }, [isActive]);
  const id = `paper-${paper.key}-${field.id}`;
  const day = usePastedDay(t, onValue);
  const kind = paper.review.kind ?? '';
  const isDay = isDayField(kind, field.id);
  // by what the paper says, so that the box stays the same while it is typed into
  const isGrowing = !isDay && (mayRunOn(kind, field.id) || field.read.length > LONG);
  const shared = {
    id,
    ref: control,
    value: shownValue(t, field.id, field.value),
    'data-testid': 'recognition-value',
    onFocus: onActive,
    onInput: (event: { currentTarget: { value: string } }) =>
      onValue(event.currentTarget.value.replace(/\s*\n\s*/g, '')),
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
      <span class={number === undefined ? '' : 'paper-number'}>{number}</span>
      <label for={id}>{t(fieldLabel(kind, field.id))}</label>
      {isGrowing ? (
        <span class="paper-growing" data-value={shared.value}>
          <textarea rows={1} {...shared} />
        </span>
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

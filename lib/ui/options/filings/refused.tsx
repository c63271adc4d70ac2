// Why was this filing refused, and what is fixed where? The text is stored with the filing and read each time it is opened.
import { useState } from 'preact/hooks';
import { documentAt, partOf } from '../../../filing/client/place-of';
import { countMended, namedIn, type OpenCause, type UnreadCause } from '../../../filing/report/open-causes';
import type { Text } from '../../../filing/text';
import type { RefusalView } from '../../../protocol/filings';
import { DoneToggle } from '../../done-toggle';
import { Fold } from '../../fold';
import { PasteForm } from '../../paste-form';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { Value } from '../../value';
import { type ChooseCause, Reason, Unread } from '../precheck/refusal';

const LONGEST = 10_000;

interface RefusedProps {
  readonly t: Translate;
  readonly today: string;
  /** The stored text and its reading; null for none. */
  readonly refusal: RefusalView | null;
  readonly keep: (text: string | null) => void;
  /** The causes that may still be there. */
  readonly open: readonly OpenCause[];
  /** A cause is mended, or is not after all. */
  readonly mend: (cause: string, isDone: boolean) => void;
  /** Which of two causes is meant. */
  readonly choose: ChooseCause;
  /** Leads to a place of the client. */
  readonly openPlace?: ((place: string) => void) | undefined;
}

/** The form for the text, then the reasons that it names, with links to where they are fixed. */
export function Refused({ t, refusal, keep, open, ...rest }: RefusedProps) {
  const [isWriting, setWriting] = useState(false);
  const { done, n } = countMended(namedIn(refusal), open);
  const write = (text: string) => {
    setWriting(false);
    keep(text);
  };
  return (
    <section class="refused" data-testid="filing-refused">
      <h3>
        {t('filings.refusal')}
        {n > 0 && (
          <span class="note" data-testid="filing-refusal-count">
            {t('filings.refusal.count', { done, n })}
          </span>
        )}
      </h3>
      {refusal === null || isWriting ? (
        <TextBox t={t} text={refusal?.text ?? ''} keep={write} />
      ) : (
        <Read t={t} refusal={refusal} open={open} change={() => setWriting(true)} {...rest} />
      )}
    </section>
  );
}

interface TextBoxProps {
  readonly t: Translate;
  readonly text: string;
  readonly keep: (text: string) => void;
}

function TextBox({ t, text: before, keep }: TextBoxProps) {
  const [text, setText] = useState(before);
  return (
    <>
      <p class="muted">{t('filings.refusal.about')}</p>
      <PasteForm
        text={text}
        onInput={setText}
        onSubmit={() => keep(text)}
        label={t('filings.refusal')}
        button={t('filings.refusal.keep')}
        buttonClass="primary"
        maxLength={LONGEST}
        testIds={{ text: 'filing-refusal-text', button: 'filing-refusal-keep' }}
      />
    </>
  );
}

type ReadProps = Omit<RefusedProps, 'refusal' | 'keep'> & {
  readonly refusal: RefusalView;
  readonly change: () => void;
};

/** The reasons that the text names, each with links to where it is fixed, and the text itself. */
function Read({ refusal, change, ...rest }: ReadProps) {
  const { t } = rest;
  return (
    <>
      {refusal.reasons.length === 0 && <p class="muted">{t('precheck.refusal.none')}</p>}
      <Unread items={refusal.items} t={t}>
        {refusal.unread?.map((one) => (
          <UnreadItem key={one.id} one={one} {...rest} />
        ))}
      </Unread>
      {refusal.reasons.map((one) => (
        <ReadReason key={`${one.reason.id} ${one.reason.sentence}`} one={one} {...rest} />
      ))}
      <Fold title={t('filings.refusal.kept', { day: t.date(refusal.on) })} class="inline">
        <blockquote class="small muted as-written">{plain(refusal.text)}</blockquote>
        <button type="button" class="link" data-testid="filing-refusal-change" onClick={change}>
          {t('filings.refusal.change')}
        </button>
      </Fold>
    </>
  );
}

interface UnreadItemProps extends Pick<RefusedProps, 't' | 'mend'> {
  readonly one: UnreadCause;
}

/** What was not understood, in its own words, and whether it is mended. */
function UnreadItem({ one: { id, text, isMended }, t, mend }: UnreadItemProps) {
  return (
    <li>
      {plain(text)}{' '}
      <Toggle id={id} cause={plain(text)} {...{ isMended, t, mend }} after={t('filings.refusal.mended')} />
    </li>
  );
}

type OneReason = RefusalView['reasons'][number];
type ReadReasonProps = Omit<ReadProps, 'refusal' | 'change'> & { readonly one: OneReason };

/** One cause, what to do about it, and whether that is done. */
function ReadReason({ one, t, today, open, mend, choose, openPlace }: ReadReasonProps) {
  const { reason, places, present, isMended = false, instead, advice } = one;
  const isStillFound = isMended && open.some(({ id, isFound }) => isFound && id === reason.id);
  return (
    <Reason
      {...{ reason, advice, isMended, choose, t, today }}
      mark={<MendedToggle one={one} t={t} mend={mend} />}
    >
      {instead && !isMended && (
        <button
          type="button"
          class="link"
          data-testid="filing-refusal-instead"
          onClick={() => choose(instead.id, reason.id)}
        >
          {t('filings.refusal.instead', { cause: t.text(instead.cause) })}
        </button>
      )}
      {openPlace &&
        !isMended &&
        places.map((place) => (
          <Mend key={place} place={place} now={present?.[place]} t={t} openPlace={openPlace} />
        ))}
      {isStillFound && <p class="small muted">{t('filings.refusal.found')}</p>}
    </Reason>
  );
}

interface MendedProps extends Pick<RefusedProps, 't' | 'mend'> {
  readonly one: OneReason;
}

/** A button that is pressed for a cause that is mended, by the person's word or by a changed value; one more press takes that back. */
function MendedToggle({ one: { reason, isMended = false, changed = [] }, t, mend }: MendedProps) {
  const { id, cause } = reason;
  const list = t.labels(changed.map((place) => fieldName(t, place)));
  const after = changed.length > 0 ? t('filings.refusal.changed', { list }) : t('filings.refusal.mended');
  return <Toggle id={id} cause={t.text(cause)} {...{ isMended, t, mend, after }} />;
}

interface ToggleProps extends Pick<RefusedProps, 't' | 'mend'> {
  readonly id: string;
  readonly cause: string;
  readonly isMended: boolean;
  /** What the button says once it is pressed. */
  readonly after: string;
}

function Toggle({ id, cause, isMended, after, t, mend }: ToggleProps) {
  return (
    <DoneToggle
      isDone={isMended}
      words={{ before: t('filings.refusal.mended.mark'), after }}
      label={t(isMended ? 'filings.refusal.mended.of' : 'filings.refusal.mended.mark.of', { cause })}
      testId="filing-refusal-mended"
      cause={id}
      mark={(isDone) => mend(id, isDone)}
    />
  );
}

interface MendProps {
  readonly place: string;
  readonly now: Text | undefined;
  readonly t: Translate;
  readonly openPlace: (place: string) => void;
}

/** The way to a place in the client, and what stands there now. */
function Mend({ place, now, t, openPlace }: MendProps) {
  const field = fieldName(t, place);
  return (
    <div class="row">
      <button
        type="button"
        class="chip action-chip"
        data-testid="filing-refusal-mend"
        data-place={place}
        onClick={() => openPlace(place)}
      >
        {mendWords(t, place)}
      </button>
      {now && place.includes('.') && (
        <span class="small" data-testid="filing-refusal-now">
          <span class="muted">{t('filings.refusal.now')}</span>{' '}
          <Value t={t} fieldId={place} texts={[t.text(now)]} label={field} />
        </span>
      )}
    </div>
  );
}

/** What a button says that leads to a place: to change a value there, or to look at a whole part. */
export const mendWords = (t: Translate, place: string): string =>
  t(place.includes('.') || place === 'documents' ? 'filings.refusal.mend' : 'filings.refusal.look', {
    field: fieldName(t, place),
  });

/** The label of a place in the client; for a whole part, the part's. */
const fieldName = (t: Translate, place: string): string =>
  place === 'entity'
    ? t('clients.part.entity')
    : t.word('field', documentAt(place) !== null ? 'documents' : partOf(place).replace(/\.code$/u, ''));

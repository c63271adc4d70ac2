// Why was an order refused, and what must change? Reads a pasted refusal and stores nothing of it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Items, NO_ITEMS } from '../../../filing/refusals/items';
import type { RefusalCause, RefusalReading, RefusalReason } from '../../../filing/report/refusal-reasons';
import type { Text } from '../../../filing/text';
import type { Ask } from '../../../protocol/protocol';
import { Fold } from '../../fold';
import { Cites } from '../../panel/why';
import { PasteForm } from '../../paste-form';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

const LONGEST = 30_000;

interface RefusalProps {
  readonly t: Translate;
  readonly today: string;
  readonly ask: Ask;
}

/** A field for the text, then cause, remedy, checks and sources. */
export function Refusal({ t, today, ask }: RefusalProps) {
  const [text, setText] = useState('');
  const [reading, setReading] = useState<RefusalReading | null>(null);
  const read = () =>
    void ask('rules.refusal', { text }).then(setReading, () => setReading({ reasons: [], items: NO_ITEMS }));
  return (
    <section class="box">
      <h2>{t('precheck.refusal')}</h2>
      <p class="muted">{t('precheck.refusal.about')}</p>
      <PasteForm
        text={text}
        onInput={setText}
        onSubmit={read}
        label={t('precheck.refusal.text')}
        placeholder={t('precheck.refusal.text')}
        button={t('precheck.refusal.read')}
        buttonClass="chip"
        maxLength={LONGEST}
        testIds={{ text: 'refusal-text', button: 'refusal-read' }}
      />
      <div aria-live="polite">
        {reading?.reasons.length === 0 && <p class="muted">{t('precheck.refusal.none')}</p>}
        {reading && <Unread items={reading.items} t={t} />}
        {reading?.reasons.map((reason) => (
          <Reason key={reason.id} reason={reason} t={t} today={today} />
        ))}
      </div>
    </section>
  );
}

interface UnreadProps {
  readonly items: Items;
  readonly t: Translate;
  /** The items, where more can be done with them than read them. */
  readonly children?: ComponentChildren;
}

/** How much of a list was understood, and the items that were not, which the person must read. */
export function Unread({ items: { count, unread }, t, children }: UnreadProps) {
  if (unread.length === 0) return null;
  return (
    <div class="notice" data-testid="refusal-unread" data-unread={unread.length}>
      <p>{t('precheck.refusal.unread', { count, read: count - unread.length, n: unread.length })}</p>
      <ul class="prose">{children ?? unread.map((item) => <li key={item}>{plain(item)}</li>)}</ul>
    </div>
  );
}

/** The person says which of two causes is meant, and so which one is not. */
export type ChooseCause = (cause: string, other: string) => void;

interface ReasonProps {
  readonly reason: RefusalReason;
  /** What is fixed stays as one line, which its mark can open again. */
  readonly isMended?: boolean;
  /** Beside the title: whether it is fixed. */
  readonly mark?: ComponentChildren;
  /** What the client's own province demands; it stands in for the general remedy. */
  readonly advice?: readonly Text[] | undefined;
  /** Takes which of two causes is meant; absent where nothing of it is stored. */
  readonly choose?: ChooseCause;
  /** Links to where it is fixed. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
  readonly today: string;
}

/** The reason that the sentence names; if it may mean one of two, both, as a question. */
export function Reason(props: ReasonProps) {
  const { reason, t, today, isMended = false, mark, advice = [], choose, children } = props;
  const { other } = reason;
  const head = (
    <div class="entry-head">
      <h3>{other === null || isMended ? t.text(reason.cause) : t('precheck.refusal.either')}</h3>
      {mark}
    </div>
  );
  if (isMended)
    return (
      <article class="entry mended" data-testid="refusal-reason" data-reason={reason.id}>
        {head}
        {children}
      </article>
    );
  return (
    <article class="entry" data-testid="refusal-reason" data-reason={reason.id} data-other={other?.id}>
      {head}
      <blockquote class="small muted">{plain(reason.sentence)}</blockquote>
      {advice.map((one) => (
        <p key={one.zh} data-testid="refusal-advice">
          {t.text(one)}
        </p>
      ))}
      {other === null ? (
        <Remedy cause={reason} isTold={advice.length > 0} t={t} today={today} />
      ) : (
        [reason, other].map((cause, at) => (
          <section key={cause.id} data-testid="refusal-either">
            <h4>{t.text(cause.cause)}</h4>
            <Remedy cause={cause} t={t} today={today} />
            {choose && (
              <button
                type="button"
                class="chip"
                data-testid="refusal-choose"
                data-cause={cause.id}
                aria-label={t('precheck.refusal.choose.of', { cause: t.text(cause.cause) })}
                onClick={() => choose(cause.id, [other, reason][at]?.id ?? '')}
              >
                {t('precheck.refusal.choose')}
              </button>
            )}
          </section>
        ))
      )}
      {children}
    </article>
  );
}

interface RemedyProps {
  readonly cause: RefusalCause;
  /** What to do stands above already. */
  readonly isTold?: boolean;
  readonly t: Translate;
  readonly today: string;
}

function Remedy({ cause: { remedy, rules, cites }, isTold = false, t, today }: RemedyProps) {
  return (
    <>
      {!isTold && <p>{t.text(remedy)}</p>}
      <Behind rules={rules} cites={cites} t={t} today={today} />
    </>
  );
}

type BehindProps = Pick<RefusalCause, 'rules' | 'cites'> & Pick<RemedyProps, 't' | 'today'>;

/** The rules and the sources behind it, folded as on a finding's card; rules with the same text once. */
function Behind({ rules, cites, t, today }: BehindProps) {
  const words = [...new Set(rules.map(({ message }) => t.text(message)))];
  const sources = new Set(cites.map(({ source }) => source)).size;
  if (words.length + sources === 0) return null;
  const checks = `${t('precheck.refusal.checks')} ${words.length}`;
  return (
    <Fold title={sources > 0 ? t('panel.finding.sources', { n: sources }) : checks} class="inline sources">
      {words.length > 0 && (
        <>
          {sources > 0 && <p class="small muted">{checks}</p>}
          <ul class="prose">
            {words.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <Cites cites={cites} t={t} today={today} />
    </Fold>
  );
}

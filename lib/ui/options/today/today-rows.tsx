// How does one matter of today look? A filing or a due date as a row, with its clock and its button.

import type { ComponentChildren } from 'preact';
import type { DueView, FilingCard, FilingDetail } from '../../../protocol/filings';
import { clockWords } from '../../clock-words';
import { filingWords } from '../../filing-words';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { useCopy } from '../../use-copy';
import { DraftCounts } from '../filings/draft-counts';
import { isShort } from '../filings/due-words';
import { TodayRow } from './today-group';

interface MatterProps {
  readonly t: Translate;
  readonly when: ComponentChildren;
  readonly children?: ComponentChildren;
}

interface CardRowProps extends MatterProps {
  readonly card: FilingCard;
  /** What is still to be done; absent where that is not known or not to be said. */
  readonly verdict?: FilingDetail['verdict'];
  /** Behind what it is; absent where that says it all. */
  readonly more?: string | null;
}

/** A filing: its provider, the client's services, and what is still to be done. */
export function CardRow({ card, verdict, more, t, when, children }: CardRowProps) {
  const own = more ? [more] : [];
  const what = [...filingWords(card, t), ...card.services.map(plain), ...own].join(' · ');
  return (
    <TodayRow
      client={card.client}
      colour={card.colour}
      what={what}
      more={<DraftCounts verdict={verdict} t={t} />}
      when={when}
    >
      {children}
    </TodayRow>
  );
}

/** A due date. */
export function DueRow({ due, t, when, children }: MatterProps & { readonly due: DueView }) {
  const what = `${t(`due.${due.kind}`)}${due.about ? ` · ${t.text(due.about)}` : ''}`;
  return (
    <TodayRow client={due.client} colour={due.colour} what={what} when={when}>
      {children}
    </TodayRow>
  );
}

/** The one button of a row. */
export function ActionButton({ words, press }: { readonly words: string; readonly press: () => void }) {
  return (
    <button type="button" class="chip action-chip" onClick={press}>
      {words}
    </button>
  );
}

/** How much of a period of hours is left at `now`. */
export function Clock({
  ends,
  now,
  t,
}: { readonly t: Translate } & { readonly ends: number | null; readonly now: number }) {
  if (ends === null) return <span class="muted">{t('today.noClock')}</span>;
  const left = clockWords(ends, now);
  if (left === null) return <b class="bad">{t('today.over')}</b>;
  return (
    <span class={`clock ${isShort(ends, now) ? 'soon' : ''}`} data-testid="today-clock">
      <b>{left}</b>
      <progress value={Math.max(0, ends - now)} max={86_400_000} aria-label={t('today.left', { left })} />
    </span>
  );
}

/** Copies a sentence for the people who get the SMS; it contains no names and numbers. */
export function Remind({ card, t }: { readonly t: Translate } & { readonly card: FilingCard }) {
  const { isCopied, copy } = useCopy(t('today.remind.text', { client: card.client }));
  return <ActionButton words={t(isCopied ? 'today.copied' : 'today.remind')} press={copy} />;
}

// Which filings wait for the provider or the administration, and how long does that usually take? Nothing is to be pressed but the filing itself.
import type { FilingCard } from '../../../protocol/filings';
import { reviewWords } from '../../review-words';
import type { Translate } from '../../translate';
import type { Which } from '../filings/actions';
import { TodayGroup } from './today-group';
import { ActionButton, CardRow } from './today-rows';

interface WaitingProps {
  readonly cards: readonly FilingCard[];
  readonly t: Translate;
  readonly today: string;
  readonly openFiling: (which: Which) => void;
}

/** The filings, the longest under way first. */
export function Waiting({ cards, t, today, openFiling }: WaitingProps) {
  return (
    <TodayGroup name="today.waiting" hint="today.waiting.hint" items={cards} t={t}>
      {(card) => (
        <CardRow
          card={card}
          t={t}
          more={reviewWords(card, t, today)}
          when={card.since ? t('filings.since', { day: t.near(card.since, today) }) : ''}
        >
          <ActionButton words={t('today.look')} press={() => openFiling(card)} />
        </CardRow>
      )}
    </TodayGroup>
  );
}

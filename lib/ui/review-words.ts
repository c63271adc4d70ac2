// For whom does a filing wait, and for how long usually? Once that time is over, whom to ask.
import type { FilingCard } from '../protocol/filings';
import type { Translate } from './translate';

/** The day by which the review usually has a result, behind the state; null where the filing waits for nobody. */
export function reviewWords(
  { state, dues }: Pick<FilingCard, 'state' | 'dues'>,
  t: Translate,
  today: string,
): string | null {
  if (state !== 'submitted' && state !== 'initial-review' && state !== 'administration-review') return null;
  const who = t(`filings.waiting.${state}`);
  const review = dues.find(({ kind }) => kind === 'review');
  if (!review) return who;
  const usual = t(review.day < today ? 'filings.waiting.long' : 'filings.waiting.by', {
    day: t.near(review.day, today),
  });
  return t('filings.waiting', { who, usual });
}

// Which of a client's filings is it? Words that tell one from another of the same services.
import type { FilingCard } from '../protocol/filings';
import type { Translate } from './translate';

/** The provider, and what the filing is for where nothing is opened. */
export const filingWords = (
  { provider, purpose }: Pick<FilingCard, 'provider' | 'purpose'>,
  t: Translate,
): readonly string[] => [t.word('provider', provider), ...(purpose === undefined ? [] : [t.text(purpose)])];

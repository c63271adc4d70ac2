// How does a stored answer read?
import type { AnswerView } from '../protocol/tab';
import { maskNumbers } from './mask';
import { plain } from './plain';
import type { Translate } from './translate';

/** Yes, no, the words of the rulebook, or what was typed, with private numbers masked. */
export function answerWords(value: string, words: AnswerView['words'], t: Translate): string {
  if (value === 'true') return t('panel.finding.yes');
  if (value === 'false') return t('panel.finding.no');
  if (value === 'long-term') return t('clients.longTerm');
  return plain(maskNumbers(words ? t.text(words) : value));
}

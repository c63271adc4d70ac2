// How do the answers of a filing read? Each question with its answer in words.
import type { Answer } from '../../filing/client/client';
import { labelOfValue } from '../../filing/report/phrases';
import type { FactEntry } from '../../filing/rulebook/dictionary';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Text } from '../../filing/text';
import type { AnswerView } from '../../protocol/tab';

/** The answers of which the rulebook still asks. */
export function answersOf(book: Rulebook, answers: readonly Answer[]): readonly AnswerView[] {
  return answers.flatMap(({ fact, value }) => {
    const entry = book.facts.get(fact);
    if (!entry) return [];
    const canBeUsual = typeof value === 'boolean';
    return [
      { fact, text: entry.question, value: String(value), words: wordsOf(book, entry, value), canBeUsual },
    ];
  });
}

/** The label of an answer; for a list, "none" is an answer as well. */
function wordsOf(book: Rulebook, entry: FactEntry, value: unknown): Text | undefined {
  if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
  const labels = [value].flat().map((one) => labelOfValue(book, entry, one));
  if (labels.length === 0) return labelOfValue(book, entry, null);
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}

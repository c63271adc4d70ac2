// Which of our codes do a portal's words mean?

import { normal, withoutBrackets } from '../dom/text';
import type { Choice } from '../recognise/portal-map';

/** The code whose words these are, or null. */
export function choiceOf(choices: readonly Choice[], shown: string): string | null {
  const words = new Set([normal(shown), normal(withoutBrackets(shown))]);
  return choices.find((choice) => choice.words.some((word) => words.has(normal(word))))?.value ?? null;
}

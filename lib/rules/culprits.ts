// Which comparisons keep a condition from holding? One of those behind a finding is what the person must change.
import type { Trace } from './explain';
import { isWords } from './operand';
import { wordsFound } from './operators';

/** One failing comparison, and the words it found if it searches a text for words. */
export interface Culprit {
  readonly trace: Trace;
  readonly words: readonly string[];
}

/** The comparisons because of which a condition does not have the wanted value; empty when it does. */
export function culpritsOf(trace: Trace, wanted: 'true' | 'false' = 'true'): readonly Culprit[] {
  const { kind, state, children = [] } = trace;
  if (state === wanted) return [];
  if (kind === 'leaf') return [{ trace, words: state === 'true' ? wordsIn(trace) : [] }];
  const forChildren = kind === 'not' ? OTHER[wanted] : wanted;
  return children.flatMap((child) => culpritsOf(child, forChildren));
}

const OTHER = { true: 'false', false: 'true' } as const;

function wordsIn({ operator, want, have }: Trace): readonly string[] {
  if (operator === undefined || want === undefined || have === undefined) return [];
  if (typeof want === 'string' || Array.isArray(want) || isWords(want))
    return wordsFound(operator, want, have);
  return [];
}

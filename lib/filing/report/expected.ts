// What will the pre-check still find once the filing type is known? Nothing else is checked before, so it is worked out for the usual answers.
import type { FactValue } from '../../rules/operator-names';
import type { PrecheckInput } from '../facts/facts';
import { filingTypeLabel, type Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { type Counts, countsIn } from './counts';
import { type Prechecked, precheckWithFacts } from './precheck';
import { askedOf } from './question-topics';
import type { Question } from './report';

/** The counts that follow, and the filing type under which they do. */
export interface Expected {
  readonly counts: Counts;
  readonly filingType: Text;
}

const MOST_ROUNDS = 3; // an answer may open one more question about the type, not a chain of them

/**
 * What follows if the questions about the type are answered as nearly everyone answers them; null while one of them has no such
 * answer, and where the type is known.
 */
export function expectedOf(
  book: Rulebook,
  input: PrecheckInput,
  { report, facts }: Prechecked,
): Expected | null {
  if (report.filingType !== null || report.decision.verdict !== null) return null;
  let now: Prechecked = { report, facts };
  const usual: Record<string, FactValue> = {};
  for (let round = 0; round < MOST_ROUNDS && now.report.filingType === null; round += 1) {
    const asked = askedIn(book, now).filter(({ ordinary }) => ordinary !== null);
    if (asked.length === 0) return null;
    for (const { fact, ordinary } of asked) usual[fact] = ordinary;
    now = precheckWithFacts(book, { ...input, facts: { ...input.facts, ...usual } });
  }
  const { filingType } = now.report;
  const label = filingType === null ? null : filingTypeLabel(book, filingType);
  if (!label) return null;
  return { counts: countsIn(now.report, askedOf(book, now.report.questions, now.facts)), filingType: label };
}

/** All that is asked, with what stands beside it in its matter, as one press confirms them together. */
const askedIn = (book: Rulebook, { report, facts }: Prechecked): readonly Question[] =>
  askedOf(book, report.questions, facts).flatMap(({ questions }) => questions);

// Which filing type is it? The first row of the decision table that holds; an unknown input asks instead of guessing.
import type { Facts } from '../../rules/format';
import type { DecisionRow } from '../rulebook/filings';
import type { Rulebook } from '../rulebook/open';
import { openFactsOf } from './explain';

/** The row that decides, or the row that waits for an answer with what it asks. */
export interface Decision {
  readonly row: DecisionRow | null;
  readonly waitsAt: DecisionRow | null;
  readonly asks: readonly string[];
}

/** Walks the table from the top. No later row is taken over an unknown input that a row needs. */
export function decide(book: Rulebook, facts: Facts): Decision {
  for (const { entry, test } of book.rows) {
    const holds = test(facts);
    if (holds === true) return { row: entry, waitsAt: null, asks: [] };
    if (holds === false || entry.onUnknown === 'skip') continue;
    return { row: null, waitsAt: entry, asks: openFactsOf(book, entry.when, facts) };
  }
  return { row: null, waitsAt: null, asks: [] };
}

/** Has the person said anything about what they want to file? Without it there is nothing to decide. */
export function hasDecisionInputs(facts: Facts): boolean {
  return facts.intent !== undefined;
}

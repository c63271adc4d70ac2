// What could the person change so that a finding clears? The engine's verified changes, in words.

import type { RuleResult } from '../../rules/answer';
import type { CompiledRules } from '../../rules/compile';
import { type Changeability, findFixes } from '../../rules/fixes';
import type { Facts, FactValue } from '../../rules/operator-names';
import { DAY_OF_A_MONTH } from '../days';
import { linkFacts } from '../facts/derived-facts';
import type { FactEntry } from '../rulebook/dictionary';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { dayFor, deedFor } from './deeds';
import type { Change, Fix } from './report';

const MOST = 2;

/** Changes of one fact, or of two together, that clear a failing rule without causing a new block. */
export function fixesFor(
  book: Rulebook,
  compiled: CompiledRules,
  result: RuleResult,
  facts: Facts,
): readonly Fix[] {
  const found = findFixes(compiled, result, facts, changeability(book), MOST);
  return found.flatMap(({ changes }) => {
    const [first, also] = changes.map((change) => changeOf(book, change, facts));
    if (first === undefined) return [];
    return also === undefined ? [first] : [{ ...first, text: together(first.text, also.text), also }];
  });
}

function changeOf(book: Rulebook, change: Pick<Change, 'fact' | 'value'>, facts: Facts): Change {
  const from = dayFor(book, change.fact, change.value, facts);
  const text = deedFor(book, change.fact, change.value, facts);
  return { ...change, text, ...(from !== null && { from }) };
}

const together = (one: Text, other: Text): Text => ({
  zh: `${one.zh}；同时${other.zh}`,
  en: `${one.en}; and ${other.en}`,
});

const COSTS = { easy: 1, hard: 5, fixed: null } as const;

/** Derived and fixed facts cannot be changed by hand. */
function changeability(book: Rulebook): Changeability {
  return {
    cost: (fact) => {
      const entry = book.facts.get(fact);
      return entry === undefined || isWorkedOut(entry) || isWish(entry) ? null : COSTS[entry.changeCost];
    },
    domain: (fact) => domainOf(book.facts.get(fact)),
    step: (fact) => (book.facts.get(fact)?.asDate?.counts === 'months-until' ? DAY_OF_A_MONTH : 1),
    causes: (fact) => book.facts.get(fact)?.derivedFrom ?? [],
    complete: (facts) => linkFacts(book, withoutWorkedOut(book, facts)),
  };
}

/** The person's purpose is not changed to satisfy a rule. */
function isWish({ id, scope }: FactEntry): boolean {
  return scope === 'decision' || id === 'filing.type' || id === 'service.kind';
}

function isWorkedOut({ source, derivedFrom }: FactEntry): boolean {
  return source === 'derived' && (derivedFrom ?? []).length > 0;
}

/** Drops derived facts whose sources are known, so that they are recomputed after a change. */
function withoutWorkedOut(book: Rulebook, facts: Facts): Facts {
  const kept = Object.entries(facts).filter(([fact]) => {
    const entry = book.facts.get(fact);
    return (
      entry === undefined ||
      !isWorkedOut(entry) ||
      !entry.derivedFrom?.every((base) => facts[base] !== undefined)
    );
  });
  return Object.fromEntries(kept);
}

function domainOf(entry: FactEntry | undefined): readonly FactValue[] | null {
  if (entry?.type === 'boolean') return [true, false];
  return entry?.type === 'enum' && entry.values !== undefined ? Object.keys(entry.values) : null;
}

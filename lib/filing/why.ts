// Why does a condition hold, fail, or wait? Each part with what was found and what was wanted, in words.
import { testCondition } from '../rules/compile';
import type { Condition, Facts, FactValue, Leaf } from '../rules/format';
import { phraseOf } from './phrases';
import type { Trace } from './report';
import type { Rulebook } from './rulebook/open';

const STATES = new Map([
  [true, 'true'],
  [false, 'false'],
  [null, 'unknown'],
] as const);

/** The parts of a condition, each with its state; an `all` at the top is given as its members. */
export function explainWhy(book: Rulebook, condition: Condition, facts: Facts): readonly Trace[] {
  const members = 'all' in condition ? condition.all : [condition];
  return members.map((member) => traceOf(book, member, facts));
}

function traceOf(book: Rulebook, condition: Condition, facts: Facts): Trace {
  const state = STATES.get(testCondition(condition, facts)) ?? 'unknown';
  if ('fact' in condition) return leafTrace(book, condition, facts, state);
  if ('condition' in condition) return { state, text: { zh: condition.condition, en: condition.condition } };
  const children = membersOf(condition).map((member) => traceOf(book, member, facts));
  return {
    state,
    text: GROUP_TEXTS['all' in condition ? 'all' : 'any' in condition ? 'any' : 'not'],
    children,
  };
}

const GROUP_TEXTS = {
  all: { zh: '以下都成立', en: 'all of these hold' },
  any: { zh: '以下任一成立', en: 'any of these holds' },
  not: { zh: '以下不成立', en: 'this does not hold' },
} as const;

function membersOf(
  condition: Exclude<Condition, Leaf | { readonly condition: string }>,
): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [condition.not];
}

function leafTrace(book: Rulebook, leaf: Leaf, facts: Facts, state: Trace['state']): Trace {
  const have = facts[leaf.fact];
  const want = wanted(leaf, facts);
  return {
    state,
    text: phraseOf(book, leaf),
    fact: leaf.fact,
    ...(have === undefined ? {} : { have }),
    ...(want === undefined ? {} : { want }),
  };
}

function wanted({ value }: Leaf, facts: Facts): FactValue | undefined {
  if (typeof value !== 'object' || value === null) return value;
  if ('fact' in value) return facts[value.fact];
  if ('words' in value) return value.words;
  return value.map(String);
}

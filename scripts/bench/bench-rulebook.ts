// Which rulebook and clients is the engine measured with? Generated from a seed, in the proportions of the real ones.

import type { Condition, Leaf, Rule } from '../../lib/rules/format';
import type { Facts, FactValue } from '../../lib/rules/operator-names';

const PROVINCES = Array.from({ length: 31 }, (_, i) => `province${i}`);
const TYPES = ['enterprise', 'personal', 'government', 'institution', 'social-group'];
const FILINGS = ['first-filing', 'add-service', 'access-filing', 'change-filing', 'cancel-filing'];
const FLAGS = Array.from({ length: 37 }, (_, i) => `flag${i}`);
const NUMBERS = Array.from({ length: 20 }, (_, i) => `number${i}`);
const TEXTS = Array.from({ length: 20 }, (_, i) => `text${i}`);

/** Random numbers from 0 up to, not including, 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Chooses from lists by a seed. */
function drawer(seed: number) {
  const next = seeded(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T; // `below` is smaller than the length, and no list is empty
  return { next, below, one };
}
type Draw = ReturnType<typeof drawer>;

function leafOf({ next, below, one }: Draw): Leaf {
  const kind = next();
  if (kind < 0.5) return { fact: one(FLAGS), operator: 'equal', value: next() < 0.5 };
  if (kind < 0.75)
    return {
      fact: one(NUMBERS),
      operator: one(['lessThan', 'greaterThanInclusive'] as const),
      value: below(100),
    };
  if (kind < 0.9) return { fact: one(TEXTS), operator: 'equal', value: `word${below(6)}` };
  return { fact: one(TEXTS), operator: 'in', value: [`word${below(6)}`, `word${below(6)}`] };
}

/** 55 % of the rules apply to some provinces, 20 % to some kinds of entity, the rest always. */
function guardOf({ next, one }: Draw): Condition[] {
  const kind = next();
  if (kind < 0.35) return [{ fact: 'province', operator: 'equal', value: one(PROVINCES) }];
  if (kind < 0.55)
    return [{ fact: 'province', operator: 'in', value: [one(PROVINCES), one(PROVINCES), one(PROVINCES)] }];
  if (kind < 0.75) return [{ fact: 'entityType', operator: 'equal', value: one(TYPES) }];
  return [{ fact: 'filingType', operator: 'in', value: [one(FILINGS), one(FILINGS)] }];
}

function ruleOf(draw: Draw, number: number): Rule {
  const require = draw.next() < 0.3 ? { any: [leafOf(draw), { not: leafOf(draw) }] } : leafOf(draw);
  const more = Array.from({ length: 1 + draw.below(2) }, () => leafOf(draw));
  const severity = draw.next() < 0.6 ? 'block' : 'warn';
  return {
    name: `rule${number}`,
    conditions: { all: [...guardOf(draw), ...more, { not: require }] },
    event: { type: 'finding', params: { severity, message: { zh: `rule ${number}`, en: `rule ${number}` } } },
    meta: {
      from: '2020-01-01',
      to: null,
      status: 'current',
      cites: [{ source: 'law' }],
      sourceDate: '2020-01-01',
    },
  };
}

/** This many rules, the same for the same seed. */
export function makeRules(count: number, seed: number): Rule[] {
  const draw = drawer(seed);
  return Array.from({ length: count }, (_, i) => ruleOf(draw, i));
}

/** One client with 80 facts, all known. */
function makeFacts({ next, below, one }: Draw): Facts {
  const facts: Record<string, FactValue> = {
    province: one(PROVINCES),
    entityType: one(TYPES),
    filingType: one(FILINGS),
  };
  for (const fact of FLAGS) facts[fact] = next() < 0.5;
  for (const fact of NUMBERS) facts[fact] = below(100);
  for (const fact of TEXTS) facts[fact] = `word${below(6)}`;
  return facts;
}

/** This many clients, the same for the same seed. */
export function makeClients(count: number, seed: number): Facts[] {
  const draw = drawer(seed);
  return Array.from({ length: count }, () => makeFacts(draw));
}

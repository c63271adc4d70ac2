// Which rules can this profile touch at all? An index over the root comparisons, that loses no unknown.
import type { Condition, Leaf, Rule } from './format';
import type { Facts } from './operator-names';
import type { Surroundings } from './tree';

type Key = string | number | boolean | null;

/** A set of rules, one bit each. */
type RuleSet = Uint32Array;

/** Which rules a fact leaves in question, by its value. */
interface FactGuard {
  readonly fact: string;
  readonly byValue: ReadonlyMap<unknown, RuleSet>;
  /** For a value that no rule names: the rules that do not ask for the fact. */
  readonly otherwise: RuleSet;
}

/** The facts that rules compare at their root with what is fixed, and what each value rules out. */
export interface GuardIndex {
  readonly count: number;
  readonly guards: readonly FactGuard[];
  /** The members of each rule, by their place, that hold for every candidate whose guards are known. */
  readonly answered: readonly (readonly number[])[];
}

/** A rule that can fail or be undecided. */
export interface Candidate {
  readonly rule: number;
  /** Whether every fact that its guards ask for is known: they hold then. */
  readonly areGuardsKnown: boolean;
}

interface Guard {
  readonly member: number;
  readonly fact: string;
  readonly keys: readonly Key[];
}

const isKey = (value: unknown): value is Key => value === null || typeof value !== 'object';

/** The leaf a member is, named conditions looked through. */
function leafOf(member: Condition, { conditions = {} }: Surroundings): Leaf | null {
  let one: Condition | undefined = member;
  while (one !== undefined && 'condition' in one) one = conditions[one.condition]; // circles were refused before
  return one !== undefined && 'fact' in one ? one : null;
}

function guardOf(leaf: Leaf, known: Facts): Omit<Guard, 'member'> | null {
  const { fact, operator, value } = leaf;
  if (Object.hasOwn(known, fact)) return null;
  const fromFact = typeof value === 'object' && value !== null && 'fact' in value;
  if (fromFact && !Object.hasOwn(known, value.fact)) return null;
  const want = fromFact ? known[value.fact] : value;
  if (operator === 'equal' && want !== undefined && isKey(want)) return { fact, keys: [want] };
  return operator === 'in' && Array.isArray(want) ? { fact, keys: [...new Set(want.filter(isKey))] } : null;
}

function guardsOf(rule: Rule, surroundings: Surroundings): readonly Guard[] {
  const found: Guard[] = [];
  rule.conditions.all.forEach((condition, member) => {
    const leaf = leafOf(condition, surroundings);
    const guard = leaf === null ? null : guardOf(leaf, surroundings.known ?? {});
    if (guard !== null) found.push({ member, ...guard });
  });
  return found;
}

/** A fact that fewer rules ask for costs more to look up than it saves. */
const WORTH_A_GUARD = 4;

/** Builds the index: a rule is ruled out as soon as one of its guards is known not to be met. */
export function buildGuardIndex(rules: readonly Rule[], surroundings: Surroundings): GuardIndex {
  const filed = new Map<string, { readonly rule: number; readonly keys: readonly Key[] }[]>();
  const guardsByRule = rules.map((rule) => guardsOf(rule, surroundings));
  guardsByRule.forEach((own, number) => {
    for (const { fact, keys } of own) {
      const list = filed.get(fact) ?? [];
      filed.set(fact, list);
      list.push({ rule: number, keys });
    }
  });
  const guards: FactGuard[] = [];
  for (const [fact, asking] of filed) {
    if (asking.length < WORTH_A_GUARD) continue;
    const otherwise = allOf(rules.length);
    for (const { rule } of asking) remove(otherwise, rule);
    const values = new Set(asking.flatMap(({ keys }) => keys));
    const byValue = new Map<unknown, RuleSet>();
    for (const value of values) {
      const left = allOf(rules.length);
      for (const { rule, keys } of asking) if (!keys.includes(value)) remove(left, rule);
      byValue.set(value, left);
    }
    guards.push({ fact, byValue, otherwise });
  }
  const indexed = new Set(guards.map(({ fact }) => fact));
  const answered = guardsByRule.map((own) =>
    own.filter(({ fact }) => indexed.has(fact)).map(({ member }) => member),
  );
  return { count: rules.length, guards, answered };
}

const BITS = 32;

/** Every one of so many rules. */
const allOf = (count: number): RuleSet => new Uint32Array(Math.ceil(count / BITS)).fill(2 ** BITS - 1);

function remove(set: RuleSet, rule: number): void {
  const word = Math.floor(rule / BITS);
  set[word] = (set[word] ?? 0) & ~(1 << (rule % BITS));
}

const has = (set: RuleSet, rule: number): boolean =>
  ((set[Math.floor(rule / BITS)] as number) >>> (rule % BITS)) % 2 !== 0; // in range

/** The rules that can fail or be undecided for these facts; each once, in their order. */
export function candidatesFor({ count, guards }: GuardIndex, facts: Facts): readonly Candidate[] {
  const left = allOf(count);
  const unsure: RuleSet = new Uint32Array(left.length);
  for (const { fact, byValue, otherwise } of guards) {
    const value = facts[fact];
    // without one known value this fact rules out no rule: each may still fail or stay undecided
    if (value === undefined || (typeof value === 'object' && value !== null)) {
      for (let word = 0; word < unsure.length; word += 1)
        unsure[word] = (unsure[word] as number) | ~(otherwise[word] as number); // of one length
      continue;
    }
    const kept = byValue.get(value) ?? otherwise;
    for (let word = 0; word < left.length; word += 1)
      left[word] = (left[word] as number) & (kept[word] as number); // of one length
  }
  const found: Candidate[] = [];
  for (let rule = 0; rule < count; rule += 1)
    if (has(left, rule)) found.push({ rule, areGuardsKnown: !has(unsure, rule) });
  return found;
}

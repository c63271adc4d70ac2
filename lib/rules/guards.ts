// Which rules can this profile touch at all? An index over the root comparisons, that loses no unknown.
import type { Condition, Rule } from './format';
import { isList } from './operand';
import type { Facts, FactValue, Operator } from './operator-names';
import type { Surroundings } from './tree';

type Key = string | number | boolean | null;

/** A set of rules, one bit each. */
type RuleSet = Uint32Array;

/** Which rules a fact leaves in question, by its value, or by the entries of a list. */
interface FactGuard {
  readonly fact: string;
  readonly isOfList: boolean;
  /** By value: the rules that are left. By entry of a list: the rules that ask for this entry. */
  readonly byValue: ReadonlyMap<unknown, RuleSet>;
  /** What is left for a value that no rule names, and for an empty list. */
  readonly otherwise: RuleSet;
}

/** The facts that rules compare at their root with what is fixed, and what each value rules out. */
export interface GuardIndex {
  readonly count: number;
  readonly guards: readonly FactGuard[];
  /** The members of each rule that the index answers, by their place, each with the number of its guard. */
  readonly guarded: readonly (readonly GuardedMember[])[];
  /** The same as bits, one a guard. */
  readonly guardBits: readonly number[];
}

interface GuardedMember {
  readonly member: number;
  readonly guard: number;
}

/** A member that compares a fact with what is fixed: it holds for one of the keys, or, negated, for none of them. */
interface Guard {
  readonly member: number;
  readonly fact: string;
  readonly isOfList: boolean;
  readonly keys: readonly Key[];
  readonly isNegated: boolean;
}

const isKey = (value: unknown): value is Key => value === null || typeof value !== 'object';

/** The leaf a member is, named conditions and a `not` looked through. */
function leafOf(member: Condition, { conditions = {} }: Surroundings) {
  let one: Condition | undefined = member;
  let isNegated = false;
  while (one !== undefined && ('condition' in one || 'not' in one)) {
    if ('not' in one) isNegated = !isNegated;
    one = 'not' in one ? one.not : conditions[one.condition]; // circles were refused before
  }
  return one !== undefined && 'fact' in one ? { leaf: one, isNegated } : null;
}

const OPPOSITE: Partial<Record<Operator, Operator>> = {
  notEqual: 'equal',
  notIn: 'in',
  doesNotContain: 'contains',
};

function guardOf(member: Condition, surroundings: Surroundings): Omit<Guard, 'member'> | null {
  const found = leafOf(member, surroundings);
  if (found === null) return null;
  const { fact, operator, value } = found.leaf;
  const known = surroundings.known ?? {};
  if (Object.hasOwn(known, fact)) return null;
  const fromFact = typeof value === 'object' && value !== null && 'fact' in value;
  if (fromFact && !Object.hasOwn(known, value.fact)) return null;
  const want = fromFact ? known[value.fact] : value;
  const opposite = OPPOSITE[operator];
  const isNegated = found.isNegated !== (opposite !== undefined);
  switch (opposite ?? operator) {
    case 'equal':
      return want !== undefined && isKey(want) ? { fact, isOfList: false, keys: [want], isNegated } : null;
    case 'in':
      return Array.isArray(want) ? { fact, isOfList: false, keys: want.filter(isKey), isNegated } : null;
    case 'contains':
      return isKey(want) && !isNegated ? { fact, isOfList: true, keys: [want], isNegated } : null;
    default:
      return null;
  }
}

/** The guards of a rule, of each list one at most: which of several entries were there could not be told apart. */
function guardsOf(rule: Rule, surroundings: Surroundings): readonly Guard[] {
  const found: Guard[] = [];
  rule.conditions.all.forEach((condition, member) => {
    const guard = guardOf(condition, surroundings);
    if (guard === null) return;
    if (guard.isOfList && found.some(({ isOfList, fact }) => isOfList && fact === guard.fact)) return;
    found.push({ member, ...guard });
  });
  return found;
}

/** A fact that fewer rules ask for costs more to look up than it saves. */
const WORTH_A_GUARD = 4;
/** One bit a guard has room in a number. */
const MOST_GUARDS = 31;

type Asking = Guard & { readonly rule: number };

/** Builds the index: a rule is ruled out as soon as one of its guards is known not to be met. */
export function buildGuardIndex(rules: readonly Rule[], surroundings: Surroundings): GuardIndex {
  const filed = new Map<string, Asking[]>();
  rules.forEach((rule, number) => {
    for (const guard of guardsOf(rule, surroundings)) {
      const key = `${guard.isOfList ? 'in ' : ''}${guard.fact}`;
      const list = filed.get(key) ?? [];
      filed.set(key, list);
      list.push({ rule: number, ...guard });
    }
  });
  const worthIt = [...filed.values()]
    .filter(({ length }) => length >= WORTH_A_GUARD)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_GUARDS);
  const guarded: GuardedMember[][] = rules.map(() => []);
  worthIt.forEach((asking, guard) => {
    for (const { rule, member } of asking) guarded[rule]?.push({ member, guard });
  });
  const guardBits = guarded.map((own) => own.reduce((bits, { guard }) => bits | bitOf(guard), 0));
  return {
    count: rules.length,
    guards: worthIt.map((asking) => indexFact(asking, rules.length)),
    guarded,
    guardBits,
  };
}

const bitOf = (guard: number): number => 1 << guard;

/** Does the index leave a member of a rule to be asked while these guards, one bit each, are open? */
export function isLeft({ guarded }: GuardIndex, rule: number, open: number, member: number): boolean {
  const found = guarded[rule]?.find((one) => one.member === member);
  return found === undefined || (open & bitOf(found.guard)) !== 0;
}

/** All askings are for one fact, as a value or as a list. */
function indexFact(asking: readonly Asking[], count: number): FactGuard {
  const { fact = '', isOfList = false } = asking[0] ?? {};
  const otherwise = allOf(count);
  for (const { rule, isNegated } of asking) if (!isNegated) remove(otherwise, rule);
  const byValue = new Map<unknown, RuleSet>();
  for (const value of new Set(asking.flatMap(({ keys }) => keys))) {
    const left = isOfList ? noneOf(count) : allOf(count);
    for (const { rule, keys, isNegated } of asking) {
      const isMet = keys.includes(value) !== isNegated;
      if (isOfList && isMet) add(left, rule);
      if (!isOfList && !isMet) remove(left, rule);
    }
    byValue.set(value, left);
  }
  return { fact, isOfList, byValue, otherwise };
}

const BITS = 32;

/** Every one of so many rules; the bits after the last stay clear. */
function allOf(count: number): RuleSet {
  const set = new Uint32Array(Math.ceil(count / BITS)).fill(2 ** BITS - 1);
  const over = set.length * BITS - count;
  if (over > 0) set[set.length - 1] = 2 ** (BITS - over) - 1;
  return set;
}

const noneOf = (count: number): RuleSet => new Uint32Array(Math.ceil(count / BITS));

function remove(set: RuleSet, rule: number): void {
  const word = Math.floor(rule / BITS);
  set[word] = (set[word] ?? 0) & ~(1 << (rule % BITS));
}

function add(set: RuleSet, rule: number): void {
  const word = Math.floor(rule / BITS);
  set[word] = (set[word] ?? 0) | (1 << (rule % BITS));
}

/**
 * Visits the rules that can fail or be undecided for these facts; each once, in their order. `open`: the guards of the
 * rule whose facts are not known, one bit each; all others of it hold.
 */
export function forEachCandidate(
  { count, guards, guardBits }: GuardIndex,
  facts: Facts,
  visit: (rule: number, open: number) => void,
): void {
  const left = allOf(count);
  let open = 0;
  for (let number = 0; number < guards.length; number += 1) {
    const guard = guards[number] as FactGuard; // in range
    const kept = keptBy(guard, facts[guard.fact]);
    // without a known value of its kind this fact rules out no rule: each may still fail or stay undecided
    if (kept === null) open |= bitOf(number);
    else keepOnly(left, kept);
  }
  forEachIn(left, (rule) => visit(rule, open & (guardBits[rule] as number))); // of one length
}

/** Leaves only what another set of the same rules has too. */
function keepOnly(set: RuleSet, others: RuleSet): void {
  for (let word = 0; word < set.length; word += 1)
    set[word] = (set[word] as number) & (others[word] as number); // of one length
}

/** The rules that a known value leaves; null when it is not known, or not of the kind that is asked for. */
function keptBy({ isOfList, byValue, otherwise }: FactGuard, value: FactValue | undefined): RuleSet | null {
  if (value === undefined) return null;
  if (!isOfList) return isKey(value) ? (byValue.get(value) ?? otherwise) : null;
  if (value === null) return otherwise; // none is the empty list
  if (!isList(value)) return null;
  return value.reduce((kept, entry) => either(kept, byValue.get(entry)), otherwise);
}

const either = (some: RuleSet, others: RuleSet | undefined): RuleSet =>
  others === undefined ? some : some.map((bits, word) => bits | (others[word] ?? 0));

/** The rules of a set in their order, bit by bit. */
function forEachIn(set: RuleSet, visit: (rule: number) => void): void {
  for (let word = 0; word < set.length; word += 1) {
    let bits = set[word] as number; // in range
    while (bits !== 0) {
      const lowest = bits & -bits;
      visit(word * BITS + (BITS - 1 - Math.clz32(lowest)));
      bits ^= lowest;
    }
  }
}

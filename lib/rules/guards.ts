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
  readonly rule: number;
  readonly member: number;
  readonly fact: string;
  readonly isOfList: boolean;
  readonly keys: readonly Key[];
  readonly isNegated: boolean;
}

const isKey = (value: unknown): value is Key => value === null || typeof value !== 'object';

const OPPOSITE: Partial<Record<Operator, Operator>> = {
  notEqual: 'equal',
  notIn: 'in',
  doesNotContain: 'contains',
};

/** The guard that a member of a rule is: its leaf, named conditions and a `not` looked through, compares with what is fixed. */
function guardOf(condition: Condition, rule: number, member: number, around: Surroundings): Guard | null {
  let one: Condition | undefined = condition;
  let isTurned = false;
  while (one !== undefined && !('fact' in one)) {
    if ('not' in one) {
      isTurned = !isTurned;
      one = one.not;
    } else if ('condition' in one)
      one = around.conditions?.[one.condition]; // circles were refused before
    else return null;
  }
  if (one === undefined) return null;
  const { fact, operator, value } = one;
  const { known } = around;
  if (known !== undefined && Object.hasOwn(known, fact)) return null;
  let want: unknown = value;
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    if (known === undefined || !Object.hasOwn(known, value.fact)) return null;
    want = known[value.fact];
  }
  const opposite = OPPOSITE[operator];
  const isNegated = isTurned !== (opposite !== undefined);
  switch (opposite ?? operator) {
    case 'equal':
      if (want === undefined || !isKey(want)) return null;
      return { rule, member, fact, isOfList: false, keys: [want], isNegated };
    case 'in':
      if (!Array.isArray(want)) return null;
      return { rule, member, fact, isOfList: false, keys: want.filter(isKey), isNegated };
    case 'contains':
      if (!isKey(want) || isNegated) return null;
      return { rule, member, fact, isOfList: true, keys: [want], isNegated };
    default:
      return null;
  }
}

/** The guards of all rules by their fact, in the order of the rules; facts that are asked as lists stand by themselves. */
function guardsByFact(rules: readonly Rule[], surroundings: Surroundings): readonly (readonly Guard[])[] {
  const ofValues = new Map<string, Guard[]>();
  const ofLists = new Map<string, Guard[]>();
  for (let rule = 0; rule < rules.length; rule += 1) {
    const members = (rules[rule] as Rule).conditions.all; // in range
    for (let member = 0; member < members.length; member += 1) {
      const guard = guardOf(members[member] as Condition, rule, member, surroundings);
      if (guard === null) continue;
      const filed = guard.isOfList ? ofLists : ofValues;
      const list = filed.get(guard.fact);
      if (list === undefined) filed.set(guard.fact, [guard]);
      // of each list one a rule at most: which of several entries were there could not be told apart
      else if (!guard.isOfList || list.at(-1)?.rule !== rule) list.push(guard);
    }
  }
  return [...ofValues.values(), ...ofLists.values()];
}

/** A fact that fewer rules ask for costs more to look up than it saves. */
const WORTH_A_GUARD = 4;
/** One bit a guard has room in a number. */
const MOST_GUARDS = 31;

/** Builds the index: a rule is ruled out as soon as one of its guards is known not to be met. */
export function buildGuardIndex(rules: readonly Rule[], surroundings: Surroundings): GuardIndex {
  const worthIt = guardsByFact(rules, surroundings)
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
function indexFact(asking: readonly Guard[], count: number): FactGuard {
  const { fact = '', isOfList = false } = asking[0] ?? {};
  const otherwise = allOf(count);
  for (const { rule, isNegated } of asking) if (!isNegated) remove(otherwise, rule);
  const byValue = new Map<unknown, RuleSet>();
  for (const { rule, keys, isNegated } of asking)
    for (const key of keys) {
      let left = byValue.get(key);
      if (left === undefined) {
        left = isOfList ? noneOf(count) : otherwise.slice();
        byValue.set(key, left);
      }
      if (isNegated) remove(left, rule);
      else add(left, rule);
    }
  removeUnmet(asking, byValue);
  return { fact, isOfList, byValue, otherwise };
}

/** A rule that asks several times for one fact is left only by the values that meet all of it. */
function removeUnmet(asking: readonly Guard[], byValue: ReadonlyMap<unknown, RuleSet>): void {
  const several = asking.filter(
    ({ rule }, at) => asking[at - 1]?.rule === rule || asking[at + 1]?.rule === rule,
  );
  if (several.length === 0) return;
  for (const [value, left] of byValue)
    for (const { rule, keys, isNegated } of several)
      if (keys.includes(value as Key) === isNegated) remove(left, rule); // the keys are those of the askings
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

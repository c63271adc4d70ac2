// Which rules can this profile touch at all? An index over the root comparisons, that loses no unknown.
import type { Condition, Leaf, Rule } from './format';
import type { Facts } from './operator-names';
import type { Surroundings } from './tree';

type Key = string | number | boolean | null;
interface Bucket {
  readonly everyRule: number[];
  readonly byValue: Map<unknown, number[]>;
}

/** Rules by the value their guard fact must have; and those without a guard. */
export interface GuardIndex {
  readonly always: readonly number[];
  readonly buckets: ReadonlyMap<string, Bucket>;
}

interface Guard {
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

function guardOf(leaf: Leaf, known: Facts): Guard | null {
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
  for (const member of rule.conditions.all) {
    const leaf = leafOf(member, surroundings);
    const guard = leaf === null ? null : guardOf(leaf, surroundings.known ?? {});
    if (guard !== null) found.push(guard);
  }
  return found;
}

/** Builds the index; of several guards a rule is filed under the one that leaves the fewest rules a value. */
export function buildGuardIndex(rules: readonly Rule[], surroundings: Surroundings): GuardIndex {
  const guards = rules.map((rule) => guardsOf(rule, surroundings));
  const spread = spreadOf(guards);
  const always: number[] = [];
  const buckets = new Map<string, Bucket>();
  guards.forEach((choices, rule) => {
    const best = narrowest(choices, spread);
    if (best === undefined) always.push(rule);
    else file(best, rule, buckets);
  });
  return { always, buckets };
}

function file({ fact, keys }: Guard, rule: number, buckets: Map<string, Bucket>): void {
  const bucket = buckets.get(fact) ?? { everyRule: [], byValue: new Map<unknown, number[]>() };
  buckets.set(fact, bucket);
  bucket.everyRule.push(rule);
  for (const key of keys) {
    const filed = bucket.byValue.get(key);
    if (filed === undefined) bucket.byValue.set(key, [rule]);
    else filed.push(rule);
  }
}

/** The values each fact is compared with: the more, the fewer rules stand under each. */
function spreadOf(guards: readonly (readonly Guard[])[]): ReadonlyMap<string, ReadonlySet<Key>> {
  const spread = new Map<string, Set<Key>>();
  for (const { fact, keys } of guards.flat()) {
    const seen = spread.get(fact) ?? new Set<Key>();
    spread.set(fact, seen);
    for (const key of keys) seen.add(key);
  }
  return spread;
}

function narrowest(
  choices: readonly Guard[],
  spread: ReadonlyMap<string, ReadonlySet<Key>>,
): Guard | undefined {
  let best: Guard | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const guard of choices) {
    const share = guard.keys.length / ((spread.get(guard.fact)?.size ?? 0) + 1);
    if (share < least) [best, least] = [guard, share];
  }
  return best;
}

/** The rules that can fail or be undecided for these facts; each once, in no order. */
export function candidatesFor({ always, buckets }: GuardIndex, facts: Facts): readonly number[] {
  const found = always.slice();
  for (const [fact, bucket] of buckets) {
    const value = facts[fact];
    // not known, or a list where one value is meant: every rule of the bucket may be undecided
    const blurred = value === undefined || (typeof value === 'object' && value !== null);
    const rules = blurred ? bucket.everyRule : bucket.byValue.get(value);
    if (rules !== undefined) for (let i = 0; i < rules.length; i += 1) found.push(rules[i] as number); // in range
  }
  return found;
}

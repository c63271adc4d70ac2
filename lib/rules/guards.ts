// Which rules can this profile touch at all? An index over the root comparisons, that loses no unknown.
import type { Slots } from './closures';
import type { LeafNode, RuleTree } from './tree';

type Key = string | number | boolean | null;
interface Bucket {
  readonly slot: number;
  readonly everyRule: readonly number[];
  readonly byValue: ReadonlyMap<unknown, readonly number[]>;
}

/** Rules by the value their guard fact must have; and those without a guard. */
export interface GuardIndex {
  readonly always: readonly number[];
  readonly buckets: readonly Bucket[];
}

interface Guard {
  readonly fact: string;
  readonly keys: ReadonlySet<Key>;
}

const isKey = (value: unknown): value is Key =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function guardOf(leaf: LeafNode): Guard | null {
  if (!('fact' in leaf.have) || !('value' in leaf.want)) return null;
  const wanted = leaf.want.value;
  if (leaf.operator === 'equal' && isKey(wanted)) return { fact: leaf.fact, keys: new Set([wanted]) };
  if (leaf.operator !== 'in' || !Array.isArray(wanted)) return null;
  return { fact: leaf.fact, keys: new Set(wanted.filter(isKey)) };
}

const guardsOf = (tree: RuleTree): Guard[] =>
  tree.when.flatMap((node) => (node.kind === 'leaf' ? (guardOf(node) ?? []) : []));

/** Builds the index; of several guards a rule is filed under the one that leaves the fewest rules a value. */
export function buildGuardIndex(
  trees: readonly (RuleTree | null)[],
  slotNumber: (fact: string) => number | undefined,
): GuardIndex {
  const guards = trees.map((tree) => (tree === null ? [] : guardsOf(tree)));
  const spread = spreadOf(guards.flat());
  const always: number[] = [];
  const filed = new Map<string, { everyRule: number[]; byValue: Map<unknown, number[]> }>();
  guards.forEach((choices, rule) => {
    const best = choices.toSorted((a, b) => share(a, spread) - share(b, spread))[0];
    if (best === undefined) {
      always.push(rule);
      return;
    }
    const bucket = filed.get(best.fact) ?? { everyRule: [], byValue: new Map<unknown, number[]>() };
    filed.set(best.fact, bucket);
    bucket.everyRule.push(rule);
    for (const key of best.keys) bucket.byValue.set(key, [...(bucket.byValue.get(key) ?? []), rule]);
  });
  const buckets = [...filed].flatMap(([fact, bucket]) => {
    const slot = slotNumber(fact);
    return slot === undefined ? [] : [{ slot, ...bucket }];
  });
  return { always, buckets };
}

/** How many different values a fact is compared with: the more, the fewer rules stand under each. */
function spreadOf(guards: readonly Guard[]): Map<string, number> {
  const values = new Map<string, Set<Key>>();
  for (const { fact, keys } of guards) {
    const seen = values.get(fact) ?? new Set<Key>();
    values.set(fact, seen);
    for (const key of keys) seen.add(key);
  }
  return new Map([...values].map(([fact, seen]) => [fact, seen.size]));
}

const share = (guard: Guard, spread: ReadonlyMap<string, number>): number =>
  guard.keys.size / ((spread.get(guard.fact) ?? 0) + 1);

/** Calls back with each rule that can fail or be undecided for these slots, group by group. */
export function visitCandidates(index: GuardIndex, slots: Slots, visit: (rule: number) => void): void {
  for (const rule of index.always) visit(rule);
  for (const bucket of index.buckets) {
    const value = slots[bucket.slot];
    // not known, or a list where one value is meant: every rule of the bucket may be undecided
    const blurred = value === undefined || (typeof value === 'object' && value !== null);
    const rules = blurred ? bucket.everyRule : bucket.byValue.get(value);
    if (rules !== undefined) for (const rule of rules) visit(rule);
  }
}

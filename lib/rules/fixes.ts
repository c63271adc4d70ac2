// What would clear this finding? The cheapest change a person can make, shown only after the whole rulebook agreed.
import type { Entry, RuleResult } from './answer';
import type { Part } from './closures';
import { answerRule, type CompiledRules, findings } from './compile';
import type { Facts, FactValue } from './operator-names';
import { valuesFor } from './values';

export interface Change {
  readonly fact: string;
  readonly value: FactValue;
}
export interface Fix {
  /** One change, or two that only together help. */
  readonly changes: readonly Change[];
  readonly cost: number;
}

export interface Changeability {
  /** What it costs to change a fact; null: it cannot be changed. */
  readonly cost: (fact: string) => number | null;
  /** All values a fact may take, if there are few. */
  readonly domain?: (fact: string) => readonly FactValue[] | null;
  /** The facts a derived fact is worked out from; their domains are tried too. */
  readonly causes?: (fact: string) => readonly string[];
  /** Works derived facts out again after a change. */
  readonly complete?: (facts: Facts) => Facts;
}

/** More candidates than this are not tried in pairs. */
const MOST_PAIRED = 40;
/** The same where one change does already: a second way is good to have, not needed. */
const FEW_PAIRED = 12;
const KEEP = (facts: Facts): Facts => facts;

/** Verified fixes of one failing rule, at most `most`: single changes first, then pairs, each cheapest first; none when no known change helps. */
export function findFixes(
  compiled: CompiledRules,
  result: RuleResult,
  facts: Facts,
  able: Changeability,
  most = 3,
): readonly Fix[] {
  const entry = compiled.entryOf(result.rule);
  if (entry === undefined || result.state !== 'fails') return [];
  const singles = candidatesOf(entry, facts, able);
  const blocked = blockersOf(compiled, facts);
  const holds = ({ changes }: Fix): boolean => {
    const changed = applyChanges(facts, changes, able);
    if (!isCleared(compiled, entry, changed)) return false;
    return [...blockersOf(compiled, changed)].every((block) => blocked.has(block));
  };
  const one = firstThat(holds, singles, most);
  if (one.length >= most) return one;
  const rest = singles.filter((single) => !one.includes(single)); // each of a pair is needed
  return [
    ...one,
    ...firstThat(holds, pairsOf(rest, one.length > 0 ? FEW_PAIRED : MOST_PAIRED), most - one.length),
  ];
}

/** The facts after the changes, derived ones worked out again. */
export function applyChanges(facts: Facts, changes: readonly Change[], able: Changeability): Facts {
  const changed = { ...facts, ...Object.fromEntries(changes.map(({ fact, value }) => [fact, value])) };
  return (able.complete ?? KEEP)(changed);
}

function firstThat(holds: (fix: Fix) => boolean, fixes: readonly Fix[], most: number): Fix[] {
  const found: Fix[] = [];
  for (const fix of fixes) {
    if (found.length >= most) break;
    if (holds(fix)) found.push(fix);
  }
  return found;
}

function isCleared(compiled: CompiledRules, entry: Entry, facts: Facts): boolean {
  const { state } = answerRule(compiled, entry, facts);
  return state === 'passes' || state === 'not-applicable';
}

/** Blocks that fail, and blocks that cannot be checked: a change must add to neither, nor turn one into the other. */
function blockersOf(compiled: CompiledRules, facts: Facts): ReadonlySet<string> {
  const blocks = findings(compiled, facts).filter(
    ({ rule, state }) => rule.event.params.severity === 'block' && state !== 'ask',
  );
  return new Set(blocks.map(({ rule, state }) => `${state} ${rule.name}`));
}

/** Every value that some comparison of the rule would have liked otherwise, cheapest fact first. */
function candidatesOf({ members, require }: Entry, facts: Facts, able: Changeability): readonly Fix[] {
  const found = new Map<string, Fix>();
  const offer = (fact: string, values: readonly FactValue[]): void => {
    const cost = able.cost(fact);
    if (cost === null) return;
    for (const value of [...values, ...(able.domain?.(fact) ?? [])]) {
      const key = JSON.stringify([fact, value]);
      if (JSON.stringify(facts[fact]) !== JSON.stringify(value) && !found.has(key))
        found.set(key, { changes: [{ fact, value }], cost });
    }
  };
  const visit = ({ node, children }: Part): void => {
    children.forEach(visit);
    if (node.kind !== 'leaf') return;
    const { have, want } = node;
    const wanted = 'fact' in want ? facts[want.fact] : want.value;
    if ('fact' in have) offer(have.fact, valuesFor(node, facts[have.fact], wanted));
    for (const cause of able.causes?.(node.fact) ?? []) offer(cause, []);
    if ('fact' in want && 'fact' in have) offer(want.fact, [facts[have.fact] ?? null]);
  };
  for (const part of [...(require === null ? [] : [require]), ...members]) visit(part);
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}

function pairsOf(singles: readonly Fix[], most: number): readonly Fix[] {
  const some = singles.slice(0, most);
  const pairs = some.flatMap((first, i) =>
    some.slice(i + 1).map((second) => ({
      changes: [...first.changes, ...second.changes],
      cost: first.cost + second.cost,
    })),
  );
  const differ = pairs.filter(({ changes }) => changes[0]?.fact !== changes[1]?.fact);
  return differ.sort((a, b) => a.cost - b.cost);
}

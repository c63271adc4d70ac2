// What would clear this finding? The cheapest change a person can make, offered only if it passes the whole rulebook.
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
  /** One change, or two that help only together. */
  readonly changes: readonly Change[];
  readonly cost: number;
}

export interface Changeability {
  /** The cost of changing a fact; null: it cannot be changed. */
  readonly cost: (fact: string) => number | null;
  /** All values that a fact may take, if there are few. */
  readonly domain?: (fact: string) => readonly FactValue[] | null;
  /** The facts from which a derived fact is computed; their domains are tried as well. */
  readonly causes?: (fact: string) => readonly string[];
  /** The least that a counted fact can grow by; 1 by default. */
  readonly step?: (fact: string) => number;
  /** Recomputes derived facts after a change. */
  readonly complete?: (facts: Facts) => Facts;
}

/** The number of candidates beyond which no pairs are tried. */
const MOST_PAIRED = 40;
/** The same, smaller limit when a single change already helps: an alternative is useful but not necessary. */
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

/** The facts after the changes, with derived facts recomputed. */
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

/** Blocking rules that fail, and those that cannot be checked: a change must add to neither, nor turn one into the other. */
function blockersOf(compiled: CompiledRules, facts: Facts): ReadonlySet<string> {
  const blocks = findings(compiled, facts).filter(
    ({ rule, state }) => rule.event.params.severity === 'block' && state !== 'ask',
  );
  return new Set(blocks.map(({ rule, state }) => `${state} ${rule.name}`));
}

/** Candidate values from every comparison of the rule that did not hold, cheapest fact first. */
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
    if ('fact' in have) {
      const step = able.step?.(have.fact) ?? 1;
      offer(have.fact, valuesFor(node, facts[have.fact], wanted, step));
    }
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

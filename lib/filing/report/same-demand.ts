// Which rules of one report wait for the same answer? A province's rule and the nationwide one are asked about once, with the sources of both.
import { type Condition, demandOf, documentsOf, type Rule } from '../../rules/format';
import { rememberPer } from '../memo';
import { uniqueCitations } from './citations';
import type { Finding } from './report';

/** A finding with the rule that it is of. */
interface Ruled {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly unknown: readonly string[];
}

/** Facts that only tell for whom a rule is; a province's tables are such facts too. */
export const SCOPE: ReadonlySet<string> = new Set([
  'filing.type',
  'service.kind',
  'entity.category',
  'entity.type',
  'entity.province',
]);
const TABLE = /^province\./u;

const STRICTEST: readonly Finding['severity'][] = ['block', 'warn', 'todo', 'info'];

/** What a rule demands and on which premises, in a form that two rules share when they demand the same; null when it demands nothing, or papers of its own. */
export const sameDemand = rememberPer((rule: Rule): string | null => {
  const { when, require } = demandOf(rule);
  const premises = when.filter((condition) => !isScope(condition)).map((one) => JSON.stringify(one));
  return require === null || documentsOf(rule).length > 0 ? null : JSON.stringify([require, premises.sort()]);
});

const isScope = (condition: Condition): boolean =>
  'fact' in condition && (SCOPE.has(condition.fact) || TABLE.test(condition.fact));

/** Of findings that wait to learn of the same demand only the strictest; what fails is told in the words of each. */
export function oncePerDemand<T extends Ruled>(all: readonly T[]): readonly T[] {
  const groups = new Map<unknown, T[]>();
  for (const one of all) {
    const demand = sameDemand(one.rule);
    const isAsked = demand !== null && one.finding.state === 'ask';
    const key = isAsked ? [...one.unknown, demand].join(' ') : one;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(([first, ...others]) => joined(first as T, others));
}

function joined<T extends Ruled>(first: T, others: readonly T[]): T {
  if (others.length === 0) return first;
  const strictest = [first, ...others].toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? first;
  const cites = uniqueCitations([strictest, first, ...others].flatMap(({ finding }) => finding.cites));
  return { ...strictest, finding: { ...strictest.finding, cites } };
}

/** The strictest first; of equals the one that belongs to a place. */
const rankOf = ({ rule, finding }: Ruled): number =>
  2 * STRICTEST.indexOf(finding.severity) + (rule.name.startsWith('nat-') ? 1 : 0);

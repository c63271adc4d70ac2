// What is wrong with a rulebook that loads? Whatever can be said from the rules and the dictionary of facts alone.
import { daysBetween } from '../days';
import type { Rule } from '../format';
import { type RuleTree, resolveRule, type Surroundings } from '../tree';
import { lintFacts } from './facts';
import type { LintNote } from './note';
import { lintOverrides } from './overrides';
import { clashes, covers, type LintedRule } from './pairs';
import { canHold, type Dictionary, groupBy } from './satisfiable';

export interface LintOptions extends Surroundings {
  /** The day the age of sources is counted from, and how old one may be. */
  readonly stale?: { readonly day: string; readonly days: number };
  /** Ids of all sources; left out: not checked. */
  readonly sources?: ReadonlySet<string>;
  /** Names of the rules that have cases; left out: not checked. */
  readonly cases?: ReadonlySet<string>;
}

/** Lints a rulebook; no notes means nothing was found. Comparing pairs of rules grows with their square. */
export function lintRules(
  rules: readonly Rule[],
  facts: Dictionary,
  options: LintOptions = {},
): readonly LintNote[] {
  const notes: LintNote[] = [...lintOverrides(rules)];
  const linted: LintedRule[] = [];
  for (const rule of rules) {
    notes.push(...lintMeta(rule, options));
    const tree = treeOf(rule, options);
    if (typeof tree === 'string') {
      notes.push({ rule: rule.name, kind: 'unresolved', message: tree, level: 'error' });
      continue;
    }
    const about = lintFacts(rule.name, tree, facts);
    notes.push(...about);
    if (about.length > 0) continue; // what can hold is not known while its facts are not
    if (isAlive(rule, tree, facts, notes)) linted.push({ rule, tree });
  }
  return [...notes, ...lintVersions(rules), ...covers(linted, facts), ...clashes(linted, facts)];
}

function treeOf(rule: Rule, surroundings: Surroundings): RuleTree | string {
  try {
    return resolveRule(rule, surroundings);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isAlive({ name }: Rule, { when, require }: RuleTree, facts: Dictionary, notes: LintNote[]): boolean {
  const applies = canHold(when, facts);
  if (!applies) notes.push({ rule: name, kind: 'dead', message: 'can never apply', level: 'error' });
  else if (require !== null && !canHold([...when, { kind: 'not', child: require }], facts))
    notes.push({ rule: name, kind: 'dead', message: 'can never fail', level: 'error' });
  else return true;
  return false;
}

function lintMeta(rule: Rule, { stale, sources, cases }: LintOptions): LintNote[] {
  const { name, meta, event } = rule;
  const notes: LintNote[] = [];
  const say = (kind: LintNote['kind'], level: LintNote['level'], message: string) =>
    notes.push({ rule: name, kind, message, level });
  const { zh, en } = event.params.message;
  if (zh.trim() === '' || en.trim() === '') say('missing-text', 'error', 'a language is blank');
  if (meta.to !== null && meta.to <= meta.from)
    say('date-order', 'error', `ends ${meta.to}, before it begins`);
  for (const { source } of meta.cites)
    if (sources !== undefined && !sources.has(source)) say('missing-source', 'error', `no source ${source}`);
  if (stale !== undefined && meta.sourceDate !== null && daysBetween(meta.sourceDate, stale.day) > stale.days)
    say('stale-source', 'warning', `its source is of ${meta.sourceDate}`);
  if (cases !== undefined && !cases.has(name)) say('missing-case', 'error', 'has no case');
  return notes;
}

/** Versions of one name must follow each other: a hole is a time without an answer, an overlap has two. */
function lintVersions(rules: readonly Rule[]): LintNote[] {
  return [...groupBy(rules, (rule) => rule.name)].flatMap(([rule, versions]) => {
    const sorted = versions.toSorted((a, b) => (a.meta.from < b.meta.from ? -1 : 1));
    return sorted.slice(1).flatMap((next, i): LintNote[] => {
      const end = sorted[i]?.meta.to ?? null;
      if (end === next.meta.from) return [];
      if (end !== null && end < next.meta.from)
        return [
          {
            rule,
            kind: 'date-gap',
            message: `nothing holds from ${end} to ${next.meta.from}`,
            level: 'warning',
          },
        ];
      return [
        {
          rule,
          kind: 'date-overlap',
          message: `two versions hold from ${next.meta.from} on`,
          level: 'warning',
        },
      ];
    });
  });
}

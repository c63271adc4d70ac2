// May a rule take the place of another? Not in a circle, and weaker only with a source that the other does not have.
import type { Rule } from '../format';
import type { LintNote } from './note';

const WEIGHT = { block: 3, warn: 2, todo: 1, info: 0 } as const;

/** Notes on every rule that names another in `overrides`. */
export function lintOverrides(rules: readonly Rule[]): readonly LintNote[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  return rules.flatMap((rule): LintNote[] => {
    const { name, meta } = rule;
    if (meta.overrides === undefined) return [];
    const other = byName.get(meta.overrides);
    const say = (message: string): LintNote[] => [
      { rule: name, kind: 'bad-override', message, level: 'error' },
    ];
    if (other === undefined || other.name === name)
      return say(`overrides ${meta.overrides}, which is no other rule`);
    if (isInCircle(rule, byName)) return say(`overrides ${other.name} in a circle: neither would hold`);
    if (weightOf(rule) < weightOf(other) && !hasSourceOfItsOwn(rule, other))
      return say(`is weaker than ${other.name} and cites nothing that it does not cite`);
    return [];
  });
}

const weightOf = ({ event }: Rule): number => WEIGHT[event.params.severity];

function isInCircle(start: Rule, byName: ReadonlyMap<string, Rule>): boolean {
  const seen = new Set<string>();
  for (let at: Rule | undefined = start; at !== undefined && !seen.has(at.name); ) {
    seen.add(at.name);
    const next: string | undefined = at.meta.overrides;
    if (next === start.name) return true;
    at = next === undefined ? undefined : byName.get(next);
  }
  return false;
}

function hasSourceOfItsOwn({ meta }: Rule, other: Rule): boolean {
  return meta.cites.some(({ source }) => other.meta.cites.every((cite) => cite.source !== source));
}

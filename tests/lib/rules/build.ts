// How do the engine's tests write a rule in the shortest way?

import type { Value } from '@/lib/rules/operator-names';
import { compileExplanation, PLAIN, type Trace } from '../../../lib/rules/explain';
import type { Condition, Rule } from '../../../lib/rules/format';
import type { Facts, Operator } from '../../../lib/rules/operator-names';
import type { Surroundings } from '../../../lib/rules/tree';

/** A comparison in one line. */
export const leaf = (fact: string, operator: Operator, value: Value): Condition => ({
  fact,
  operator,
  value,
});

/** The trace of one condition against facts, without cache. */
export const traceOf = (condition: Condition, facts: Facts, surroundings: Surroundings = {}): Trace =>
  compileExplanation(condition, PLAIN, surroundings).explain(facts);

/** A rule with a severity, its `when` members and, if given, its requirement. */
export function ruleOf(
  name: string,
  when: readonly Condition[],
  require: Condition | null = null,
  severity: Rule['event']['params']['severity'] = 'block',
  meta: Partial<Rule['meta']> = {},
): Rule {
  return {
    name,
    conditions: { all: require === null ? [...when] : [...when, { not: require }] },
    event: { type: 'finding', params: { severity, message: { zh: name, en: name } } },
    meta: {
      from: '2020-01-01',
      to: null,
      status: 'current',
      cites: [{ source: 'law' }],
      sourceDate: null,
      ...meta,
    },
  };
}

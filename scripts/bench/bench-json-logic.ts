// How fast would the same rules be in json-logic-engine? Each rule as JSON logic, interpreted, because an extension's page may not compile code.
import { LogicEngine } from 'json-logic-engine';
import type { Condition, Rule } from '../../lib/rules/format';
import type { Facts } from '../../lib/rules/operator-names';

const SIGNS = { equal: '===', lessThan: '<', greaterThanInclusive: '>=', in: 'in' } as const;

function logicOf(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(logicOf) };
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if ('not' in condition) return { '!': logicOf(condition.not) };
  if ('condition' in condition) throw new Error('no named conditions here');
  const sign = Object.entries(SIGNS).find(([name]) => name === condition.operator)?.[1];
  if (sign === undefined) throw new Error(`${condition.operator} is not written here`);
  return { [sign]: [{ var: condition.fact }, condition.value] };
}

/** The names of the rules that fire, in order. */
export function loadJsonLogic(rules: readonly Rule[]): (facts: Facts) => string[] {
  const engine = new LogicEngine();
  const all = rules.map(({ name, conditions }) => ({ name, logic: logicOf(conditions) }));
  return (facts) => all.flatMap(({ name, logic }) => (engine.run(logic, facts) ? [name] : []));
}

// Do exactly those rules fail that a case names?
import { linkFacts } from '../../lib/filing/facts/derived-facts';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { RuleResult } from '../../lib/rules/answer';
import { evaluate, testCondition } from '../../lib/rules/compile';
import type { Condition, Rule } from '../../lib/rules/format';
import type { Miss, Setting } from './case';

/** Rules that should fail and do not. */
export function missedViolates(setting: Setting, ids: readonly string[]): readonly Miss[] {
  const results = resultsOf(setting);
  return ids.flatMap((id) => {
    const states = statesOf(results, id);
    return states.includes('fails')
      ? []
      : [{ what: id, expected: 'fails', actual: shown(setting.book, id, states) }];
  });
}

/** Rules that must not fail and do, or that do not exist. A note without a requirement only informs and never fails. */
export function missedSatisfies(setting: Setting, ids: readonly string[]): readonly Miss[] {
  const results = resultsOf(setting);
  return ids.flatMap((id) => {
    const asking = results.filter(({ rule }) => requirementOf(rule) !== null);
    const states = statesOf(asking, id);
    const isThere = states.length > 0 || isInBook(setting.book, id);
    return isThere && !states.includes('fails') && !states.includes('error')
      ? []
      : [{ what: id, expected: 'does not fail', actual: shown(setting.book, id, states) }];
  });
}

/** Rules about names whose requirement should not be met, whatever the filing type. */
export function missedNameRules({ book, facts }: Setting, ids: readonly string[]): readonly Miss[] {
  const known = linkFacts(book, facts);
  return ids.flatMap((id) => {
    const required = book.rules.filter((rule) => isNamed(rule, id)).map(requirementOf);
    const isBroken = required.some((one) => one !== null && testCondition(one, known) === false);
    return isBroken
      ? []
      : [{ what: id, expected: 'does not hold', actual: required.length === 0 ? 'no such rule' : 'holds' }];
  });
}

function requirementOf({ conditions }: Rule): Condition | null {
  const last = conditions.all.at(-1);
  return last !== undefined && 'not' in last ? last.not : null;
}

/** Violated rules that are more severe than the case allows. */
export function missedSeverity(setting: Setting, ids: readonly string[], most: unknown): readonly Miss[] {
  if (most !== 'warning') return [{ what: 'maxSeverity', expected: 'warning', actual: most }];
  const graver = resultsOf(setting).filter(
    ({ rule, state }) =>
      state === 'fails' && ids.some((id) => isNamed(rule, id)) && rule.event.params.severity === 'block',
  );
  return graver.map(({ rule }) => ({ what: 'maxSeverity', expected: most, actual: `${rule.name} blocks` }));
}

function resultsOf({ book, facts, one }: Setting): readonly RuleResult[] {
  const province = facts['entity.province'];
  const { compiled } = book.rulesOn(one.asOf, typeof province === 'string' ? province : null);
  const kind = facts['service.kind'] === undefined ? { 'service.kind': 'website' } : {};
  return evaluate(compiled, { ...kind, ...facts, asOf: one.asOf });
}

function statesOf(results: readonly RuleResult[], id: string): readonly string[] {
  return results.filter(({ rule }) => isNamed(rule, id)).map(({ state }) => state);
}

function isNamed(rule: RuleResult['rule'], id: string): boolean {
  return rule.name === id || (rule.meta.aliases?.includes(id) ?? false);
}

function isInBook(book: Rulebook, id: string): boolean {
  return book.rules.some((rule) => isNamed(rule, id));
}

function shown(book: Rulebook, id: string, states: readonly string[]): string {
  if (states.length > 0) return states.join(', ');
  return isInBook(book, id) ? 'the rule does not hold on that day' : 'no such rule';
}

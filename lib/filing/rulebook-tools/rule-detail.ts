// What stands in one rule? Its conditions in words, its dates, its sources, what disputes it, and the cases that prove it.
import type { RuleState } from '../../rules/answer';
import { compileRules, evaluate } from '../../rules/compile';
import type { Rule } from '../../rules/format';
import type { Facts, Value } from '../../rules/operator-names';
import type { PrecheckInput } from '../facts/facts';
import { citationsOf } from '../report/citations';
import { type RuleInWords, ruleInWords } from '../report/explain';
import { phraseOf } from '../report/phrases';
import { settledFacts } from '../report/precheck';
import type { Rulebook } from '../rulebook/open';
import type { RuleCase } from '../rulebook/rule-cases';
import type { Citation, Text } from '../text';
import { rivalsOf } from './search-rules';

/** One side of what sources say differently. */
export interface RuleSide {
  readonly name: string;
  readonly message: Text;
  readonly status: Rule['meta']['status'];
  readonly cites: readonly Citation[];
}

/** A case of a rule as a person reads it: its sentence, what a variant changes, and the answer. */
export interface CaseInWords {
  readonly name: string;
  readonly change: readonly Text[];
  readonly state: RuleCase['expect'][string];
}

export interface RuleDetail extends RuleSide {
  readonly conditions: RuleInWords;
  readonly from: string;
  readonly to: string | null;
  readonly overrides: string | null;
  readonly rivals: readonly RuleSide[];
  readonly cases: readonly CaseInWords[];
}

/** All about one rule; null when there is none of that name. */
export function ruleDetail(book: Rulebook, cases: readonly RuleCase[], name: string): RuleDetail | null {
  const rule = book.rules.find((one) => one.name === name);
  if (rule === undefined) return null;
  return {
    ...sideOf(book, rule),
    conditions: inWordsAlone(book, rule),
    from: rule.meta.from,
    to: rule.meta.to,
    overrides: rule.meta.overrides ?? null,
    rivals: rivalsOf(book, rule).map((rival) => sideOf(book, rival)),
    cases: cases.flatMap((one) => caseInWords(book, one, name)),
  };
}

function caseInWords(book: Rulebook, { name, variant, expect }: RuleCase, rule: string): CaseInWords[] {
  const state = expect[rule];
  if (state === undefined) return [];
  const change = Object.entries(variant?.change ?? {}).map(
    ([fact, value]) => phraseOf(book, { fact, operator: 'equal', value: value as Value }), // a value of a case, which no one writes to
  );
  return [{ name: variant?.of ?? name, change, state }];
}

function sideOf(book: Rulebook, { name, event, meta }: Rule): RuleSide {
  return {
    name,
    message: event.params.message,
    status: meta.status,
    cites: citationsOf(book, meta.cites),
  };
}

function inWordsAlone(book: Rulebook, rule: Rule): RuleInWords {
  const compiled = compileRules([rule]);
  const [result] = evaluate(compiled, {});
  return result === undefined ? { when: [], require: null } : ruleInWords(book, compiled, result, {});
}

/** What a rule says of one filing; `not-in-force`: it does not hold on that day, or not in that province. */
export interface RuleApplied {
  readonly id: string;
  readonly state: RuleState | 'not-in-force';
  readonly conditions: RuleInWords | null;
}

/** Does a rule apply to a filing, and with which answer? */
export function applyRule(book: Rulebook, input: PrecheckInput, name: string): RuleApplied {
  const facts: Facts = settledFacts(book, input);
  const province = facts['entity.province'];
  const { compiled } = book.rulesOn(input.asOf, typeof province === 'string' ? province : null);
  const result = evaluate(compiled, facts).find(({ rule }) => rule.name === name);
  if (result === undefined) return { id: input.id, state: 'not-in-force', conditions: null };
  return { id: input.id, state: result.state, conditions: ruleInWords(book, compiled, result, facts) };
}

// What do the rule packs say of this filing? Each rule that fails, waits for an answer, or could not be checked.

import type { RuleResult } from '../../rules/answer';
import { type Examined, examine } from '../../rules/compile';
import { culpritsOf } from '../../rules/culprits';
import { explainExamined, PLAIN, type Trace } from '../../rules/explain';
import { documentsOf, type Rule } from '../../rules/format';
import type { Facts } from '../../rules/operator-names';
import type { Rulebook } from '../rulebook/open';
import type { Severity, Text } from '../text';
import { citationsOf } from './citations';
import { explainResults } from './explain';
import { fixesFor } from './fixes';
import { isMeasured, type Undecided } from './questions';
import type { Finding, Target } from './report';
import { oncePerDemand } from './same-demand';
import { oncePerFault } from './same-fault';
import { type ValueFor, withNumbers } from './table-numbers';

/** A finding with the facts that keep it undecided. */
export interface OpenFinding {
  readonly finding: Finding;
  readonly unknown: readonly string[];
  /** Those of them that matter now, whatever the others are. */
  readonly next?: readonly string[];
  /** Documents that it speaks of. */
  readonly documents?: readonly string[];
}

/** The findings of all rules that hold on that day in that province. */
export function ruleFindings(book: Rulebook, facts: Facts, asOf: string): readonly OpenFinding[] {
  const province = facts['entity.province'];
  const { compiled, surroundings, givesWay } = book.rulesOn(
    asOf,
    typeof province === 'string' ? province : null,
  );
  const valueFor = (fact: string) => facts[fact] ?? surroundings.known?.[fact]; // the tables of the province are no facts of the filing
  const examined = examine(
    compiled,
    facts,
    (result) => isShown(book, result) && !givesWay(result.rule, facts),
  );
  const whys = explainResults(book, examined);
  const requires = requirementsOf(examined);
  const { results } = examined;
  const next = new Set(results.flatMap((result) => result.next));
  const ruled = results.map((result, at) => ({
    rule: result.rule,
    finding: {
      ...findingOf(book, result, whys[at] ?? [], valueFor),
      ...wordsOf(requires[at] ?? null),
      fix: isWorthFixing(result) ? fixesFor(book, compiled, result, facts) : [],
    },
    unknown: result.unknown,
    next: result.unknown.filter((fact) => next.has(fact)),
    documents: documentsOf(result.rule),
    require: requires[at] ?? null,
  }));
  return oncePerFault(book, oncePerDemand(ruled)).map(({ rule: _, require: _told, ...open }) => open);
}

/** What each rule that fails requires, with what was found; null for those that do not fail, or require nothing. */
function requirementsOf({ results, entries, slots }: Examined): readonly (Trace | null)[] {
  return results.map(({ state }, at) => {
    const entry = entries[at];
    if (state !== 'fails' || entry === undefined) return null;
    const [explained] = explainExamined(PLAIN, { results: [], entries: [entry], slots });
    return explained?.parts[explained.guards] ?? null;
  });
}

/** The words because of which it fails. */
function wordsOf(require: Trace | null): Pick<Finding, 'words'> {
  const words = require === null ? [] : culpritsOf(require).flatMap((culprit) => culprit.words);
  return words.length === 0 ? {} : { words: [...new Set(words)] };
}

/** Only what fails and stands in the way is worth the search for a change. */
function isWorthFixing({ rule, state }: RuleResult): boolean {
  return state === 'fails' && severityOf(rule) === 'block';
}

/** The part of a finding that questions are ranked by. */
export function undecidedOf({ finding, unknown, next }: OpenFinding): Undecided {
  return { facts: unknown, blocks: finding.severity === 'block', next };
}

/**
 * A statement that nothing can contradict is not worth a question, and what comes after the order is not asked before. What
 * waits for the size of a file waits for the file, which is missed by itself.
 */
function isShown(book: Rulebook, { rule, state, unknown }: RuleResult): boolean {
  if (state !== 'ask') return true;
  if (unknown.length > 0 && unknown.every((fact) => isMeasuredIn(book, fact))) return false;
  const isLater = rule.meta.phase === 'after-filing' || rule.meta.phase === 'after-submit';
  return rule.event.params.severity !== 'info' && !isLater;
}

function isMeasuredIn(book: Rulebook, fact: string): boolean {
  const entry = book.facts.get(fact);
  return entry !== undefined && isMeasured(entry);
}

function findingOf(
  book: Rulebook,
  { rule, state, error }: RuleResult,
  why: Finding['why'],
  valueFor: ValueFor,
): Finding {
  const { field, document, documents, copy } = rule.event.params;
  const message = withNumbers(book, rule, valueFor, rule.event.params.message);
  return {
    rule: rule.name,
    state: state === 'fails' || state === 'error' ? state : 'ask',
    severity: severityOf(rule),
    message: error === undefined ? withDispute(rule, message) : couldNotCheck(message, error),
    why,
    fix: [],
    cites: citationsOf(book, rule.meta.cites),
    target: targetOf(field, document ?? documents?.[0]),
    ...(copy === undefined ? {} : { copy }),
    ...(state === 'fails' && isLone(rule) && { isLone: true as const }),
  };
}

/** A warning that rests on one source alone, of which nobody is quite sure. */
function isLone({ event, meta }: Rule): boolean {
  const isUnsure = meta.confidence === 'medium' || meta.confidence === 'low';
  return (
    event.params.severity === 'warn' && isUnsure && new Set(meta.cites.map(({ source }) => source)).size === 1
  );
}

/** Sources that disagree never block; what comes after the order is still to do, not in the way of it. */
function severityOf({ event, meta }: Rule): Severity {
  const { severity } = event.params;
  if (severity !== 'block') return severity;
  if (meta.phase === 'after-submit' || meta.phase === 'after-filing') return 'todo';
  return meta.status === 'conflicting' ? 'warn' : 'block';
}

function withDispute({ meta }: Rule, message: Text): Text {
  if (meta.status !== 'conflicting') return message;
  return {
    zh: `${message.zh}（来源说法不一，请问接入商）`,
    en: `${message.en} (sources disagree: ask the provider)`,
  };
}

function couldNotCheck(message: Text, error: string): Text {
  return {
    zh: `无法自动检查，请人工核对：${message.zh}（${error}）`,
    en: `Could not be checked, please look yourself: ${message.en} (${error})`,
  };
}

function targetOf(field: string | undefined, document: string | undefined): Target {
  return { ...(field === undefined ? {} : { field }), ...(document === undefined ? {} : { document }) };
}

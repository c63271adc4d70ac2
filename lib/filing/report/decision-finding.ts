// What does the decision table's row mean for the order: nothing in the way, a stop, or a question?
import type { Facts } from '../../rules/format';
import type { DecisionRow } from '../rulebook/filings';
import type { Rulebook } from '../rulebook/open';
import { citationsOf } from './citations';
import type { Decision } from './decision';
import { explainWhy } from './explain';
import type { Finding, Report, Severity } from './report';
import type { OpenFinding } from './rule-findings';

type Outcome = { readonly state: Finding['state']; readonly severity: Severity } | null;

const OUTCOMES: Record<DecisionRow['verdict'], Outcome> = {
  filing: null,
  'not-needed': { state: 'fails', severity: 'info' },
  blocked: { state: 'fails', severity: 'block' },
  'check-input': { state: 'fails', severity: 'block' },
  'go-to-original-provider': { state: 'fails', severity: 'block' },
  'go-to-other-account': { state: 'fails', severity: 'block' },
  conflict: { state: 'ask', severity: 'block' },
  unconfirmed: { state: 'ask', severity: 'block' },
};

/** The decision as the report shows it. */
export function shownDecision(book: Rulebook, decision: Decision, facts: Facts): Report['decision'] {
  const { row, waitsAt, asks } = decision;
  const shown = row ?? waitsAt;
  return {
    row: row?.id ?? null,
    verdict: row?.verdict ?? null,
    text: row?.text ?? null,
    asks,
    why: shown === null ? [] : explainWhy(book, shown.when, facts),
    cites: shown === null ? [] : citationsOf(book, shown.cites),
  };
}

/** The finding of a row that is no plain filing, or of a decision that waits for an answer. */
export function decisionFindings(
  book: Rulebook,
  decision: Decision,
  shown: Report['decision'],
): OpenFinding[] {
  const { row, waitsAt, asks } = decision;
  const rest = { why: shown.why, fix: [], cites: shown.cites, target: {} };
  if (row === null) {
    if (waitsAt === null) return [];
    const questions = asks.map((fact) => book.facts.get(fact)?.label ?? { zh: fact, en: fact });
    const message = {
      zh: `还不能判断备案类型，先回答：${questions.map((label) => label.zh).join('、')}`,
      en: `The filing type is not decided yet; answer first: ${questions.map((label) => label.en).join(', ')}`,
    };
    return [
      { finding: { rule: 'decision', state: 'ask', severity: 'block', message, ...rest }, unknown: asks },
    ];
  }
  const outcome = OUTCOMES[row.verdict];
  if (outcome === null) return [];
  return [{ finding: { rule: `decision:${row.id}`, ...outcome, message: row.text, ...rest }, unknown: [] }];
}

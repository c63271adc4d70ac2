// Which filing type is it? That of the first row of the decision table that holds; an unknown input leads to a question, never to a guess.
import type { Facts } from '../../rules/operator-names';
import type { DecisionRow } from '../rulebook/filings';
import type { Rulebook } from '../rulebook/open';
import type { Severity } from '../text';
import { citationsOf } from './citations';
import { explainWhy, openFactsOf } from './explain';
import { questionOf } from './questions';
import type { Finding, Report } from './report';
import type { OpenFinding } from './rule-findings';

/** The deciding row, or the row that needs an answer, with its questions. */
export interface Decision {
  readonly row: DecisionRow | null;
  readonly waitsAt: DecisionRow | null;
  readonly asks: readonly string[];
  /** Rows that would take precedence over the deciding row, each with the answers on which that depends. */
  readonly confirms: readonly Confirmation[];
}

interface Confirmation {
  readonly row: DecisionRow;
  readonly asks: readonly string[];
}

/** Nothing is decided, and no answer would change that. */
export const NOT_DECIDED: Decision = { row: null, waitsAt: null, asks: [], confirms: [] };

/** Goes through the table from the top. An unknown input of a row is asked before any later row is tried. */
export function decide(book: Rulebook, facts: Facts): Decision {
  const skipped: DecisionRow[] = [];
  for (const { entry, test } of book.rows) {
    const holds = test(facts);
    if (holds === false) continue;
    if (holds === true) {
      return { ...NOT_DECIDED, row: entry, confirms: confirmationsOf(book, entry, skipped, facts) };
    }
    if (entry.onUnknown === 'ask') {
      return { ...NOT_DECIDED, waitsAt: entry, asks: openFactsOf(book, entry.when, facts) };
    }
    skipped.push(entry);
  }
  return NOT_DECIDED;
}

/** The skipped rows whose open questions must be confirmed for the deciding row. */
function confirmationsOf(
  book: Rulebook,
  { confirm = [] }: DecisionRow,
  skipped: readonly DecisionRow[],
  facts: Facts,
): readonly Confirmation[] {
  return skipped
    .map((row) => ({ row, asks: openFactsOf(book, row.when, facts) }))
    .filter(({ asks }) => asks.every((fact) => confirm.includes(fact)));
}

/** The filing types that the decision table still allows with what is known. */
export function possibleTypes(book: Rulebook, facts: Facts): ReadonlySet<string> {
  const assumed = { ...facts, intent: facts.intent ?? 'open-or-host' };
  return new Set(
    book.rows.flatMap(({ entry, test }) =>
      entry.result !== null && test(assumed) !== false ? entry.result : [],
    ),
  );
}

type Outcome = { readonly state: Finding['state']; readonly severity: Severity } | null;
const OUTCOMES: Record<DecisionRow['verdict'], Outcome> = {
  filing: null,
  'not-needed': { state: 'fails', severity: 'warn' },
  blocked: { state: 'fails', severity: 'block' },
  'check-input': { state: 'fails', severity: 'block' },
  'go-to-original-provider': { state: 'fails', severity: 'block' },
  'go-to-other-account': { state: 'fails', severity: 'block' },
  conflict: { state: 'ask', severity: 'block' },
  unconfirmed: { state: 'ask', severity: 'block' },
};
/** The decision as shown in the report. */
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
/** The finding for a row that leads to no ordinary filing, or for a decision that needs an answer. */
export function decisionFindings(
  book: Rulebook,
  facts: Facts,
  decision: Decision,
  shown: Report['decision'],
): OpenFinding[] {
  const { row, waitsAt, asks } = decision;
  const rest = { why: shown.why, fix: [], cites: shown.cites, target: {} };
  if (row === null) {
    if (waitsAt === null) return [];
    const questions = asks.map((fact) => {
      const [asked] = questionOf(book, facts, fact, 0);
      return asked?.statement ?? asked?.text ?? { zh: fact, en: fact };
    });
    const message = {
      zh: `还不能判断备案类型，先确认：${questions.map((label) => label.zh).join('、')}`,
      en: `The filing type is not decided yet; confirm first: ${questions.map((label) => label.en).join(', ')}`,
    };
    return [
      { finding: { rule: 'decision', state: 'ask', severity: 'block', message, ...rest }, unknown: asks },
    ];
  }
  const outcome = OUTCOMES[row.verdict];
  const toConfirm = decision.confirms.map((one) => confirmationFinding(book, one));
  if (outcome === null) return toConfirm;
  const message = row.text;
  return [
    { finding: { rule: `decision:${row.id}`, ...outcome, message, ...rest }, unknown: [] },
    ...toConfirm,
  ];
}

function confirmationFinding(book: Rulebook, { row, asks }: Confirmation): OpenFinding {
  const cites = citationsOf(book, row.cites);
  return {
    finding: {
      rule: `decision:${row.id}`,
      state: 'ask',
      severity: 'block',
      message: row.text,
      why: [],
      fix: [],
      cites,
      target: {},
    },
    unknown: asks,
  };
}

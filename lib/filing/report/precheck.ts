// What does the rulebook say of one filing on one day, all in one report?
import type { Facts, FactValue } from '../../rules/operator-names';
import { linkFacts } from '../facts/derived-facts';
import type { DocumentFaults } from '../facts/document-facts';
import type { PrecheckInput } from '../facts/facts';
import { filledWords, isBlank, type KnownWords } from '../facts/filled-words';
import type { Rulebook } from '../rulebook/open';
import { channelsFor } from './channels';
import { oldestOf } from './citations';
import { deadlinesFor } from './deadlines';
import { type Decision, decide, decisionFindings, NOT_DECIDED, shownDecision } from './decision';
import { documentFindings } from './document-findings';
import { type DocumentsAnswer, documentsFor } from './documents';
import { dutyFindings, faceFor, mailingFor } from './duties';
import { hintFindings, lastingDuties, noteFindings } from './notes';
import { openTypeFindings } from './open-type-findings';
import { questionsFor } from './questions';
import { FINDING_STATES, type Finding, type Report } from './report';
import { type OpenFinding, ruleFindings, undecidedOf } from './rule-findings';
import { smsFor } from './sms';
import { undecidedFindings } from './undecided-findings';

const NO_FAULTS: DocumentFaults = new Map();

/** A report, and the facts that the rules read for it. */
export interface Prechecked {
  readonly report: Report;
  readonly facts: Facts;
}

/** The pre-check. Pure: the same rulebook, facts and day give the same report. */
export const precheck = (book: Rulebook, input: PrecheckInput): Report =>
  precheckWithFacts(book, input).report;

/** The pre-check for whoever also reads the facts: they are worked out once for both. */
export function precheckWithFacts(book: Rulebook, input: PrecheckInput): Prechecked {
  const { decision, facts } = settle(book, input);
  return { report: reportOf(book, input, decision, facts), facts };
}

function reportOf(book: Rulebook, input: PrecheckInput, decision: Decision, facts: Facts): Report {
  const { id, asOf, faults = NO_FAULTS, undecided = [], texts = {}, known = {} } = input;
  const shown = shownDecision(book, decision, facts);
  const documents = documentsFor(book, facts, asOf, faults);
  const sms = smsFor(book, facts, asOf);
  const mailing = mailingFor(book, facts, asOf);
  const duties = dutyFindings({ sms, mailing }, facts);
  const open = sorted([
    ...undecidedFindings(undecided),
    ...openFindings(book, facts, asOf, decision, shown, documents, faults),
    ...duties,
  ]);
  const findings = open.map(({ finding }) =>
    withWords(withText(finding, texts[finding.target.field ?? '']), known),
  );
  const parts = {
    channels: channelsFor(book, facts, asOf),
    documents: documents.needs,
    sms,
    mailing,
    face: faceFor(book, facts, documents.needs, asOf),
    findings,
    questions: questionsFor(book, facts, open.map(undecidedOf), decision.asks),
    deadlines: deadlinesOf(book, facts, asOf),
  };
  const type = facts['filing.type'];
  return {
    id,
    asOf,
    status: statusOf(findings),
    filingType: typeof type === 'string' ? type : null,
    decision: shown,
    ...parts,
    oldestSource: oldestOf(citedIn(shown, parts)),
  };
}

/** What is known, with what follows from it, and the filing type that the decision table gives. */
function settle(
  book: Rulebook,
  input: PrecheckInput,
): { readonly decision: Decision; readonly facts: Facts } {
  const facts = linkFacts(book, input.facts, input.decision ?? {}, { asOf: input.asOf });
  const isGiven = typeof facts['filing.type'] === 'string' && facts.intent === undefined;
  const decision = isGiven ? NOT_DECIDED : decide(book, facts);
  setType(facts, decision.row);
  return { decision, facts };
}

/**
 * Sets the type that the row gives: null where nothing is to be filed, none where the filing cannot go on as it stands.
 * The facts were made for this report; a copy without one of their hundreds of keys would take a fifth of its time.
 */
function setType(facts: Record<string, FactValue>, row: Decision['row']): void {
  if (row === null) return;
  if (row.verdict === 'filing' || row.verdict === 'not-needed') facts['filing.type'] = row.result;
  else delete facts['filing.type'];
}

/** Everything with a day, and what lasts, of a filing of which this is known. */
export const deadlinesOf = (book: Rulebook, facts: Facts, asOf: string): Report['deadlines'] => [
  ...deadlinesFor(book, facts, asOf),
  ...lastingDuties(book, facts, asOf),
];

/** The facts that the rules read of a filing. */
export const settledFacts = (book: Rulebook, input: PrecheckInput): Facts => settle(book, input).facts;

/** Findings in the order a person reads them; while the filing type is open, only what fails whatever it is. */
function openFindings(
  book: Rulebook,
  facts: Facts,
  asOf: string,
  decision: Decision,
  shown: Report['decision'],
  documents: DocumentsAnswer,
  faults: DocumentFaults,
): readonly OpenFinding[] {
  const first = decisionFindings(book, facts, decision, shown);
  const ofRules = ruleFindings(book, facts, asOf);
  if (typeof facts['filing.type'] !== 'string') {
    const ofFields = decision.row === null ? openTypeFindings(book, facts, asOf) : [];
    const failing = [...ofRules, ...ofFields].filter(
      ({ finding }) => finding.state === 'fails' && finding.severity !== 'info',
    );
    return [...first, ...new Map(failing.map((one) => [one.finding.rule, one])).values()];
  }
  const ofDocuments = documentFindings(book, facts, documents, faults, ofRules);
  return [
    ...first,
    ...ofRules,
    ...ofDocuments,
    ...hintFindings(book, facts, asOf),
    ...noteFindings(book, facts, asOf),
  ];
}

/** What fails in a field says what stands there. */
const withText = (finding: Finding, text: string | undefined): Finding =>
  text === undefined || finding.state !== 'fails' ? finding : { ...finding, text };

/** The words to copy and the sentence that quotes them have the same blanks. */
const withWords = (finding: Finding, known: KnownWords): Finding => {
  const { copy: words, ...alone } = finding;
  if (words === undefined) return finding;
  const copy = filledWords(words, known);
  if (isBlank(copy)) return alone;
  const { message } = finding;
  const filled = { zh: filledWords(message.zh, known), en: filledWords(message.en, known) };
  return { ...finding, message: filled, unfilled: message, copy };
};

const SEVERITIES: readonly Finding['severity'][] = ['block', 'warn', 'todo', 'info'];

function sorted(open: readonly OpenFinding[]): readonly OpenFinding[] {
  const rank = ({ finding }: OpenFinding) =>
    SEVERITIES.indexOf(finding.severity) * FINDING_STATES.length + FINDING_STATES.indexOf(finding.state);
  return open.toSorted((a, b) => rank(a) - rank(b));
}

/** Nothing undecided ever looks passed: an open block makes it incomplete. */
export function statusOf(findings: readonly Finding[]): Report['status'] {
  const blocks = findings.filter((finding) => finding.severity === 'block');
  if (blocks.some((finding) => finding.state === 'fails')) return 'blocked';
  return blocks.length > 0 ? 'incomplete' : 'ready';
}

/** A report without what is undecided, for a page of which nobody can be asked: it belongs to no client. */
export function decidedPart(report: Report): Report {
  return { ...onlyWith(report, ({ state }) => state === 'fails'), questions: [] };
}

/** A report with only these of its findings, and the status that they give it. */
export function onlyWith(report: Report, isMeant: (finding: Finding) => boolean): Report {
  const findings = report.findings.filter(isMeant);
  return { ...report, status: statusOf(findings), findings };
}

/** Everything in a report that rests on sources. */
function citedIn(
  decision: Report['decision'],
  parts: Pick<Report, 'documents' | 'sms' | 'mailing' | 'face' | 'findings' | 'deadlines'>,
) {
  const { documents, sms, mailing, face, findings, deadlines } = parts;
  return [decision, ...documents, sms, mailing, face, ...findings, ...deadlines];
}

// Which documents hold up a filing: missing, invalid, or not known to be there?
import type { Facts } from '../../rules/operator-names';
import type { DocumentFaults } from '../facts/document-facts';
import type { Rulebook } from '../rulebook/open';
import type { Severity, Text } from '../text';
import type { DocumentsAnswer } from './documents';
import type { DocumentNeed, Finding } from './report';
import type { OpenFinding } from './rule-findings';

/** A finding for each document that is not simply present, unless a rule's finding already covers it. */
export function documentFindings(
  book: Rulebook,
  facts: Facts,
  answer: DocumentsAnswer,
  faults: DocumentFaults,
  ofRules: readonly OpenFinding[],
): readonly OpenFinding[] {
  const open = answer.needs.filter((need) => need.state !== 'attached' && !isFound(need, ofRules));
  const found = open.flatMap((need) => findingsOf(book, facts, answer, need, faults));
  if (answer.notListed !== null) return [...found, unlisted(answer.notListed)];
  return answer.none === null ? found : [...found, noneNeeded(answer.none)];
}

function findingsOf(
  book: Rulebook,
  facts: Facts,
  answer: DocumentsAnswer,
  need: DocumentNeed,
  faults: DocumentFaults,
): OpenFinding[] {
  if (need.requirement === 'one-of' && hasOneOfItsKind(answer, need)) return [];
  const severity = severityOf(book, need);
  const asks = [...(answer.asks.get(need.id) ?? []), ...(facts.documents === undefined ? ['documents'] : [])];
  if (need.state === 'invalid') {
    return [found(need, `document-invalid:${need.id}`, 'fails', severity, invalidText(need, faults), [])];
  }
  if (need.state === 'missing') {
    return [found(need, `document-missing:${need.id}`, 'fails', severity, missingText(need), [])];
  }
  return [found(need, `document-missing:${need.id}`, 'ask', severity, askText(need), asks)];
}

/** A missing document is covered by a rule that blocks for it, an open question by any rule that asks about it. */
function isFound(need: DocumentNeed, ofRules: readonly OpenFinding[]): boolean {
  return ofRules.some(({ finding, documents }) => {
    if (!documents?.includes(need.id) || need.state === 'invalid') return false;
    return need.state === 'ask' || (finding.state === 'fails' && finding.severity === 'block');
  });
}

/** One of several is enough; a separate rule checks that, so once one is attached the others are settled. */
function hasOneOfItsKind(answer: DocumentsAnswer, need: DocumentNeed): boolean {
  return answer.needs.some(
    (one) => one.requirement === 'one-of' && one.id !== need.id && one.state === 'attached',
  );
}

/** What is done in person or on paper comes later in the process and is still to do. */
function severityOf(book: Rulebook, need: DocumentNeed): Severity {
  const profile = book.documents.get(need.id)?.limits.profile;
  if (profile === 'live' || profile === 'video' || profile === 'paper') return 'todo';
  const isAdvised = need.requirement === 'one-of' && need.oneOf === undefined && need.state !== 'invalid';
  return need.requirement === 'optional' || isAdvised ? 'warn' : 'block';
}

function found(
  need: DocumentNeed,
  rule: string,
  state: Finding['state'],
  severity: Severity,
  message: Text,
  unknown: readonly string[],
): OpenFinding {
  const { why, cites, id } = need;
  return {
    finding: { rule, state, severity, message, why, fix: [], cites, target: { document: id } },
    unknown,
  };
}

/** The message for an absent document. */
export function missingText({ label, requirement, lacks }: DocumentNeed): Text {
  if (lacks !== undefined) return { zh: `${label.zh}：${lacks.zh}`, en: `${label.en}: ${lacks.en}` };
  return requirement === 'optional'
    ? { zh: `可能需要：${label.zh}`, en: `May be asked for: ${label.en}` }
    : { zh: `缺少材料：${label.zh}`, en: `Missing document: ${label.en}` };
}

function askText({ label, requirement }: DocumentNeed): Text {
  return requirement === 'ask'
    ? { zh: `还不知道是否需要：${label.zh}`, en: `Not known yet whether it is needed: ${label.en}` }
    : { zh: `还不知道是否备好：${label.zh}`, en: `Not known yet whether it is ready: ${label.en}` };
}

function invalidText({ label, id }: DocumentNeed, faults: DocumentFaults): Text {
  const what = faults.get(id) ?? [];
  return {
    zh: `材料不合要求：${label.zh}（${what.map((fault) => fault.zh).join('；')}）`,
    en: `Document not acceptable: ${label.en} (${what.map((fault) => fault.en).join('; ')})`,
  };
}

/** The rule of a finding that says that no document is needed; it stands in the list of documents. */
export const NONE_NEEDED = 'documents-none';

function noneNeeded({ text, cites }: NonNullable<DocumentsAnswer['none']>): OpenFinding {
  const finding = {
    state: 'fails',
    severity: 'info',
    message: text,
    why: [],
    fix: [],
    cites,
    target: {},
  } as const;
  return { finding: { rule: NONE_NEEDED, ...finding }, unknown: [] };
}

/** No answer can settle this one, so it is a todo and not a question. */
function unlisted(message: Text): OpenFinding {
  const finding = {
    state: 'ask',
    severity: 'todo',
    message,
    why: [],
    fix: [],
    cites: [],
    target: {},
  } as const;
  return { finding: { rule: 'documents-not-listed', ...finding }, unknown: [] };
}

// How are the reports of several services combined? The worst status, every finding once, documents in their worst state.
import type { Client, Filing } from '../client/client';
import { type PrecheckInput, precheckInputs } from '../facts/facts';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { findingsConcerning, mergeFindings } from './concerned';
import { precheck } from './precheck';
import type { DocumentNeed, Question, Report } from './report';

const STATUSES: readonly Report['status'][] = ['blocked', 'incomplete', 'ready'];
const NEEDS: readonly DocumentNeed['state'][] = ['missing', 'invalid', 'ask', 'attached'];

/**
 * The report of a filing on a day, for all its services together. `undecided`: the names of the client's fields that nobody
 * has decided. `onPortal`: documents that were already uploaded to the portal, so that the client need not have them.
 */
export function filingReport(
  book: Rulebook,
  client: Client,
  filing: Filing,
  asOf: string,
  undecided: readonly Text[] = [],
  onPortal: readonly string[] = [],
): Report {
  const inputs = precheckInputs(book, client, filing, asOf).map((input) => withDocuments(input, onPortal));
  const [first, ...others] = inputs.map((input, at) => {
    const report = precheck(book, { ...input, undecided });
    const findings = findingsConcerning(book, client, filing, filing.services[at] ?? null, report);
    return { ...report, findings };
  });
  if (first === undefined) throw new Error('a filing has at least one input');
  return combineReports(filing.id, [first, ...others]);
}

function withDocuments(input: PrecheckInput, more: readonly string[]): PrecheckInput {
  const { documents } = input.facts;
  const held = Array.isArray(documents) ? documents : [];
  return more.length === 0
    ? input
    : { ...input, facts: { ...input.facts, documents: [...new Set([...held, ...more])] } };
}

/** One report for a filing with several services; `reports` has at least one. */
export function combineReports(id: string, reports: readonly [Report, ...Report[]]): Report {
  const [first, ...others] = reports;
  if (others.length === 0) return { ...first, id };
  const worst = STATUSES.find((status) => reports.some((report) => report.status === status)) ?? first.status;
  const dates = reports.flatMap((report) => report.oldestSource ?? []);
  return {
    ...first,
    id,
    status: worst,
    documents: unique(
      reports.flatMap((report) => report.documents),
      (need) => need.id,
      (need) => NEEDS.indexOf(need.state),
    ),
    findings: mergeFindings(reports.flatMap((report) => report.findings)),
    questions: questionsOf(reports),
    deadlines: unique(
      reports.flatMap((report) => report.deadlines),
      (deadline) => deadline.id,
      () => 0,
    ),
    oldestSource: dates.sort()[0] ?? null,
  };
}

/** One item for each name: the one with the lowest rank. */
function unique<T>(all: readonly T[], nameOf: (one: T) => string, rankOf: (one: T) => number): readonly T[] {
  const best = new Map<string, T>();
  for (const one of all) {
    const known = best.get(nameOf(one));
    if (known === undefined || rankOf(one) < rankOf(known)) best.set(nameOf(one), one);
  }
  return [...best.values()];
}

function questionsOf(reports: readonly Report[]): readonly Question[] {
  const all = unique(
    reports.flatMap((report) => report.questions),
    (question) => question.fact,
    (question) => -question.settles,
  );
  return all.toSorted((a, b) => b.settles - a.settles);
}

// Which missing documents does no upload slot of the portal take? They hold up nothing there: the provider says how it wants them.
import { factInPerson } from './in-person';
import { statusOf } from './precheck';
import type { DocumentNeed, Report } from './report';
import { missingDocument } from './shown-findings';

/**
 * The report for a portal whose slots ask for these documents; null while its slots are not all known. Of several
 * documents of which one is enough, none is without a slot while another has one.
 */
export function withoutSlots(report: Report, asked: readonly string[] | null): Report {
  if (asked === null) return report;
  const isAsked = ({ id, oneOf = [] }: DocumentNeed) =>
    [id, ...oneOf.flat()].some((one) => asked.includes(one));
  const none = new Set(
    report.documents
      .filter((need) => need.state === 'missing' && factInPerson(need.id) === null && !isAsked(need))
      .map(({ id }) => id),
  );
  if (none.size === 0) return report;
  const findings = report.findings.map((finding) => {
    const need = missingDocument(finding, report.documents);
    return need !== null && none.has(need.id) ? { ...finding, severity: 'todo' as const } : finding;
  });
  const documents = report.documents.map((need) => (none.has(need.id) ? { ...need, hasNoSlot: true } : need));
  return { ...report, findings, documents, status: statusOf(findings) };
}

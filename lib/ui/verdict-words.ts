// What does a report say in one sentence? The same above a printed report and above the pre-check of one filing.
import { holdsUp } from '../filing/report/bucket';
import { countsIn } from '../filing/report/counts';
import type { Asked, Report } from '../filing/report/report';
import type { Translate } from './translate';

/** The faults, questions and documents by number; without any, that nothing was found, and how much is left to the provider's pages. */
export function verdictWords(report: Report, asked: readonly Asked[], t: Translate): string {
  const { block: wrong, decide = 0, ask, documents } = countsIn(report, asked);
  const parts = [
    ...(wrong > 0 ? [t('paper.status.blocked', { n: wrong })] : []),
    ...(decide > 0 ? [t('clients.undecided.mark')] : []),
    ...(ask > 0 ? [t('paper.status.incomplete', { n: ask })] : []),
    ...(documents > 0 ? [t('panel.status.documents', { n: documents })] : []),
  ];
  if (report.status === 'ready') return t('paper.status.ready');
  const open = report.findings.filter(holdsUp).length;
  return parts.length > 0 ? parts.join(' · ') : t('panel.status.atPortal', { n: open });
}

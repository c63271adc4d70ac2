// Which word stands before a finding? What a person has to decide is no fault to correct, though it holds up the submission too.
import { groupOf, isToDecide } from '../filing/report/bucket';
import type { Finding } from '../filing/report/report';
import type { LabelKey } from './text/all';

/** The text of that word. */
export function severityKey(finding: Pick<Finding, 'rule' | 'state' | 'severity'>): LabelKey {
  const group = groupOf(finding);
  if (group === 'decide') return 'clients.undecided.mark';
  return finding.state === 'error' ? 'severity.error' : `severity.${group}`;
}

/** What the button says that leads into the client. */
export const editKey = (finding: Pick<Finding, 'rule'>): LabelKey =>
  isToDecide(finding) ? 'team.decide' : 'panel.finding.edit';

// Which word stands before a finding? What a person has to decide is no fault to correct, though it holds up the submission too.
import { groupOf } from '../filing/report/bucket';
import type { Finding } from '../filing/report/report';
import { CLIENT_UNDECIDED } from '../filing/report/undecided-findings';
import type { LabelKey } from './text/all';

/** The text of that word. */
export function severityKey(finding: Pick<Finding, 'rule' | 'state' | 'severity'>): LabelKey {
  if (finding.rule === CLIENT_UNDECIDED) return 'clients.undecided.mark';
  return finding.state === 'error' ? 'severity.error' : `severity.${groupOf(finding)}`;
}

/** What the button says that leads into the client. */
export const editKey = ({ rule }: Pick<Finding, 'rule'>): LabelKey =>
  rule === CLIENT_UNDECIDED ? 'team.decide' : 'panel.finding.edit';

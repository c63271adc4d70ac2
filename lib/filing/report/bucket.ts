// Which group is a finding shown in, and does it hold up a submission, or the order itself? The same for panel, overlay, batch and badge.
import type { Finding } from './report';

export type Group = 'block' | 'decide' | 'ask' | 'warn' | 'todo' | 'info';

/** The rule of what nobody has decided between two versions; it leads to the decision. */
export const CLIENT_UNDECIDED = 'client-undecided';

/** Whether a finding waits for a decision between two versions: it holds up the submission, and nothing in it is wrong. */
export const isToDecide = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === CLIENT_UNDECIDED;

/**
 * The group in which a finding is counted and shown. What waits for a decision is no fault, though it blocks; what a rule leaves
 * open, and what could not be checked, are questions, whatever their severity.
 */
export function groupOf({ rule, state, severity }: Pick<Finding, 'rule' | 'state' | 'severity'>): Group {
  if (isToDecide({ rule })) return 'decide';
  return state === 'fails' ? severity : 'ask';
}

/** Whether a finding holds up the submission: a `block` that fails or is undecided. */
export function holdsUp({ severity }: Pick<Finding, 'state' | 'severity'>): boolean {
  return severity === 'block';
}

/** Whether a finding says that no order can be sent as it stands: the table that decides the filing type refuses it. */
export function refusesOrder({ rule, state }: Pick<Finding, 'rule' | 'state'>): boolean {
  return state === 'fails' && rule.startsWith('decision:');
}

// Which group is a finding shown in, and does it hold up a submission, or the order itself? The same for panel, overlay, batch and badge.
import type { Finding } from './report';

export type Group = 'block' | 'ask' | 'warn' | 'todo' | 'info';

/** The group in which a finding is counted and shown; undecided and unchecked ones are questions, whatever their severity. */
export function groupOf({ state, severity }: Pick<Finding, 'state' | 'severity'>): Group {
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

// In which group does a finding stand, and does it hold up a submission? The same for panel, overlay, batch and badge.
import type { Finding } from './report';

export type Group = 'block' | 'ask' | 'warn' | 'todo' | 'info';

/** The group that a finding is counted and shown in: undecided and unchecked ones are asked about, whatever their severity. */
export function groupOf({ state, severity }: Pick<Finding, 'state' | 'severity'>): Group {
  return state === 'fails' ? severity : 'ask';
}

/** Whether a finding stands between the person and the submit button: a block that fails, or one that is undecided. */
export function holdsUp({ severity }: Pick<Finding, 'state' | 'severity'>): boolean {
  return severity === 'block';
}

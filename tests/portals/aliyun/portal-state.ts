// Of what does the practice portal's state consist? Its steps, the filing as typed so far, and what was done with it.
import type { Uploaded } from '../state/files';
import type { Value } from '../state/tree';

export const STEPS = ['verify', 'entity', 'services', 'upload', 'review', 'done'] as const;
export type Step = (typeof STEPS)[number];

export interface PortalState {
  readonly step: Step;
  /** The last step the person may open. */
  readonly reached: Step;
  readonly filingType: string;
  readonly model: Value;
  readonly errors: Readonly<Record<string, string>>;
  readonly submits: number;
  readonly smsSends: number;
  readonly uploads: readonly Uploaded[];
}

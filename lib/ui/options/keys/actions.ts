// What can a person do with the vault's keys in options, and what do they hear back?
import type { Asking } from '../../../protocol/protocol';

export interface KeyActions extends Asking {
  /** Names that whoever knows this person would try first as a passphrase. */
  readonly names: () => Promise<readonly string[]>;
}

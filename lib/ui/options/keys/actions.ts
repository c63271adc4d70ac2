// Which functions do the vault's key settings get?
import type { Asking } from '../../../protocol/protocol';

export interface KeyActions extends Asking {
  /** Names that somebody who knows this person would try first as a passphrase. */
  readonly names: () => Promise<readonly string[]>;
}

// What can a person do with the vault from any of our surfaces, and what do they hear back?

import type { UnlockAnswer, VaultCreated } from '../../protocol/vault';

export interface VaultActions {
  readonly create: (passphrase: string) => Promise<VaultCreated>;
  readonly unlock: (passphrase: string) => Promise<UnlockAnswer>;
  /** Opens by recovery code and gives the vault this passphrase. */
  readonly recover: (code: string, passphrase: string) => Promise<UnlockAnswer>;
  /** The recovery code was typed back. */
  readonly keepRecovery: () => Promise<void>;
  readonly lock: () => void;
  /** Puts text on the clipboard, from which it goes again after a while. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
}

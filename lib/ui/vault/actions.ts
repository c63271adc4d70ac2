// What can a person do with the vault from any of our surfaces, and what do they hear back?

import type { UnlockAnswer, VaultCreated } from '../../protocol/vault';

export interface VaultActions {
  /** The hint is stored unencrypted; one that tells the passphrase is refused. */
  readonly create: (passphrase: string, hint: string) => Promise<VaultCreated>;
  readonly unlock: (passphrase: string) => Promise<UnlockAnswer>;
  /** Opens by recovery code and gives the vault this passphrase. */
  readonly recover: (code: string, passphrase: string) => Promise<UnlockAnswer>;
  /** The recovery code was proved to be kept. */
  readonly keepRecovery: () => Promise<void>;
  /** What was written down to remember the passphrase by; null when nothing. */
  readonly hint: () => Promise<string | null>;
  readonly lock: () => void;
  /** Puts text on the clipboard, from which it goes again after a while. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
  /** Saves a short text as a file among the downloads. */
  readonly saveText: (name: string, text: string) => void;
}

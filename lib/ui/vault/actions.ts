// What can a person do with the vault from any of our surfaces, and what do they hear back?
import type { Asking } from '../../protocol/protocol';
import type { VaultCreated } from '../../protocol/vault';

export interface VaultActions extends Asking {
  /** The hint is stored unencrypted; one that tells the passphrase is refused. */
  readonly create: (passphrase: string, hint: string) => Promise<VaultCreated>;
  /** Puts text on the clipboard, from which it goes again after a while. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
  /** Saves a short text as a file among the downloads. */
  readonly saveText: (name: string, text: string) => void;
}

// Which functions do the vault forms get, on any surface?
import type { Asking } from '../../protocol/protocol';
import type { VaultCreated } from '../../protocol/vault';

export interface VaultActions extends Asking {
  /** The hint is stored unencrypted; one that reveals the passphrase is refused. */
  readonly create: (passphrase: string, hint: string) => Promise<VaultCreated>;
  /** Copies text to the clipboard, which is cleared after a while. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
  /** Saves a short text as a download. */
  readonly saveText: (name: string, text: string) => void;
}

// What may be known of the vault while it is locked? Its cost, whether its recovery code was kept, when it was last backed up.
import * as z from 'zod';
import { note } from '../clients/audit-log';
import type { OpenVault } from '../clients/open-vault';
import type { KdfHeader } from '../crypto/kdf';
import { RECOVERY_KEPT, readHeader, type VaultDeps } from './unlock';

const LAST_BACKUP = 'last-backup';

export interface VaultAbout {
  /** How the passphrase becomes a key; PBKDF2 where the browser refused WebAssembly. Null without a vault. */
  readonly kdf: KdfHeader['name'] | null;
  /** The person typed the recovery code back. */
  readonly isRecoveryKept: boolean;
  /** When a backup was last written and read again (milliseconds). */
  readonly lastBackup: number | null;
}

/** Reads it; nothing of it needs a key. */
export async function aboutVault(deps: VaultDeps): Promise<VaultAbout> {
  const database = await deps.store.open();
  const [header, kept, backup] = await Promise.all([
    readHeader(deps),
    database.get('meta', RECOVERY_KEPT),
    database.get('meta', LAST_BACKUP),
  ]);
  const at = z.number().safeParse(backup);
  // a vault from before the code had to be typed back has no mark
  return { kdf: header?.kdf.name ?? null, isRecoveryKept: kept !== false, lastBackup: at.data ?? null };
}

/** The recovery code was typed back: the vault is made for good. */
export async function keepRecovery(vault: OpenVault): Promise<void> {
  await putMeta(vault, true, RECOVERY_KEPT);
}

/** A backup was written and found whole; `detail` holds its counts. */
export async function keepBackup(vault: OpenVault, detail: string): Promise<void> {
  await putMeta(vault, vault.now(), LAST_BACKUP);
  await note(vault, 'backup', '', detail);
}

async function putMeta({ store, keys }: OpenVault, value: unknown, key: string): Promise<void> {
  await store.write({ stores: ['meta'], vault: keys.vault }, (tx) => tx.objectStore('meta').put(value, key));
}

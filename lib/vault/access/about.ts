// What may be known about a locked vault? Its key derivation cost, whether its recovery code was confirmed, when it was last backed up.
import * as z from 'zod';
import { note } from '../clients/audit-log';
import type { OpenVault } from '../clients/open-vault';
import type { KdfHeader } from '../crypto/kdf';
import { RECOVERY_KEPT, readHeader, type VaultDeps } from './unlock';

const LAST_BACKUP = 'last-backup';

export interface VaultAbout {
  /** The key derivation; PBKDF2 where the browser refused WebAssembly. Null without a vault. */
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
  // a vault made before the code had to be typed back has no such mark
  return { kdf: header?.kdf.name ?? null, isRecoveryKept: kept !== false, lastBackup: at.data ?? null };
}

/** Notes that the recovery code was typed back. */
export async function keepRecovery(vault: OpenVault): Promise<void> {
  await putMeta(vault, true, RECOVERY_KEPT);
}

/** Notes that a backup was written and verified; `detail` holds its counts. */
export async function keepBackup(vault: OpenVault, detail: string): Promise<void> {
  await putMeta(vault, vault.now(), LAST_BACKUP);
  await note(vault, 'backup', '', detail);
}

async function putMeta({ store, keys }: OpenVault, value: unknown, key: string): Promise<void> {
  await store.write({ stores: ['meta'], vault: keys.vault }, (tx) => tx.objectStore('meta').put(value, key));
}

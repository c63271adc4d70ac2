// Can the vault be opened at all, and is it still there? What a rescue screen needs to know; nothing is made or deleted here.

import type { VaultFault } from '../../protocol/vault';
import { faultCode } from '../faults';
import { noteMade, wasMade } from '../store/marks';
import { readHeader, type VaultDeps } from './unlock';

export type Health = { readonly ok: true } | { readonly ok: false; readonly code: VaultFault };

/** Tells whether the vault can be opened. */
export async function checkHealth(ground: VaultDeps): Promise<Health> {
  try {
    const header = await readHeader(ground);
    // one in memory leaves no mark, and another that may lie on the disk is not lost
    if (await ground.store.isFleeting()) return { ok: true };
    if (header) {
      await noteMade(ground.marks, header, ground.now());
      return { ok: true };
    }
    return (await wasMade(ground.marks)) ? { ok: false, code: 'lost' } : { ok: true };
  } catch (error) {
    const code = faultCode(error);
    switch (code) {
      case 'newer-version':
      case 'blocked':
      case 'no-database':
      case 'storage-full':
      case 'damaged-header':
      case 'lost':
        return { ok: false, code };
      default:
        return { ok: false, code: 'not-openable' };
    }
  }
}

// Can the vault be opened at all, and is it still there? Answers this for the rescue screen; creates and deletes nothing.

import type { VaultFault } from '../../protocol/vault';
import { faultCode } from '../faults';
import { noteMade, wasMade } from '../store/marks';
import { readHeader, type VaultDeps } from './unlock';

export type Health = { readonly ok: true } | { readonly ok: false; readonly code: VaultFault };

/** Tells whether the vault can be opened. */
export async function checkHealth(deps: VaultDeps): Promise<Health> {
  try {
    const header = await readHeader(deps);
    // a vault in memory leaves no mark, and another one that may be on the disk is not lost
    if (await deps.store.isFleeting()) return { ok: true };
    if (header) {
      await noteMade(deps.marks, header, deps.now());
      return { ok: true };
    }
    return (await wasMade(deps.marks)) ? { ok: false, code: 'lost' } : { ok: true };
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

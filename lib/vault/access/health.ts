// Can the vault be opened at all, and is it still there? What a rescue screen needs to know; nothing is made or deleted here.

import { faultCode } from '../faults';
import { noteMade, wasMade } from '../store/marks';
import { type Ground, readHeader } from './unlock';

export type Health =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: /** A later version of the extension wrote it: update, nothing is lost. */
        | 'newer-version'
        /** Another page holds it open: close that page. */
        | 'blocked'
        /** The browser allows no database here: private window, or switched off. */
        | 'no-database'
        | 'storage-full'
        /** The browser cannot read its own files. */
        | 'not-openable'
        /** Records are there, but what opens them is missing or damaged: only a backup helps. */
        | 'damaged-header'
        /** There was a vault and now there is none: the browser, or somebody, deleted it. */
        | 'lost';
    };

/** Tells whether the vault can be opened. */
export async function checkHealth(ground: Ground): Promise<Health> {
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

// Can the vault be opened at all, and is it still there? What a rescue screen needs to know; nothing is made or deleted here.
import * as z from 'zod';
import { faultCode } from '../faults';
import type { SessionStore } from '../store/key-value-store';
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

const KEY = 'vault-made';
const Mark = z.strictObject({ vault: z.string(), at: z.number() });

/** Tells whether the vault can be opened. `marks` is a store that outlives the database. */
export async function checkHealth(ground: Ground, marks: SessionStore | undefined): Promise<Health> {
  try {
    const header = await readHeader(ground);
    // one in memory leaves no mark, and another that may lie on the disk is not lost
    if (await ground.store.isFleeting()) return { ok: true };
    if (header) {
      await noteMade(ground, marks, header.vault);
      return { ok: true };
    }
    const mark = Mark.safeParse(await marks?.get(KEY));
    return mark.success ? { ok: false, code: 'lost' } : { ok: true };
  } catch (error) {
    const code = faultCode(error);
    switch (code) {
      case 'newer-version':
      case 'blocked':
      case 'no-database':
      case 'storage-full':
      case 'damaged-header':
        return { ok: false, code };
      default:
        return { ok: false, code: 'not-openable' };
    }
  }
}

/** Notes beside the database that there is a vault, so that its loss is not taken for a first start. */
async function noteMade(ground: Ground, marks: SessionStore | undefined, vault: string): Promise<void> {
  const mark = Mark.safeParse(await marks?.get(KEY));
  if (mark.success && mark.data.vault === vault) return;
  await marks?.set(KEY, { vault, at: ground.now() } satisfies z.infer<typeof Mark>);
}

/** Forgets that there was a vault: after everything was deleted, or when its loss was accepted. */
export async function forgetMade(marks: SessionStore | undefined): Promise<void> {
  await marks?.remove(KEY);
}

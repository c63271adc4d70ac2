// How are the scans of a folder stored with what stands on them, and taken back all together? File by file, with the revision of each client before and after.
import type { Ask } from '../../../protocol/protocol';
import type { Watch } from '../exchange/actions';
import type { ScansBack, ScansStored } from './folder-actions';
import type { FolderScan } from './folder-scan';
import { type ClientValues, fillIn } from './scan-values';

interface Storing extends Watch {
  readonly ask: Ask;
  readonly readBase64: (file: File) => Promise<string>;
  readonly token: () => string;
}

/**
 * Stores the scans that have a client and a kind. One that is not stored is told with the reason; after a cancel those that
 * are left are. What was stored by then can be taken back in any case. A value is filled in once its scan is stored.
 */
export async function storeScans(
  scans: readonly FolderScan[],
  storing: Storing,
  values: readonly ClientValues[] = [],
): Promise<ScansStored> {
  const { ask, readBase64, onProgress, signal } = storing;
  const before = new Map<string, number>();
  const refused: ScansStored['refused'][number][] = [];
  for (const [at, { client, document, side, path, file }] of scans.entries()) {
    onProgress('store', at, scans.length);
    if (client === null || document === null) continue;
    const refuse = (reason: string) => void refused.push({ path, reason });
    if (signal.aborted) {
      refuse('cancelled');
      continue;
    }
    if (!before.has(client)) {
      const read = await ask('clients.read', { id: client }).catch(() => null);
      if (read?.ok) before.set(client, read.rev);
    }
    const base64 = await readBase64(file);
    const fileName = file.name.slice(-200);
    const asked = { client, document, of: null, side, fileName, base64 };
    const answer = await ask('documents.add', asked).catch(
      () => ({ ok: false, reason: 'not-stored' }) as const,
    );
    if (!answer.ok) refuse(answer.reason);
  }
  const left = new Set(refused.map(({ path }) => path));
  const { filled, unfilled } = await fillIn(values, left, storing);
  const back = await changedSince(ask, before);
  return { stored: scans.length - refused.length, refused, filled, unfilled, back };
}

/** The clients that have another revision now, with both. */
async function changedSince(ask: Ask, before: ReadonlyMap<string, number>): Promise<readonly ScansBack[]> {
  const back: ScansBack[] = [];
  for (const [client, rev] of before) {
    const read = await ask('clients.read', { id: client }).catch(() => null);
    if (read?.ok && read.rev !== rev) back.push({ client, rev, expected: read.rev });
  }
  return back;
}

/** Brings back what each client was before; answers those that somebody changed since, which stay as they are. */
export async function takeBackScans(
  back: readonly ScansBack[],
  { ask, token }: { readonly ask: Ask; readonly token: () => string },
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const { client, ...revisions } of back) {
    const asked = { id: client, ...revisions, command: token() };
    const answer = await ask('clients.restore-revision', asked).catch(() => ({ ok: false }));
    if (!answer.ok) kept.push(client);
  }
  return kept;
}

// Can all scans of a folder be taken back, also after a cancel, and without undoing what somebody did since?
import { expect, it } from 'vitest';
import type { FolderScan } from '../../../../../lib/ui/options/documents/folder-actions';
import { storeScans, takeBackScans } from '../../../../../lib/ui/options/documents/store-scans';
import { askOf } from '../../../../ui-preview/ask';

const scan = (path: string, client: string | null): FolderScan => ({
  ...{ path, client, candidates: [], document: 'business-licence', side: null, file: new File([], path) },
});
const scans = [scan('a1.jpg', 'a'), scan('a2.jpg', 'a'), scan('b.jpg', 'b'), scan('nobody.jpg', null)];

/** A vault of revisions: each added file makes one more. */
function vaultOf(revs: Map<string, number>) {
  const restored: unknown[] = [];
  const ask = askOf({
    'clients.read': async ({ id }) => ({ ok: true, rev: revs.get(id) ?? 0, client: {} as never }),
    'documents.add': async ({ client, fileName }) => {
      if (fileName === 'b.jpg') return { ok: false, reason: 'too-large' };
      revs.set(client, (revs.get(client) ?? 0) + 1);
      return { ok: true };
    },
    'clients.restore-revision': async ({ command: _, ...asked }) => {
      restored.push(asked);
      return { ok: revs.get(asked.id) === asked.expected };
    },
  });
  return { ask, restored };
}
const watch = (signal = new AbortController().signal) => ({
  ...{ onProgress: () => {}, signal, readBase64: async () => '' },
});
const token = () => 'a-command';

it('names what was refused, and restores each changed client to what it was, once', async () => {
  const { ask, restored } = vaultOf(
    new Map([
      ['a', 4],
      ['b', 2],
    ]),
  );
  const result = await storeScans(scans, { ask, ...watch() });
  expect(result.refused).toEqual([{ path: 'b.jpg', reason: 'too-large' }]);
  expect(result.back).toEqual([{ client: 'a', rev: 4, expected: 6 }]);
  expect(await takeBackScans(result.back, { ask, token })).toEqual([]);
  expect(restored).toEqual([{ id: 'a', rev: 4, expected: 6 }]);
});

it('leaves a client alone that was changed since, and says so', async () => {
  const revs = new Map([
    ['a', 4],
    ['b', 2],
  ]);
  const { ask } = vaultOf(revs);
  const { back } = await storeScans(scans, { ask, ...watch() });
  revs.set('a', 7);
  expect(await takeBackScans(back, { ask, token })).toEqual(['a']);
});

it('can take back what was stored before a cancel', async () => {
  const { ask } = vaultOf(
    new Map([
      ['a', 4],
      ['b', 2],
    ]),
  );
  const stop = new AbortController();
  const readBase64 = async () => {
    stop.abort(); // while the first one is read
    return '';
  };
  const { refused, back } = await storeScans(scans, { ask, ...watch(stop.signal), readBase64 });
  expect(refused.map(({ path }) => path)).toEqual(['a2.jpg', 'b.jpg']);
  expect(back).toEqual([{ client: 'a', rev: 4, expected: 5 }]);
});

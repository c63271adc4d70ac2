// Can all scans of a folder be taken back, also after a cancel, and without undoing what somebody did since?
import { expect, it } from 'vitest';
import type { Client } from '../../../../../lib/filing/client/client';
import type { ScanValue } from '../../../../../lib/recognition/client/values-of-scans';
import { newClient } from '../../../../../lib/ui/options/clients/editor/draft';
import type { FolderScan } from '../../../../../lib/ui/options/documents/folder-scan';
import { storeScans, takeBackScans } from '../../../../../lib/ui/options/documents/store-scans';
import { askOf } from '../../../../ui-preview/ask';

const scan = (path: string, client: string | null): FolderScan => ({
  ...{ path, client, candidates: [], document: 'business-licence', side: null, file: new File([], path) },
});
const scans = [scan('a1.jpg', 'a'), scan('a2.jpg', 'a'), scan('b.jpg', 'b'), scan('nobody.jpg', null)];

function clientOf(id: string): Client {
  const blank = newClient(id);
  return { ...blank, entity: { ...blank.entity, certAddress: '原来的' } };
}

/** A vault of revisions: each added file makes one more. */
function vaultOf(revs: Map<string, number>) {
  const restored: unknown[] = [];
  const saved: unknown[] = [];
  const ask = askOf({
    'clients.read': async ({ id }) => ({ ok: true, rev: revs.get(id) ?? 0, client: clientOf(id) }),
    'clients.save': async ({ client }) => {
      const { id, entity } = client as unknown as Client; // as it was read
      saved.push({ id, businessScope: entity.businessScope, certAddress: entity.certAddress });
      revs.set(id, (revs.get(id) ?? 0) + 1);
      return { ok: true, rev: revs.get(id) ?? 0, client: client as unknown as Client, merged: false };
    },
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
  return { ask, restored, saved };
}
const watch = (signal = new AbortController().signal) => ({
  ...{ onProgress: () => {}, signal, readBase64: async () => '', token: () => 'a-command' },
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

const value = (path: string, part: Partial<ScanValue> = {}) => ({
  ...{ of: 'entity', name: '', field: 'scope', value: '软件开发', path, ...part },
});

it('fills in what is empty still once its scan is stored, before the revision that takes all back', async () => {
  const revs = new Map([
    ['a', 4],
    ['b', 2],
  ]);
  const { ask, saved } = vaultOf(revs);
  const values = [
    {
      client: 'a',
      lacking: [value('a1.jpg'), value('a2.jpg', { field: 'address', value: '新的' })],
      differing: [],
    },
    { client: 'b', lacking: [value('b.jpg')], differing: [] },
  ];
  const result = await storeScans(scans, { ask, ...watch() }, values);
  expect(saved).toEqual([{ id: 'a', businessScope: '软件开发', certAddress: '原来的' }]);
  expect(result.filled.map(({ client }) => client)).toEqual(['a']); // b's file was refused
  expect(result.unfilled).toEqual([]);
  expect(result.back).toEqual([{ client: 'a', rev: 4, expected: 7 }]);
});

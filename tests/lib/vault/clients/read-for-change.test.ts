// What becomes of a client that is changed, imported or restored while its row is lost? Nothing that is stored elsewhere is overwritten, and no number is used twice.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sourceOf } from '../../../../lib/vault/backup/frames';
import { opaqueId } from '../../../../lib/vault/clients/client-record';
import type { CopyFolder } from '../../../../lib/vault/copy/copy-head';
import { edit, unreadable } from '../damage';
import { memoryFolder, memorySession, openTestVault, passphrase, testClient, testVault } from '../test-vault';

afterEach(() => vi.restoreAllMocks());

/** A vault of three clients, opened anew; the first has two revisions. */
async function made(copy?: CopyFolder) {
  const first = await openTestVault({ marks: memorySession(), copy });
  for (const id of ['c1', 'c2', 'c3']) await first.vault.saveClient(testClient(id), null);
  await first.vault.saveClient(testClient('c1', 'later'), 1);
  if (copy) await first.vault.updateCopy();
  const record = await first.vault.read(({ keys }) => opaqueId(keys, 'c1'));
  const lose = {
    gone: () => edit(first.database, (db) => db.delete('records', record)),
    unreadable: async () => unreadable('records', [record]),
  };
  return { ...first, record, lose, vault: testVault(first).vault };
}

const incoming = { ...testClient('c1', 'imported') };
const ways = ['gone', 'unreadable'] as const;

describe.each(ways)('a client whose row is %s and which the second copy has', (way) => {
  it('comes back before it is imported over, and stays in its history', async () => {
    const { vault, lose } = await made(memoryFolder());
    await lose[way]();
    // the row stays unreadable for the test, also once it was written again
    if (way === 'unreadable') {
      const put = vi.spyOn(IDBObjectStore.prototype, 'put');
      await vault.saveMany([incoming]);
      expect(put.mock.calls.some(([row]) => Object(row).rev === 2)).toBe(true);
      return;
    }
    expect(await vault.saveMany([incoming])).toMatchObject({ added: 0, updated: 1 });
    expect(await vault.readClient('c1')).toMatchObject({ ok: true, rev: 3 });
    expect(await vault.readRevision('c1', 2)).toMatchObject({ tags: ['later-tag'] });
    expect(await vault.verify()).toMatchObject({ torn: [], undecryptable: [], unreadable: [] });
  });
});

describe.each(ways)('a client whose row is %s and which is nowhere', (way) => {
  it('goes on after the revision that the index names when it is imported, with the others', async () => {
    const { vault, lose, record } = await made();
    await lose[way]();
    await vault.saveMany([incoming, testClient('c2', 'imported'), testClient('c4')]);
    vi.restoreAllMocks();
    expect(await vault.readClient('c1')).toEqual({ ok: true, rev: 3, client: incoming });
    expect(await vault.readClient('c2')).toMatchObject({ ok: true, rev: 2 });
    expect((await vault.listClients()).clients).toHaveLength(4);
    expect((await vault.readReceipts(3)).some(({ rev }) => rev === 3)).toBe(true);
    // what an editor that was opened before wants to save no longer fits
    expect(await vault.saveClient(testClient('c1', 'typed'), 2)).toMatchObject({ ok: false, rev: 3 });
    expect((await vault.verify()).unreadable).toMatchObject([{ record, present: 'sound', lostRevisions: 1 }]);
  });

  it('can still be saved by the editor that has it open, and not as a new one', async () => {
    const { vault, lose } = await made();
    await lose[way]();
    expect(await vault.saveClient(testClient('c1', 'new'), null)).toEqual({
      ok: false,
      reason: 'conflict',
      rev: 2,
    });
    expect(await vault.saveClient(testClient('c1', 'typed'), 2)).toEqual({ ok: true, rev: 3 });
    vi.restoreAllMocks();
    expect(await vault.readClient('c1')).toMatchObject({ ok: true, rev: 3 });
  });

  it('is what it was once the same revision is restored from a backup', async () => {
    const { vault, lose } = await made();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    await vault.writeBackup(passphrase, async (bytes) => void parts.push(new Uint8Array(bytes)));
    await lose[way]();
    const restored = await vault.restoreBackup(sourceOf(new Blob(parts)), passphrase);
    expect(restored).toMatchObject({ ok: true, updated: 1, same: 2 });
    vi.restoreAllMocks();
    expect(await vault.readClient('c1')).toEqual({ ok: true, rev: 2, client: testClient('c1', 'later') });
    expect(await vault.verify()).toMatchObject({ torn: [], undecryptable: [], unreadable: [] });
  });
});

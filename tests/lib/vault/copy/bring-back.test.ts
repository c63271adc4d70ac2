// Do single clients come back from the second copy, whole, and over nothing that can be read?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { opaqueId } from '../../../../lib/vault/clients/client-record';
import { shardOf } from '../../../../lib/vault/clients/index-shards';
import { shardFile } from '../../../../lib/vault/copy/copy-head';
import { packRows, rowsIn } from '../../../../lib/vault/copy/pack-rows';
import type { RecordRow } from '../../../../lib/vault/store/schema';
import type { Vault } from '../../../../lib/vault/vault';
import { damaged, edit, unreadable } from '../damage';
import { memoryFolder, memorySession, openTestVault, testClient, testVault } from '../test-vault';

afterEach(() => vi.restoreAllMocks());

/** A vault of four clients in the copy; the first has two revisions. `anew`: the same vault without anything in memory. */
async function withCopy() {
  const copy = memoryFolder();
  const made = await openTestVault({ marks: memorySession(), copy });
  const { vault, database } = made;
  for (const id of ['c1', 'c2', 'c3', 'c4']) await vault.saveClient(testClient(id), null);
  await vault.saveClient(testClient('c1', 'later'), 1);
  await vault.updateCopy();
  const record = await recordOf(vault, 'c1');
  const change = (by: (row: RecordRow) => RecordRow) =>
    edit(database, async (db) => {
      const row = await db.get('records', record);
      if (row) await db.put('records', by(row));
    });
  return { ...made, copy, record, change, anew: () => testVault(made).vault };
}

const recordOf = (vault: Vault, id: string) => vault.read(({ keys }) => opaqueId(keys, id));
const whole = { ok: true, rev: 2, client: testClient('c1', 'later') };
const sound = { undecryptable: [], torn: [], lostFiles: [], unreadable: [] };
const bring = (vault: Vault, record: string, older = false) => vault.bringBack({ records: [record], older });

describe('a client whose record', () => {
  it.each([
    ['was changed', async (made: Awaited<ReturnType<typeof withCopy>>) => made.change(damaged)],
    [
      'is gone',
      async ({ database, record }: Awaited<ReturnType<typeof withCopy>>) =>
        edit(database, (db) => db.delete('records', record)),
    ],
  ])('%s is named by the check, and comes back as it was', async (_, damage) => {
    const made = await withCopy();
    await damage(made);
    const vault = made.anew();
    expect((await vault.verify()).unreadable).toEqual([
      {
        record: made.record,
        name: 'later-entity-name',
        present: 'same',
        saved: made.clock.now,
        lost: made.clock.now,
        revisions: 0,
        documents: 0,
        lostRevisions: 0,
        lostDocuments: 0,
      },
    ]);
    expect(await bring(vault, made.record)).toEqual({ clients: 1, documents: 0 });
    expect(await vault.verify()).toMatchObject(sound);
    expect(await made.anew().readClient('c1')).toEqual(whole);
    expect((await vault.listClients()).clients).toHaveLength(4);
    expect((await vault.readReceipts(1))[0]).toMatchObject({ action: 'bring-back', rev: 2 });
    expect(await bring(vault, made.record)).toEqual({ clients: 0, documents: 0 });
    expect(await vault.saveClient(testClient('c1', 'third'), 2)).toEqual({ ok: true, rev: 3 });
    expect(await vault.updateCopy()).toMatchObject({ state: 'whole', clients: 4 });
  });

  it('the browser cannot read comes back by itself when it is opened', async () => {
    const { record, anew } = await withCopy();
    unreadable('records', [record]);
    const vault = anew();
    expect((await vault.verify()).unreadable).toMatchObject([{ record, present: 'same' }]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await vault.readClient('c1');
    expect(put.mock.calls.some(([row]) => Object(row).id === record)).toBe(true);
    vi.restoreAllMocks();
    expect(await anew().readClient('c1')).toEqual(whole);
  });

  it('was changed comes back by itself when it is opened, with its documents', async () => {
    const { anew, change, database } = await withCopy();
    await change(damaged);
    await edit(database, (db) => db.clear('files'));
    const vault = anew();
    expect(await vault.readClient('c1')).toEqual(whole);
    expect((await vault.readReceipts(1))[0]).toMatchObject({ action: 'bring-back', detail: 'documents:1' });
    expect(await vault.readDocument('c2', 'd1')).toHaveLength('plain-file-content'.length);
    expect((await vault.verify()).lostFiles).toHaveLength(2);
  });

  it('was changed comes back by itself when it is read with many others, and a removed one stays removed', async () => {
    const { anew, change, vault: first } = await withCopy();
    await first.removeClient('c4', 1);
    await change(damaged);
    const vault = anew();
    expect((await vault.readMany(['c1', 'c2', 'c3', 'c4'])).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect((await vault.readReceipts(1))[0]).toMatchObject({ action: 'bring-back' });
    expect((await vault.listClients()).removed).toHaveLength(1);
  });

  it('and whose row of the index are both lost comes back too', async () => {
    const { anew, change, database, record } = await withCopy();
    await change(damaged);
    await edit(database, async (db) => {
      const row = await db.get('search', shardOf(record));
      if (row) await db.put('search', { ...row, envelope: damaged(row as never).envelope });
    });
    const vault = anew();
    expect((await vault.listClients()).damaged).toEqual([record]);
    expect((await vault.verify()).unreadable).toMatchObject([{ record, name: 'later-entity-name' }]);
    expect(await bring(vault, record)).toEqual({ clients: 1, documents: 0 });
    expect(await vault.listClients()).toMatchObject({ damaged: [], clients: { length: 4 } });
    expect(await vault.verify()).toMatchObject(sound);
  });
});

describe('a copy that is older than what was lost', () => {
  async function older() {
    const made = await withCopy();
    const held = new Map(made.copy.files);
    await made.vault.saveClient(testClient('c1', 'third'), 2);
    for (const [name, bytes] of held) made.copy.files.set(name, bytes);
    await made.change(damaged);
    return made;
  }

  it('is not taken without being asked, and the client says since when it is older', async () => {
    const { anew, record } = await older();
    const vault = anew();
    expect(await vault.readClient('c1')).toEqual({ ok: false, reason: 'damaged' });
    expect(await bring(vault, record)).toEqual({ clients: 0, documents: 0 });
    expect(await vault.unreadable('c1')).toMatchObject({ present: 'older', name: 'third-entity-name' });
  });

  it('gives the earlier revision as a new one when asked', async () => {
    const { anew, record } = await older();
    const vault = anew();
    expect(await bring(vault, record, true)).toEqual({ clients: 1, documents: 0 });
    expect(await vault.readClient('c1')).toEqual({ ...whole, rev: 3 });
    expect(await vault.verify()).toMatchObject(sound);
    expect((await vault.listClients()).clients.map(({ name }) => name)).toContain('later-entity-name');
  });
});

describe('nothing', () => {
  it('is taken from the copy that fails its seal, or is of another client', async () => {
    const { anew, change, copy, record } = await withCopy();
    await change(damaged);
    const name = shardFile(shardOf(record));
    const rows = (await rowsIn(copy, name)) ?? [];
    const other = (row: RecordRow): RecordRow => ({ ...damaged(row), id: record });
    const bad = rows.map(({ store, value }) => ({ store, value: other(value as RecordRow) }));
    await copy.write(name, await packRows(bad));
    const vault = anew();
    const [found] = (await vault.verify()).unreadable;
    expect(found).toMatchObject({ present: 'older' }); // the revision before is in the history of the database
    expect(await bring(vault, record)).toEqual({ clients: 0, documents: 0 });
  });

  it('that can be read is overwritten: a client that was saved since then stays, and so does a sound one', async () => {
    const { anew, record, vault } = await withCopy();
    await vault.saveClient(testClient('c1', 'third'), 2);
    const again = anew();
    expect(await bring(again, record, true)).toEqual({ clients: 0, documents: 0 });
    expect(await again.readClient('c1')).toMatchObject({ ok: true, rev: 3 });
  });

  it('that is nowhere is passed over in silence', async () => {
    const { anew, change, copy, database, record } = await withCopy();
    await change(damaged);
    copy.files.clear();
    await edit(database, async (db) => {
      await db.clear('history');
      await db.clear('files');
    });
    const vault = anew();
    const { unreadable: found } = await vault.verify();
    expect(found.find((one) => one.record === record)).toMatchObject({
      present: 'none',
      name: 'later-entity-name',
    });
    expect(found.filter((one) => one.present === 'sound').map((one) => one.lostDocuments)).toEqual([1, 1, 1]);
    expect(await bring(vault, record, true)).toEqual({ clients: 0, documents: 0 });
  });
});

it('brings back documents and earlier revisions of a client that can be read', async () => {
  const { anew, database, record } = await withCopy();
  await edit(database, async (db) => {
    await db.clear('files');
    await db.delete('history', [record, 1]);
  });
  const vault = anew();
  expect(await vault.unreadable('c1')).toMatchObject({ present: 'sound', revisions: 1, documents: 1 });
  expect(await bring(vault, record)).toEqual({ clients: 1, documents: 1 });
  expect(await vault.readClient('c1')).toEqual(whole);
  expect(await vault.readRevision('c1', 1)).toMatchObject({ tags: ['plain-tag'] });
  expect(await vault.unreadable('c1')).toBeNull();
});

it('brings the present revision back where an old row was put in its place, and keeps that one as an earlier revision', async () => {
  const { anew, database, record } = await withCopy();
  await edit(database, async (db) => {
    const first = await db.get('history', [record, 1]);
    if (first) await db.put('records', first);
  });
  const vault = anew();
  expect(await vault.readClient('c1')).toEqual(whole);
  expect(await vault.verify()).toMatchObject(sound);
});

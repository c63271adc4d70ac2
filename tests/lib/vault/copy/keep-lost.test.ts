// Does the second copy keep what the database lost or damaged, and drop what was deleted on purpose?
import { deleteDB } from 'idb';
import { expect, it } from 'vitest';
import { opaqueId } from '../../../../lib/vault/clients/client-record';
import { forgetClients } from '../../../../lib/vault/clients/forget';
import { shardOf } from '../../../../lib/vault/clients/index-shards';
import { shardFile } from '../../../../lib/vault/copy/copy-head';
import { rowsIn } from '../../../../lib/vault/copy/pack-rows';
import type { Vault } from '../../../../lib/vault/vault';
import { damaged, edit } from '../damage';
import { memoryFolder, memorySession, openTestVault, passphrase, testClient } from '../test-vault';

const recordOf = (vault: Vault, id: string) => vault.read(({ keys }) => opaqueId(keys, id));

/** Another client whose record lies in the same shard of the index. */
async function neighbourOf(vault: Vault, record: string): Promise<string> {
  for (let at = 0; ; at += 1)
    if (shardOf(await recordOf(vault, `n${at}`)) === shardOf(record)) return `n${at}`;
}

/** A vault with a client of two revisions that is in the copy, and the means to have its shard copied again. */
async function withCopy() {
  const copy = memoryFolder();
  const made = await openTestVault({ marks: memorySession(), copy });
  const { vault } = made;
  await vault.saveClient(testClient('c1'), null);
  await vault.saveClient(testClient('c1', 'later'), 1);
  await vault.updateCopy();
  const record = await recordOf(vault, 'c1');
  const neighbour = await neighbourOf(vault, record);
  const copyAgain = async () => {
    await vault.saveClient(testClient(neighbour, 'beside'), null);
    return vault.updateCopy();
  };
  const restored = async () => {
    await vault.close();
    await deleteDB(made.database);
    await vault.restoreCopy();
    await vault.lock();
    await vault.unlock(passphrase);
    return vault.readClient('c1');
  };
  return { ...made, copy, record, copyAgain, restored };
}

const whole = { ok: true, rev: 2, client: testClient('c1', 'later') };

it('keeps a record that is gone from the database, with its document', async () => {
  const { database, record, copyAgain, restored } = await withCopy();
  await edit(database, async (db) => {
    await db.delete('records', record);
    await db.clear('files');
  });
  expect(await copyAgain()).toMatchObject({ state: 'whole', clients: 2, files: 3 });
  expect(await restored()).toEqual(whole);
});

it('keeps the revision before the present one when only the database lost it', async () => {
  const { database, vault, record, copyAgain } = await withCopy();
  await edit(database, (db) => db.delete('history', [record, 1]));
  await copyAgain();
  expect(await vault.bringBack({ records: [record], older: false })).toMatchObject({ clients: 1 });
  expect(await vault.readRevision('c1', 1)).toMatchObject({ tags: ['plain-tag'] });
});

it('keeps a record whose bytes were changed in the database, also once it became an earlier revision', async () => {
  const { database, vault, record, copyAgain, restored } = await withCopy();
  await edit(database, async (db) => {
    const row = await db.get('records', record);
    if (row) await db.put('records', damaged(row));
  });
  await copyAgain();
  expect(await restored()).toEqual(whole);
  expect(await vault.saveClient(testClient('c1', 'third'), 2)).toEqual({ ok: true, rev: 3 });
  expect(await vault.readRevision('c1', 2)).toMatchObject({ tags: ['later-tag'] });
});

it('drops a client that was deleted for good, and its documents', async () => {
  const { vault, copy, record } = await withCopy();
  await vault.removeClient('c1', 2);
  await vault.write((open) => forgetClients(open, ['c1']));
  await vault.purgeFiles();
  expect(await vault.updateCopy()).toMatchObject({ state: 'whole', clients: 0, files: 0 });
  const rows = (await rowsIn(copy, shardFile(shardOf(record)))) ?? [];
  expect(rows.map(({ store }) => store)).toEqual(['search']);
  expect([...copy.files.keys()].filter((name) => name.startsWith('file-'))).toEqual([]);
});

it('forgets what was deleted on purpose once the copy has dropped it', async () => {
  const { vault, database } = await withCopy();
  await vault.write((open) => forgetClients(open, ['c1']));
  await vault.purgeFiles();
  const named = () =>
    edit(database, async (db) => (await db.getAllKeys('meta')).filter((key) => key.startsWith('erased|')));
  expect(await named()).toHaveLength(3);
  await vault.updateCopy();
  expect(await named()).toEqual([]);
});

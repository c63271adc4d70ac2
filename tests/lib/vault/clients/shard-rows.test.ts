// Does the index still list a record that cannot be decrypted after the index was encrypted again with other saved records?
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import type { Bytes } from '../../../../lib/vault/crypto/bytes';
import type { VaultDatabase, VaultSchema } from '../../../../lib/vault/store/schema';
import { openTestVault, testClient, testVault } from '../test-vault';

const flipped = (bytes: Bytes, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);

async function edit<T>(name: string, change: (database: VaultDatabase) => Promise<T>): Promise<T> {
  const database = await openDB<VaultSchema>(name);
  const result = await change(database);
  database.close();
  return result;
}

it('names a record that cannot be decrypted once a neighbour was saved, until it is saved over or intact again', async () => {
  const first = await openTestVault();
  const ids = Array.from({ length: 200 }, (_, at) => `c${at}`);
  await first.vault.saveMany(ids.map((id) => ({ ...testClient(id), documents: [] })));
  const records = await first.vault.pseudonyms(ids);
  const shardAt = (at: number) => Number.parseInt(records[at]?.slice(0, 2) ?? '', 16) >> 2;
  // of 200 in 64 shards some stand in one, but not always the first beside another
  const beside = ids.findIndex(
    (_, at) => at > 0 && ids.some((_, other) => other < at && shardAt(other) === shardAt(at)),
  );
  const shardOfBoth = shardAt(beside);
  const broken = records.find((_, at) => shardAt(at) === shardOfBoth) ?? '';
  const sound = await edit(first.database, async (db) => {
    const [shard, row] = [await db.get('search', shardOfBoth), await db.get('records', broken)];
    if (!shard || !row) throw new Error('not there');
    const iv = flipped(shard.envelope.iv, 0);
    await db.put('search', { ...shard, envelope: { ...shard.envelope, iv } });
    await db.put('records', { ...row, envelope: { ...row.envelope, ct: flipped(row.envelope.ct, 9) } });
    return row;
  });
  expect(await testVault(first).vault.saveClient(testClient(ids[beside] ?? ''), 1)).toMatchObject({
    ok: true,
  });
  const { vault } = testVault(first);
  expect(await vault.listClients()).toMatchObject({ damaged: [broken] });
  expect(await vault.removeMany([ids[beside] ?? ''])).toBe(1);
  expect(await testVault(first).vault.listClients()).toMatchObject({ damaged: [broken] });
  const schema = await edit(first.database, async (db) => (await db.get('search', shardOfBoth))?.schema);
  expect(schema).toBe(6);
  await edit(first.database, (db) => db.put('records', sound));
  const whole = await testVault(first).vault.listClients();
  expect(whole.damaged).toEqual([]);
  expect(whole.clients).toHaveLength(ids.length - 1);
});

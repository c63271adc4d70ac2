// Do all other clients stay reachable when the browser cannot read a single row?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { opaqueId } from '../../lib/vault/clients/client-record';
import { shardOf } from '../../lib/vault/clients/index-shards';
import type { Vault } from '../../lib/vault/vault';
import { damaged, edit, unreadable } from '../lib/vault/damage';
import { memorySession, openTestVault, passphrase, testClient, testVault } from '../lib/vault/test-vault';

afterEach(() => vi.restoreAllMocks());

const ids = Array.from({ length: 12 }, (_, at) => `c${at}`);
const others = ids.slice(1);

const recordOf = (vault: Vault, id: string) => vault.read(({ keys }) => opaqueId(keys, id));

/** A vault of twelve clients, opened anew, and the opaque id of the first. */
async function withClients() {
  const made = await openTestVault({ marks: memorySession() });
  for (const id of ids) await made.vault.saveClient(testClient(id), null);
  await made.vault.saveClient(testClient('c0', 'later'), 1);
  const record = await recordOf(made.vault, 'c0');
  return { ...made, record, vault: testVault(made).vault };
}

async function backedUp(vault: Vault) {
  const result = await vault.writeBackup(passphrase, async () => undefined);
  return result.ok ? result.manifest : result;
}

describe.each([
  ['always', Number.POSITIVE_INFINITY],
  ['once', 1],
])('a record whose read throws %s', (_, times) => {
  const isThere = times === 1;
  it('keeps no other client from being listed, searched, read and checked', async () => {
    const { vault, record } = await withClients();
    unreadable('records', [record], times);
    expect((await vault.listClients()).clients).toHaveLength(12);
    expect((await vault.listClients('plain-entity')).clients).toHaveLength(11);
    expect(await vault.readMany(ids)).toHaveLength(isThere ? 12 : 11);
    for (const id of others) expect(await vault.readClient(id)).toMatchObject({ ok: true });
    const first = await vault.readClient('c0');
    expect(first).toMatchObject(isThere ? { ok: true } : { ok: false, reason: 'damaged' });
  });

  it('is named as skipped in a backup that holds all others', async () => {
    const { vault, record } = await withClients();
    unreadable('records', [record], times);
    const skipped = isThere ? [] : [record];
    expect(await backedUp(vault)).toMatchObject({ clients: isThere ? 12 : 11, skipped });
  });

  it('leaves other clients to be saved, and the vault writable', async () => {
    const { vault, record } = await withClients();
    unreadable('records', [record], times);
    expect(await vault.saveClient(testClient('c1', 'x'), 1)).toEqual({ ok: true, rev: 2 });
    expect(await vault.purgeFiles()).toBe(isThere ? 0 : null);
    expect(await vault.writeFault()).toBeNull();
  });
});

describe('a row that is gone', () => {
  it('of a record: the client stays listed and is damaged, not unknown', async () => {
    const { vault, database, record } = await withClients();
    await edit(database, (db) => db.delete('records', record));
    expect((await vault.listClients()).clients).toHaveLength(12);
    expect(await vault.readClient('c0')).toEqual({ ok: false, reason: 'damaged' });
    expect(await backedUp(vault)).toMatchObject({ clients: 11, skipped: [record] });
    expect(await vault.purgeFiles()).toBeNull();
  });

  it('of the index: its clients stay in the list, also after one of them was saved', async () => {
    const { vault, database, record } = await withClients();
    await edit(database, (db) => db.delete('search', shardOf(record)));
    expect((await vault.listClients()).clients).toHaveLength(12);
    expect(await vault.saveClient(testClient('c0', 'again'), 2)).toEqual({ ok: true, rev: 3 });
    expect((await vault.listClients()).clients).toHaveLength(12);
  });
});

it('lists every client when a row of the index cannot be read, and the damaged record in it', async () => {
  const { vault, database, record } = await withClients();
  await edit(database, async (db) => {
    const row = await db.get('records', record);
    if (row) await db.put('records', damaged(row));
  });
  unreadable('search', [shardOf(record)]);
  const list = await vault.listClients();
  expect(list.clients).toHaveLength(11);
  expect(list.damaged).toEqual([record]);
});

it('opens a client whose document cannot be read, without that document', async () => {
  const { vault, database } = await withClients();
  unreadable('files', await edit(database, (db) => db.getAllKeys('files')));
  expect(await vault.readClient('c1')).toEqual({ ok: false, reason: 'damaged' });
  expect(await vault.readClientWithoutFiles('c1')).toMatchObject({ ok: true });
});

// Is a vault of format 1 converted to format 2 without loss, wherever the conversion is interrupted?
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { takeOver } from '../../lib/vault/access/take-over';
import { readHeader } from '../../lib/vault/access/unlock';
import { newShardCache } from '../../lib/vault/clients/index-shards';
import { secureRandom } from '../../lib/vault/crypto/bytes';
import { openKeys, vaultKeyByPassphrase } from '../../lib/vault/crypto/keys';
import { storeOf, type VaultStore } from '../../lib/vault/store/database';
import type { RecordRow } from '../../lib/vault/store/schema';
import { unreadable } from '../lib/vault/damage';
import { makeFormat1 } from '../lib/vault/format-1';
import { cheap, memorySession, passphrase, testClient, testVault } from '../lib/vault/test-vault';

// with many: TAKE_OVER_CLIENTS=10500 npx vitest run tests/walks/vault-take-over.test.ts -t 'once it is open' --testTimeout=1200000
const CLIENTS = Number(process.env.TAKE_OVER_CLIENTS ?? 60);
const PATIENCE = 20_000 + CLIENTS * 100;
const names = Array.from({ length: CLIENTS }, (_, at) => `c${at}`);
const versionOf = (id: string, mark: string): Client => ({ ...testClient(id, mark), documents: [] });
const revsOf = (id: string) => (Number(id.slice(1)) % 3) + 1;
const presentOf = (id: string) => versionOf(id, `v${revsOf(id)}`);

let made = 0;
async function format1(): Promise<string> {
  made += 1;
  const database = `format-1-${made}`;
  const clients = names.map((id) => ({
    versions: Array.from({ length: revsOf(id) }, (_, at) => versionOf(id, `v${at + 1}`)),
  }));
  await makeFormat1(database, clients);
  return database;
}

/** Everything that a person had is there, in the list, by itself and in its history. */
async function expectAll(database: string): Promise<void> {
  const { vault } = testVault({ database });
  expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  expect((await vault.listClients()).clients).toHaveLength(CLIENTS);
  for (const id of names) {
    expect(await vault.readClientWithoutFiles(id)).toEqual({
      ok: true,
      client: presentOf(id),
      rev: revsOf(id),
    });
    if (revsOf(id) > 1) expect(await vault.readRevision(id, 1)).toEqual(versionOf(id, 'v1'));
  }
  expect((await vault.readMany(names)).length).toBe(CLIENTS);
  expect(await vault.verify()).toMatchObject({
    records: CLIENTS,
    undecryptable: [],
    torn: [],
    lostFiles: [],
  });
  await vault.close();
}

/** An open vault over a store, to take it over by hand. */
async function openOver(store: VaultStore) {
  const deps = { store, session: memorySession(), now: () => 0, random: secureRandom, cost: cheap };
  const header = await readHeader(deps);
  if (!header) throw new Error('a header is expected');
  const keys = await openKeys(header, await vaultKeyByPassphrase(header, passphrase));
  return { deps, vault: { store, keys, cache: newShardCache(), now: () => 0, random: secureRandom } };
}

async function rowsOf(database: string): Promise<{ records: RecordRow[]; version: unknown }> {
  const db = await openDB(database);
  const [records, header] = [await db.getAll('records'), await db.get('meta', 'header')];
  db.close();
  return { records, version: header.version };
}

const isOpen = async () => true;

describe('a vault of format 1', () => {
  it('is converted once it is open, with the same content', async () => {
    const database = await format1();
    const { vault } = testVault({ database });
    await vault.unlock(passphrase);
    await vault.listClients(); // its first use
    await expect.poll(async () => (await rowsOf(database)).version, { timeout: PATIENCE }).toBe(2);
    const { records } = await rowsOf(database);
    expect(records.every(({ revision, schema }) => revision !== undefined && schema === 3)).toBe(true);
    expect(await vault.saveClient(versionOf('c2', 'next'), 3)).toEqual({ ok: true, rev: 4 });
    expect((await vault.listRevisions('c2')).map(({ rev, state }) => [rev, state])).toEqual([
      [4, 'stored'],
      [3, 'stored'],
      [2, 'stored'],
      [1, 'stored'],
    ]);
    await vault.saveClient(versionOf('c2', 'v3'), 4);
    await vault.restoreRevision('c2', 3, 5);
    await vault.close();
  });

  it('is converted but for a record that the browser cannot read, which follows at a later opening', async () => {
    const database = await format1();
    const [record] = (await rowsOf(database)).records;
    const store = storeOf(database);
    const { deps, vault: open } = await openOver(store);
    unreadable('records', [record?.id ?? '']);
    expect(await takeOver(deps, open, { isOpen })).toBe(false);
    vi.restoreAllMocks();
    const most = await rowsOf(database);
    expect(most.version).toBe(1);
    const old = most.records.filter(({ revision }) => revision === undefined);
    expect(old.map(({ id }) => id)).toEqual([record?.id]);
    expect(await takeOver(deps, open, { isOpen })).toBe(true);
    expect((await rowsOf(database)).version).toBe(2);
    await expectAll(database);
    await store.close();
  });

  it('is complete while it is not converted, and what is saved meanwhile stays', async () => {
    const database = await format1();
    const store = storeOf(database);
    const { deps, vault: open } = await openOver(store);
    // stopped after the first shards, as by a lock
    let asked = 0;
    expect(await takeOver(deps, open, { isOpen: async () => ++asked < 20 })).toBe(false);
    const half = await rowsOf(database);
    expect(half.version).toBe(1);
    expect(half.records.some(({ revision }) => revision === undefined)).toBe(true);
    expect(half.records.some(({ revision }) => revision !== undefined)).toBe(true);
    await expectAll(database);
    await store.close();
  });

  it('is complete wherever it is interrupted, and the conversion goes on at the next opening: 20 points, each before, within and after a write', async () => {
    const database = await format1();
    const real = storeOf(database);
    const before = await rowsOf(database);
    for (let point = 0; point < 20; point += 1) {
      const { deps, vault } = await openOver(
        dyingStore(real, point % 3, (['before', 'within', 'after'] as const)[point % 3] ?? 'after'),
      );
      await expect(takeOver(deps, vault, { isOpen })).rejects.toThrow('killed');
      const { records, version } = await rowsOf(database);
      expect(version).toBe(1);
      expect(records.map(({ id, rev }) => [id, rev])).toEqual(before.records.map(({ id, rev }) => [id, rev]));
    }
    const half = await rowsOf(database);
    expect(half.records.some(({ revision }) => revision === undefined)).toBe(true);
    await expectAll(database);
    const { deps, vault } = await openOver(real);
    expect(await takeOver(deps, vault, { isOpen })).toBe(true);
    expect((await rowsOf(database)).version).toBe(2);
    await expectAll(database);
    await real.close();
  }, 120_000);

  it('loses nothing to a save in between', async () => {
    const database = await format1();
    const store = storeOf(database);
    const { deps, vault: open } = await openOver(store);
    const { vault } = testVault({ database });
    await vault.unlock(passphrase);
    const saves = names.map((id) => vault.saveClient(versionOf(id, 'later'), revsOf(id)));
    const [done, ...saved] = await Promise.all([takeOver(deps, open, { isOpen }), ...saves]);
    expect(done).toBe(true);
    expect(saved).toEqual(names.map((id) => ({ ok: true, rev: revsOf(id) + 1 })));
    expect(await vault.verify()).toMatchObject({ records: CLIENTS, torn: [], undecryptable: [] });
    for (const id of names) {
      expect(await vault.readClientWithoutFiles(id)).toMatchObject({ client: versionOf(id, 'later') });
      expect(await vault.readRevision(id, revsOf(id))).toEqual(presentOf(id));
    }
    await vault.close();
    await store.close();
  });

  it('keeps torn and foreign records as they are: they are named, and the others are converted', async () => {
    const database = await format1();
    const db = await openDB(database);
    const [torn, old] = await db.getAll('records');
    const first = (await db.getAll('history')).find(({ id, rev }) => rev === 1 && id !== torn.id);
    await db.put('records', { ...torn, envelope: { ...torn.envelope, ct: torn.envelope.ct.slice(1) } });
    await db.put('records', first); // put back from outside
    db.close();
    expect(old.id).not.toBe(torn.id);
    const store = storeOf(database);
    const { deps, vault: open } = await openOver(store);
    expect(await takeOver(deps, open, { isOpen })).toBe(true);
    const { records } = await rowsOf(database);
    const left = records.filter(({ revision }) => revision === undefined).map(({ id }) => id);
    expect(left.sort()).toEqual([torn.id, first.id].sort());
    const { vault } = testVault({ database });
    await vault.unlock(passphrase);
    expect((await vault.readMany(names)).length).toBe(CLIENTS - 2);
    expect((await vault.listClients()).clients).toHaveLength(CLIENTS);
    expect((await vault.verify()).undecryptable).toEqual([`${torn.id}.${torn.rev}`]);
    expect((await vault.verify()).torn).toEqual([first.id]);
    await vault.close();
    await store.close();
  });

  it('is refused by an older version afterwards, by name, and is not changed', async () => {
    const database = await format1();
    const { vault } = testVault({ database });
    await vault.unlock(passphrase);
    await vault.listClients();
    await expect.poll(async () => (await rowsOf(database)).version, { timeout: PATIENCE }).toBe(2);
    await vault.close();
    const before = await rowsOf(database);
    // what every earlier version does first
    await expect(openDB(database, 1)).rejects.toMatchObject({ name: 'VersionError' });
    expect(await rowsOf(database)).toEqual(before);
  });
});

/** A store whose program ends at the n-th write: before it, in the middle of its transaction, or right after it. */
function dyingStore(store: VaultStore, at: number, when: 'before' | 'within' | 'after'): VaultStore {
  let writes = 0;
  return {
    ...store,
    write: async (to, work) => {
      const isLast = writes === at;
      writes += 1;
      if (writes > at + 1 || (isLast && when === 'before')) throw new Error('killed');
      const result = await store.write(to, async (tx) => {
        const made = await work(tx);
        if (isLast && when === 'within') throw new Error('killed');
        return made;
      });
      if (isLast) throw new Error('killed');
      return result;
    },
  };
}

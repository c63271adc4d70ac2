// Is the index complete while it is in parts, wherever the browser ends, and does each shard become one piece again?
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { changeMany, planSave } from '../../../../lib/vault/clients/batch';
import { forgetClients } from '../../../../lib/vault/clients/forget';
import { joinParts } from '../../../../lib/vault/clients/join-parts';
import { nextInParts } from '../../../../lib/vault/clients/next-index';
import type { RecordRow, ShardRow } from '../../../../lib/vault/store/schema';
import type { Vault } from '../../../../lib/vault/vault';
import { memoryFolder, memorySession, openTestVault, passphrase, testClient, testVault } from '../test-vault';

const CLIENTS = 300;
const ids = Array.from({ length: CLIENTS }, (_, at) => `c${at}`);
const version = (id: string, mark: string) => ({ ...testClient(id, mark), documents: [] });

/** Stores clients as a first exchange does: each transaction adds a part. */
const storeInParts = (vault: Vault, names: readonly string[], mark: string) =>
  vault.write((open) =>
    changeMany(open, names, (stored, at) => planSave(open, stored, version(names[at] ?? '', mark), null), {
      piece: 50,
      index: nextInParts,
    }),
  );

async function rowsIn(database: string) {
  const db = await openDB(database);
  const [search, keys]: [ShardRow[], IDBValidKey[]] = [
    await db.getAll('search'),
    await db.getAllKeys('meta'),
  ];
  db.close();
  return {
    schemas: new Set(search.map(({ schema }) => schema)),
    parts: keys.filter((key) => String(key).startsWith('index-part|')).length,
    isMarked: keys.includes('index-in-parts'),
  };
}

async function expectAll(vault: Vault, count = CLIENTS): Promise<void> {
  expect((await vault.listClients()).clients).toHaveLength(count);
  expect(await vault.verify()).toMatchObject({ records: count, torn: [], undecryptable: [] });
}

/** The vault as the next start of the browser finds it, not open yet. */
async function nextStart({ database }: { readonly database: string }): Promise<Vault> {
  const { vault } = testVault({ database });
  expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  return vault;
}

const untilJoined = (database: string) =>
  expect.poll(() => rowsIn(database), { timeout: 5_000 }).toMatchObject({ parts: 0, isMarked: false });

describe('an index in parts', () => {
  it('encrypts for many clients only what is new, and is one piece for each shard once it is joined', async () => {
    const { vault, database } = await openTestVault();
    await storeInParts(vault, ids, 'first');
    expect(await rowsIn(database)).toEqual({ schemas: new Set([5]), parts: CLIENTS / 50, isMarked: true });
    await expectAll(vault);
    const before = await revsIn(database);
    await vault.write((open) => joinParts(open));
    expect(await rowsIn(database)).toEqual({ schemas: new Set([4]), parts: 0, isMarked: false });
    expect(await revsIn(database)).toEqual(before); // it says the same
    await expectAll(vault);
    await expectAll(await nextStart({ database }));
  });

  it('has for a client the content of the last part, and keeps what was there before', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveMany(ids.map((id) => version(id, 'whole')));
    await storeInParts(vault, ids.slice(0, 100), 'part');
    await storeInParts(vault, ids.slice(50, 100), 'later');
    const opened = await nextStart({ database }); // nothing of it is known there
    await expectAll(opened);
    const tags = async (at: number) => (await opened.readMany([ids[at] ?? '']))[0]?.tags;
    expect([await tags(0), await tags(99), await tags(299)]).toEqual([
      ['part-tag'],
      ['later-tag'],
      ['whole-tag'],
    ]);
    await untilJoined(database);
    await expectAll(opened);
    await expectAll(await nextStart({ database }));
  });

  it('is joined at the next opening when the browser was killed before, and not while the vault is locked', async () => {
    const { vault, database } = await openTestVault();
    await storeInParts(vault, ids, 'first');
    await vault.close();
    const locked = testVault({ database });
    expect(await locked.vault.state()).toBe('locked');
    expect(await rowsIn(database)).toMatchObject({ isMarked: true });
    await expectAll(await nextStart({ database }));
    await untilJoined(database);
  });

  it('stays readable when joining stops in the middle, and the next opening ends it', async () => {
    const { vault, database } = await openTestVault();
    await storeInParts(vault, ids, 'first');
    let asked = 0;
    await vault.write((open) => joinParts(open, async () => ++asked <= 3)); // as when the vault locks
    const half = await rowsIn(database);
    expect(half).toMatchObject({ schemas: new Set([4, 5]), isMarked: true });
    expect(half.parts).toBe(CLIENTS / 50);
    await expectAll(vault);
    const opened = await nextStart({ database });
    await expectAll(opened);
    await untilJoined(database);
    await expectAll(opened);
  });

  it('accepts further parts after some of it was joined', async () => {
    const { vault, database } = await openTestVault();
    await storeInParts(vault, ids.slice(0, 150), 'first');
    let asked = 0;
    await vault.write((open) => joinParts(open, async () => ++asked <= 5));
    await storeInParts(vault, ids.slice(150), 'second');
    await expectAll(await nextStart({ database }));
  });

  it('loses nothing of saves and removals beside it, and brings no erased client back', async () => {
    const { vault, database } = await openTestVault();
    const storing = storeInParts(vault, ids, 'first');
    const saved = Array.from({ length: 40 }, (_, at) => vault.saveClient(version(`own-${at}`, 'own'), null));
    await Promise.all([storing, ...saved]);
    await expectAll(vault, CLIENTS + 40);
    await vault.write((open) => forgetClients(open, ids.slice(0, 30)));
    await storeInParts(vault, ids.slice(30, 60), 'again');
    const opened = await nextStart({ database });
    await expectAll(opened, CLIENTS + 10);
    await Promise.all([
      opened.write((open) => joinParts(open)),
      opened.saveClient(version('last', 'own'), null),
    ]);
    await expectAll(opened, CLIENTS + 11);
    await untilJoined(database);
    await expectAll(await nextStart({ database }), CLIENTS + 11);
  });

  it('still reports a record that was put back from outside', async () => {
    const { vault, database } = await openTestVault();
    await storeInParts(vault, ids, 'first');
    const db = await openDB(database);
    const old: RecordRow[] = await db.getAll('records');
    await storeInParts(vault, ids.slice(0, 1), 'second');
    const changed = new Map((await db.getAll('records')).map((row: RecordRow) => [row.id, row.revision]));
    for (const row of old) if (changed.get(row.id) !== row.revision) await db.put('records', row);
    db.close();
    const opened = await nextStart({ database });
    expect(await opened.readClientWithoutFiles('c0')).toEqual({ ok: false, reason: 'damaged' });
    expect(await opened.readClientWithoutFiles('c1')).toMatchObject({ ok: true });
  });

  it('is built again from the records when a part is missing, and then written', async () => {
    const { vault, database } = await openTestVault();
    await storeInParts(vault, ids, 'first');
    const db = await openDB(database);
    const parts = (await db.getAllKeys('meta')).filter((key) => String(key).startsWith('index-part|'));
    await db.delete('meta', parts[1] ?? '');
    const other = parts[2] ?? '';
    const part = await db.get('meta', other);
    await db.put('meta', { ...part, ct: part.ct.map((byte: number) => byte ^ 1) }, other);
    db.close();
    const opened = await nextStart({ database });
    await expectAll(opened);
    await untilJoined(database);
    expect((await rowsIn(database)).schemas).toEqual(new Set([4]));
    await expectAll(await nextStart({ database }));
  });

  it('is restored completely from a second copy that was made during the joining', async () => {
    const copy = memoryFolder();
    const made = await openTestVault({ marks: memorySession(), copy });
    await storeInParts(made.vault, ids, 'first');
    expect(await made.vault.updateCopy()).toMatchObject({ state: 'whole', clients: CLIENTS });
    const db = await openDB(made.database);
    for (const store of ['records', 'search', 'meta']) await db.clear(store);
    db.close();
    await made.vault.close();
    expect(await made.vault.restoreCopy()).toMatchObject({ clients: CLIENTS, lostClients: 0 });
    await made.vault.lock();
    expect(await made.vault.unlock(passphrase)).toEqual({ ok: true });
    await expectAll(made.vault);
    await untilJoined(made.database);
    expect((await rowsIn(made.database)).schemas).toEqual(new Set([4]));
  });

  it('contains nothing of a client unencrypted', async () => {
    const { vault, database } = await openTestVault();
    await storeInParts(vault, ids, 'first');
    const db = await openDB(database);
    const text = JSON.stringify([await db.getAll('meta'), await db.getAll('search')], (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    db.close();
    for (const canary of ['first-entity-name', 'first-cert-number', 'c299"'])
      expect(text).not.toContain(canary);
  });
});

async function revsIn(database: string) {
  const db = await openDB(database);
  const rows: ShardRow[] = await db.getAll('search');
  db.close();
  return rows.map(({ shard, rev }) => [shard, rev]);
}

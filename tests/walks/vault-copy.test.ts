// Is the vault restored completely from its second copy, and is what is missing counted?
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '../../lib/vault/copy/pack-rows';
import { storeOf } from '../../lib/vault/store/database';
import {
  memoryFolder,
  memorySession,
  openTestVault,
  passphrase,
  testClient,
  testVault,
} from '../lib/vault/test-vault';

async function withCopy() {
  const copy = memoryFolder();
  const made = await openTestVault({ marks: memorySession(), copy });
  return { ...made, copy };
}

describe('the second copy', () => {
  it('restores every client, its document and the revision before it into a new database', async () => {
    const { vault, database } = await withCopy();
    for (let at = 0; at < 20; at += 1) await vault.saveClient(testClient(`c${at}`), null);
    await vault.saveClient(testClient('c1', 'later'), 1);
    await vault.removeClient('c2', 1);
    expect(await vault.updateCopy()).toMatchObject({ state: 'whole', clients: 20, files: 21, leftOut: 0 });
    await vault.close();
    await deleteDB(database);
    expect(await vault.health()).toEqual({ ok: false, code: 'lost' });
    expect(await vault.restoreCopy()).toMatchObject({
      clients: 20,
      files: 21,
      lostClients: 0,
      lostFiles: 0,
      unsaved: 0,
    });
    expect(await vault.health()).toEqual({ ok: true });
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
    expect(await vault.readClient('c1')).toEqual({ ok: true, rev: 2, client: testClient('c1', 'later') });
    expect(await vault.readClient('c2')).toEqual({ ok: false, reason: 'removed' });
    expect(await vault.verify()).toMatchObject({
      records: 20,
      undecryptable: [],
      torn: [],
      lostFiles: [],
      behind: 0,
    });
    expect(await vault.readRevision('c1', 1)).toMatchObject({ tags: ['plain-tag'] });
    expect(await vault.saveClient(testClient('c1', 'next'), 2)).toEqual({ ok: true, rev: 3 });
    expect(await vault.updateCopy()).toMatchObject({ state: 'whole', clients: 20 });
  });

  it('names what was saved after it', async () => {
    const { vault, database } = await withCopy();
    await vault.saveClient(testClient('c1'), null);
    await vault.updateCopy();
    await vault.saveClient(testClient('c1', 'later'), 1);
    await vault.saveClient(testClient('c2'), null);
    await vault.close();
    await deleteDB(database);
    expect(await vault.restoreCopy()).toMatchObject({ clients: 1, unsaved: 2 });
    await vault.lock();
    await vault.unlock(passphrase);
    expect(await vault.verify()).toMatchObject({ behind: 2, names: ['plain-entity-name'] });
  });

  it('counts the clients of a part that is damaged itself, and serves the others', async () => {
    const { vault, database, copy } = await withCopy();
    for (let at = 0; at < 30; at += 1) await vault.saveClient(testClient(`c${at}`), null);
    await vault.updateCopy();
    const [name, bytes] = [...copy.files].find(([one]) => one.startsWith('shard-')) ?? ['', new Uint8Array()];
    copy.files.set(name, bytes.with(100, (bytes[100] ?? 0) ^ 1) as typeof bytes);
    const [file] = [...copy.files.keys()].filter((one) => one.startsWith('file-'));
    copy.files.delete(file ?? '');
    await vault.close();
    await deleteDB(database);
    const restored = await vault.restoreCopy();
    expect(restored.lostClients).toBeGreaterThan(0);
    expect(restored.clients + restored.lostClients).toBe(30);
    expect(restored.lostFiles).toBe(1);
  });

  it('moves forward what the database lost from its end, before the vault opens again', async () => {
    const made = await withCopy();
    const { vault, database, copy } = made;
    await vault.saveClient(testClient('c1'), null);
    await vault.saveClient(testClient('c3'), null);
    const store = storeOf(database);
    const db = await store.open();
    const before = await Promise.all(
      (['records', 'search', 'files', 'outbox', 'audit', 'history'] as const).map(
        async (name) => [name, await db.getAllKeys(name), await db.getAll(name)] as const,
      ),
    );
    await vault.saveClient(testClient('c1', 'later'), 1);
    await vault.saveClient(testClient('c2'), null);
    await vault.updateCopy();
    for (const [name, keys, rows] of before) {
      await db.clear(name);
      for (const [at, row] of rows.entries())
        await db.put(name, row as never, name === 'audit' ? (keys[at] as never) : undefined);
    }
    await store.close();
    await vault.lock();
    await vault.close();
    const again = testVault(made);
    expect(await again.vault.unlock(passphrase)).toEqual({ ok: true });
    expect(await again.vault.readClient('c1')).toMatchObject({ rev: 2, client: testClient('c1', 'later') });
    expect(await again.vault.readClient('c2')).toMatchObject({ ok: true, client: testClient('c2') });
    expect((await again.vault.listClients()).clients.map(({ id, rev }) => [id, rev]).sort()).toEqual([
      ['c1', 2],
      ['c2', 1],
      ['c3', 1],
    ]);
    expect(await again.vault.verify()).toMatchObject({ torn: [], undecryptable: [], lostFiles: [] });
    expect(await again.vault.saveClient(testClient('c3', 'x'), 1)).toEqual({ ok: true, rev: 2 });
    expect(await again.vault.updateCopy()).toMatchObject({ state: 'whole', clients: 3 });
    expect(copy.files.size).toBeGreaterThan(3);
  });

  it('is left alone when the database is older than it, or of another vault', async () => {
    const { vault, database, copy } = await withCopy();
    await vault.saveClient(testClient('c1'), null);
    const store = storeOf(database);
    const db = await store.open();
    const [old] = await db.getAll('search');
    await vault.saveClient(testClient('c1', 'later'), 1);
    await vault.updateCopy();
    const before = new Map(copy.files);
    if (old) await db.put('search', old); // as a profile that was put back has it: nobody has the vault open meanwhile
    await store.close();
    await vault.close();
    const started = testVault({ database, copy });
    expect(await started.vault.updateCopy()).toMatchObject({ state: 'ahead' });
    await started.vault.close();
    const other = await openTestVault({ marks: memorySession(), copy });
    expect(await other.vault.updateCopy()).toMatchObject({ state: 'other-vault' });
    expect([...copy.files.keys()]).toEqual([...before.keys()]);
    for (const [name, bytes] of before) expect(copy.files.get(name) === bytes, name).toBe(true); // none was written anew
  });

  it('restores the header when only that is damaged, and never replaces a vault that opens', async () => {
    const { vault, database } = await withCopy();
    await vault.saveClient(testClient('c1'), null);
    await expect(vault.restoreCopy()).rejects.toThrow('vault-exists');
    const store = storeOf(database);
    await (await store.open()).put('meta', { format: 'x' }, 'header');
    await store.close();
    expect(await vault.health()).toEqual({ ok: false, code: 'damaged-header' });
    expect(await vault.restoreCopy()).toMatchObject({ at: null });
    expect(await vault.health()).toEqual({ ok: true });
    await vault.lock();
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
    expect(await vault.readClient('c1')).toMatchObject({ ok: true });
  });

  it('drops files that the vault no longer has, and is deleted with everything', async () => {
    const { vault, copy } = await withCopy();
    await vault.saveClient(testClient('c1'), null);
    await vault.updateCopy();
    copy.files.set('file-00000000000000000000000000000000', new Uint8Array(3));
    await vault.saveClient(testClient('c2'), null);
    await vault.updateCopy();
    expect([...copy.files.keys()].filter((name) => name.startsWith('file-'))).toHaveLength(2);
    await vault.deleteEverything();
    expect([...copy.files]).toEqual([]);
  });

  it('contains nothing unencrypted but ids, revisions and the header', async () => {
    const { vault, copy } = await withCopy();
    await vault.saveClient(testClient('c1', 'canary'), null);
    await vault.updateCopy();
    for (const bytes of copy.files.values())
      expect(new TextDecoder('latin1').decode(bytes)).not.toContain('canary');
  });
});

describe('rows in a file', () => {
  const row = fc.record({
    store: fc.string(),
    value: fc.dictionary(
      fc.string(),
      fc.oneof(fc.uint8Array(), fc.string(), fc.integer(), fc.array(fc.uint8Array(), { maxLength: 3 })),
    ),
  });

  it('are read back as they were, and not at all when one bit differs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), fc.nat(), async (rows, place) => {
        const file = await packRows(rows);
        expect(await unpackRows(file)).toEqual(rows);
        const at = place % file.length;
        file[at] = (file[at] ?? 0) ^ 0x10;
        expect(await unpackRows(file)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

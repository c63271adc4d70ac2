// Is it said plainly why a vault cannot be opened, and is a damaged or missing one never overwritten with a new one?
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { storeOf } from '../../../../lib/vault/store/database';
import type { VaultDatabase } from '../../../../lib/vault/store/schema';
import { openVault } from '../../../../lib/vault/vault';
import {
  cheap,
  memoryFolder,
  memorySession,
  openTestVault,
  passphrase,
  testClient,
  testVault,
} from '../test-vault';

async function edit(database: string, change: (db: VaultDatabase) => Promise<unknown>): Promise<void> {
  const store = storeOf(database);
  await change(await store.open());
  await store.close();
}

describe('health', () => {
  it('is good before there is a vault and while there is one', async () => {
    expect(await testVault().vault.health()).toEqual({ ok: true });
    const { vault } = await openTestVault();
    await vault.lock();
    expect(await vault.health()).toEqual({ ok: true });
  });

  it('T35: names a database of a newer version', async () => {
    const { vault, database } = await openTestVault();
    await vault.close();
    (await openDB(database, 99)).close();
    expect(await vault.health()).toEqual({ ok: false, code: 'newer-version' });
  });

  it('names a vault whose header a newer version wrote, and neither opens nor replaces it', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await vault.lock();
    await edit(database, async (db) => {
      const header: object = (await db.get('meta', 'header')) ?? {};
      await db.put('meta', { ...header, version: 3, something: 'new' }, 'header');
    });
    expect(await vault.health()).toEqual({ ok: false, code: 'newer-version' });
    await expect(vault.unlock(passphrase)).rejects.toThrow('newer-version');
    await expect(vault.createVault(passphrase)).rejects.toThrow('newer-version');
    await expect(vault.restoreCopy()).rejects.toThrow('newer-version');
    await edit(database, async (db) => expect(await db.count('records')).toBe(1));
  });

  it('names a header that is damaged, or gone while records are there, and makes no new vault over them', async () => {
    for (const damage of [
      (db: VaultDatabase) => db.put('meta', { format: 'beiantong.vault' }, 'header'),
      (db: VaultDatabase) => db.delete('meta', 'header'),
    ]) {
      const { vault, database } = await openTestVault();
      await vault.saveClient(testClient('c1'), null);
      await vault.lock();
      await edit(database, damage);
      expect(await vault.health()).toEqual({ ok: false, code: 'damaged-header' });
      await expect(vault.createVault(passphrase)).rejects.toThrow('damaged-header');
      await edit(database, async (db) => expect(await db.count('records')).toBe(1));
    }
  });

  it('reports a database that does not open on a full disk as that, and offers no replacement', async () => {
    const { vault } = testVault({ hasRoom: async () => false, copy: memoryFolder() });
    const open = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
    try {
      expect(await vault.health()).toEqual({ ok: false, code: 'storage-full' });
      await expect(vault.restoreCopy()).rejects.toThrow('storage-full');
    } finally {
      indexedDB.open = open;
    }
  });

  it.each([
    ['SecurityError', 'no-database'],
    ['InvalidStateError', 'no-database'],
    ['UnknownError', 'not-openable'],
    ['QuotaExceededError', 'storage-full'],
  ])("reports a browser's %s as %s", async (name, code) => {
    const { vault } = testVault();
    const open = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('no', name);
    };
    try {
      expect(await vault.health()).toEqual({ ok: false, code });
    } finally {
      indexedDB.open = open;
    }
    expect(await vault.health()).toEqual({ ok: true }); // it tries again
  });

  it('distinguishes a lost vault from one that never existed, until the loss is accepted', async () => {
    const marks = memorySession();
    const first = await openTestVault();
    const over = { session: first.session, now: () => first.clock.now, cost: cheap, marks };
    const vault = openVault({ ...over, database: first.database });
    expect(await vault.health()).toEqual({ ok: true });
    const emptied = openVault({ ...over, database: `${first.database}-emptied` });
    expect(await emptied.health()).toEqual({ ok: false, code: 'lost' });
    await emptied.acceptLoss();
    expect(await emptied.health()).toEqual({ ok: true });
    expect(JSON.stringify([...marks.values])).not.toContain('plain');
  });
});

describe('deleting everything', () => {
  it('leaves no database content, no key and no mark, and a new vault can be made', async () => {
    const marks = memorySession();
    const { database, session, clock } = await openTestVault();
    const vault = openVault({ session, now: () => clock.now, cost: cheap, marks, database });
    await vault.saveClient(testClient('c1'), null);
    await vault.health();
    const others = await openTestVault(); // another vault is not touched
    await others.vault.saveClient(testClient('c1'), null);
    await vault.deleteEverything();
    expect([session.values.size, marks.values.size]).toEqual([0, 0]);
    expect(await vault.state()).toBe('none');
    expect(await vault.health()).toEqual({ ok: true });
    await edit(database, async (db) => expect(await db.count('records')).toBe(0));
    expect((await vault.createVault(passphrase)).ok).toBe(true);
    expect((await others.vault.listClients()).clients).toHaveLength(1);
  });
});

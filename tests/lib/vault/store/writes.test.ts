// Does a failed write make the vault read-only until its log is repaired, and does nothing reach another vault's database?
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { storeOf } from '../../../../lib/vault/store/database';
import { waitFor } from '../../../wait-for';
import { memorySession, openTestVault, passphrase, testClient, testVault } from '../test-vault';

const put = IDBObjectStore.prototype.put;

/** From now on the disk takes no row of a record. */
function breakDisk(name: string): void {
  IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
    if (this.name === 'records') throw new DOMException('no', name);
    return put.apply(this, given);
  };
}

afterEach(() => {
  IDBObjectStore.prototype.put = put;
});

describe('after a write that the disk refused', () => {
  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-full'],
  ])('nothing is written while there is no room, and %s is reported as %s', async (name, code) => {
    let isFull = true;
    const { vault } = await openTestVault({ hasRoom: async () => !isFull });
    await vault.saveClient(testClient('c1'), null);
    breakDisk(name);
    await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow(code);
    IDBObjectStore.prototype.put = put; // the disk takes this one, but what it wrote before may be torn
    await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow(code);
    await expect(vault.note('fill', 'c1', '')).rejects.toThrow(code);
    expect(await vault.writeFault()).toBe(code);
    expect(await vault.readClient('c1')).toMatchObject({ ok: true, rev: 1 });
    isFull = false;
  });

  it('the log is repaired before anything is confirmed again', async () => {
    let isFull = true;
    const { vault, database } = await openTestVault({ hasRoom: async () => !isFull });
    await vault.saveClient(testClient('c1'), null);
    breakDisk('UnknownError');
    await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('storage-full');
    let scratch = 0;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (String(given[1]).startsWith('scratch|')) scratch += (given[0] as Uint8Array).length;
      return put.apply(this, given);
    };
    isFull = false;
    expect(await vault.saveClient(testClient('c1', 'b'), 1)).toEqual({ ok: true, rev: 2 });
    expect(scratch).toBeGreaterThan(8 * 1024 * 1024); // twice the buffer of LevelDB
    expect(await vault.writeFault()).toBeNull();
    const store = storeOf(database);
    expect(
      (await (await store.open()).getAllKeys('meta')).filter((key) => key.startsWith('scratch')),
    ).toEqual([]);
    await store.close();
  });

  it('a save is accepted as soon as there is room, however shortly before one was refused', async () => {
    let isFull = true;
    const { vault } = await openTestVault({ hasRoom: async () => !isFull });
    await vault.saveClient(testClient('c1'), null);
    breakDisk('UnknownError');
    for (let turn = 0; turn < 3; turn += 1)
      await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('storage-full');
    IDBObjectStore.prototype.put = put;
    isFull = false;
    const saves = await Promise.all([
      vault.saveClient(testClient('c1', 'b'), 1),
      vault.saveClient(testClient('c2'), null),
    ]);
    expect(saves).toEqual([
      { ok: true, rev: 2 },
      { ok: true, rev: 1 },
    ]);
  });

  it('the log is repaired by itself once there is room, also when the background was restarted meanwhile', async () => {
    const made = await openTestVault();
    await made.vault.saveClient(testClient('c1'), null);
    await made.vault.close();
    await made.session.set('vault-write-fault', 'storage-full');
    const { vault } = testVault(made);
    await waitFor(async () => expect(await vault.writeFault()).toBeNull());
  });

  it('a restart of the background forgets nothing of it, and the vault can be opened for reading', async () => {
    const made = await openTestVault({ hasRoom: async () => false });
    await made.vault.saveClient(testClient('c1'), null);
    breakDisk('UnknownError');
    await expect(made.vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('storage-full');
    IDBObjectStore.prototype.put = put;
    await made.vault.lock();
    await made.vault.close();
    const { vault } = testVault(made);
    expect(await vault.writeFault()).toBe('storage-full');
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect(await vault.unlock('another one 4711')).toMatchObject({ ok: false });
    expect(await vault.unlock(passphrase)).toMatchObject({ ok: false, reason: 'wait' });
    made.clock.now += 60_000;
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
    expect(await vault.readClient('c1')).toMatchObject({ ok: true, rev: 1 });
    await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('storage-full');
  });
});

describe('the recorded acts', () => {
  it('T14: are kept to the newest twenty thousand, whoever makes them', async () => {
    const { vault, database } = await openTestVault();
    await vault.note('fill', '', 'first');
    const store = storeOf(database);
    const db = await store.open();
    const [row] = await db.getAll('audit');
    if (!row) throw new Error('a line is expected');
    await db.put('audit', row, 20_099);
    await vault.note('fill', '', 'last');
    expect(await db.getAllKeys('audit')).toEqual([20_099, 20_100]);
    expect((await vault.readReceipts(1))[0]?.detail).toBe('last');
    await store.close();
  });

  it('are counted as acts where many clients are changed at once, though these lie in one row', async () => {
    const { vault, database } = await openTestVault();
    await vault.note('fill', '', 'first');
    const clients = ['a', 'b', 'c'].map((id) => ({ ...testClient(id), documents: [] }));
    await vault.saveMany(clients);
    const store = storeOf(database);
    const db = await store.open();
    expect(await db.getAllKeys('audit')).toEqual([1, 4]);
    expect((await db.getAll('audit')).map(({ schema }) => schema)).toEqual([2, 3]);
    expect((await vault.readReceipts(20)).map(({ action }) => action)).toEqual([
      ...['import', 'import', 'import'],
      'fill',
    ]);
    const named = (await vault.readReceipts(2)).map(({ action, name }) => [action, name !== null]);
    expect(named).toEqual([
      ['import', true],
      ['import', true],
    ]);
    const [row] = await db.getAll('audit');
    if (!row) throw new Error('a line is expected');
    await db.put('audit', row, 20_098);
    await vault.removeMany(['a', 'b', 'c']); // the acts up to 20,101: those up to 100 are let go
    expect(await db.getAllKeys('audit')).toEqual([20_098, 20_101]);
    await store.close();
  });
});

describe('a database of another vault than the one whose keys are in memory', () => {
  it('is never created over a vault that is gone, and accepts no save', async () => {
    const marks = memorySession();
    const { vault, database } = await openTestVault({ marks });
    await vault.saveClient(testClient('c1'), null);
    await vault.close();
    await deleteDB(database);
    await expect(vault.saveClient(testClient('c2'), null)).rejects.toThrow('lost');
    expect(await vault.health()).toEqual({ ok: false, code: 'lost' });
    await expect(vault.createVault(passphrase)).rejects.toThrow('lost');
    await vault.acceptLoss();
    expect(await vault.createVault(passphrase)).toMatchObject({ ok: true });
  });

  it('accepts no save, note or change of passphrase when its header is gone or of another vault', async () => {
    for (const header of [undefined, { vault: '00000000000000000000000000000000' }]) {
      const { vault, database } = await openTestVault();
      await vault.saveClient(testClient('c1'), null);
      const store = storeOf(database);
      const db = await store.open();
      if (header) await db.put('meta', header, 'header');
      else await db.delete('meta', 'header');
      await expect(vault.saveClient(testClient('c2'), null)).rejects.toThrow('lost');
      await expect(vault.note('fill', 'c1', '')).rejects.toThrow('lost');
      await expect(vault.keepRecovery()).rejects.toThrow('lost');
      expect(await db.count('records')).toBe(1);
      await store.close();
    }
  });
});

// After a write error, is every confirmed save still there when the database is gone at the next start?

import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { CopyFolder } from '../../../../lib/vault/copy/copy-head';
import { storeOf } from '../../../../lib/vault/store/database';
import { waitFor } from '../../../wait-for';
import {
  memoryFolder,
  memorySession,
  openTestVault,
  passphrase,
  type TestVault,
  testClient,
  testVault,
} from '../test-vault';

const put = IDBObjectStore.prototype.put;
/** Of the factory that is asked: another file of the same worker may have brought one of its own. */
const factory = Object.getPrototypeOf(indexedDB) as IDBFactory;
const open = factory.open;

/** From now on the disk takes no row of a record. */
function breakDisk(name = 'UnknownError'): void {
  IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
    if (this.name === 'records') throw new DOMException('no', name);
    return put.apply(this, given);
  };
}

function mendDisk(): void {
  IDBObjectStore.prototype.put = put;
}

afterEach(() => {
  mendDisk();
  factory.open = open;
});

/** A folder that may refuse all that is written. */
function frailFolder(folder: ReturnType<typeof memoryFolder> = memoryFolder()) {
  const limit: { isBroken: boolean; head: Promise<void> | null } = { isBroken: false, head: null };
  const write: CopyFolder['write'] = async (name, bytes) => {
    if (limit.isBroken) throw new DOMException('no', 'UnknownError');
    if (name === 'head') await limit.head;
    await folder.write(name, bytes);
  };
  return { ...folder, write, limit, folder };
}

/** A folder on a disk with so much room: what is removed gives its room back. */
function smallFolder(disk: { room: number }) {
  const folder = memoryFolder();
  const sizeOf = (name: string) => folder.files.get(name)?.length ?? 0;
  const write: CopyFolder['write'] = async (name, bytes) => {
    const more = bytes.length - sizeOf(name);
    if (more > disk.room) throw new DOMException('full', 'QuotaExceededError');
    disk.room -= more;
    await folder.write(name, bytes);
  };
  const remove: CopyFolder['remove'] = async (name) => {
    disk.room += sizeOf(name);
    await folder.remove(name);
  };
  return { ...folder, write, remove };
}

async function withCopy(
  hasRoom: (bytes: number) => Promise<boolean> = async () => true,
  folder = memoryFolder(),
) {
  const copy = frailFolder(folder);
  const made = await openTestVault({ marks: memorySession(), copy, hasRoom });
  await made.vault.saveClient(testClient('c1'), null);
  await made.vault.updateCopy();
  return { ...made, copy };
}

/** The browser is closed, and at the next start the database is not there any more. */
async function loseDatabase(made: Awaited<ReturnType<typeof withCopy>>): Promise<TestVault> {
  await made.vault.close();
  made.copy.limit.isBroken = true; // what it had planned for later is never done
  await deleteDB(made.database);
  const next = testVault({ ...made, copy: frailFolder(made.copy.folder), session: memorySession() });
  expect(await next.vault.health()).toEqual({ ok: false, code: 'lost' });
  await next.vault.restoreCopy();
  expect(await next.vault.unlock(passphrase)).toEqual({ ok: true });
  return next;
}

describe('after a write fault', () => {
  it('T36: every confirmed save is restored from the second copy', async () => {
    const made = await withCopy();
    const { vault } = made;
    await vault.saveClient(testClient('c0'), null);
    breakDisk();
    await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('write-failed');
    mendDisk();
    expect(await vault.saveClient(testClient('c1', 'c'), 1)).toEqual({ ok: true, rev: 2 });
    expect(await vault.saveClient(testClient('c1', 'd'), 2)).toEqual({ ok: true, rev: 3 });
    const many = await Promise.all(
      ['c2', 'c3', 'c4', 'c5'].map((id) => vault.saveClient(testClient(id), null)),
    );
    expect(many).toEqual(Array.from({ length: 4 }, () => ({ ok: true, rev: 1 })));
    const next = await loseDatabase(made);
    expect(await next.vault.readClient('c1')).toMatchObject({ rev: 3, client: testClient('c1', 'd') });
    for (const id of ['c0', 'c2', 'c3', 'c4', 'c5'])
      expect(await next.vault.readClient(id), id).toMatchObject({ rev: 1, client: testClient(id) });
    expect(await next.vault.verify()).toMatchObject({
      behind: 0,
      torn: [],
      undecryptable: [],
      lostFiles: [],
    });
  });

  it('T36: what was confirmed shortly before the disk was full gets into the copy, in the reserved space', async () => {
    const disk = { room: Number.POSITIVE_INFINITY };
    const made = await withCopy(async (bytes) => bytes <= disk.room, smallFolder(disk));
    const { vault, copy } = made;
    expect(await vault.saveClient(testClient('c1', 'b'), 1)).toEqual({ ok: true, rev: 2 }); // too late for the copy's quiet moment
    disk.room = 100;
    breakDisk('QuotaExceededError');
    await expect(vault.saveClient(testClient('c1', 'c'), 2)).rejects.toThrow('storage-full');
    await waitFor(() => expect(copy.folder.files.has('reserve')).toBe(false));
    await waitFor(async () => expect(await made.marks?.get('vault-unsaved')).toBeUndefined());
    mendDisk();
    const next = await loseDatabase(made);
    expect(await next.vault.readClient('c1')).toMatchObject({ rev: 2, client: testClient('c1', 'b') });
  });

  it('T36: a save is not confirmed by an update of the copy that began before it', async () => {
    const made = await withCopy();
    const { vault, copy } = made;
    breakDisk();
    await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('write-failed');
    mendDisk();
    await vault.saveClient(testClient('c2'), null);
    let goOn = () => {};
    copy.limit.head = new Promise((resolve) => {
      goOn = resolve;
    });
    const database = await openDB(made.database);
    const first = vault.saveClient(testClient('c3'), null);
    await waitFor(async () => expect(await database.count('records')).toBe(3));
    await new Promise((resolve) => setTimeout(resolve, 50)); // its update has read the database and is about to end
    const second = vault.saveClient(testClient('c4'), null);
    await waitFor(async () => expect(await database.count('records')).toBe(4));
    database.close();
    goOn();
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, rev: 1 },
      { ok: true, rev: 1 },
    ]);
    const next = await loseDatabase(made);
    for (const id of ['c3', 'c4']) expect(await next.vault.readClient(id), id).toMatchObject({ rev: 1 });
  });

  it('what was confirmed before it goes into the second copy at once when there is room, though nothing is saved any more', async () => {
    const made = await withCopy();
    const { vault } = made;
    await vault.saveClient(testClient('c1', 'b'), 1);
    breakDisk();
    await expect(vault.saveClient(testClient('c1', 'c'), 2)).rejects.toThrow('write-failed');
    await waitFor(async () => expect(await made.marks?.get('vault-write-fault')).toBe('write-failed'));
    mendDisk();
    await made.vault.close();
    await deleteDB(made.database);
    const next = testVault({ ...made, session: memorySession() });
    await next.vault.restoreCopy();
    await next.vault.unlock(passphrase);
    expect(await next.vault.readClient('c1')).toMatchObject({ rev: 2, client: testClient('c1', 'b') });
  });

  it('a save that the second copy does not accept is not confirmed, and the next one is as soon as it does', async () => {
    const { vault, copy } = await withCopy();
    breakDisk();
    await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('write-failed');
    mendDisk();
    copy.limit.isBroken = true;
    for (let turn = 0; turn < 3; turn += 1)
      await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('write-failed');
    expect(await vault.writeFault()).toBe('write-failed');
    expect(await vault.readClient('c1')).toMatchObject({ rev: 1 });
    copy.limit.isBroken = false;
    expect(await vault.saveClient(testClient('c1', 'b'), 1)).toEqual({ ok: true, rev: 2 });
    copy.limit.isBroken = true; // between the first save after the fault and the next
    await expect(vault.saveClient(testClient('c1', 'c'), 2)).rejects.toThrow('write-failed');
  });

  it('a passphrase that was changed opens what was restored', async () => {
    const made = await withCopy();
    breakDisk();
    await expect(made.vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('write-failed');
    mendDisk();
    expect(await made.vault.changePassphrase(passphrase, 'another one 4711 and more')).toEqual({ ok: true });
    await made.vault.close();
    await deleteDB(made.database);
    const next = testVault({ ...made, session: memorySession() });
    await next.vault.restoreCopy();
    expect(await next.vault.unlock('another one 4711 and more')).toEqual({ ok: true });
  });

  it('the log is repaired after the browser was closed meanwhile, and ends when the database opened again', async () => {
    let isFull = true;
    const made = await withCopy(async () => !isFull);
    breakDisk();
    await expect(made.vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('storage-full');
    mendDisk();
    await waitFor(async () => expect(await made.marks?.get('vault-write-fault')).toBe('storage-full'));
    await made.vault.close();
    const second = testVault({ ...made, session: memorySession() });
    expect(await second.vault.writeFault()).toBe('storage-full');
    expect(await second.vault.unlock(passphrase)).toEqual({ ok: true });
    await expect(second.vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('storage-full');
    isFull = false;
    expect(await second.vault.saveClient(testClient('c1', 'b'), 1)).toEqual({ ok: true, rev: 2 });
    expect(await made.marks?.get('vault-write-fault')).toBe('mended');
    await second.vault.close();
    const third = testVault({ ...made, session: memorySession() });
    await third.vault.unlock(passphrase);
    expect(await made.marks?.get('vault-write-fault')).toBeUndefined();
    made.copy.limit.isBroken = true; // no save waits for it any more
    expect(await third.vault.saveClient(testClient('c1', 'c'), 2)).toEqual({ ok: true, rev: 3 });
    await third.vault.close();
  });

  it('the vault opens and accepts saves when its database is older than the copy', async () => {
    const made = await withCopy();
    const store = storeOf(made.database);
    const db = await store.open();
    const [shards, records] = [await db.getAll('search'), await db.getAll('records')];
    await made.vault.saveClient(testClient('c1', 'b'), 1);
    await made.vault.updateCopy();
    for (const row of shards) await db.put('search', row);
    for (const row of records) await db.put('records', row);
    await store.close();
    await made.vault.close();
    await made.marks?.set('vault-write-fault', 'write-failed');
    const next = testVault({ ...made, session: memorySession() });
    expect(await next.vault.unlock(passphrase)).toEqual({ ok: true });
    expect(await next.vault.readClient('c1')).toMatchObject({ rev: 2 });
    expect(await next.vault.saveClient(testClient('c1', 'c'), 2)).toEqual({ ok: true, rev: 3 });
    await next.vault.close();
  });
});

describe('a write fault is', () => {
  it.each(['DataError', 'InvalidStateError', 'AbortError', 'UnknownError'])('%s', async (name) => {
    const { vault } = await withCopy(async () => false);
    breakDisk(name);
    await expect(vault.saveClient(testClient('c1', 'b'), 1)).rejects.toThrow('storage-full');
    expect(await vault.writeFault()).toBe('storage-full');
  });

  it('a connection that the browser closed by itself, during any request', async () => {
    const opened = new Map<string, IDBDatabase>(); // vaults of the tests before may still open theirs
    factory.open = function (...given: Parameters<typeof open>) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => {
        opened.set(request.result.name, request.result);
      });
      return request;
    };
    const made = await withCopy();
    await waitFor(() => expect(opened.has(made.database)).toBe(true));
    // the kind that fake-indexeddb makes
    forceCloseDatabase(opened.get(made.database) as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await waitFor(async () => expect(await made.vault.writeFault()).toBe('write-failed'));
    expect(await made.vault.saveClient(testClient('c1', 'b'), 1)).toEqual({ ok: true, rev: 2 });
    const next = await loseDatabase(made);
    expect(await next.vault.readClient('c1')).toMatchObject({ rev: 2, client: testClient('c1', 'b') });
  });
});

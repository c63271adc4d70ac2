// Is a saved client complete, encrypted and listed, and never half stored or overwritten?
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { storeOf } from '../../../../lib/vault/store/database';
import { memorySession, openTestVault, passphrase, testClient, testVault } from '../test-vault';

const stores = ['meta', 'records', 'files', 'search', 'outbox', 'audit', 'history'] as const;

describe('clients in the vault', () => {
  it('are read back as they were saved, documents included', async () => {
    const { vault } = await openTestVault();
    const client = testClient('c1');
    expect(await vault.saveClient(client, null)).toEqual({ ok: true, rev: 1 });
    expect(await vault.readClient('c1')).toEqual({ ok: true, client, rev: 1 });
  });

  it('come back with a document of several chunks, and its bytes alone', async () => {
    const { vault } = await openTestVault();
    const client = testClient('c1');
    const bytes = new Uint8Array(2.5 * 1024 * 1024).map((_, at) => (at * 31) % 251);
    const big = { ...client.documents[0], id: 'big', data: Buffer.from(bytes).toString('base64') };
    const documents = [...client.documents, big as (typeof client.documents)[number]];
    await vault.saveClient({ ...client, documents }, null);
    expect(Buffer.from((await vault.readDocument('c1', 'big')) ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(await vault.readDocument('c1', 'none')).toBeNull();
  });

  it('keep their files when they are saved without bytes, and store no file twice', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    const read = await vault.readClientWithoutFiles('c1');
    if (!read.ok) throw new Error(read.reason);
    expect(read.client.documents.map(({ data, bytes }) => [data, bytes])).toEqual([
      ['', Buffer.from(testClient('c1').documents[0]?.data ?? '', 'base64').length],
    ]);
    await vault.saveClient({ ...read.client, tags: ['new'] }, 1);
    await vault.saveClient({ ...testClient('c1'), tags: ['newer'] }, 2);
    const after = await vault.readClient('c1');
    expect(after).toEqual({ ok: true, client: { ...testClient('c1'), tags: ['newer'] }, rev: 3 });
    expect(await countIn(database, 'files')).toBe(1);
  });

  it('are refused whole when a document has neither bytes nor an earlier file', async () => {
    const { vault, database } = await openTestVault();
    const client = testClient('c1');
    const documents = client.documents.map((document) => ({ ...document, data: '' }));
    await expect(vault.saveClient({ ...client, documents }, null)).rejects.toThrow('document-without-data');
    expect(await countIn(database, 'records')).toBe(0);
  });

  it('are listed by name without decrypting a record, found by every word, with the last four of the number', async () => {
    const { vault } = await openTestVault();
    for (const id of ['b', 'a', 'c']) {
      const client = testClient(id);
      await vault.saveClient({ ...client, entity: { ...client.entity, name: `Entity x${id}` } }, null);
    }
    const { clients } = await vault.listClients();
    expect(clients.map((client) => client.name)).toEqual(['Entity xa', 'Entity xb', 'Entity xc']);
    expect(clients[0]).toEqual({
      id: 'a',
      rev: 1,
      group: null,
      ends: null,
      changed: Date.parse('2026-11-24T08:00:00Z'),
      name: 'Entity xa',
      certTail: 'mber',
      province: '330000',
      domains: ['plain-domain.example'],
      people: ['plain-person-name'],
      tags: ['plain-tag'],
      colour: '#336699',
      counts: { services: 1, documents: 1, filings: 0 },
      isUndecided: false,
      team: null,
    });
    expect((await vault.listClients('domain  entity ＸB')).clients.map((client) => client.id)).toEqual(['b']);
    expect((await vault.listClients('nobody')).clients).toEqual([]);
  });

  it('leave the list when removed and return when that is undone', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    expect(await vault.removeClient('c1', 1)).toEqual({ ok: true, rev: 2 });
    expect(await vault.readClient('c1')).toEqual({ ok: false, reason: 'removed' });
    const { clients, removed } = await vault.listClients();
    expect([clients.length, removed.length]).toEqual([0, 1]);
    expect(await vault.restoreClient('c1', 2)).toEqual({ ok: true, rev: 3 });
    expect(await vault.readClient('c1')).toEqual({ ok: true, client: testClient('c1'), rev: 3 });
    expect(await vault.readClient('other')).toEqual({ ok: false, reason: 'not-found' });
  });
});

describe('two writers', () => {
  it('do not overwrite each other: the later one is told what is stored', async () => {
    const first = await openTestVault();
    await first.vault.saveClient(testClient('c1'), null);
    const second = testVault(first);
    const [a, b] = await Promise.all([
      first.vault.saveClient({ ...testClient('c1'), tags: ['a'] }, 1),
      second.vault.saveClient({ ...testClient('c1'), tags: ['b'] }, 1),
    ]);
    expect([a, b].filter((result) => result.ok)).toEqual([{ ok: true, rev: 2 }]);
    expect([a, b].filter((result) => !result.ok)).toEqual([{ ok: false, reason: 'conflict', rev: 2 }]);
    expect(await first.vault.saveClient(testClient('c1'), null)).toMatchObject({ ok: false, rev: 2 });
    expect(await first.vault.saveClient(testClient('c2'), 7)).toMatchObject({ ok: false, rev: null });
  });

  it('of different clients all get into the list, also when they share a shard', async () => {
    const first = await openTestVault();
    const second = testVault(first);
    const saves = Array.from({ length: 80 }, (_, at) =>
      (at % 2 ? first : second).vault.saveClient(testClient(`c${at}`), null),
    );
    expect((await Promise.all(saves)).every((result) => result.ok)).toBe(true);
    expect((await first.vault.listClients()).clients).toHaveLength(80);
    expect((await second.vault.listClients()).clients).toHaveLength(80);
  });
});

describe('the content of the database', () => {
  it('contains in the index all clients saved at the same time, also once the whole index was read', async () => {
    const { vault } = await openTestVault();
    const version = (id: string, mark: string) => ({ ...testClient(id, mark), documents: [] });
    const ids = Array.from({ length: 200 }, (_, at) => `c${at}`);
    await vault.saveMany(ids.map((id) => version(id, 'first')));
    await vault.listClients(); // from now on a save asks for no part of the index
    const together = ids.slice(0, 40);
    for (const rev of [1, 2, 3]) {
      const saved = together.map((id) => vault.saveClient(version(id, `after ${rev}`), rev));
      expect(await Promise.all(saved)).toEqual(together.map(() => ({ ok: true, rev: rev + 1 })));
    }
    expect((await vault.verify()).torn).toEqual([]);
    const [read] = await Promise.all([vault.readMany(together), vault.listClients()]);
    expect(read.map(({ tags }) => tags)).toEqual(together.map(() => ['after 3-tag']));
  });

  it('contains no text of a client unencrypted, in no store and no form', async () => {
    const mark = 'CANARY7f3a';
    const { vault, database, session, recoveryCode } = await openTestVault();
    await vault.saveClient(testClient('CANARY7f3a-id', mark), null);
    await vault.saveClient({ ...testClient('CANARY7f3a-id', mark), tags: ['x'] }, 1);
    await vault.removeClient('CANARY7f3a-id', 2);
    await vault.unlock(`${mark} wrong passphrase 1`);
    const bytes = await everyByte(database);
    for (const needle of [
      mark,
      passphrase,
      recoveryCode,
      recoveryCode.replaceAll('-', ''),
      'business-licence',
      '330106',
    ]) {
      const text = Buffer.from(needle);
      const forms = [
        text,
        Buffer.from(needle, 'utf16le'),
        text.toString('hex'),
        text.toString('base64').slice(0, 8),
      ];
      for (const form of forms) expect(bytes.includes(form), needle).toBe(false);
    }
    expect(bytes.includes('argon2id')).toBe(true); // the search does find what stands in clear
    expect(bytes.length).toBeGreaterThan(3000);
    expect(JSON.stringify([...session.values])).not.toContain(mark);
  });

  it('has record, index, history and one audit line for each change', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await vault.saveClient(testClient('c1'), 1);
    await vault.removeClient('c1', 2);
    const counts = Object.fromEntries(
      await Promise.all(stores.map(async (name) => [name, await countIn(database, name)])),
    );
    // header, and whether the recovery code was typed back
    expect(counts).toEqual({ meta: 2, records: 1, files: 1, search: 1, outbox: 0, audit: 3, history: 2 });
  });

  it('keeps the last fifty revisions', async () => {
    const { vault, database } = await openTestVault();
    for (let rev = 0; rev < 55; rev += 1) await vault.saveClient(testClient('c1'), rev === 0 ? null : rev);
    expect(await countIn(database, 'history')).toBe(50);
  });

  it('stays as it was when a write fails in the middle', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    const before = await everyByte(database);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: [unknown, IDBValidKey?]) {
      if (this.name === 'audit') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await expect(vault.saveClient({ ...testClient('c1'), tags: ['lost'] }, 1)).rejects.toThrow(
        'storage-full',
      );
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await everyByte(database)).equals(before)).toBe(true);
    expect(await vault.saveClient(testClient('c1'), 1)).toEqual({ ok: true, rev: 2 });
  });
});

describe('the database', () => {
  it('of a newer version is left alone', async () => {
    const { vault, database, session } = await openTestVault();
    await vault.close();
    (await openDB(database, 99)).close();
    const older = testVault({ database, session });
    await expect(older.vault.state()).rejects.toThrow('newer-version');
  });

  it('closes at once when a newer version wants to upgrade', async () => {
    const { vault, database } = await openTestVault();
    await vault.listClients();
    const upgraded = await openDB(database, 2);
    expect(upgraded.version).toBe(2);
    upgraded.close();
  });

  it('of another vault is not opened by this session', async () => {
    const first = await openTestVault();
    const second = testVault({ session: memorySession() });
    await second.vault.createVault(passphrase);
    const mixed = testVault({ database: second.database, session: first.session });
    await expect(mixed.vault.listClients()).rejects.toThrow('locked');
  });
});

async function countIn(database: string, store: (typeof stores)[number]): Promise<number> {
  const opened = storeOf(database);
  const count = await (await opened.open()).count(store);
  await opened.close();
  return count;
}

/** All keys and values of all stores as bytes: texts in UTF-8, binary as it is. */
async function everyByte(database: string): Promise<Buffer> {
  const opened = storeOf(database);
  const db = await opened.open();
  const parts: Buffer[] = [];
  for (const store of stores) {
    for (const key of await db.getAllKeys(store)) parts.push(Buffer.from(JSON.stringify(key)));
    for (const value of await db.getAll(store)) collect(value, parts);
  }
  await opened.close();
  return Buffer.concat(parts);
}

function collect(value: unknown, parts: Buffer[]): void {
  if (value instanceof Uint8Array) parts.push(Buffer.from(value));
  else if (Array.isArray(value)) for (const one of value) collect(one, parts);
  else if (value && typeof value === 'object') for (const one of Object.entries(value)) collect(one, parts);
  else parts.push(Buffer.from(String(value)));
}

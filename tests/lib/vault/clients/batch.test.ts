// Are many clients stored, changed and removed in pieces, so that every piece reported as done stays, whatever happens later?
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { storeOf } from '../../../../lib/vault/store/database';
import { openTestVault, passphrase, testClient, testVault } from '../test-vault';

const PIECE = 500;
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...testClient(`c${at}`), documents: [] }));

afterEach(() => vi.restoreAllMocks());

describe('many clients', () => {
  it('are stored piece by piece, and a cancel keeps exactly what was reported', async () => {
    const { vault } = await openTestVault();
    const stop = new AbortController();
    const told: number[] = [];
    const result = await vault.saveMany(many(PIECE * 2 + 1), {
      signal: stop.signal,
      onProgress: (done) => {
        told.push(done);
        if (told.length === 2) stop.abort();
      },
    });
    expect(told).toEqual([PIECE, PIECE * 2]);
    expect(result).toEqual({ added: PIECE * 2, updated: 0, isCancelled: true });
    expect((await vault.listClients()).clients).toHaveLength(PIECE * 2);
    expect(await vault.verify()).toMatchObject({ records: PIECE * 2, torn: [], undecryptable: [] });
  });

  it('encrypt a shard of the index again for a few pieces only, not for each', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveMany(many(PIECE * 2 + 100));
    const store = storeOf(database);
    const shards = await (await store.open()).getAll('search');
    await store.close();
    const pieces = 3;
    expect(shards.reduce((sum, { rev }) => sum + rev, 0)).toBeLessThan(64 + pieces);
  });

  it('read the index once, however many pieces they are', async () => {
    const { vault, ...here } = await openTestVault();
    // vaults of other tests may still be at work
    const isIndex = ({ name, transaction }: IDBObjectStore): boolean =>
      name === 'search' && transaction.db.name === here.database;
    const asked = (spy: { readonly mock: { readonly contexts: readonly unknown[] } }) =>
      spy.mock.contexts.filter((store) => isIndex(store as IDBObjectStore)).length;
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await vault.saveMany(many(PIECE * 2 + 100));
    expect([asked(get), asked(getAll)]).toEqual([0, 0]); // there is none yet
    await vault.editMany(['c1', 'c2'], (client) => ({ ...client, group: 'theirs' }));
    expect((await vault.listClients('')).clients).toHaveLength(PIECE * 2 + 100);
    expect([asked(get), asked(getAll)]).toEqual([0, 0]);
    await testVault(here).vault.listClients('');
    expect(asked(get) + asked(getAll)).toBeGreaterThan(0); // another window has not read it yet
  });

  it('lose nothing that another window put into the index that this one has read', async () => {
    const { vault, ...here } = await openTestVault();
    await vault.saveMany(many(PIECE + 10));
    const other = testVault(here).vault;
    const theirs = Array.from({ length: 100 }, (_, at) => ({ ...testClient(`other${at}`), documents: [] }));
    await other.saveMany(theirs);
    await vault.saveMany(many(PIECE + 20));
    expect((await vault.saveClient(testClient('one-more'), null)).ok).toBe(true);
    const all = PIECE + 20 + theirs.length + 1;
    for (const one of [vault, other]) {
      expect((await one.listClients('')).clients).toHaveLength(all);
      expect(await one.verify()).toMatchObject({ records: all, torn: [], undecryptable: [] });
    }
  });

  it('that are new are not looked up, and never stored over one that the index does not contain', async () => {
    const { vault, database } = await openTestVault();
    const asked = (['get', 'getKey', 'getAll', 'getAllKeys'] as const).map((name) =>
      vi.spyOn(IDBObjectStore.prototype, name),
    );
    await vault.saveMany(many(PIECE * 2));
    for (const { mock } of asked)
      expect(mock.contexts.filter((store) => (store as IDBObjectStore).name === 'records')).toHaveLength(0);
    const store = storeOf(database);
    const rows = await store.open();
    for (const row of await rows.getAll('search')) await rows.delete('search', row.shard);
    await store.close();
    await vault.lock();
    await vault.unlock(passphrase);
    expect(await vault.saveMany(many(PIECE * 2 + 10))).toEqual({
      added: 10,
      updated: PIECE * 2,
      isCancelled: false,
    });
    expect(await vault.listRevisions('c7')).toHaveLength(2);
  });

  it('leave no bytes behind once they are stored: of the index, of what was read for them and of what they are named by', async () => {
    const { vault } = await openTestVault();
    await vault.saveMany(many(PIECE * 2));
    const buffers = ArrayBuffer.prototype as { transfer?: (this: ArrayBuffer) => ArrayBuffer };
    const own = buffers.transfer; // this Node may have none
    buffers.transfer = function () {
      return structuredClone(this, { transfer: [this] });
    };
    const left: Uint8Array[] = [];
    const [put, get] = [IDBObjectStore.prototype.put, IDBObjectStore.prototype.get];
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'search') left.push(row[0].envelope.ct);
      return put.apply(this, row);
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      const asked = get.call(this, key);
      if (this.name === 'records')
        asked.addEventListener('success', () => left.push(asked.result.envelope.ct));
      return asked;
    });
    const sign = crypto.subtle.sign.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'sign').mockImplementation((how, key, data) => {
      if (data instanceof Uint8Array && data.length > 500) left.push(data); // a client, not its id
      return sign(how, key, data);
    });
    await vault.saveMany(many(PIECE * 2)).finally(() => {
      if (own) buffers.transfer = own;
      else delete buffers.transfer;
    });
    expect(left.length).toBeGreaterThan(3 * PIECE * 2);
    expect(left.filter(({ length }) => length > 0)).toEqual([]);
    expect(await vault.verify()).toMatchObject({ records: PIECE * 2, torn: [], undecryptable: [] });
  });

  it('are named some at a time, however many there are', async () => {
    const { vault } = await openTestVault();
    let [waiting, most] = [0, 0];
    const sign = crypto.subtle.sign.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'sign').mockImplementation(async (...of) => {
      waiting += 1;
      most = Math.max(most, waiting);
      const signed = await sign(...of);
      waiting -= 1;
      return signed;
    });
    const nobody = Array.from({ length: 5_000 }, (_, at) => `nobody${at}`);
    expect(await vault.removeMany(nobody)).toBe(0);
    expect(most).toBeLessThanOrEqual(1_000);
  });

  it('are encrypted while the piece before is committed', async () => {
    const { vault } = await openTestVault();
    const clients = many(PIECE * 2);
    await vault.saveMany(clients);
    const acts: string[] = [];
    const merge = (_: Client, incoming: Client) => {
      acts.push('sealed');
      return incoming;
    };
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'records') acts.push('handed over');
      return put.apply(this, row);
    });
    await vault.saveMany(clients, { merge, onProgress: (done) => acts.push(`stored ${done}`) });
    const first = acts.slice(0, acts.indexOf(`stored ${PIECE}`));
    expect(acts.filter((act) => act === 'sealed')).toHaveLength(PIECE * 2);
    expect(first.filter((act) => act === 'sealed').length).toBeGreaterThan(PIECE);
    // and not before the piece is with the database, which would have nothing to do meanwhile
    expect(first.slice(0, PIECE * 2)).toEqual([
      ...Array.from({ length: PIECE }, () => 'sealed'),
      ...Array.from({ length: PIECE }, () => 'handed over'),
    ]);
    expect(await vault.verify()).toMatchObject({ records: PIECE * 2, torn: [], undecryptable: [] });
  });

  it('of which one is saved by somebody else meanwhile lose nothing of that save', async () => {
    const { vault } = await openTestVault();
    const clients = many(PIECE * 2);
    await vault.saveMany(clients);
    const others: Promise<readonly [string, boolean]>[] = [];
    const merge = (stored: Client, incoming: Client) => {
      // once it is read, and before its piece is committed, somebody else saves it
      if (others.length < 2)
        others.push(
          vault.saveClient({ ...stored, group: 'theirs' }, 1).then(({ ok }) => [stored.id, ok] as const),
        );
      return { ...incoming, ...(stored.group == null ? {} : { group: stored.group }) };
    };
    await vault.saveMany(clients, { merge });
    const saved = await Promise.all(others);
    for (const [id, isTheirs] of saved) {
      const read = await vault.readClient(id);
      expect(read).toMatchObject({ ok: true, rev: isTheirs ? 3 : 2 });
      if (read.ok) expect(read.client.group ?? null).toBe(isTheirs ? 'theirs' : null);
    }
    expect(saved).toHaveLength(2);
  });

  it('without more disk space lose nothing of the pieces before, and leave nothing of their own', async () => {
    const { vault } = await openTestVault();
    const add = IDBObjectStore.prototype.add;
    let adds = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'records') adds += 1;
      if (adds > PIECE + 20) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, row);
    });
    let told = 0;
    const onProgress = (done: number) => {
      told = done;
    };
    await expect(vault.saveMany(many(PIECE * 2), { onProgress })).rejects.toThrow('storage-full');
    vi.restoreAllMocks();
    expect(told).toBe(PIECE);
    expect(await vault.verify()).toMatchObject({ records: PIECE, torn: [], undecryptable: [] });
  });

  it('of which two are the same are refused before anything is stored', async () => {
    const { vault } = await openTestVault();
    await expect(vault.saveMany([...many(PIECE), ...many(1)])).rejects.toThrow('bad-client');
    expect((await vault.listClients()).clients).toEqual([]);
  });
});

describe('removing many', () => {
  it('keeps their files, passes over those not in the list, and is undone', async () => {
    const { vault } = await openTestVault();
    for (const id of ['a', 'b', 'c']) await vault.saveClient(testClient(id), null);
    await vault.removeClient('c', 1);
    expect(await vault.removeMany(['a', 'b', 'c', 'nobody'])).toBe(2);
    expect((await vault.listClients()).clients).toEqual([]);
    expect(await vault.restoreMany(['a', 'c', 'nobody'])).toBe(2);
    expect(await vault.restoreMany(['a'])).toBe(0);
    const read = await vault.readClient('a');
    expect(read).toMatchObject({ ok: true, rev: 3, client: testClient('a') });
    const acts = (await vault.readReceipts(20)).map(({ action }) => action);
    expect(acts.filter((action) => action === 'remove')).toHaveLength(3);
    expect(acts.filter((action) => action === 'restore')).toHaveLength(2);
  });
});

describe('reading many', () => {
  it('answers those in the list, and leaves out what is removed, unknown or damaged', async () => {
    const { vault, database } = await openTestVault();
    for (const id of ['a', 'b', 'c']) await vault.saveClient(testClient(id), null);
    await vault.removeClient('b', 1);
    const [name] = await vault.pseudonyms(['c']);
    const store = storeOf(database);
    const rows = await store.open();
    const row = await rows.get('records', name ?? '');
    if (!row) throw new Error('no row');
    await rows.put('records', { ...row, envelope: { ...row.envelope, ct: row.envelope.ct.slice(1) } });
    await store.close();
    const read = await vault.readMany(['c', 'nobody', 'b', 'a']);
    expect(read.map(({ id }) => id)).toEqual(['a']);
    expect(read[0]?.documents[0]?.data).toBe('');
  });
});

// Is the second copy postponed while much arrives, made afterwards, and made at once for a person's own save?
import { afterEach, expect, it, vi } from 'vitest';
import { changeMany, planSave } from '../../../../lib/vault/clients/batch';
import { joinParts } from '../../../../lib/vault/clients/join-parts';
import { nextInParts } from '../../../../lib/vault/clients/next-index';
import { rowsIn } from '../../../../lib/vault/copy/pack-rows';
import type { Vault } from '../../../../lib/vault/vault';
import { memoryFolder, memorySession, openTestVault, testClient } from '../test-vault';

const version = (id: string) => ({ ...testClient(id), documents: [] });
const names = Array.from({ length: 20 }, (_, at) => `c${at}`);
const arrive = (vault: Vault, ids: readonly string[] = names) =>
  vault.write((open) =>
    changeMany(open, ids, (stored, at) => planSave(open, stored, version(ids[at] ?? ''), null), {
      index: nextInParts,
    }),
  );
afterEach(() => vi.restoreAllMocks());

/** Longer than it has to be quiet before a copy is made. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 2_500));
const within = { timeout: 5_000 };

it('is made of what arrived once that has ended, and lists it as missing until then', async () => {
  const [copy, marks] = [memoryFolder(), memorySession()];
  const { vault } = await openTestVault({ copy, marks });
  await vault.updateCopy();
  await quiet();
  await arrive(vault);
  await quiet();
  expect(await vault.copyState()).toMatchObject({ clients: 0 });
  expect(Object.keys(Object(await marks.get('vault-unsaved')))).toHaveLength(names.length);
  await vault.write((open) => joinParts(open));
  await expect.poll(vault.copyState, within).toMatchObject({ clients: names.length });
  await expect.poll(() => marks.get('vault-unsaved'), within).toBeUndefined();
}, 20_000);

it('is made at once of what was saved before much arrives, and of that once it has ended', async () => {
  const made = await openTestVault({ copy: memoryFolder(), marks: memorySession() });
  const { vault, clock } = made;
  await vault.updateCopy();
  await quiet();
  await vault.saveClient(version('own'), null);
  await arrive(vault, names.slice(0, 1));
  await expect.poll(vault.copyState, { timeout: 1_000 }).toMatchObject({ clients: 2 });
  clock.now += 60_000; // it may be waited for so long at most, once it waits
  for (const name of names.slice(1)) await arrive(vault, [name]);
  await quiet();
  expect(await vault.copyState()).toMatchObject({ clients: 2 });
  await vault.write((open) => joinParts(open));
  await expect.poll(vault.copyState, within).toMatchObject({ clients: names.length + 1 });
}, 20_000);

it('is made after a save of a person while more arrives', async () => {
  const { vault } = await openTestVault({ copy: memoryFolder(), marks: memorySession() });
  await vault.updateCopy();
  await quiet();
  await vault.saveClient(version('own'), null);
  await arrive(vault);
  await expect.poll(vault.copyState, within).toMatchObject({ clients: names.length + 1 });
}, 20_000);

it('reads the index one part after the other, and not at all when nothing was stored since', async () => {
  const { vault, clock } = await openTestVault({ copy: memoryFolder(), marks: memorySession() });
  await vault.saveMany(names.map(version));
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const get = IDBObjectStore.prototype.get;
  let [asked, open, most] = [0, 0, 0];
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    const request = get.call(this, key);
    if (this.name !== 'search') return request;
    asked += 1;
    open += 1;
    most = Math.max(most, open);
    request.addEventListener('success', () => {
      open -= 1;
    });
    return request;
  });
  expect(await vault.updateCopy()).toMatchObject({ state: 'whole', clients: names.length });
  expect(getAll.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'search')).toEqual([]);
  expect(most).toBe(1);
  asked = 0;
  clock.now += 1;
  expect(await vault.updateCopy()).toMatchObject({ state: 'whole', at: clock.now });
  expect(asked).toBe(0);
  await vault.saveClient(version('own'), null);
  expect(await vault.updateCopy()).toMatchObject({ state: 'whole', clients: names.length + 1 });
}, 20_000);

it('reads what was there before a change of all clients by parts of the index, not one by one', async () => {
  const copy = memoryFolder();
  const { vault } = await openTestVault({ copy, marks: memorySession() });
  const clients = Array.from({ length: 300 }, (_, at) => version(`c${at}`));
  await vault.saveMany(clients);
  await vault.editMany(
    clients.map(({ id }) => id),
    (client) => ({ ...client, group: 'east' }),
  );
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  expect(await vault.updateCopy()).toMatchObject({ state: 'whole', clients: clients.length });
  const single = get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'history').length;
  expect(single).toBeLessThan(64); // of a part with one client in it
  const shards = [...copy.files.keys()].filter((name) => name.startsWith('shard-'));
  const rows = (await Promise.all(shards.map((name) => rowsIn(copy, name)))).flatMap((some) => some ?? []);
  expect(rows.filter(({ store }) => store === 'history')).toHaveLength(clients.length);
}, 20_000);

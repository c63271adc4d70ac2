// Does a page of the list contain what was asked for, stay in order after changes, and find duplicates without numbers leaving the vault?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { ALL_CLIENTS, type ClientListQuery } from '../../../../lib/protocol/clients';
import type { Vault } from '../../../../lib/vault/vault';
import { openTestVault, testClient } from '../test-vault';

const wish: ClientListQuery = { ...ALL_CLIENTS, count: 100 };

function named(id: string, name: string, over: Partial<Client> = {}): Client {
  const client = testClient(id);
  return { ...client, tags: [], ...over, entity: { ...client.entity, name, ...over.entity } };
}

const namesIn = async (vault: Vault, over: Partial<ClientListQuery> = {}) =>
  (await vault.pageClients({ ...wish, ...over })).rows.map(({ name }) => name);

describe('a page of clients', () => {
  it('is a page of the order that was asked for, with the counts of the whole', async () => {
    const { vault } = await openTestVault();
    for (const name of ['d', 'b', 'a', 'c']) await vault.saveClient(named(name, name), null);
    const page = await vault.pageClients({ ...wish, from: 1, count: 2 });
    expect(page).toMatchObject({ total: 4, all: 4, removed: 0, damaged: 0, ids: null });
    expect(page.rows.map(({ name }) => name)).toEqual(['b', 'c']);
    expect((await vault.pageClients(wish)).ids).toEqual(['a', 'b', 'c', 'd']);
  });

  it('counts by names that end in numbers as people do', async () => {
    const { vault } = await openTestVault();
    for (const [at, name] of ['示例118号', '示例28号', '示例3号'].entries())
      await vault.saveClient(named(`n${at}`, name), null);
    expect(await namesIn(vault)).toEqual(['示例3号', '示例28号', '示例118号']);
  });

  it('keeps its order when clients are renamed, added, removed and brought back', async () => {
    const { vault, clock } = await openTestVault();
    for (const name of ['b', 'd', 'f']) await vault.saveClient(named(name, name), null);
    expect(await namesIn(vault)).toEqual(['b', 'd', 'f']);
    await vault.saveClient(named('b', 'e'), 1);
    await vault.saveClient(named('c', 'c'), null);
    expect(await namesIn(vault)).toEqual(['c', 'd', 'e', 'f']);
    await vault.removeClient('d', 1);
    expect(await namesIn(vault)).toEqual(['c', 'e', 'f']);
    expect(await namesIn(vault, { removed: true })).toEqual(['d']);
    await vault.restoreClient('d', 2);
    expect(await namesIn(vault)).toEqual(['c', 'd', 'e', 'f']);
    clock.now += 1000;
    await vault.saveClient(named('f', 'f'), 1);
    expect((await namesIn(vault, { order: 'changed' }))[0]).toBe('f');
  });

  it('is kept to some clients, within which search and filters hold', async () => {
    const { vault } = await openTestVault();
    for (const name of ['anton', 'berta', 'zora']) await vault.saveClient(named(name, name), null);
    const page = await vault.pageClients({ ...wish, among: ['zora', 'anton', 'gone'] });
    expect(page).toMatchObject({ ids: ['anton', 'zora'], total: 2, all: 3 });
    expect(await namesIn(vault, { among: ['zora', 'anton'], search: 'zora' })).toEqual(['zora']);
  });

  it('filters by tag and group and says how many clients each has', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(named('a', 'a', { tags: ['x', 'y'], group: 'east' }), null);
    await vault.saveClient(named('b', 'b', { tags: ['x'], group: 'west' }), null);
    await vault.saveClient(named('c', 'c'), null);
    expect(await namesIn(vault, { tag: 'x', group: 'west' })).toEqual(['b']);
    const { tags, groups } = await vault.pageClients({ ...wish, search: 'c' });
    expect(tags).toEqual([
      { name: 'x', count: 2 },
      { name: 'y', count: 1 },
    ]);
    expect(groups.map(({ name }) => name)).toEqual(['east', 'west']);
  });

  it('puts first what expires first, of certificates, documents and domains alike', async () => {
    const { vault } = await openTestVault();
    const [service] = testClient('x').services;
    const domains = [{ name: 'x.example', expires: '2027-01-01' }];
    await vault.saveClient(named('a', 'a', { services: service ? [{ ...service, domains }] : [] }), null);
    const person = testClient('x').people.map((one) => ({ ...one, certValidUntil: '2026-12-01' }));
    await vault.saveClient(named('b', 'b', { people: person }), null);
    await vault.saveClient(named('c', 'c'), null);
    const { rows } = await vault.pageClients({ ...wish, order: 'ends' });
    expect(rows.map(({ name, ends }) => [name, ends])).toEqual([
      ['b', { on: '2026-12-01', what: 'person-certificate' }],
      ['a', { on: '2027-01-01', what: 'domain' }],
      ['c', null],
    ]);
  });
});

describe('a change of many clients', () => {
  it('is made on each as it is stored, keeps their files, and passes over those that are removed', async () => {
    const { vault } = await openTestVault();
    for (const id of ['a', 'b', 'c']) await vault.saveClient(named(id, id), null);
    await vault.removeClient('c', 1);
    const done = await vault.editMany(['a', 'b', 'c', 'nobody'], (client) => ({ ...client, group: 'east' }));
    expect(done).toBe(2);
    const { groups } = await vault.pageClients(wish);
    expect(groups).toEqual([{ name: 'east', count: 2 }]);
    const read = await vault.readClient('a');
    expect(read.ok && read.client.documents[0]?.data).toBe(testClient('a').documents[0]?.data);
    expect((await vault.listRevisions('a')).length).toBe(2);
  });
});

describe('the orders that are kept', () => {
  it('contain nothing of what was replaced since, and are complete when requested again', async () => {
    const { vault } = await openTestVault();
    for (const id of ['a', 'b', 'c']) await vault.saveClient(named(id, id), null);
    for (const order of ['name', 'changed'] as const) await vault.pageClients({ ...wish, order });
    const held = () =>
      vault.read(async ({ cache }) => {
        const known = new Set([...cache.shards.values()].flatMap(({ entries }) => [...entries.values()]));
        const ordered = [...cache.orders.values()].flat();
        return { present: ordered.length, replaced: ordered.filter((entry) => !known.has(entry)).length };
      });
    expect(await held()).toEqual({ present: 6, replaced: 0 });
    await vault.editMany(['a', 'b'], (client) => ({ ...client, group: 'east' }));
    expect(await held()).toEqual({ present: 2, replaced: 0 });
    const { rows } = await vault.pageClients({ ...wish, order: 'name' });
    expect(rows.map(({ id, group }) => [id, group])).toEqual([
      ['a', 'east'],
      ['b', 'east'],
      ['c', null],
    ]);
  });
});

describe('possible duplicates', () => {
  const sharing = (id: string, name: string, certNumber: string, domain: string): Client => {
    const client = testClient(id);
    const [service] = client.services;
    return {
      ...client,
      entity: { ...client.entity, name, certNumber },
      people: client.people.map((person, at) => ({ ...person, mobile: `1990000${id.charCodeAt(0)}${at}0` })),
      services: service ? [{ ...service, domains: [{ name: domain }] }] : [],
    };
  };

  it('are found by number, by name whatever its brackets, and by domain', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(sharing('a', '示例（浙江）公司', 'N-1', 'a.example'), null);
    await vault.saveClient(sharing('b', '示例(浙江) 公司', 'N-2', 'b.example'), null);
    await vault.saveClient(sharing('c', '另一家', 'n 1', 'b.example'), null);
    await vault.saveClient(sharing('d', '第四家', 'N-4', 'd.example'), null);
    const pairs = await vault.listDuplicates();
    const shared = pairs.map(({ first, second, shared: what }) => [
      [first.id, second.id].sort().join(),
      what,
    ]);
    expect(Object.fromEntries(shared)).toEqual({ 'a,b': ['name'], 'a,c': ['number'], 'b,c': ['domain'] });
  });

  it('do not count removed clients, nor one client with itself', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(sharing('a', 'same', 'N-1', 'a.example'), null);
    await vault.saveClient(sharing('b', 'same', 'N-2', 'b.example'), null);
    await vault.removeClient('b', 1);
    expect(await vault.listDuplicates()).toEqual([]);
  });
});

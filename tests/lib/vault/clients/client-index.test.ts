// Is a client found by the first letters of its name, and is the list never older than what was saved?
import { statSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { hasPinyin, spellingOf } from '../../../../lib/vault/clients/pinyin';
import table from '../../../../lib/vault/clients/pinyin.json';
import { pinyinTable } from '../../../../scripts/build/build-pinyin';
import { openTestVault, passphrase, testClient, testVault } from '../test-vault';

afterEach(() => vi.restoreAllMocks());

const named = (id: string, name: string, tags: readonly string[] = []): Client => {
  const client = testClient(id);
  return { ...client, tags: [...tags], entity: { ...client.entity, name } };
};

const found = (query: string, name: string) => hasPinyin(spellingOf(name), query);

describe('pinyin', () => {
  it('by syllables, first letters or both finds neighbouring characters, the last also in part', () => {
    for (const query of ['guangzhou', 'gz', 'guangz', 'gzh', 'guangzhouqicheng', 'gzqich', 'zhouqi'])
      expect(found(query, '广州启程商贸'), query).toBe(true);
    for (const query of ['guangzho1', 'guangqi', 'gzsm', 'zhouguang'])
      expect(found(query, '广州启程商贸'), query).toBe(false);
  });

  it('by first letters of neighbouring characters find a name, wherever they begin', () => {
    const name = '浙江杭州示例科技有限公司';
    for (const query of ['z', 'zjhz', 'hzsl', 'kjyxgs', 'zjhzslkjyxgs'])
      expect(found(query, name), query).toBe(true);
    for (const query of ['zjsl', 'hzzj', 'zjhzslkjyxgsx', 'a']) expect(found(query, name), query).toBe(false);
  });

  it('of a character with several readings are all right', () => {
    for (const query of ['cqdw', 'zqdw']) expect(found(query, '重庆单位'), query).toBe(true);
    expect(found('xmyh', '厦门银行')).toBe(true);
  });

  it('of what is no Chinese are the characters themselves', () => {
    expect(found('3mzg', '3m中国')).toBe(true);
    expect(found('𠮷', '𠮷田')).toBe(false); // two units of UTF-16 are no initial
  });

  it('stand in a table that is small and what the dictionary says', () => {
    expect(statSync('lib/vault/clients/pinyin.json').size).toBeLessThan(40_000);
    expect(table).toEqual(pinyinTable());
  });
});

it('lists a domain once that a website and an app have', async () => {
  const { vault } = await openTestVault();
  const client = named('a', '浙江杭州示例科技有限公司');
  const [website] = client.services;
  if (!website) throw new Error('a client has a website');
  const services = [website, { ...website, id: 'app', kind: 'app' as const }];
  await vault.saveClient({ ...client, services }, null);
  const [listed] = (await vault.listClients('')).clients;
  expect(listed?.domains).toEqual([website.domains[0]?.name]);
});

describe('a search', () => {
  it('finds by initials, parts of the name, number, domain and tag, each word somewhere', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(named('a', '浙江杭州示例科技有限公司', ['重点']), null);
    await vault.saveClient(named('b', '上海示例贸易有限公司'), null);
    const ids = async (query: string) => (await vault.listClients(query)).clients.map((client) => client.id);
    expect(await ids('zjhz')).toEqual(['a']);
    expect(await ids('ZJHZ 重点')).toEqual(['a']);
    expect(await ids('sl')).toEqual(['b', 'a']);
    expect(await ids('贸易 plain-domain')).toEqual(['b']);
    expect(await ids('sl 重点 贸易')).toEqual([]);
  });

  it('finds by place, district and name of a service, in characters and in pinyin', async () => {
    const { vault } = await openTestVault();
    const client = named('a', '启程商贸有限公司');
    const service = { ...client.services[0], name: '云帆官网' } as Client['services'][number];
    await vault.saveClient(
      {
        ...client,
        entity: { ...client.entity, region: { code: '440106', names: ['广东省', '广州市', '天河区'] } },
        services: [service],
      },
      null,
    );
    await vault.saveClient(named('b', '上海示例贸易有限公司'), null);
    const ids = async (query: string) => (await vault.listClients(query)).clients.map(({ id }) => id);
    for (const query of [
      '天河',
      'tianhe',
      'guangzhou',
      'thq',
      '云帆官网',
      'yunfanguanwang',
      'qicheng tianhe',
    ])
      expect(await ids(query), query).toEqual(['a']);
  });

  it('sees at once what this and another page saved, renamed or removed', async () => {
    const first = await openTestVault();
    const second = testVault(first);
    const names = async (query = '') =>
      (await second.vault.listClients(query)).clients.map((one) => one.name);
    await first.vault.saveClient(named('a', '示例一'), null);
    expect(await names()).toEqual(['示例一']);
    await first.vault.saveClient(named('a', '示例二'), 1);
    await second.vault.saveClient(named('b', '示例三'), null);
    expect(await names('示例')).toEqual(['示例二', '示例三']);
    expect(await names('示例一')).toEqual([]);
    await first.vault.removeClient('a', 2);
    expect(await names()).toEqual(['示例三']);
  });
});

it('is read some parts at a time, however many there are', async () => {
  const { vault } = await openTestVault();
  const clients = Array.from({ length: 300 }, (_, at) => ({ ...testClient(`c${at}`), documents: [] }));
  await vault.saveMany(clients);
  await vault.lock();
  await vault.unlock(passphrase);
  const read: number[] = [];
  const getAll = IDBObjectStore.prototype.getAll;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...of) {
    const asked = getAll.apply(this, of);
    if (this.name === 'search') asked.addEventListener('success', () => read.push(asked.result.length));
    return asked;
  });
  expect((await vault.listClients('')).clients).toHaveLength(clients.length);
  expect(read.reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(40); // of 64, a few of which may be empty
  expect(Math.max(...read)).toBeLessThanOrEqual(4);
});

it('finds a client by the people who stand for it: name, pinyin, mobile and certificate number', async () => {
  const { vault } = await openTestVault();
  const client = named('a', '浙江杭州示例科技有限公司');
  const [first] = client.people;
  if (!first) throw new Error('a client has people');
  const person = { ...first, name: '欧阳示范', mobile: '19900000126', certNumber: '110105194912310021' };
  await vault.saveClient({ ...client, people: [person] }, null);
  const find = async (query: string) => (await vault.listClients(query)).clients.map(({ id }) => id);
  for (const query of ['欧阳示范', 'oysf', '19900000126', '0000126', '110105194912310021'])
    expect(await find(query), query).toEqual(['a']);
  expect(await find('19900000127')).toEqual([]);
});

it('says of two clients that they have one mobile', async () => {
  const { vault } = await openTestVault();
  for (const [id, name, certNumber] of [
    ['a', '甲示例公司', '91330106MA0AHL014E'],
    ['b', '乙样本公司', '91440300MA0AHL0145'],
  ] as const) {
    const client = named(id, name);
    const people = client.people.map((one) => ({ ...one, mobile: '19900000126' }));
    const services = client.services.map((one) => ({ ...one, domains: [], homeUrls: [] }));
    await vault.saveClient(
      { ...client, people, services, entity: { ...client.entity, name, certNumber } },
      null,
    );
  }
  expect((await vault.listDuplicates()).map(({ shared }) => shared)).toEqual([['mobile']]);
});

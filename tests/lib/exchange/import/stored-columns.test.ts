// Is a table of a number and one new column enough for clients that are stored?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { exampleRows, rowsOf } from '../../../../lib/exchange/export/client-rows';
import { readTable } from '../../../../lib/exchange/import/csv-clients';
import { mergeClient } from '../../../../lib/exchange/import/merge-client';
import type { Client } from '../../../../lib/filing/client/client';
import { book } from '../../../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);
const [example] = (await readTable(exampleRows(), { words, asOf })).clients;
if (example === undefined) throw new Error('the example is a client');
const { client } = example;
const [service] = client.services;
if (service === undefined) throw new Error('the example has a service');
const NUMBER = client.entity.certNumber;
const [DOMAIN] = service.domains.map(({ name }) => name);

const read = (table: readonly (readonly string[])[], stored: Client = client) =>
  readTable(table, { words, asOf, stored: rowsOf(stored, words) });

describe('a table of clients that are stored', () => {
  it('needs their numbers and what is new alone, and changes nothing else', async () => {
    const { clients, faults, lacking, told } = await read([
      ['税号', '域名到期日', '经营范围'],
      [NUMBER, '2031-02-03', '茶叶批发'],
    ]);
    expect([faults, lacking, told]).toEqual([[], [], []]);
    const merged = mergeClient(client, clients[0]?.client ?? client);
    expect(merged.entity).toEqual({ ...client.entity, businessScope: '茶叶批发' });
    expect(merged.people).toEqual(client.people);
    expect(merged.services).toHaveLength(1);
  });

  it('says which of several services is meant by its domain', async () => {
    const other = { ...service, id: 'service-2', name: '示例商城', domains: [{ name: 'shop-sample.cn' }] };
    const two = { ...client, services: [service, other] };
    const { clients, faults } = await read(
      [
        ['税号', '域名', '域名到期日'],
        [NUMBER, 'shop-sample.cn', '2031-02-03'],
        [NUMBER, DOMAIN ?? '', '2032-02-03'],
      ],
      two,
    );
    expect(faults).toEqual([]);
    const merged = mergeClient(two, clients[0]?.client ?? two);
    expect(merged.services.map(({ name, domains }) => [name, domains.at(-1)?.expires])).toEqual([
      [service.name, '2032-02-03'],
      ['示例商城', '2031-02-03'],
    ]);
  });

  it('says so by an address too', async () => {
    const other = { ...service, id: 'service-2', name: '示例商城', domains: [{ name: 'shop-sample.cn' }] };
    const { clients, faults } = await read(
      [
        ['税号', '域名', '域名到期日'],
        [NUMBER, 'https://www.shop-sample.cn/', '2031-02-03'],
      ],
      { ...client, services: [service, other] },
    );
    expect([faults, clients[0]?.client.services.map(({ name }) => name)]).toEqual([[], ['示例商城']]);
  });

  it('asks for no number that is longer than any', async () => {
    const { numbers } = await readTable([['税号'], ['9'.repeat(300)], [NUMBER]], { words, asOf });
    expect(numbers).toEqual([NUMBER]);
  });

  it('takes a number of a person whom it names alone', async () => {
    const { clients, faults } = await read([
      ['税号', '主体负责人手机号码'],
      [NUMBER, '13912345678'],
    ]);
    expect(faults).toEqual([]);
    const { people, entity } = mergeClient(client, clients[0]?.client ?? client);
    expect(people.find(({ id }) => id === entity.subjectPrincipal)?.mobile).toBe('13912345678');
  });

  it('asks in the row of a client that is not stored', async () => {
    const { clients, cells = [] } = await read([
      ['税号', '经营范围'],
      [NUMBER, '茶叶批发'],
      ['91310115MA0YBN0275', '茶具零售'],
    ]);
    expect(clients.map(({ row }) => row)).toEqual([2]);
    expect(cells.map(({ row, column }) => `${row} ${column}`)).toContain('3 主办单位名称');
  });

  it('lacks as before what nobody knows', async () => {
    const { lacking = [] } = await readTable(
      [
        ['税号', '经营范围'],
        [NUMBER, '茶叶批发'],
      ],
      { words, asOf },
    );
    expect(lacking.map(({ column }) => column)).toContain('主办单位名称');
  });
});

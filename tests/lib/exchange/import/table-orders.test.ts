// Does the number of an order go into a table and come back from it, to the filing that it belongs to?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { clientsAsCsv, exampleRows } from '../../../../lib/exchange/export/client-rows';
import { readCsvClients, readTable } from '../../../../lib/exchange/import/csv-clients';
import { differencesOf } from '../../../../lib/exchange/import/differences';
import { mergeClient } from '../../../../lib/exchange/import/merge-client';
import type { Client, Filing } from '../../../../lib/filing/client/client';
import { toBytes } from '../../../../lib/vault/crypto/bytes';
import { book } from '../../../rulebook';
import { sampleClient } from '../../app/tab/trips';

const asOf = '2026-11-24';
const words = codeLabels(book);
const NUMBER = '2026112900017';
const [headings = [], example = []] = exampleRows();
const sample = sampleClient('zhejiang-company');
const [first] = sample.filings;
if (!first) throw new Error('the sample has a filing');
const submitted: Filing = {
  ...first,
  state: 'submitted',
  moves: [{ to: 'submitted', on: '2026-11-20' }],
  orderNumber: NUMBER,
};
const company = (...filings: readonly Filing[]): Client => ({ ...sample, filings: [...filings] });

/** The example's row with other texts under some headings. */
const row = (texts: Readonly<Record<string, string>>) =>
  headings.map((heading, at) => texts[heading.replace('*', '')] ?? example[at] ?? '');

async function exported(client: Client): Promise<Client> {
  const csv = clientsAsCsv([client], words);
  const { clients, faults } = await readCsvClients(toBytes(csv), { words, asOf });
  expect(faults).toEqual([]);
  const [read] = clients;
  if (!read) throw new Error('a client expected');
  return { ...read.client, id: client.id };
}

describe('the number of an order', () => {
  it('is exported in each row of its filing, and comes back as one filing with its services', async () => {
    const read = await exported(company(submitted));
    const services = read.services.map(({ id }) => id);
    expect(services).toHaveLength(2);
    expect(read.filings).toMatchObject([
      { provider: 'aliyun', services, orderNumber: NUMBER, state: 'draft' },
    ]);
  });

  it('comes back to its own filing, which keeps its state and everything else', async () => {
    const stored = company(submitted);
    expect(mergeClient(stored, await exported(stored))).toEqual(stored);
    expect(differencesOf(stored, await exported(stored)).changes).toEqual([]);
  });

  it('is noted in the filing under way that had none, and replaces another one', async () => {
    const read = await exported(company(submitted));
    const { orderNumber: _, ...without } = submitted;
    for (const before of [without, { ...without, orderNumber: 'old-2025' }]) {
      const stored = company(before);
      expect(mergeClient(stored, read).filings).toEqual([submitted]);
      expect(differencesOf(stored, read).changes.map(({ part }) => part)).toEqual(['filings.orderNumber']);
    }
  });

  it('begins a filing where none is under way at its provider', async () => {
    const read = await exported(company(submitted));
    const { orderNumber: _, ...approved } = { ...submitted, state: 'approved' as const };
    const stored = company(approved);
    const [kept, begun] = mergeClient(stored, read).filings;
    expect([kept, begun?.orderNumber, begun?.services]).toEqual([approved, NUMBER, first.services]);
    expect(begun?.id).not.toBe(approved.id);
  });

  it('is not exported of a filing that was approved, nor under another provider than its own', async () => {
    expect((await exported(company({ ...submitted, state: 'approved' }))).filings).toEqual([]);
    expect((await exported(company({ ...submitted, provider: 'tencent' }))).filings).toEqual([]);
  });

  it('takes the provider of its filing along where the service names none', async () => {
    const services = sample.services.map(({ access, ...one }) => ({
      ...one,
      access: { ...access, provider: null },
    }));
    expect((await exported({ ...company(submitted), services })).filings).toMatchObject([
      { provider: 'aliyun', orderNumber: NUMBER },
    ]);
  });

  it('is told under its heading where the row names no provider', async () => {
    const { clients, faults } = await readTable([headings, row({ 备案订单号: NUMBER, 接入服务商: '' })], {
      words,
      asOf,
    });
    expect([clients, faults.map((fault) => [fault.row, fault.column, fault.message.zh])]).toEqual([
      [],
      [[2, '备案订单号', '填了备案订单号，还要填接入服务商']],
    ]);
  });

  it('may differ between the rows of a client: each number is a filing', async () => {
    const rows = [
      row({ 备案订单号: NUMBER }),
      row({ 备案订单号: 'A-2026-0001', 域名: 'second-sample.com', 服务名称: '示例二站' }),
    ];
    const { clients, faults } = await readTable([headings, ...rows], { words, asOf });
    expect(faults).toEqual([]);
    expect(clients[0]?.client.filings.map(({ orderNumber, services }) => [orderNumber, services])).toEqual([
      [NUMBER, ['service-1']],
      ['A-2026-0001', ['service-2']],
    ]);
  });

  it('is found under the headings of other tables', async () => {
    const renamed = headings.map((heading) => (heading === '备案订单号' ? '订单号' : heading));
    const { clients } = await readTable([renamed, row({ 备案订单号: NUMBER })], { words, asOf });
    expect(clients[0]?.client.filings[0]?.orderNumber).toBe(NUMBER);
  });
});

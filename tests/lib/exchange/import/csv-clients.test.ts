// Does a table become clients, with every fault named by row and column, and does what was exported come back?
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import {
  clientsAsCsv,
  exampleRows,
  templateCsv,
  templateRows,
} from '../../../../lib/exchange/export/client-rows';
import { readCsvClients, readTable } from '../../../../lib/exchange/import/csv-clients';
import { mergeClient } from '../../../../lib/exchange/import/merge-client';
import { parseCsv, writeCsv } from '../../../../lib/exchange/table/csv';
import type { Client } from '../../../../lib/filing/client/client';
import { checkValue } from '../../../../lib/filing/client/parse-client';
import { toBytes } from '../../../../lib/vault/crypto/bytes';
import { book } from '../../../rulebook';
import { openTestVault } from '../../vault/test-vault';

const asOf = '2026-11-24';
const words = codeLabels(book);
const [headings = [], example = []] = exampleRows();
const filledCsv = writeCsv([headings, example]);
const sample = sampleClient('zhejiang-company');

describe('a table of clients', () => {
  it('takes the example of the template for no client, in whatever table it was left', async () => {
    const empty = await readCsvClients(toBytes(templateCsv()), { words, asOf });
    expect(empty.clients).toEqual([]);
    expect(empty.faults.map(({ message }) => message.zh)).toEqual(['文件里没有主体档案']);
    const [heads = [], marked = []] = templateRows();
    const filled = changed({ 主办单位证件号码: '91310115MA0YBN0275', 行政区划代码: '' });
    const { clients, faults } = await readTable([heads, marked, filled], { words, asOf });
    expect(faults).toEqual([]);
    expect(clients.map(({ row }) => row)).toEqual([3]);
  });

  it('reads the example as a client where it is filled in as one', async () => {
    const { clients, faults } = await readTable([headings, example], { words, asOf });
    expect(faults).toEqual([]);
    expect(clients).toHaveLength(1);
    expect(clients[0]?.client).toMatchObject({
      id: expect.stringMatching(/^c-[0-9a-f]{24}$/), // says nothing of the number
      entity: { type: 'enterprise', certType: 'business-licence', certValidUntil: 'long-term' },
      people: [{ certType: 'resident-id', certNumber: '33010619850312001X' }],
      services: [{ kind: 'website', domains: [{ name: 'yunfan-sample.com' }] }],
    });
  });

  it('carries everything that a portal asks of a service', async () => {
    const { clients } = await readTable([headings, example], { words, asOf });
    expect(clients[0]?.client).toMatchObject({
      group: '华东',
      services: [
        {
          content: ['unit-portal'],
          preApproval: [],
          languages: ['zh-Hans'],
          openedOn: '2026-12-15',
          domains: [
            { owner: '杭州示例云帆科技有限公司', expires: '2028-06-30', realNameSince: '2026-08-01' },
          ],
          access: {
            provider: 'aliyun',
            method: 'cloud-access',
            location: { code: '330100', names: ['浙江省', '杭州市'] },
          },
        },
      ],
    });
  });

  it('knows the columns of other tables by their usual headings', async () => {
    const other: Readonly<Record<string, string>> = {
      主办单位名称: '公司名称',
      主办单位证件号码: '统一社会信用代码',
      主体负责人姓名: '负责人',
      主体负责人手机号码: '手机号',
      服务名称: '网站名称',
      接入服务商: '云服务商',
    };
    const renamed = headings.map((heading) => other[heading.replace('*', '')] ?? heading);
    const { clients, faults } = await readTable([renamed, example], { words, asOf });
    expect(faults).toEqual([]);
    expect(clients).toHaveLength(1);
  });

  it('refuses a provider or an approval that nobody knows, with what is known', async () => {
    const { faults } = await readTable([headings, changed({ 接入服务商: '西部数码', 前置审批: '房地产' })], {
      words,
      asOf,
    });
    expect(faults.map(({ column }) => column).toSorted()).toEqual(['前置审批', '接入服务商'].toSorted());
    expect(faults.find(({ column }) => column === '接入服务商')?.message.zh).toContain('阿里云');
  });

  it('reads GBK and UTF-16 as Chinese Excel saves them', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(filledCsv.slice(1), 'utf16le')]);
    const gbk = gbkBytes(filledCsv.slice(1));
    for (const bytes of [utf16, gbk]) {
      const { clients, faults } = await readCsvClients(new Uint8Array(bytes), { words, asOf });
      expect(faults).toEqual([]);
      expect(clients[0]?.client.entity.name).toBe(example[0]);
    }
  });

  it('gives back what was exported', async () => {
    const csv = clientsAsCsv([sample], words);
    const { clients, faults } = await readCsvClients(toBytes(csv), { words, asOf });
    expect(faults).toEqual([]);
    const [read] = clients;
    if (!read) throw new Error('a client expected');
    expect(mergeClient(sample, { ...read.client, id: sample.id })).toEqual(sample);
    expect(clientsAsCsv([read.client], words)).toBe(csv);
  });

  it('names row and column of each fault, and still gives the clients without any', async () => {
    const rows = [
      headings,
      changed({ 主办单位证件号码: '91330106MA0AHL0149' }),
      changed({ 主办单位证件号码: '', 主办单位名称: '' }),
      changed({ 主体负责人手机号码: '123', 主办单位证件号码: '91310115MA0YBN0275' }),
      example,
      changed({ 主办单位证件号码: '91330106MA0AHL014F', 主办单位性质: '合作社' }),
    ];
    const { clients, faults } = await readTable(rows, { words, asOf });
    expect(clients.map((one) => one.row)).toEqual([5]);
    const named = faults.map(({ row, column }) => `${row} ${column}`);
    expect(named.sort()).toEqual([
      '2 主办单位证件号码',
      '3 主办单位名称',
      '3 主办单位证件号码',
      '4 主体负责人手机号码',
      '6 主办单位性质',
      '6 主办单位证件号码',
    ]);
    expect(JSON.stringify(faults)).not.toContain('91330106MA0AHL0149');
  });

  it('takes one name for one person where nothing else contradicts', async () => {
    const at = headings.findIndex((heading) => heading.replace('*', '') === '主体负责人姓名');
    const legal = { 法定代表人姓名: example[at] ?? '' };
    const none = { 法定代表人证件类型: '', 法定代表人证件号码: '' };
    const { clients, faults } = await readTable([headings, changed({ ...legal, ...none })], { words, asOf });
    expect(faults).toEqual([]);
    expect(clients[0]?.client.people).toHaveLength(1);
    expect(clients[0]?.client.entity.legalRepresentative).toBe(clients[0]?.client.entity.subjectPrincipal);
    const other = changed({ ...legal, ...none, 法定代表人证件号码: 'E12345678' });
    const two = await readTable([headings, other], { words, asOf });
    expect(two.faults.map(({ column }) => column)).toEqual(['法定代表人证件类型']);
  });

  it('tells a wrong number, a repeated domain and what is missing in one round', async () => {
    const wrong = {
      通信地址: '',
      服务名称: '',
      主体负责人电子邮箱: 'nobody',
      主体负责人证件号码: '330106198503120011',
    };
    const again = changed({ ...wrong, 服务名称: '示例二站' });
    const { faults } = await readTable([headings, changed(wrong), again], { words, asOf });
    expect(faults.map(({ row, column }) => `${row} ${column}`).sort()).toEqual([
      '2 主体负责人电子邮箱',
      '2 主体负责人证件号码',
      '2 服务名称',
      '3 域名',
    ]);
  });

  it('knows the words that portals have for a certificate, and shows those of the list', async () => {
    const short = changed({ 主体负责人证件类型: '身份证' });
    const { clients, faults } = await readTable([headings, short], { words, asOf });
    expect(faults).toEqual([]);
    expect(clients[0]?.client.people[0]?.certType).toBe('resident-id');
  });

  it('puts rows of one client together as its services, and names what differs', async () => {
    const second = changed({ 域名: 'second-sample.com', 服务名称: '示例二站' });
    const { clients } = await readTable([headings, example, second], { words, asOf });
    expect(clients.map(({ client }) => client.services.length)).toEqual([2]);
    const wrong = changed({ 域名: 'second-sample.com', 主办单位名称: '另一个名称' });
    const { clients: none, faults } = await readTable([headings, example, wrong], { words, asOf });
    expect(none).toEqual([]);
    expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual(['3 主办单位名称']);
  });

  it('refuses headings that are unknown, doubled or missing, and files that are no table', async () => {
    const rows = [
      [...headings.slice(1), '血型', '服务名称'],
      [...example.slice(1), 'A', '另一个名称'],
    ];
    const { faults } = await readTable(rows, { words, asOf });
    expect(faults.map((fault) => fault.column)).toEqual(['血型', '服务名称', '主办单位名称']);
    for (const bytes of [new Uint8Array(0), new Uint8Array([0x81, 0xff, 0xff, 0x00]), toBytes('a,"b')]) {
      const result = await readCsvClients(bytes, { words, asOf });
      expect(result.clients).toEqual([]);
      expect(result.faults).toHaveLength(1);
    }
  });

  it('says of a table of a hundred thousand columns one thing, and of a row as long one too', async () => {
    const wide = Array.from({ length: 100_000 }, (_, at) => `x${at}`);
    const told = await readTable([[...headings, ...wide], example], { words, asOf });
    expect(told.faults.map(({ row, message }) => [row, message.en])).toEqual([
      [0, 'The table has more than 500 columns'],
    ]);
    const { faults } = await readTable([headings, [...example, ...wide]], { words, asOf });
    expect(faults.map(({ row, column }) => [row, column])).toEqual([[2, '']]);
  });

  it('survives any bytes', async () => {
    const prefix = toBytes(`${headings.join(',')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        const bytes = new Uint8Array([...prefix, ...noise]);
        const { clients } = await readCsvClients(bytes, { words, asOf });
        expect(clients).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('stops when the person cancels', async () => {
    const signal = AbortSignal.abort();
    const result = await readTable([headings, example], { words, asOf, signal });
    expect(result).toEqual({ clients: [], faults: [], isCancelled: true });
  });
});

describe('an import over a stored client', () => {
  it('keeps documents, filings and what the table does not say', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(sample, null);
    const [name = ''] = example;
    const row = changed({ 主办单位证件号码: sample.entity.certNumber, 主体备注: 'new remark' });
    const read = await readTable([headings, row], { words, asOf });
    expect(read.faults).toEqual([]);
    const result = await vault.saveMany(
      read.clients.map(({ client }) => ({ ...client, id: sample.id })),
      { merge: mergeClient },
    );
    expect(result).toEqual({ added: 0, updated: 1, isCancelled: false });
    const after = await vault.readClient(sample.id);
    if (!after.ok) throw new Error(after.reason);
    expect(after.client.documents).toEqual(sample.documents);
    expect(after.client.filings).toEqual(sample.filings);
    expect(after.client.entity).toMatchObject({ name, remark: 'new remark' });
    expect(after.client.people.map(({ id }) => id)).toEqual(sample.people.map(({ id }) => id));
    expect(checkValue(after.client, asOf).ok).toBe(true);
  });
});

describe('CSV', () => {
  it('has quotes, separators and line ends of all kinds', () => {
    expect(parseCsv('a;b\r\n"x;""y""\n";\n\n1;2')).toEqual([['a', 'b'], ['x;"y"\n', ''], [''], ['1', '2']]);
    expect(parseCsv('a\tb\n1,5\t2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(parseCsv('"open')).toBeNull();
    expect(parseCsv('')).toEqual([]);
  });
});

function sampleClient(name: string): Client {
  const read = checkValue(JSON.parse(readFileSync(`public/samples/${name}.json`, 'utf8')), asOf);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.client;
}

/** The example row with other cells, by heading. */
function changed(cells: Readonly<Record<string, string>>): readonly string[] {
  return headings.map((heading, at) => cells[heading.replace('*', '')] ?? example[at] ?? '');
}

/** Text in GBK, found by decoding every pair of bytes: Node writes no GBK. */
function gbkBytes(text: string): Buffer {
  const pairs = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high < 0xff; high += 1) {
    for (let low = 0x40; low < 0xff; low += 1) {
      if (low !== 0x7f) pairs.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
    }
  }
  return Buffer.from(
    [...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (pairs.get(one) ?? [63]))),
  );
}

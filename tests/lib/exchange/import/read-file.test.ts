// Is any kind of file read for what it is, and is every client of a faulty one left out or named?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { clientAsZip } from '../../../../lib/exchange/export/client-file';
import { clientsAsXlsx, exampleRows } from '../../../../lib/exchange/export/client-rows';
import { readClientFile } from '../../../../lib/exchange/import/read-file';
import { writeCsv } from '../../../../lib/exchange/table/csv';
import { writeXlsx } from '../../../../lib/exchange/table/xlsx';
import { parseClient } from '../../../../lib/filing/client/parse-client';
import { toBytes } from '../../../../lib/vault/crypto/bytes';
import { book } from '../../../rulebook';

const options = {
  asOf: '2026-11-24',
  words: codeLabels(book),
};
const text = readFileSync('public/samples/zhejiang-company.json', 'utf8');
const read = (name: string, bytes: Uint8Array) =>
  readClientFile({ name, bytes: new Uint8Array(bytes) }, options);
const parsed = parseClient(text, options.asOf);
if (!parsed.ok) throw new Error('the sample is faulty');
const sample = parsed.client;
const [headings = [], example = []] = exampleRows();
const changed = (cells: Readonly<Record<string, string>>) =>
  example.map((cell, at) => cells[headings[at]?.replace('*', '') ?? ''] ?? cell);

describe('T23: a list made to fill the memory', () => {
  it('is refused beyond the rows of a table, and tells the first faults and how many more there are', async () => {
    const list = (count: number) => toBytes(`[${Array.from({ length: count }, () => 1).join(',')}]`);
    const found = await read('x.json', list(5000));
    expect(found.faults).toHaveLength(201);
    expect(found.faults.at(-1)?.message.en).toContain('4800 more');
    expect((await read('x.json', list(20_001))).faults).toHaveLength(1);
  });
});

describe('a file of clients', () => {
  it.each([
    ['client.json', toBytes(text)],
    ['client.json', toBytes(`\uFEFF  ${text}`)],
    ['client.zip', clientAsZip(sample)],
  ] as const)('is read whole as a client file: %s', async (name, bytes) => {
    const found = await read(name, bytes);
    expect(found.faults).toEqual([]);
    expect(found.kind).toBe('file');
    expect(found.clients.map(({ client }) => client)).toEqual([sample]);
  });

  it('is read as a table when it is one, whatever it is called', async () => {
    for (const [name, bytes] of [
      ['a.xlsx', clientsAsXlsx([sample], options.words, 's')],
      ['a.txt', toBytes(writeCsv([headings, example]))],
      ['no-ending', writeXlsx([headings, example], 's')],
    ] as const) {
      const found = await read(name, bytes);
      expect(found).toMatchObject({ kind: 'table', faults: [] });
      expect(found.clients).toHaveLength(1);
    }
  });

  it('is a list where one faulty client does not keep the others out', async () => {
    const other = { ...sample, id: 'other' };
    const faulty = { ...sample, id: 'faulty', people: 'none' };
    const found = await read('list.json', toBytes(JSON.stringify([sample, faulty, other])));
    expect(found.clients.map(({ client }) => client.id)).toEqual([sample.id, 'other']);
    expect(found.faults.every(({ place }) => place.startsWith('[1]'))).toBe(true);
    expect(found.faults.length).toBeGreaterThan(0);
  });

  it('is refused when a list names one client twice', async () => {
    const found = await read('list.json', toBytes(JSON.stringify([sample, sample])));
    expect(found.clients).toEqual([]);
    expect(found.faults.map(({ place }) => place)).toEqual(['id']);
  });

  it.each([
    ['x.json', toBytes('{')],
    ['x.json', toBytes('[')],
    ['x.json', toBytes('not { json')],
    ['x.json', toBytes('[]')],
    ['x.json', toBytes('{"__proto__":{"isAdmin":true}}')],
    ['x.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
    ['x.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
    ['x.csv', new Uint8Array(0)],
  ] as const)('that is broken gives a fault and no client: %s %#', async (name, bytes) => {
    const found = await read(name, bytes);
    expect(found.clients).toEqual([]);
    expect(found.faults.length).toBeGreaterThan(0);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('a row', () => {
  it('without a division code gets it from the names, and says so when they name none', async () => {
    const rows = [
      headings,
      changed({ 行政区划代码: '' }),
      changed({
        行政区划代码: '',
        所在省市区: '浙江省;某某市;某某区',
        主办单位证件号码: '91310115MA0YBN0275',
      }),
    ];
    const found = await read('a.csv', toBytes(writeCsv(rows)));
    expect(found.clients.map(({ client }) => client.entity.region.code)).toEqual(['330106']);
    expect(found.faults.map(({ row, place }) => [row, place])).toContainEqual([3, '所在省市区']);
  });
});

// Is the table found in its sheet: below titles and heads of groups, without totals and notes, each row with its own number?
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { exampleRows } from '../../../../lib/exchange/export/client-rows';
import { readCsvClients, readTable } from '../../../../lib/exchange/import/csv-clients';
import { framed } from '../../../../lib/exchange/import/table-frame';
import { readXlsxClients } from '../../../../lib/exchange/import/xlsx-clients';
import { writeXlsx } from '../../../../lib/exchange/table/xlsx';
import { book } from '../../../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);
const [headings = [], example = []] = exampleRows();
const at = (name: string) => headings.findIndex((heading) => heading.startsWith(name));
const changed = (texts: Readonly<Record<string, string>>) =>
  example.map((cell, place) => {
    const [, text = cell] = Object.entries(texts).find(([name]) => at(name) === place) ?? [];
    return text;
  });
const headingOf = (rows: readonly (readonly string[])[]) => framed(rows, {}).rows[0];

describe('a sheet with more than a table', () => {
  it('is read below its title, and counts rows as the sheet does', async () => {
    const rows = [
      ['2026年客户登记表'],
      [],
      headings,
      example,
      changed({ 主办单位证件号码: '91330106MA0AHL0149' }),
      ['合计', '2'],
      ['说明：请尽快补齐资料。'],
    ];
    const { clients, faults, start, notes } = await readTable(rows, { words, asOf });
    expect(clients.map(({ row }) => row)).toEqual([4]);
    expect(faults.map(({ row, column }) => [row, column])).toEqual([[5, '主办单位证件号码']]);
    expect([start?.headingRow, notes]).toEqual([3, [6, 7]]);
  });

  it('takes a cell corrected in the review by the number of the sheet', async () => {
    const rows = [['登记表'], headings, changed({ 主办单位证件号码: '91330106MA0AHL0149' })];
    const mends = [{ row: 3, column: '主办单位证件号码', text: '91330106MA0AHL014E' }];
    const { clients, faults } = await readTable(rows, { words, asOf, mends });
    expect([clients.length, faults]).toEqual([1, []]);
  });

  it('tells people apart by the heads above their columns', () => {
    const top = ['', '法定代表人', '', '', '网站负责人', '', '序号'];
    const own = ['公司名称', '姓名', '证件号', '手机', '姓名', '手机', ''];
    expect(headingOf([top, own])).toEqual([
      '公司名称',
      '法定代表人姓名',
      '法定代表人证件号码',
      '法定代表人手机号码',
      '服务负责人姓名',
      '服务负责人手机号码',
      '序号',
    ]);
  });

  it('gives a number to the person before it, and a telephone only where it would be there twice', () => {
    expect(headingOf([['公司名称', '法人', '身份证号', '手机号', '负责人', '手机号']])).toEqual([
      '公司名称',
      '法人',
      '法定代表人证件号码',
      '法定代表人手机号码',
      '负责人',
      '手机号',
    ]);
    expect(headingOf([['公司名称', '法人', '邮箱']])?.[2]).toBe('邮箱');
  });

  it('ends a head that was written once where a column of somebody else begins', () => {
    const top = ['', '法定代表人', '', '', ''];
    const own = ['公司名称', '姓名', '身份证号', '网站名称', '手机'];
    expect(headingOf([top, own])?.slice(1)).toEqual([
      '法定代表人姓名',
      '法定代表人证件号码',
      '网站名称',
      '手机',
    ]);
  });

  it('proposes 联系人 and 联系电话, and takes neither', async () => {
    const swap: Readonly<Record<string, string>> = {
      主体负责人姓名: '联系人',
      主体负责人手机号码: '联系电话',
    };
    const rows = [headings.map((heading) => swap[heading.replace('*', '')] ?? heading), example];
    const { clients, proposed } = await readTable(rows, { words, asOf });
    expect(clients).toEqual([]);
    expect(proposed).toEqual({ 联系人: 'subjectPrincipal.name', 联系电话: 'subjectPrincipal.mobile' });
  });

  it('finds the separator of a text below a title without one', async () => {
    const bytes = new TextEncoder().encode(['登记表', headings.join('\t'), example.join('\t')].join('\r\n'));
    const { clients } = await readCsvClients(bytes, { words, asOf });
    expect(clients.map(({ row }) => row)).toEqual([3]);
  });

  it('does not know whose telephone stands among the columns of a website', () => {
    const [, , phone] =
      headingOf([
        ['主体信息', '网站信息', ''],
        ['公司名称', '网站名称', '手机'],
      ]) ?? [];
    expect(phone).not.toBe('手机');
  });

  it('reads 服务器地址 by what stands below it', () => {
    const of = (text: string) =>
      headingOf([
        ['公司名称', '域名', '服务器地址'],
        ['甲', 'a.cn', text],
      ])?.[2];
    expect([of('203.0.113.1（阿里）'), of('浙江省杭州市'), of('机房二楼')]).toEqual([
      '服务器IP',
      '服务器所在地',
      '服务器地址',
    ]);
  });
});

it('reads merged cells of a workbook as the text of each row that they cover', async () => {
  const second = changed({
    服务名称: '云帆示例商城',
    域名: 'yunfan-shop.com',
    首页地址: 'www.yunfan-shop.com',
  });
  const number = at('主办单位证件号码');
  const bytes = writeXlsx(
    [['登记表'], headings, example, second.map((cell, place) => (place === number ? '' : cell))],
    'a',
  );
  const letters = String.fromCharCode(65 + number);
  const merged = `<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="${letters}3:${letters}4"/></mergeCells>`;
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name] ?? new Uint8Array()).replace('</worksheet>', `${merged}</worksheet>`);
  const { clients, faults } = await readXlsxClients(
    new Uint8Array(zipSync({ ...parts, [name]: strToU8(sheet) })),
    { words, asOf },
  );
  expect(faults).toEqual([]);
  expect(clients.map(({ row, rows, client }) => [row, rows, client.services.length])).toEqual([
    [3, [3, 4], 2],
  ]);
});

it('keeps the rows that were not read as a table that can be mended and read again', async () => {
  const wrong = changed({ 主办单位证件号码: '91330106MA0AHL0149' });
  const { left = [] } = await readTable([['登记表'], headings, example, wrong], { words, asOf });
  expect(left.map((row) => row[0])).toEqual(['问题', expect.stringContaining('主办单位证件号码：')]);
  const right = left.map((row, line) =>
    line === 0 ? row : ['', ...changed({ 主办单位证件号码: '91310115MA0YBN0275' })],
  );
  const { clients, faults } = await readTable(right, { words, asOf });
  expect([clients.length, faults]).toEqual([1, []]);
});

// Are places, days, domains and words read as people write them in a table, and told by client and row where they are wrong?
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../lib/app/exchange/handlers';
import { exampleRows } from '../../lib/exchange/export/client-rows';
import { readTable } from '../../lib/exchange/import/csv-clients';
import { readXlsxClients } from '../../lib/exchange/import/xlsx-clients';
import { writeXlsx } from '../../lib/exchange/table/xlsx';
import { book } from '../rulebook';

const SHEET = 'xl/worksheets/sheet1.xml';
const asOf = '2026-11-24';
const words = codeLabels(book);
const [headings = [], example = []] = exampleRows();

/** The example row with other cells, by heading. */
function changed(cells: Readonly<Record<string, string>>): readonly string[] {
  return headings.map((heading, at) => cells[heading.replace('*', '')] ?? example[at] ?? '');
}

describe('a cell of a table', () => {
  it.each([
    '浙江省杭州市西湖区',
    '浙江省 杭州市 西湖区',
    '浙江-杭州-西湖',
    '浙江省/杭州市/西湖区',
    '浙江省，杭州市，西湖区',
  ])('reads the place %s', async (所在省市区) => {
    const { clients, faults } = await readTable([headings, changed({ 所在省市区, 行政区划代码: '' })], {
      words,
      asOf,
    });
    expect(faults).toEqual([]);
    expect(clients[0]?.client.entity.region).toEqual({
      code: '330106',
      names: ['浙江省', '杭州市', '西湖区'],
    });
  });

  it('reads days and domains as people write them', async () => {
    const row = changed({
      主体负责人证件有效期止: '2038年5月1日',
      域名到期日: '46650',
      域名: 'https://www.yunfan-sample.com/',
      首页地址: 'https://www.yunfan-sample.com/',
    });
    const { clients, faults } = await readTable([headings, row], { words, asOf });
    expect(faults).toEqual([]);
    expect(clients[0]?.client).toMatchObject({
      people: [{ certValidUntil: '2038-05-01' }],
      services: [
        {
          domains: [{ name: 'yunfan-sample.com', expires: '2027-09-20' }],
          homeUrls: ['www.yunfan-sample.com'],
        },
      ],
    });
  });

  it('says how a day is written, and offers 长期 only for what may be valid so long', async () => {
    const wrong = changed({ 开通日期: '2026/13/5', 主体负责人证件有效期止: '见证件', 域名到期日: '长期' });
    const { faults } = await readTable([headings, wrong], { words, asOf });
    expect(faults.map(({ column, message }) => [column, message.zh])).toEqual([
      ['主体负责人证件有效期止', '不是日期，请写成 2026-01-31 这样，或写长期'],
      ['域名到期日', '不是日期，请写成 2026-01-31 这样'],
      ['开通日期', '不是日期，请写成 2026-01-31 这样'],
    ]);
  });

  it('says of a certificate that ends before it begins so', async () => {
    const turned = changed({ 主体负责人证件有效期起: '2038-05-01', 主体负责人证件有效期止: '2018-05-01' });
    const { clients, faults } = await readTable([headings, turned], { words, asOf });
    expect(clients).toEqual([]);
    expect(faults).toMatchObject([
      { row: 2, column: '主体负责人证件有效期止', message: { zh: '早于有效期起' } },
    ]);
    const long = changed({ 主体负责人证件有效期止: '长期' });
    expect((await readTable([headings, long], { words, asOf })).faults).toEqual([]);
  });

  it('names the row with which another one does not agree, in words of the table', async () => {
    const other = changed({ 主办单位名称: '另一家示例公司', 域名: 'a.cn;yunfan-sample.com' });
    const { faults } = await readTable([headings, example, [], other], { words, asOf });
    expect(faults.map(({ row, column, message }) => [row, column, message.zh])).toEqual([
      [4, '主办单位名称', '与同一主体第 2 行填的不一样'],
      [4, '域名', '与第 2 行重复'],
    ]);
    const twice = changed({ 域名: 'a.cn;a.cn' });
    const here = await readTable([headings, twice], { words, asOf });
    expect(here.faults.map(({ message }) => message.zh)).toEqual(['同一格里写了两次']);
  });

  it('gives each faulty cell its client and the words of its column', async () => {
    const wrong = changed({ 接入服务商: '西部数码', 服务内容: '办公系统', 主体负责人手机号码: '139' });
    const nameless = changed({ 主办单位名称: '', 主办单位证件号码: '91310115MA0YBN0275' });
    const { cells = [], faults } = await readTable([headings, wrong, nameless], { words, asOf });
    const of = (column: string) => cells.find((cell) => cell.column === column);
    expect(of('接入服务商')).toMatchObject({
      text: '西部数码',
      client: '杭州示例云帆科技有限公司',
      words: expect.arrayContaining(['阿里云']),
      hasSeveralWords: false,
    });
    expect(of('服务内容')).toMatchObject({ hasSeveralWords: true });
    expect(of('主体负责人手机号码')?.words).toEqual([]);
    expect(of('主办单位名称')?.client).toBe('…0275');
    expect(faults.find(({ column }) => column === '接入服务商')?.short?.zh).toBe(
      '不认识的说法，请从列表里选',
    );
  });

  it('takes a place by its code alone', async () => {
    const { clients } = await readTable([headings, changed({ 所在省市区: '', 行政区划代码: '330106' })], {
      words,
      asOf,
    });
    expect(clients[0]?.client.entity.region.names).toEqual(['浙江省', '杭州市', '西湖区']);
  });

  it.each([
    ['西湖', '浙江省杭州市西湖区'],
    ['某某地', '浙江省杭州市西湖区'],
  ])('says of the place %s once how it is written, in a form that passes', async (所在省市区, says) => {
    const { faults } = await readTable([headings, changed({ 所在省市区, 行政区划代码: '' })], {
      words,
      asOf,
    });
    expect(faults.map(({ column }) => column)).toEqual(['所在省市区']);
    expect(faults[0]?.message.zh).toContain(says);
    expect(faults[0]?.message.en).toContain(says);
  });

  it('can be mended where a spreadsheet made a number of it, whatever else it holds', async () => {
    const at = headings.indexOf('投资者或上级主管单位');
    const rows = [headings, example.map((cell, index) => (index === at ? '7' : cell))];
    const parts = unzipSync(writeXlsx(rows, 's'));
    const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
    const number = sheet.replace(
      / t="inlineStr"><is><t xml:space="preserve">7<\/t><\/is>/,
      '><v>330106198503120000</v>',
    );
    expect(number).not.toBe(sheet);
    const bytes = new Uint8Array(zipSync({ ...parts, [SHEET]: strToU8(number) }));
    const { clients, faults, cells } = await readXlsxClients(bytes, { words, asOf });
    expect(clients).toEqual([]);
    expect(faults).toMatchObject([{ row: 2, column: '投资者或上级主管单位' }]);
    expect(cells).toMatchObject([{ row: 2, column: '投资者或上级主管单位', client: example[0] }]);
  });
});

// Are several headings of one meaning read as one column, where they do not contradict each other?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { exampleRows } from '../../../../lib/exchange/export/client-rows';
import { readTable } from '../../../../lib/exchange/import/csv-clients';
import { withJoinedColumns } from '../../../../lib/exchange/import/table-joined';
import { book } from '../../../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);
const [headings = [], example = []] = exampleRows();
const at = headings.findIndex((heading) => heading.startsWith('所在省市区'));

/** The example with these columns in place of its place and the code of it, which comes next. */
const rowsWith = (names: readonly string[], cells: readonly string[]) => [
  [...headings.slice(0, at), ...names, ...headings.slice(at + 2)],
  [...example.slice(0, at), ...cells, ...example.slice(at + 2)],
];

describe('a table with a column for each level of a place', () => {
  it.each([
    [
      ['省', '市', '区县'],
      ['浙江省', '杭州市', '西湖区'],
    ],
    [
      ['省份', '城市', '区/县'],
      ['浙江', '杭州', '西湖'],
    ],
  ])('is read without a question: %s', async (names, cells) => {
    const { clients, faults, unknown = [] } = await readTable(rowsWith(names, cells), { words, asOf });
    expect([faults, unknown]).toEqual([[], []]);
    expect(clients[0]?.client.entity.region).toEqual({ code: '330106', names: cells });
  });

  it('is read by what a person said of its headings, and each of them can be changed afterwards', async () => {
    const rows = rowsWith(['P', 'C', 'D'], ['浙江省', '', '杭州市西湖区']);
    const names = { p: 'entity.region.names', c: 'entity.region.names', d: 'entity.region.names' };
    const { clients, faults, named } = await readTable(rows, { words, asOf, names });
    expect(faults).toEqual([]);
    expect(clients[0]?.client.entity.region.code).toBe('330106');
    expect(named).toMatchObject({ P: 'entity.region.names', D: 'entity.region.names' });
  });

  it('shows an unclear place as one cell, which is corrected as a whole', async () => {
    const rows = rowsWith(['省', '市', '区县'], ['浙江省', '杭州市', '没有区']);
    const { faults, cells } = await readTable(rows, { words, asOf });
    expect(faults).toHaveLength(1);
    expect(cells?.[0]).toMatchObject({ row: 2, column: '所在省市区', text: '浙江省;杭州市;没有区' });
    const mends = [{ row: 2, column: '所在省市区', text: '浙江省杭州市西湖区' }];
    const after = await readTable(rows, { words, asOf, mends });
    expect(after.faults).toEqual([]);
    expect(after.clients[0]?.client.entity.region.code).toBe('330106');
  });
});

describe('a table in which two headings name the same column', () => {
  const rowsOf = (...cells: (readonly [string, string])[]) => [
    ['主办单位名称', '域名', '域名2', '手机号码', '联系人手机'],
    ...cells.map(([first, second], n) => [`单位${n}`, 'a.cn', n === 0 ? 'b.cn' : '', first, second]),
  ];
  const names = {
    域名2: 'service.domains',
    联系人手机: 'subjectPrincipal.mobile',
    手机号码: 'subjectPrincipal.mobile',
  };

  it('is one column of all their values where it takes several, and of the one that is filled in', () => {
    const rows = rowsOf(['13900000001', ''], ['', '13900000002'], ['13900000003', '13900000003 ']);
    expect(withJoinedColumns(rows, names)).toEqual([
      ['主办单位名称', '域名', '手机号码'],
      ['单位0', 'a.cn;b.cn', '13900000001'],
      ['单位1', 'a.cn', '13900000002'],
      ['单位2', 'a.cn', '13900000003'],
    ]);
  });

  it('keeps them apart where a row contradicts itself, and says which column it is', async () => {
    const rows = rowsOf(['13900000001', '13900000009']);
    expect(withJoinedColumns(rows, names)[0]).toEqual(['主办单位名称', '域名', '手机号码', '联系人手机']);
    const { clients, twice, named, examples } = await readTable(rows, { words, asOf, names });
    expect([clients, twice]).toEqual([[], ['主体负责人手机号码']]);
    expect(named).toMatchObject({
      手机号码: 'subjectPrincipal.mobile',
      联系人手机: 'subjectPrincipal.mobile',
    });
    expect(examples).toMatchObject({ 手机号码: '13900000001', 联系人手机: '13900000009' });
  });

  it('leaves every other table as it is', () => {
    const rows = [
      ['主办单位名称', '主体负责人姓名'],
      ['甲', '乙'],
    ];
    expect(withJoinedColumns(rows, {})).toBe(rows);
  });
});

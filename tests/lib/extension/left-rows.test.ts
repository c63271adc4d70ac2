// Are the rows that no client came of saved, each table as a workbook of its own that can be imported again?
import { expect, it, vi } from 'vitest';
import { readXlsx } from '../../../lib/exchange/table/read-xlsx';
import { leftIn } from '../../../lib/extension/left-rows';

const saved: { readonly name: string; readonly blob: Blob }[] = [];
vi.mock('../../../lib/extension/save-file', () => ({
  download: (blob: Blob, name: string) => saved.push({ name, blob }),
}));

const headings = ['问题', '主办单位名称', '主办单位证件号码'];
const table = (file: string, left: readonly (readonly string[])[]) => ({
  file,
  headingRow: 2,
  notes: [],
  left,
});

it('is nothing where each row is in a client', () => {
  expect(leftIn([table('a.xlsx', []), table('b.csv', [headings])])).toEqual({});
});

it('holds each row with what is wrong in it', async () => {
  const wrong = ['主办单位证件号码：号码对不上', '宁波样例贸易有限公司', '91330106MA0AHL0149'];
  const { left } = leftIn([
    table('2026客户.xlsx', [headings, wrong, wrong]),
    table('b.csv', [headings, wrong]),
  ]);
  expect(left?.count).toBe(3);
  await left?.save();
  expect(saved.map(({ name }) => name)).toEqual(['未导入-2026客户.xlsx', '未导入-b.xlsx']);
  const rows = await readXlsx(new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0)));
  expect(JSON.stringify(rows)).toContain('91330106MA0AHL0149');
  expect(rows).toHaveLength(3);
});

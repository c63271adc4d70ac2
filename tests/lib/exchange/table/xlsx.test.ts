// Is a sheet that is to be read as wide as its texts, and one to be filled in as it was?
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Sheet, writeSheets } from '@/lib/exchange/table/xlsx';

const rows = [
  ['类别', '要求', '客户回复'],
  ['材料', '最新的营业执照，正本副本都行，拍照或扫描都可以，四角完整、字迹清楚，不要盖别的章', ''],
];
const widthsOf = (sheet: Partial<Sheet>): readonly string[] => {
  const xml = strFromU8(
    unzipSync(writeSheets([{ name: '表', rows, ...sheet }]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  return [...xml.matchAll(/<col [^>]*width="(?<width>[^"]+)"/gu)].map((found) => found.groups?.width ?? '');
};

it('a narrow column stays narrow, a wide one ends in time, one to write into has room', () => {
  expect(widthsOf({ isFitted: true })).toEqual(['8', '56', '24']);
  expect(widthsOf({})).toEqual(['20']);
});

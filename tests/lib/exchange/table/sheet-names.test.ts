// Does every sheet get a name that Excel takes, and each its own?
import { expect, it } from 'vitest';
import { sheetNames } from '@/lib/exchange/table/sheet-names';

it('a name keeps its words and loses the signs that Excel refuses', () => {
  expect(sheetNames(['甲[乙]:丙*丁?戊/己\\庚', "'引号'", '  ', 'History'])).toEqual([
    '甲 乙 丙 丁 戊 己 庚',
    '引号',
    '-',
    'History (2)',
  ]);
});

it('is no longer than 31 signs and stands once, however long and alike the names are', () => {
  const long = '广州番禺白鹭湾酒店管理有限责任公司国际会议中心第一分公司餐饮部';
  const names = sheetNames([long, long, long.toUpperCase(), `${'a'.repeat(30)}😀`]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  expect(names[1]).toMatch(/ \(2\)$/);
  expect(names[3]).toBe('a'.repeat(30));
});

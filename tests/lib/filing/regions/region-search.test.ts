// Is a division found by any part of its name or pinyin, and is the pinyin table the same as the script generates?
import { describe, expect, it } from 'vitest';
import { allDivisions } from '../../../../lib/filing/regions/divisions';
import { searchRegions } from '../../../../lib/filing/regions/region-search';
import table from '../../../../rules/regions/pinyin.json';
import { pinyinTable } from '../../../../scripts/build/build-region-pinyin';

const codes = (search: string) => searchRegions(search).map(({ code }) => code);

describe('a search for a division', () => {
  it.each([
    ['西湖', '330106'],
    ['xihu', '330106'],
    ['xhq', '330106'],
    ['XHQ', '330106'],
    ['杭州 西湖', '330106'],
    ['hz xh', '330106'],
    ['zj xihu', '330106'],
    ['330106', '330106'],
    ['cqs', '500000'],
    ['chongqing', '500000'],
    ['yueqing', '330382'],
  ])('finds %s', (typed, code) => {
    expect(codes(typed)).toContain(code);
  });

  it('puts names that begin with the text before those that only contain it', () => {
    const [first] = searchRegions('hangzhou');
    expect(first).toEqual({ code: '330100', names: ['浙江省', '杭州市'] });
  });

  it.each([
    ['浙江省杭州市西湖区文三路100号2幢501室', '330106'],
    ['上海市徐汇区漕溪北路1号', '310104'],
    ['杭州市西湖区', '330106'],
  ])('finds the division that %s begins with', (address, code) => {
    expect(codes(address)).toEqual([code]);
  });

  it('offers the provinces before anything is typed, and nothing for what is no division', () => {
    expect(codes('').every((code) => code.endsWith('0000'))).toBe(true);
    expect(codes('')).toHaveLength(34);
    expect(codes('zzzzqq')).toEqual([]);
    expect(codes('西湖 上海')).toEqual([]);
  });

  it('never offers more than a list can show', () => {
    expect(codes('s').length).toBeLessThanOrEqual(40);
  });
});

describe('the pinyin of the divisions', () => {
  it('is the same as the script generates, for every division of the list', () => {
    expect(table).toEqual(pinyinTable());
    expect(allDivisions.filter(({ name }) => !(name in table))).toEqual([]);
  });
});

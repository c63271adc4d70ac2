// Is a misread character in the division of an address corrected by the number of its document and marked, and another province reported?
import { describe, expect, it } from 'vitest';
import { withRegionChecked } from '@/lib/recognition/fields/region-check';
import type { Doubt } from '@/lib/recognition/fields/value';
import { kindOf } from '@/lib/recognition/kinds/kinds';
import { readField } from '../read-field';

/** The address beside a number that begins with this division; its check digit plays no part here. */
function checked(address: string, division: string, ...doubts: Doubt[]) {
  const fields = [readField('number', `${division}199003070018`, ...doubts), readField('address', address)];
  const [, after] = withRegionChecked(kindOf('resident-id-front'), fields);
  return { value: after?.value, doubts: after?.doubts, others: after?.others };
}

describe('an address', () => {
  it('in the place where the number was issued stays as it is', () => {
    const address = '浙江省杭州市西湖区翠苑二区3幢';
    expect(checked(address, '330106')).toEqual({ value: address, doubts: [], others: [] });
    expect(checked(address, '330108').doubts).toEqual([]);
  });

  it('of a holder of a permit of residence has nothing to do with the number', () => {
    expect(checked('浙江省杭州市西湖区翠苑二区3幢', '810000').doubts).toEqual([]);
  });

  it('in another province than the number must be checked', () => {
    expect(checked('浙江省杭州市西湖区翠苑二区3幢', '510104').doubts).toEqual(['region-differs']);
  });

  it.each([
    ['陕西省西安市鄂邑区人民路1号', '610118', '陕西省西安市鄠邑区人民路1号'],
    ['陕西省西安市邑区人民路1号', '610118', '陕西省西安市鄠邑区人民路1号'],
    ['山西省临汾市限县人民路1号', '141031', '山西省临汾市隰县人民路1号'],
    ['浙工省杭州市西湖区翠苑二区3幢', '330106', '浙江省杭州市西湖区翠苑二区3幢'],
    ['杭州市西胡区翠苑二区3幢', '330106', '杭州市西湖区翠苑二区3幢'],
    ['安徽省颖上县慎城镇1号', '340104', '安徽省颍上县慎城镇1号'],
    ['颖上县慎城镇1号', '341226', '颍上县慎城镇1号'],
    ['安徽省阜旸市颖上县慎城镇1号', '340104', '安徽省阜阳市颍上县慎城镇1号'],
    ['北京市东诚区1号', '110105', '北京市东城区1号'],
    ['重庆市城囗县1号', '500105', '重庆市城口县1号'],
  ])('with a misread division is corrected from the list, marked: %s', (read, division, value) => {
    const { doubts, ...rest } = checked(read, division);
    expect(rest).toEqual({ value, others: [read] });
    expect(doubts).toEqual(['changed-to-list']);
  });

  it('is corrected by its own city when the number says nothing', () => {
    expect(checked('陕西省西安市鄂邑区人民路1号', '610118', 'check-digit')).toEqual({
      value: '陕西省西安市鄠邑区人民路1号',
      doubts: ['changed-to-list'],
      others: ['陕西省西安市鄂邑区人民路1号'],
    });
  });

  it.each([
    ['浙江省杭州市钱江经济开发区兴国路1号', '330110'],
    ['陕西省西安市高新区科技路1号', '610113'], // 西安市 has a 高陵区
    ['天津市经开区第一大街1号', '120116'], // and 天津市 a 南开区
    ['浙江省杭州市下城区解放路1号', '330106'], // of an earlier edition of the list; 上城区 is of today's
  ])('of a zone, or of a former division, stays: %s', (address, division) => {
    expect(checked(address, division).value).toBe(address);
  });
});

// Is a misread character in the place or office of an authority corrected from the lists, and marked?
import { describe, expect, it } from 'vitest';
import { withRegionChecked } from '@/lib/recognition/fields/region-check';
import { regionOfAddress } from '@/lib/recognition/fields/region-of';
import type { Field } from '@/lib/recognition/fields/value';
import { kindOf } from '@/lib/recognition/kinds/kinds';
import { readField } from '../read-field';

const checked = (kind: string, ...fields: readonly Field[]) => withRegionChecked(kindOf(kind), fields);
const said = ({ value, doubts, others }: Field) => ({ value, doubts, others });

/** The characters of a field, at one of which the recogniser saw another sign too. */
function seenToo(field: Field, at: number, sign: string): Field {
  const place = { x: 0, y: 0, page: { x: 0, y: 0 }, lean: 0, height: 40, line: 0 };
  const glyphs = [...field.value].map((read, index) => ({
    ...place,
    sign: read,
    at: index,
    confidence: 0.9,
    alternatives: index === at ? [{ sign, confidence: 0.1 }] : [],
  }));
  return { ...field, glyphs };
}

describe('the police of a card', () => {
  const authority = (value: string) => {
    const [field] = checked('resident-id-back', readField('authority', value));
    return field === undefined ? null : said(field);
  };

  it.each([
    '杭州市公安局西湖分局',
    '颍上县公安局',
    '北京市公安局海淀分局',
    '上海铁路公安局',
    '杭州市公安局下城区分局',
  ])('stay when the lists contain them: %s', (value) => {
    expect(authority(value)).toEqual({ value, doubts: [], others: [] });
  });

  it.each([
    ['颖上县公安局', '颍上县公安局'], // 汶上县 is as near: 颖 is known to be taken for 颍
    ['临颖县公安局', '临颍县公安局'],
    ['石家主市公安局桥西分局', '石家庄市公安局桥西分局'],
    ['颍上县公女局', '颍上县公安局'],
  ])('are corrected in a character, marked: %s', (read, value) => {
    expect(authority(read)).toEqual({ value, doubts: ['changed-to-list'], others: [read] });
  });

  it('are marked when no list has such an office', () => {
    const value = '颍上县公女司';
    expect(authority(value)).toEqual({ value, doubts: ['not-in-list'], others: [] });
  });

  it('are marked when two divisions are equally close', () => {
    expect(authority('么上县公安局')).toEqual({ value: '么上县公安局', doubts: ['not-in-list'], others: [] });
  });

  it('are decided by what the recogniser saw there too', () => {
    const [field] = checked('resident-id-back', seenToo(readField('authority', '么上县公安局'), 0, '汶'));
    expect(field && said(field)).toMatchObject({ value: '汶上县公安局', doubts: ['changed-to-list'] });
  });
});

describe('an office named after a place', () => {
  const named = (field: string, value: string, address = '安徽省阜阳市颍上县慎城镇1号') => {
    const kind = field === 'authority' ? 'institution-certificate' : 'business-licence';
    const fields = checked(kind, readField('address', address), readField(field, value));
    return fields[1] === undefined ? null : said(fields[1]);
  };

  it.each([
    ['name', '颖上县云帆网络有限公司', '颍上县云帆网络有限公司'],
    ['name', '颖上云帆网络有限公司', '颍上云帆网络有限公司'],
    ['name', '阜旸市云帆网络有限公司', '阜阳市云帆网络有限公司'],
    ['authority', '颖上县事业单位登记管理局', '颍上县事业单位登记管理局'],
    ['authority', '颍上县事业单位登记菅理局', '颍上县事业单位登记管理局'],
  ])('is corrected by the address, marked: %s %s', (field, read, value) => {
    expect(named(field, read)).toEqual({ value, doubts: ['changed-to-list'], others: [read] });
  });

  it.each([
    ['颍上金桥教育有限公司', undefined],
    ['上善科技有限公司', '上海市虹口区凤起路69号'],
    ['六安金桥国际教育有限公司', '安徽省六安市金安区1号'], // 六安市 is as near as 金 is to 市
    ['江北区云帆网络有限公司', '广西壮族自治区南宁市江南区1号'], // another division is no misreading of the own one
  ])('stays when it is right: %s', (name, address) => {
    expect(named('name', name, address)).toEqual({ value: name, doubts: [], others: [] });
  });
});

describe('the place of an address', () => {
  it.each([
    ['安徽省颍上县慎城镇1号', '341226'], // cards leave the city out
    ['杭州市西湖区翠苑二区3幢', '330106'],
    ['重庆市城口县葛城街道1号', '500229'],
    ['河南省济源市沁园路1号', '419001'],
    ['海淀区中关村大街1号', '110108'],
    ['浙江省杭州市下城区1号', '330100'], // 下城区 is no division any more
  ])('%s', (address, code) => {
    expect(regionOfAddress(address)?.code).toBe(code);
  });

  it('is unknown when several divisions have the name', () => {
    expect(regionOfAddress('朝阳区建国路1号')).toBeNull();
  });
});

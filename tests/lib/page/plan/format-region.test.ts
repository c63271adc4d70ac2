// In which wordings is a region offered to a cell whose kind is not yet known, and which level does a label ask for?
import { describe, expect, it } from 'vitest';
import { cellWordings, levelOfLabel, withoutRegion } from '../../../../lib/page/plan/format-region';

const REGION = ['浙江省', '杭州市', '西湖区'];

it('is the whole region for a box, the province for a list, and the level that the label names', () => {
  const [whole, ...listed] = cellWordings(REGION, null);
  expect(whole).toEqual(['浙江省杭州市西湖区']);
  expect(listed).toContainEqual(['浙江省']);
  expect(cellWordings(REGION, 1)[0]).toEqual(['杭州市']);
});

it.each([
  ['机房所在省份', 0],
  ['省/直辖市', 0],
  ['所在城市', 1],
  ['住所所在市', 1],
  ['区/县', 2],
  ['省市', null],
  ['省/市/区县', null],
  ['服务器放在哪个省、哪个市', null],
  ['在哪个省、哪个市、哪个区', null],
])('%s asks for level %s', (label, level) => expect(levelOfLabel(label)).toBe(level));

describe('an address without its region', () => {
  const region = ['浙江省', '杭州市', '西湖区'];
  it.each([
    ['浙江省杭州市西湖区示例路1号', region, '示例路1号'],
    // a person who lives in another district, city or province
    ['浙江省杭州市上城区虚构街2号', region, '虚构街2号'],
    ['江苏省昆山市虚构街2号', region, '虚构街2号'],
    ['内蒙古自治区兴安盟乌兰浩特市虚构街2号', region, '虚构街2号'],
    // levels that the address leaves out, and a street that ends as a district does
    ['浙江省杭州市智慧园区南路8号', region, '智慧园区南路8号'],
    ['杭州市西湖区示例路1号', region, '示例路1号'],
    ['浙江省义乌市城西工业区东街3号', ['浙江省', '金华市', '义乌市'], '城西工业区东街3号'],
    ['浙江省杭州市西湖路9号', region, '西湖路9号'],
    ['示例路1号', region, '示例路1号'],
    ['北京市海淀区示例街道5号', ['北京市', '市辖区', '海淀区'], '示例街道5号'],
  ])('%s', (address, names, rest) => {
    expect(withoutRegion(address, names, '')).toBe(rest);
  });
});

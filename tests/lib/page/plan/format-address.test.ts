// Does a box ask for a whole address, or for the part after its region?
import { expect, it } from 'vitest';
import { asksRestOfAddress } from '../../../../lib/page/plan/format-address';
import { field } from '../fields';

it.each([
  { help: '无需再填写省、市、区' },
  { help: '前面选过的省市区不用重复填写，请勿再填写所在省份' },
  { placeholder: '请勿包含行政区划' },
  { placeholder: '请输入道路、门牌号、楼栋' },
  { placeholder: '街道、门牌号、楼层房号' },
  { placeholder: '街道/小区/单元/房间号' },
  { placeholder: '路、门牌、楼、室' },
  { help: '左侧为上面选定的地区，不必再写' },
  { placeholder: '街道、门牌号', help: '不含省市区' },
  { placeholder: 'Street, building and room number' },
  { placeholder: '街道、门牌、楼宇、房号' },
  { help: '省、市、区按上面的“所在区域”自动带出' },
  { help: '上一栏已选的省市区县，此处不要重复填写' },
  { help: '从路名、门牌号写起（到房间号）' },
  { help: '上面选过的省市区不用再写' },
  { help: '从街道、路名写到门牌号' },
  { help: '只写省市区之后的部分' },
  { help: '（选好地区后自动带出省市区）' },
  { help: '省市区已由上面带出，只填路名、门牌号、房号' },
  { placeholder: '如 ××路××号××室' },
  { placeholder: '例如：XX街道XX路1号' },
  { placeholder: '街道门牌，如××路1号501室' },
  { placeholder: '街道、门牌号（例如 人民路8号）' },
  { prefix: '同所在地区' },
  { prefix: '同上述区域', placeholder: '详细到门牌号' },
])('the region is left out when the page’s words ask for the rest: %j', (words) => {
  expect(asksRestOfAddress(field('通讯地址', words), new Set(), null)).toBe(true);
});

it.each([
  { help: '不要省略省市区' },
  { help: '省市区以及后面的门牌都要写' },
  { help: '不得只填写街道，须含省市区' },
  { placeholder: '街道、门牌号、楼层房号', help: '请写完整地址（含省市区）' },
  { placeholder: '街道、门牌号', help: '须写明所在省、市、区' },
  { placeholder: '请填写详细地址，精确到门牌号' },
  { placeholder: '省、市、区、街道、门牌号' },
  { placeholder: 'Full address with street and room number' },
  { placeholder: '如 ××路××号××室', help: '请写完整地址' },
  { placeholder: '如 ××市××区××路××号' },
  { placeholder: '从省份写起，精确到门牌号，与营业执照重复也须填写' },
  { placeholder: '街道门牌，如 江苏省南京市玄武区××路1号' },
  { prefix: '同证件住所' },
])('the region is kept when the words ask for the whole address: %j', (words) => {
  expect(asksRestOfAddress(field('通讯地址', words), new Set(), null)).toBe(false);
});

it('a label that asks for the detail is answered with the whole address where the box wants it from the province on', () => {
  const asks = (placeholder: string): boolean =>
    asksRestOfAddress(field('详细地址', { placeholder }), new Set(['detail']), null);
  expect([asks('楼宇和房号'), asks('照执照写，从省份开始照抄')]).toEqual([true, false]);
});

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
  { placeholder: '街道、门牌号', help: '不含省市区' },
  { placeholder: 'Street, building and room number' },
])('the region is left out when the page’s words ask for the rest: %j', (words) => {
  expect(asksRestOfAddress(field('通讯地址', words), new Set(), null)).toBe(true);
});

it.each([
  { help: '不要省略省市区' },
  { help: '不得只填写街道，须含省市区' },
  { placeholder: '街道、门牌号、楼层房号', help: '请写完整地址（含省市区）' },
  { placeholder: '街道、门牌号', help: '须写明所在省、市、区' },
  { placeholder: '请填写详细地址，精确到门牌号' },
  { placeholder: '省、市、区、街道、门牌号' },
  { placeholder: 'Full address with street and room number' },
])('the region is kept when the words ask for the whole address: %j', (words) => {
  expect(asksRestOfAddress(field('通讯地址', words), new Set(), null)).toBe(false);
});

// Is an address that a page asks for in two boxes divided behind the number of the house, and left where nobody can tell where the building begins?
import { expect, it } from 'vitest';
import { partOfAddress, withPartsOfAddress } from '../../../../lib/page/plan/address-in-parts';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const section = ['主办者'];

const planned = (labels: readonly string[], mailAddress = '浙江省杭州市西湖区示例路1号云帆样本大厦501室') =>
  planFor(
    reading(labels.map((label) => field(label, { section }))),
    null,
    lexicon,
    [{ ...values, 'entity.mailAddress': mailAddress }],
    options,
  ).map(({ action, will, reason }) => (action === 'fill' ? will.join() : reason.code));

it.each([
  [['联络地址 · 路名门牌 Street & No.', '联络地址 · 楼宇房号 Building / Room']],
  [['通信地址（街道门牌）', '通信地址（楼栋、房号）']],
  [['通讯地址-道路、门牌号', '通讯地址-大厦名、室号']],
])('%j', (labels) => {
  expect(planned(labels)).toEqual(['示例路1号', '云帆样本大厦501室']);
});

it('an address without a number, or with two, is left to the person', () => {
  const labels = ['联络地址 · 路名门牌', '联络地址 · 楼宇房号'];
  for (const address of ['浙江省杭州市西湖区示例大厦501室', '浙江省杭州市西湖区示例路1号云帆里2号501室'])
    expect(planned(labels, address)).toEqual(['wrong-shape', 'wrong-shape']);
  expect(planned(labels, '浙江省杭州市西湖区示例路1号')).toEqual(['示例路1号', 'wrong-shape']);
});

it('a box for one part alone is called as before, and so are boxes of two addresses', () => {
  const asked = (...labels: readonly string[]) =>
    withPartsOfAddress(labels.map((label) => field(label, { section }))).map(({ label }) => label);
  for (const labels of [
    ['联络地址 · 楼宇房号'],
    ['联络地址 · 路名门牌', '邮政编码', '联络地址 · 楼宇房号'],
    ['联络地址 · 路名门牌', '证件地址 · 楼宇房号'],
    ['联络地址 · 楼宇房号', '联络地址 · 路名门牌'],
  ])
    expect(asked(...labels)).toEqual(labels);
});

it.each([
  ['文三路90号东部软件园3号楼501室', '文三路90号', '东部软件园3号楼501室'],
  ['长宁路123弄5号501室', '长宁路123弄5号', '501室'],
  ['中山路8-1号之二样本大厦', '中山路8-1号之二', '样本大厦'],
])('%s', (rest, street, house) => {
  expect([partOfAddress(rest, 0), partOfAddress(rest, 1)]).toEqual([street, house]);
});

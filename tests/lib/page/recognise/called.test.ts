// Does a box say by the hint in it that its number is for emergencies?
import { expect, it } from 'vitest';
import { wordsOf } from '../../../../lib/page/recognise/called';
import { field, lexicon } from '../fields';

const labelOf = (label: string, placeholder: string): string =>
  wordsOf(field(label, { section: ['主体负责人'], placeholder }), lexicon).label;

it.each(['应急用，不同于手机', '请填写应急联系电话', '紧急情况时使用'])(
  'with %s inside, 联系电话 is the number for emergencies',
  (placeholder) => {
    expect(labelOf('联系电话', placeholder)).toBe('联系电话（应急）');
  },
);

it.each(['不同于应急电话', '11 位手机号码', '应急联系人的姓名', '与应急电话不能相同'])(
  'with %s inside, it is not',
  (placeholder) => {
    expect(labelOf('联系电话', placeholder)).toBe('联系电话');
  },
);

it.each([
  ['接入的服务器', '云资源'],
  ['网站部署在哪台云主机', '云资源'],
  ['使用的实例', '云资源'],
  ['哪台服务器', '云资源'],
  ['服务器所在地', '服务器所在地'],
  ['接入服务器的 IP', '接入服务器的 IP'],
])('a list called %s is one of %s', (label, meant) => {
  expect(wordsOf(field(label, { kind: 'select' }), lexicon).label).toBe(meant);
  expect(wordsOf(field(label), lexicon).label).toBe(label);
});

it('only a telephone is', () => {
  expect(labelOf('电子邮箱', '应急用')).toBe('电子邮箱');
});

// Does a box say by the hint in it that its number is for emergencies?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
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

it.each<[Field['kind'], string, string]>([
  ['text', '联系不上时拨打', '应急联系电话'],
  ['text', '另一个能找到他的号码', '应急联系电话'],
  ['text', '手机打不通时联系谁', '应急联系电话'],
  ['text', '手机号码', '手机号码'],
  ['text', '打不通的原因', '打不通的原因'],
  ['upload', '证件印国徽的一面', '证件国徽面'],
  ['upload', '负责人证件：有人像那面', '负责人证件：人像面'],
  ['upload', '盖好章的《真实性责任告知书》', '《真实性责任告知书》'],
  ['upload', '签字盖章页', '签字盖章页'],
  ['native-select', '证件名称', '证件类型'],
  ['text', '证件名称', '证件名称'],
  ['radio', '有没有新闻、出版等须先批后备的内容', '是否涉及前置审批'],
  ['text', '先办许可的文号', '先办许可的文号'],
  ['tags', '已实名认证的域名', '域名'],
  ['text', '已备案的域名', '已备案的域名'],
  ['radio', '论坛 / 留言等互动栏目', '互动栏目'],
  ['radio', '评论、弹幕类互动功能', '互动功能'],
  ['text', '论坛等互动栏目的名称', '论坛等互动栏目的名称'],
])('a %s called %s asks what %s does', (kind, label, meant) => {
  expect(wordsOf(field(label, { kind }), lexicon).label).toBe(meant);
});

it('only a telephone is', () => {
  expect(labelOf('电子邮箱', '应急用')).toBe('电子邮箱');
});

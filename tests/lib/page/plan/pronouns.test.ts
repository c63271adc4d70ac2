// Is a label that begins with a pronoun read as being about the person mentioned last in its part of the page?
import { expect, it } from 'vitest';
import { withPronouns } from '../../../../lib/page/plan/pronouns';
import { field, lexicon } from '../fields';

const told = (labels: readonly string[], section: readonly string[] = []): string[] =>
  withPronouns(
    labels.map((label) => field(label, { section })),
    lexicon,
  ).map((at) => [...at.section, at.label].join(' > '));

it('Ta 的手机 and 其手机 belong to the person named before', () => {
  expect(told(['网站负责人姓名', 'Ta 的身份证号', '其手机', '她的邮箱'])).toEqual([
    '网站负责人姓名',
    '网站负责人姓名 > 身份证号',
    '网站负责人姓名 > 手机',
    '网站负责人姓名 > 邮箱',
  ]);
});

it('after somebody else, after nobody, and in 其他 there is no such person', () => {
  expect(told(['其手机', '网站负责人姓名', '其他电话', '主办单位名称', '其手机'])).toEqual([
    '其手机',
    '网站负责人姓名',
    '其他电话',
    '主办单位名称',
    '其手机',
  ]);
});

it('a person named in another part of the page is not meant', () => {
  const fields = [field('网站负责人姓名', { section: ['人员'] }), field('其手机', { section: ['单位'] })];
  expect(withPronouns(fields, lexicon)[1]?.label).toBe('其手机');
});

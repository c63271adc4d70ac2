// Whose papers does a page ask for by 负责人 alone?
import { expect, it } from 'vitest';
import { principalsOf } from '../../../../lib/page/recognise/page-principals';
import { field, lexicon } from '../fields';

const entity = ['单位名称', '证件号码'].map((label) => field(label, { section: ['主办单位信息'] }));
const service = ['网站名称', '网站域名'].map((label) => field(label, { section: ['网站信息'] }));
const person = (heading: string) => ['姓名', '手机号码'].map((label) => field(label, { section: [heading] }));
const paper = (heading: string) => field('负责人身份证（头像面）', { section: [heading], kind: 'upload' });

it.each([
  [['网站负责人'], '材料', 'servicePrincipal'],
  [['主体负责人'], '证件上传', 'subjectPrincipal'],
  [['主体负责人', '网站负责人'], '材料', null],
  [[], '材料', null],
  [['网站负责人'], '经办人', null],
  [['网站负责人', '联系人信息'], '材料', null],
  [['网站负责人', '法定代表人'], '材料', null],
])('on a page that asks about %j, under %s', (persons, heading, whose) => {
  const asked = paper(heading);
  const fields = [...entity, ...service, ...persons.flatMap(person), asked];
  const found = principalsOf(fields, lexicon)(asked);
  expect(found === 'other' ? null : found).toBe(whose);
});

it.each([
  [['主体负责人'], 'subjectPrincipal'],
  [['网站负责人'], 'servicePrincipal'],
  [['主体负责人', '网站负责人'], null],
])('papers under 负责人证件 are those of the person asked about: %j', (persons, whose) => {
  const asked = field('人像面', { section: ['证照上传', '负责人证件'], kind: 'upload' });
  const fields = [...entity, ...service, ...persons.flatMap(person), asked];
  expect(principalsOf(fields, lexicon)(asked)).toBe(whose);
});

it('a tab called 负责人与材料 above both names nobody besides', () => {
  const tab = '负责人与材料';
  const asked = field('负责人身份证（头像面）', { section: [tab, '材料'], kind: 'upload' });
  const persons = person('网站负责人').map((one) => ({ ...one, section: [tab, ...one.section] }));
  expect(principalsOf([...entity, ...service, ...persons, asked], lexicon)(asked)).toBe('servicePrincipal');
});

it('a principal whom labels name, without a heading, may be meant as well', () => {
  const asked = paper('材料');
  const other = field('主体负责人姓名', { section: ['主办单位信息'] });
  const found = principalsOf([...entity, other, ...service, ...person('网站负责人'), asked], lexicon)(asked);
  expect(found).not.toBe('servicePrincipal');
});

it('a principal whom a label names in the same part is meant among its papers', () => {
  const part = '新增 APP 备案';
  const asked = paper(part);
  const named = field('主体负责人姓名', { section: [part] });
  const fields = [...entity, ...service, named, asked];
  expect(principalsOf(fields, lexicon)(asked)).toBe('subjectPrincipal');
  const elsewhere = field('主体负责人姓名', { section: ['主办单位信息'] });
  expect(principalsOf([...entity, ...service, elsewhere, asked], lexicon)(asked)).not.toBe(
    'subjectPrincipal',
  );
});

it('a part that asks only what is to be done is no part of somebody else', () => {
  const asked = field('单位在哪里', { section: ['报单', '一、办什么'], kind: 'cascader' });
  const fields = [...entity, ...service, ...person('网站负责人'), asked];
  expect(principalsOf(fields, lexicon)(asked)).toBeNull();
  const unknown = field('单位在哪里', { section: ['报单', '一、不知所云'], kind: 'cascader' });
  expect(principalsOf([...fields, unknown], lexicon)(unknown)).toBe('other');
});

it.each([
  ['请对着原件拍清楚', '负责人身份证（人像面）', 'subjectPrincipal'],
  ['四、照片材料', '负责人身份证（人像面）', 'subjectPrincipal'],
  ['身份证照片', '人像面', 'subjectPrincipal'],
  ['请对着原件拍清楚', '人像面', 'other'],
])('on a page of one principal alone, under %s, %s is a paper of %s', (heading, label, whose) => {
  const asked = field(label, { section: [heading], kind: 'upload' });
  const fields = [...entity, ...person('主体负责人信息'), asked];
  expect(principalsOf(fields, lexicon)(asked)).toBe(whose);
});

it('labels below 负责人登记 that name the principal say so of those that do not, whoever is named elsewhere', () => {
  const heading = '负责人登记';
  const named = field('主体负责人姓名', { section: [heading] });
  const below = field('电子邮件', { section: [heading, '主体负责人'] });
  const other = field('网站负责人姓名', { section: ['网站登记'] });
  const find = principalsOf([...entity, named, below, ...service, other], lexicon);
  expect(find(named)).toBe('subjectPrincipal');
});

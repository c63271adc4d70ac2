// Is it asked whether the entity's principal is its legal representative, and which option says so?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const planned = (one: Field, isLegalPerson: boolean) =>
  planFor(
    reading([one]),
    null,
    lexicon,
    [{ ...values, 'subjectPrincipal.isLegalPerson': isLegalPerson }],
    options,
  ).map(({ fieldId, will }) => `${fieldId} ${will}`);
const choice = (label: string, heading: string, ...names: readonly string[]): Field =>
  field(label, { kind: 'radio', section: [heading], options: names });

it.each([
  [choice('身份', '主体负责人信息', '法定代表人', '被授权人'), '法定代表人', '被授权人'],
  [choice('负责人身份', '主办单位信息', '企业法人', '经办人（需授权书）'), '企业法人', '经办人（需授权书）'],
  [
    choice(
      'Relation to the legal representative',
      'Person in Charge of the Organizer',
      'Is the legal representative',
      'Authorized person',
    ),
    'Is the legal representative',
    'Authorized person',
  ],
  [choice('是否为法定代表人', '主体负责人信息', '是', '否'), '是', '否'],
  [choice('负责人是否为法人', '主体负责人信息', '是，本人', '否，授权他人'), '是，本人', '否，授权他人'],
  [choice('与法定代表人关系', '主体负责人信息', '本人', '授权代理人'), '本人', '授权代理人'],
  [
    choice('这个人是不是法定代表人自己', '再说说公司的备案负责人', '是他/她本人', '不是，另有其人'),
    '是他/她本人',
    '不是，另有其人',
  ],
  [choice('是否法定代表人', '主体负责人', '是', '否'), '是', '否'],
  [choice('Is this the legal rep? 是否为法人', '主体负责人 Principal', 'Yes 是', 'No 否'), 'Yes 是', 'No 否'],
  [choice('法定代表人同时担任主体负责人', '法定代表人', '是', '否'), '是', '否'],
  [choice('主体负责人与法定代表人', '法人 / 主体负责人', '同一人', '不是同一人'), '同一人', '不是同一人'],
  [choice('负责人与法人是否一致', '主体负责人', '一致', '不一致'), '一致', '不一致'],
  [choice('主体负责人为法定代表人', '主体负责人', '是', '否'), '是', '否'],
  [choice('是法人代表', '单位负责人', '是本人', '不是'), '是本人', '不是'],
  [choice('他/她是法定代表人吗', '主体负责人', '是', '不是'), '是', '不是'],
  [choice('负责人是否为法定代表人？', '主办单位信息', '是', '不是'), '是', '不是'],
  [field('是法定代表人吗', { kind: 'select', section: ['单位负责人'] }), '是', '否'],
  [field('由法定代表人担任负责人', { kind: 'switch', section: ['主体负责人'] }), 'on', ''],
  [
    field('与法定代表人一致', { kind: 'checkbox', section: ['主体负责人'], options: ['与法定代表人一致'] }),
    '与法定代表人一致',
    '',
  ],
])('%j', (asked, legal, another) => {
  expect(planned(asked, true)).toEqual([`subjectPrincipal.isLegalPerson ${legal}`]);
  expect(planned(asked, false)).toEqual([`subjectPrincipal.isLegalPerson ${another}`]);
});

it.each([
  choice('身份', '网站负责人信息', '法定代表人', '被授权人'),
  choice('是否法定代表人', '网站负责人信息', '是', '否'),
  field('网站负责人由法定代表人担任', { kind: 'switch', section: ['网站信息'] }),
  choice('身份', '经办人信息', '法定代表人', '被授权人'),
  choice('负责人身份', '负责人', '法定代表人', '被授权人'),
  choice('身份', '主体负责人信息', '法定代表人', '被授权人', '股东'),
  choice('是法人代表', '网站负责人信息', '是本人', '不是'),
])('nothing is said of %j', (asked) => {
  expect(planned(asked, true)[0]).not.toContain('isLegalPerson');
});

it('who serves as principal is the legal representative or an employee', () => {
  const asked = field('担任人', {
    kind: 'radio',
    options: ['法定代表人', '受托员工'],
    section: ['主体资料', '主体负责人'],
  });
  expect(planned(asked, true)).toEqual(['subjectPrincipal.isLegalPerson 法定代表人']);
  expect(planned(asked, false)).toEqual(['subjectPrincipal.isLegalPerson 受托员工']);
});

it('负责人 alone is the one of whom the page speaks', () => {
  const asked = choice('负责人身份', '负责人', '法定代表人本人', '法定代表人授权的其他人');
  const plannedBeside = (other: string): readonly string[] =>
    planFor(
      reading([field('名称', { section: [other] }), asked]),
      null,
      lexicon,
      [{ ...values, 'subjectPrincipal.isLegalPerson': true }],
      options,
    ).map(({ fieldId, will }) => `${fieldId} ${will}`);
  expect(plannedBeside('主体信息')).toContain('subjectPrincipal.isLegalPerson 法定代表人本人');
  expect(plannedBeside('网站信息').join()).not.toContain('isLegalPerson');
});

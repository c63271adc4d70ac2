// Does a heading that only describes a person leave the fields below it to the person named above it?
import { expect, it } from 'vitest';
import { groupOfSection, isUnderRiddle } from '../../../../lib/page/recognise/field-groups';
import { lexicon } from '../fields';

it.each([
  [['网站负责人', '负责网站日常管理的人'], 'servicePrincipal'],
  [['网站负责人', '负责APP运营的人员'], 'servicePrincipal'],
  [['主体负责人', '法定代表人担任的，免交授权书'], 'subjectPrincipal'],
  [['主体负责人', '须为法定代表人本人'], 'subjectPrincipal'],
  [['主体负责人', '原则上由法人担任'], 'subjectPrincipal'],
  [['负责人与证件', '负责该网站日常运营的人员'], 'servicePrincipal'],
  [['负责人与证件负责该网站日常运营的人员'], 'servicePrincipal'],
  [['备案订单', '负责本网站日常管理的人'], 'servicePrincipal'],
])('%j is about the person named above', (section, group) => {
  expect(groupOfSection(section, lexicon)).toBe(group);
  expect(isUnderRiddle(['负责人', ...section], lexicon)).toBe(false);
});

it.each([
  [['网站负责人', '短信接收人（非负责人，选填）'], 'other'],
  [['网站负责人', '代为办理网站备案的人'], 'other'],
  [['主体负责人', '负责网站日常管理的人'], 'other'],
  [['主体负责人', '法定代表人'], 'legal'],
])('%j is about somebody else', (section, group) => {
  expect(groupOfSection(section, lexicon)).toBe(group);
});

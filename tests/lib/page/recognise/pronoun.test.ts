// Is the pronoun that a label begins with taken off, and nothing that only looks like one?
import { expect, it } from 'vitest';
import { idsFor } from '../../../../lib/page/recognise/label-to-field';
import { withoutPronoun } from '../../../../lib/page/recognise/pronoun';
import { lexicon } from '../fields';

it.each([
  ['其手机', '手机'],
  ['其的手机', '手机'],
  ['Ta 的手机', '手机'],
  ['ta手机号', '手机号'],
  ['他的邮箱', '邮箱'],
  ['她本人的手机', '手机'],
  ['请问他家的电话', '电话'],
  ['此人证件号码', '证件号码'],
  ['同事姓名', '姓名'],
  ['这位同事的手机', '手机'],
  ['这位网站负责人叫什么', '网站负责人叫什么'],
])('%s asks for %s', (label, rest) => expect(withoutPronoun(label)).toBe(rest));

it.each([
  '其他电话',
  '其中',
  '其次',
  '他人代办',
  '他项权证',
  'tax number',
  'Ta x',
  '此人',
  '同事',
  '手机',
  '法定代表人及其手机',
])('%s begins with no pronoun', (label) => expect(withoutPronoun(label)).toBe(label));

it.each([
  ['网站由谁管理', '同事姓名', ['servicePrincipal.name']],
  ['网站由谁管理', '同事身份证', ['servicePrincipal.certNumber']],
  ['先说说您的网站', '它用的是哪个域名', ['service.domain']],
  ['单位的负责人', '这张身份证哪天到期', ['subjectPrincipal.certValidity']],
  ['邀请同事', '同事手机', []],
  ['网站负责人', '推荐同事姓名', []],
])('under %s, %s asks for %j', (heading, label, ids) => {
  expect(idsFor(label, ['ICP备案', heading], lexicon).ids).toEqual(ids);
});

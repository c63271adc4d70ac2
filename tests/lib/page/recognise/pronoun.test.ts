// Is the pronoun that a label begins with taken off, and nothing that only looks like one?
import { expect, it } from 'vitest';
import { withoutPronoun } from '../../../../lib/page/recognise/pronoun';

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

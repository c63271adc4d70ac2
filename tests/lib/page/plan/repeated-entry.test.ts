// Which boxes ask for the value of the box before them once more?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const section = ['主办单位负责人'];
const idsOf = (...labels: readonly string[]): (string | null)[] => {
  const fields = labels.map((label) => field(label, { section }));
  return planFor(reading(fields), null, lexicon, [values], options).map(({ action, fieldId }) =>
    action === 'needs-you' ? null : fieldId,
  );
};

it.each([
  ['邮箱地址', '再次输入邮箱地址', 'email'],
  ['电子邮箱', '确认邮箱', 'email'],
  ['手机号码', '请再次填写手机号', 'mobile'],
  ['手机号码', '手机号码确认', 'mobile'],
  ['证件号码', '重复输入证件号码', 'certNumber'],
])('%s and %s', (first, again, asked) => {
  expect(idsOf(first, again)).toEqual([`subjectPrincipal.${asked}`, `subjectPrincipal.${asked}`]);
});

it('neither a box behind another value, nor one that asks twice without saying so, nor a code', () => {
  expect(idsOf('手机号码', '再次输入邮箱')[1]).toBeNull();
  expect(idsOf('手机号码', '手机号码')).toEqual([null, null]);
  expect(idsOf('手机号码', '再次输入验证码')[1]).toBeNull();
  expect(idsOf('手机号码', '姓名', '证件号码', '再次输入手机号')[3]).toBeNull();
});

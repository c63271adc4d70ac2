// What does the second of two counted mobile numbers ask for?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const asked = (...labels: readonly string[]) =>
  planFor(
    reading(labels.map((label) => field(label, { section: ['主体负责人'] }))),
    null,
    lexicon,
    [values],
    options,
  ).map(({ fieldId }) => fieldId);

it('the second mobile number of a person is the one for emergencies', () => {
  expect(asked('姓名', '证件号码', '手机号码①', '手机号码②').slice(2)).toEqual([
    'subjectPrincipal.mobile',
    'subjectPrincipal.emergencyPhone',
  ]);
});

it('the second mobile number is left alone where the page asks for the one for emergencies elsewhere', () => {
  expect(asked('姓名', '应急电话', '手机号码①', '手机号码②').at(-1)).toBeNull();
});

it('a second number without a first is left alone', () => {
  expect(asked('姓名', '证件号码', '邮箱', '手机号码②').at(-1)).toBeNull();
});

it.each(['另一联系电话', '另外一个电话', '第二联系电话', '其他联系电话'])(
  'behind the mobile number of a person, %s is the one for emergencies',
  (label) => {
    expect(asked('姓名', '手机', label).at(-1)).toBe('subjectPrincipal.emergencyPhone');
    expect(asked('姓名', '手机', '校验码', '固定电话', label).at(-1)).toBe('subjectPrincipal.emergencyPhone');
    expect(asked('姓名', '应急电话', '手机', label).at(-1)).toBeNull();
    expect(asked('姓名', '证件号码', label).at(-1)).toBeNull();
  },
);

it('so it is behind the choice whether the principal of the entity is that of the site, too', () => {
  const section = ['站点负责人'];
  const choices = ['仍由主体负责人负责', '另指定一人'];
  const fields = [
    field('由谁负责', { kind: 'radio', options: choices, section }),
    ...['名字', '证件号码', '本人手机', '第二联系电话'].map((label) => field(label, { section })),
  ];
  const rows = planFor(reading(fields), null, lexicon, [values], options);
  expect(rows.at(-1)?.fieldId).toBe('servicePrincipal.emergencyPhone');
});

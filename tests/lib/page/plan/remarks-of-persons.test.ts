// What is a remark under the heading of a person about?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const held = [{ ...values, 'entity.remark': '主体备注', 'service.remark': '网站备注' }];
const PERSON = ['完善网站负责人信息'];
const actionOf = (before: Parameters<typeof field>, section: readonly string[] = PERSON) =>
  planFor(
    reading([
      field(...before),
      field('姓名', { section: PERSON }),
      field('备注', { kind: 'textarea', section }),
    ]),
    null,
    lexicon,
    held,
    options,
  ).at(-1)?.fieldId;

it('a remark is left alone on a page about persons only, and is about the filing when more is asked', () => {
  expect(actionOf(['手机号码', { section: PERSON }])).toBeNull();
  expect(actionOf(['网站名称', { section: ['网站信息'] }])).toBe('service.remark');
  expect(actionOf(['手机号码', { section: PERSON }], ['网站信息'])).toBe('service.remark');
});

it('a remark is about the person when it is in that person’s row', () => {
  const inRow = (row: string, column: string) => field(row, { kind: 'cell', section: ['人员信息', column] });
  const asked = planFor(
    reading([
      field('单位名称', { section: ['单位信息'] }),
      ...['单位负责人', '网站负责人'].flatMap((row) =>
        ['姓名', '手机号码', '备注'].map((column) => inRow(row, column)),
      ),
    ]),
    null,
    lexicon,
    held,
    options,
  );
  expect(asked.map(({ fieldId }) => fieldId)).toEqual([
    'entity.name',
    ...['subjectPrincipal', 'servicePrincipal'].flatMap((id) => [`${id}.name`, `${id}.mobile`, null]),
  ]);
});

it('a remark that each of several persons has is about each of them', () => {
  const rows = ['主体负责人', '网站负责人'].flatMap((person) => [
    field('姓名', { section: [person] }),
    field('备注', { section: [person] }),
  ]);
  const page = reading([field('网站名称', { section: ['网站信息'] }), ...rows]);
  const found = planFor(page, null, lexicon, held, options).map(({ fieldId }) => fieldId);
  expect(found).toEqual(['service.name', 'subjectPrincipal.name', null, 'servicePrincipal.name', null]);
});

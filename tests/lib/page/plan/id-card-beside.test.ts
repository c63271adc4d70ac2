// Whose is the number of an identity card that a part of the entity asks for beside the number of the entity's own certificate?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const HEAD = '主办单位及主体负责人';

const idsOf = (...labels: readonly (readonly [string, string?])[]) =>
  planFor(
    reading(labels.map(([label, head = HEAD]) => field(label, { section: [head] }))),
    null,
    lexicon,
    [values],
    options,
  ).map(({ fieldId, action }) => `${fieldId} ${action}`);

it('it is the principal’s behind the entity’s own number and the principal’s name', () => {
  expect(idsOf(['单位名称'], ['有效证件号码'], ['负责人姓名'], ['身份证号'])).toEqual([
    'entity.name fill',
    'entity.certNumber fill',
    'subjectPrincipal.name fill',
    'subjectPrincipal.certNumber fill',
  ]);
});

it('it stays unclear where no person was named since, or only in another part', () => {
  const unclear = 'entity.certNumber needs-you';
  expect(idsOf(['单位名称'], ['有效证件号码'], ['身份证号'])).toEqual(['entity.name fill', unclear, unclear]);
  expect(idsOf(['负责人姓名'], ['有效证件号码'], ['身份证号']).slice(1)).toEqual([unclear, unclear]);
  expect(
    idsOf(['有效证件号码'], ['负责人姓名', '主体负责人'], ['身份证号']).filter((at) => at === unclear),
  ).toHaveLength(2);
});

it('one alone is that of the entity, which may be a person', () => {
  expect(idsOf(['单位名称'], ['负责人姓名'], ['身份证号'])[2]).toMatch(/^entity\.certNumber /u);
});

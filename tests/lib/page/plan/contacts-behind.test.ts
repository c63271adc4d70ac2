// Whose are a telephone and an e-mail below 联系方式, behind a person's part?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const WAYS = ['手机号', '应急手机号', '电子邮箱'];
const NAMED = ['姓名', '身份证号码'];
type Part = readonly [heading: string, labels: readonly string[]];

/** The fields that the controls of these parts are taken for. */
function idsOf(parts: readonly Part[], above: readonly string[] = []): readonly (string | null)[] {
  const fields = parts.flatMap(([heading, labels], part) =>
    labels.map((label, at) => field(label, { key: `${part}-${at}`, section: [...above, heading] })),
  );
  return planFor(reading(fields), null, lexicon, [values], options).map(({ fieldId }) => fieldId);
}

const waysOf = (role: string): string[] =>
  ['mobile', 'emergencyPhone', 'email'].map((name) => `${role}.${name}`);

it('that person’s, where each person has such a part', () => {
  const ids = idsOf([
    ['主体负责人', NAMED],
    ['联系方式', WAYS],
    ['网站负责人', NAMED],
    ['联系方式', WAYS],
  ]);
  expect(ids.slice(2, 5)).toEqual(waysOf('subjectPrincipal'));
  expect(ids.slice(7)).toEqual(waysOf('servicePrincipal'));
});

it('that person’s, where the part says 负责人 without saying which', () => {
  const ids = idsOf([
    ['单位信息', ['单位名称']],
    ['主办单位负责人', NAMED],
    ['负责人联系方式', WAYS],
    ['网站信息', ['网站名称']],
  ]);
  expect(ids.slice(3, 6)).toEqual(waysOf('subjectPrincipal'));
});

it('nobody’s for certain, where one such part stands behind two persons', () => {
  const ids = idsOf([
    ['主体负责人', NAMED],
    ['网站负责人', NAMED],
    ['联系方式', WAYS],
  ]);
  expect(ids.slice(4)).toEqual([null, null, null]);
});

it('another’s, where the part asks a name of its own', () => {
  const ids = idsOf([
    ['主体负责人', NAMED],
    ['联系方式', ['姓名', ...WAYS]],
    ['网站负责人', NAMED],
    ['联系方式', ['姓名', ...WAYS]],
  ]);
  expect(ids.slice(2, 6)).not.toContain('subjectPrincipal.mobile');
});

it('the domain of the site above a whole page makes nothing on it a part about the site', () => {
  const ids = idsOf(
    [
      ['主体负责人', NAMED],
      ['联系方式', WAYS],
    ],
    ['yunfan-sample.com'],
  );
  expect(ids.slice(2)).toEqual(waysOf('subjectPrincipal'));
});

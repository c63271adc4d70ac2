// What does a box without a label ask for after the beginning of a range?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const held = [
  { ...values, 'access.ip': ['192.0.2.10'], 'subjectPrincipal.certValidity': ['2018-05-01', '2038-05-01'] },
];
const will = (fields: readonly Field[]) =>
  planFor(reading(fields), null, lexicon, held, options).map((row) => row.will.join());

it('asks for the last address after the first', () => {
  const at = { section: ['接入信息'] };
  expect(will([field('IP地址段', at), field('', at)])).toEqual(['192.0.2.10', '192.0.2.10']);
  const named = ['ipStart', 'ipEnd'].map((id) => `id=${id}`);
  const boxes = named.map((hint, place) => field(place === 0 ? 'IP地址' : '', { ...at, hints: [hint] }));
  expect(will(boxes)).toEqual(['192.0.2.10', '192.0.2.10']);
});

it('asks for the last day after the first', () => {
  const at = { section: ['主体负责人'], kind: 'date' as const };
  expect(will([field('证件有效期', at), field('至', at)])).toEqual(['2018-05-01', '2038-05-01']);
});

it('asks for nothing after anything else, or in another part', () => {
  const at = { section: ['接入信息'] };
  expect(will([field('IP地址', at), field('', at)])[1]).toBe('');
  expect(will([field('IP地址段', at), field('', { section: ['其他'] })])[1]).toBe('');
});

// Which rules and values apply on a day, and when can answers change?
import { describe, expect, it } from 'vitest';
import { boundaries, rulesOn, segmentOf, valueOn } from '../../../lib/rules/as-of';
import type { Rule } from '../../../lib/rules/format';
import { leaf, ruleOf } from './build';

const when = [leaf('province', 'equal', 'zhejiang')];
const dated = (name: string, meta: Partial<Rule['meta']>) => ruleOf(name, when, null, 'block', meta);
const namesOn = (day: string, ...layers: Rule[][]) => rulesOn(layers, day).map((rule) => rule.name);

describe('rules on a day', () => {
  it('apply from the first day on and no longer on the last', () => {
    const rule = dated('a', { from: '2020-08-17', to: '2021-01-01' });
    expect(
      ['2020-08-16', '2020-08-17', '2020-12-31', '2021-01-01'].map((day) => namesOn(day, [rule]).length),
    ).toEqual([0, 1, 1, 0]);
  });

  it('answer as history only for days before they were replaced', () => {
    const replaced = dated('old', { status: 'historical', to: '2021-01-01' });
    expect(namesOn('2020-06-01', [replaced])).toEqual(['old']);
    expect(namesOn('2022-06-01', [replaced])).toEqual([]);
    expect(namesOn('2020-06-01', [dated('old', { status: 'historical' })])).toEqual([]);
  });

  it('take the later of two versions of one name', () => {
    const versions = [
      dated('a', { from: '2021-01-01', note: 'new' }),
      dated('a', { from: '2020-01-01', note: 'old' }),
    ];
    expect(rulesOn([versions], '2022-01-01').map((rule) => rule.meta.note)).toEqual(['new']);
    expect(rulesOn([versions], '2020-06-01').map((rule) => rule.meta.note)).toEqual(['old']);
  });

  it('are replaced from below only by name, and only while the replacement applies', () => {
    const national = [dated('age', {}), dated('phone', {})];
    const province = [dated('zj.age', { overrides: 'age', from: '2021-01-01' })];
    expect(namesOn('2022-01-01', national, province)).toEqual(['phone', 'zj.age']);
    expect(namesOn('2020-06-01', national, province)).toEqual(['age', 'phone']);
  });
});

describe('values on a day', () => {
  const list = [
    { from: '2020-01-01', value: 1 },
    { from: '2020-08-17', value: 2 },
  ];
  it.each([
    ['2019-12-31', undefined],
    ['2020-08-16', 1],
    ['2020-08-17', 2],
    ['2030-01-01', 2],
  ])('on %s: %s', (day, value) => {
    expect(valueOn(list, day)?.value).toBe(value);
    expect(valueOn([...list].reverse(), day)?.value).toBe(value);
  });

  it('change on boundaries only', () => {
    const days = boundaries(
      [dated('a', { from: '2020-03-01', to: '2021-01-01' }), dated('b', { from: '2020-03-01' })],
      [list],
    );
    expect(days).toEqual(['2020-01-01', '2020-03-01', '2020-08-17', '2021-01-01']);
    expect([
      segmentOf(days, '2019-01-01'),
      segmentOf(days, '2020-08-16'),
      segmentOf(days, '2029-01-01'),
    ]).toEqual([null, '2020-03-01', '2021-01-01']);
  });
});

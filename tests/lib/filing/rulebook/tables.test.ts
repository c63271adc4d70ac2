// Do the tables of a province give the value for the day asked about, with its source?
import { describe, expect, it } from 'vitest';
import { Province } from '../../../../lib/filing/rulebook/province';
import { citeTables, tableFacts, tablesOf } from '../../../../lib/filing/rulebook/tables';
import { Rule } from '../../../../lib/rules/format';

const entry = (value: unknown, from: string, more = {}) => ({
  value,
  from,
  source: 'law',
  sourceDate: from,
  ...more,
});
const provinceOf = (id: string, tables: Record<string, unknown>) =>
  Province.parse({
    province: id,
    code: '110000',
    label: { zh: id, en: id },
    numberPrefix: '示',
    tables: { 'sms-verification': [entry(true, '2020-08-17')], ...tables },
    mailing: [],
    rules: [],
  });

const north = provinceOf('north', {
  'min-age': [
    entry(16, '2019-01-01'),
    entry(18, '2021-01-01', { source: 'page', path: 'north.md', note: '注' }),
  ],
  owners: [entry(['subject'], '2021-01-01')],
});
const south = provinceOf('south', { plan: [entry(30, '2021-01-01')] });
const tables = tablesOf([north, south]);

const readsMinAge = Rule.parse({
  name: 'min-age',
  conditions: {
    all: [{ not: { fact: 'age', operator: 'greaterThanInclusive', value: { fact: 'province.minAge' } } }],
  },
  event: { type: 'finding', params: { severity: 'block', message: { zh: '不', en: 'no' } } },
  meta: { from: '2019-01-01', cites: [{ source: 'law' }, { source: 'page' }], sourceDate: '2019-01-01' },
});

describe('tables of a province', () => {
  it('give the newest value not later than the day', () => {
    expect(tableFacts(north, '2020-12-31', tables)['province.minAge']).toBe(16);
    expect(tableFacts(north, '2021-01-01', tables)['province.minAge']).toBe(18);
    expect(tableFacts(north, '2021-01-01', tables)['province.owners']).toEqual(['subject']);
  });

  it('are known to be none where the province has no such table', () => {
    expect(tableFacts(south, '2026-01-01', tables)['province.minAge']).toBeNull();
  });

  it('are not known before their first day, and without a province', () => {
    expect(tableFacts(south, '2020-01-01', tables)).not.toHaveProperty(['province.plan']);
    expect(tableFacts(undefined, '2026-01-01', tables)).toEqual({});
  });
});

describe('the sources of a check that reads them', () => {
  it('are those of the value that applies on the day', () => {
    expect(citeTables(readsMinAge, north, '2026-01-01').meta).toMatchObject({
      cites: [{ source: 'page', path: 'north.md' }],
      sourceDate: '2021-01-01',
      note: '注',
    });
    expect(citeTables(readsMinAge, north, '2020-01-01').meta.cites).toEqual([{ source: 'law' }]);
  });

  it('stay the general ones when the province has no value', () => {
    expect(citeTables(readsMinAge, south, '2026-01-01')).toBe(readsMinAge);
  });
});

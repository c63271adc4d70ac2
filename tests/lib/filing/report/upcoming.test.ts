// On which days does the report of a saved filing change? When a rule changes or a document expires, and on no other day.
import { describe, expect, it } from 'vitest';
import type { PrecheckInput } from '../../../../lib/filing/facts/facts';
import { precheck } from '../../../../lib/filing/report/precheck';
import { upcomingChanges, upcomingForFiling } from '../../../../lib/filing/report/upcoming';
import { loadRulebook } from '../../../../rules/index';
import { readRuleFiles } from '../../../../scripts/rules/rule-files';
import { filing, person, sample } from '../sample-client';

const files = readRuleFiles();
const book = loadRulebook(files);
const facts = {
  'filing.type': 'first-filing',
  'service.kind': 'website',
  'entity.type': 'enterprise',
  'entity.province': 'beijing',
  'sms.done': true,
};
const on = (day: string): PrecheckInput => ({ id: 'one', facts, asOf: day });

describe('upcoming changes', () => {
  it('name the day on which SMS verification came to a province, and what it changed', () => {
    const changes = upcomingChanges(book, on, '2020-08-01', '2020-09-01');
    const start = changes.find(({ day }) => day === '2020-08-17');
    expect(start?.differences.find(({ kind }) => kind === 'sms')).toMatchObject({ before: 'false' });
  });

  it('are none while neither the rules nor the filing change', () => {
    expect(upcomingChanges(book, on, '2026-11-24', '2027-06-01')).toEqual([]);
  });

  it('announce a rule that is already written and begins later', () => {
    const path = 'provinces/beijing.json';
    const file = structuredClone(Object(files[path]));
    file.tables['min-age-organization'] = [
      ...file.tables['min-age-organization'],
      { value: 21, from: '2027-03-01', source: 't21', sourceDate: '2021-07-15' },
    ];
    const later = loadRulebook({ ...files, [path]: file });
    const young = (day: string) => ({ ...on(day), facts: { ...facts, 'principals.youngestAge': 20 } });
    const changes = upcomingChanges(later, young, '2026-11-24', '2027-06-01');
    expect(changes.map(({ day }) => day)).toEqual(['2027-03-01']);
    expect(changes[0]?.differences.map(({ id }) => id)).toContain('min-age-organization');
    expect(changes[0]?.report).toEqual(precheck(later, young('2027-03-01')));
  });

  it('say when a saved document will have expired', () => {
    const client = sample();
    person(client).certValidUntil = '2027-05-20';
    const changes = upcomingForFiling(
      book,
      client,
      filing(client),
      client.services[0]?.id ?? null,
      '2026-11-24',
      '2027-06-30',
    );
    const worse = changes.filter(({ differences }) =>
      differences.some(({ id, after }) => id === 'zhejiang-org-docs-valid-3' && after === 'block fails'),
    );
    expect(worse.map(({ day }) => day.slice(0, 7))).toEqual(['2027-02']);
  });
});

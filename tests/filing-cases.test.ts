// Does the rulebook answer whole filings as their cases say: type, channels, SMS, mailing, documents, rules?
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CaseFile } from '../scripts/cases/case';
import { missesOf } from '../scripts/cases/expectations';
import { RULES_FOLDER, readJson } from '../scripts/rules/rule-files';
import { book } from './rulebook';

const folder = `${RULES_FOLDER}cases/`;

describe.each(readdirSync(folder))('%s', (file) => {
  const { cases } = CaseFile.parse(readJson(`${folder}${file}`, `rules/cases/${file}`));

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(missesOf(book, one)).toEqual([]);
  });
});

describe('a case that expects something else', () => {
  const one = {
    id: 'a-case',
    asOf: '2020-02-23',
    inputs: { facts: { 'entity.province': 'zhejiang', 'filing.type': 'first-filing' } },
  };

  it('is told with what was expected and what came', () => {
    const expected = { required: false, phones: [] };
    expect(missesOf(book, { ...one, expect: { sms: expected } })).toEqual([
      { what: 'sms', expected, actual: { required: true, phones: ['subject', 'service'] } },
    ]);
  });

  it('fails for an expectation, a fact, a rule or a channel that nobody knows', () => {
    const whatOf = (expect: Record<string, unknown>) =>
      missesOf(book, { ...one, expect }).map(({ what }) => what);
    expect(whatOf({ smss: {} })).toEqual(['unknown expectation smss']);
    expect(whatOf({ violates: ['no-such-rule'] })).toEqual(['no-such-rule']);
    expect(whatOf({ satisfies: ['no-such-rule'] })).toEqual(['no-such-rule']);
    expect(whatOf({ channels: { fax: 'yes' } })).toEqual(['channel fax']);
    const strange = { ...one, inputs: { facts: { 'entity.colour': 'red' } }, expect: {} };
    expect(missesOf(book, strange).map(({ what }) => what)).toEqual(['unknown input entity.colour']);
  });

  it('may name a note among what must not fail: it requires nothing', () => {
    const facts = {
      'entity.province': 'beijing',
      'filing.type': 'add-service-same-provider',
      'entity.isShell': true,
    };
    const note = {
      ...one,
      asOf: '2026-11-24',
      inputs: { facts },
      expect: { satisfies: ['beijing-all-shell-can-add'] },
    };
    expect(missesOf(book, note)).toEqual([]);
  });
});

describe('a file of cases', () => {
  it.each([
    ['an object', (cases: readonly unknown[]) => ({ cases })],
    ['a bare list', (cases: readonly unknown[]) => cases],
  ])('that is %s has its faults told with their place', (_, fileOf) => {
    const good = { id: 'a', asOf: '2026-11-24', inputs: {}, expect: {} };
    const bad = { ...good, inputs: { facts: { 'entity.province': [true] } } };
    const { error } = CaseFile.safeParse(fileOf([good, bad]));
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'cases.1.inputs.facts.entity.province: is no value of a fact: text, a number, true, false, null, or a list of texts',
    ]);
    expect(CaseFile.safeParse(fileOf([good])).success).toBe(true);
  });
});

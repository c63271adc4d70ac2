// Does the rulebook answer whole filings as their cases say: type, channels, SMS, mailing, documents, rules?
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../rules/index';
import { CaseFile } from '../scripts/cases/case';
import { missesOf } from '../scripts/cases/expectations';
import { RULES_FOLDER, readJson, readRuleFiles } from '../scripts/rule-files';

const book = loadRulebook(readRuleFiles());
const folder = `${RULES_FOLDER}cases/`;

describe.each(readdirSync(folder))('%s', (file) => {
  const parsed = CaseFile.parse(readJson(`${folder}${file}`, `rules/cases/${file}`));
  const cases = Array.isArray(parsed) ? parsed : parsed.cases;

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
});

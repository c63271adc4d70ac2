// Is the rulebook sound: does every file load, stand in order of day, name only what exists, and carry its proof?
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isField } from '../lib/app/portals/portals';
import { checkLinks } from '../lib/filing/rulebook/links';
import { openRulebook } from '../lib/filing/rulebook/open';
import { parseRulebook, type RuleFiles } from '../lib/filing/rulebook/parse';
import { RULES_FOLDER, readRuleFiles } from '../scripts/rules/rule-files';

const files = readRuleFiles();
const data = parseRulebook(files);
const ZHEJIANG = 'provinces/zhejiang.json';

/** The files with one value of one file replaced. */
function withChange(path: string, change: (file: Record<string, never>) => void): RuleFiles {
  const copy = structuredClone(files[path]) as Record<string, never>; // a file of this test's own choosing
  change(copy);
  return { ...files, [path]: copy };
}

describe('the rule files', () => {
  it('all load', () => {
    expect(data.provinces).toHaveLength(31);
    expect(data.shared['filings/decision-table.json'].rows).toHaveLength(69);
    expect(data.shared['filings/filing-types.json'].filingTypes).toHaveLength(19);
    expect(data.shared['documents/documents.json'].documents).toHaveLength(61);
    expect(data.shared['documents/needs.json'].needs).toHaveLength(63);
  });

  it('name only sources, facts, documents and filing types that exist', () => {
    expect(checkLinks(data)).toEqual([]);
  });

  it('point at fields that a page can have', () => {
    const { rules } = openRulebook(data);
    const unknown = rules.filter(({ event }) => !isField(event.params.field ?? 'entity.name'));
    expect(unknown.map(({ name, event }) => `${name}: ${event.params.field}`)).toEqual([]);
  });

  it('carry a proof of the same stem beside every national check and province', () => {
    const alone = Object.keys(files)
      .filter((path) => /^(national|providers|provinces)\//.test(path))
      .filter((path) => !existsSync(`${RULES_FOLDER}${path.replace(/\.json$/, '.cases.json')}`));
    expect(alone).toEqual([]);
  });

  it('carry a date for every value of every province', () => {
    const undated = data.provinces.flatMap(({ province, tables }) =>
      Object.entries(tables)
        .filter(([, list]) => list.some((entry) => !entry.from || !entry.source))
        .map(([table]) => `${province}.${table}`),
    );
    expect(undated).toEqual([]);
  });
});

describe('the sources', () => {
  const titles = Object.entries(data.shared['sources.json']).map(([id, { title }]) => ({
    id,
    ...title,
  }));

  it('are called in Chinese where the interface is Chinese', () => {
    expect(titles.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
  });

  it('are called in English where it is English', () => {
    expect(titles.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  it('each have a name of their own', () => {
    const names = (language: 'zh' | 'en') => new Set(titles.map((title) => title[language]));
    expect([names('zh').size, names('en').size]).toEqual([titles.length, titles.length]);
  });
});

describe('a broken rule file', () => {
  it('is refused with file and place when a date is no day', () => {
    const broken = withChange(ZHEJIANG, (file) => {
      const tables = file.tables as unknown as Record<string, { from: string }[]>; // the shape of that file
      Object.assign(tables['sms-verification']?.[0] ?? {}, { from: '17.8.2020' });
    });
    expect(() => parseRulebook(broken)).toThrow(
      /rules\/provinces\/zhejiang\.json: tables\.sms-verification\.0\.from: /,
    );
  });

  it('is refused when its values do not stand in order of day', () => {
    const broken = withChange(ZHEJIANG, (file) => {
      const tables = file.tables as unknown as Record<string, { from: string }[]>; // the shape of that file
      tables['sms-verification']?.reverse();
    });
    expect(() => parseRulebook(broken)).toThrow(
      /zhejiang\.json: tables\.sms-verification: values must stand in order/,
    );
  });

  it('is refused when a value lacks its source', () => {
    const broken = withChange(ZHEJIANG, (file) => {
      const tables = file.tables as unknown as Record<string, { source?: string }[]>; // the shape of that file
      delete tables['sms-verification']?.[0]?.source;
    });
    expect(() => parseRulebook(broken)).toThrow(/zhejiang\.json: tables\.sms-verification\.0\.source/);
  });

  it('is refused when a key is misspelt or a file is missing', () => {
    const misspelt = withChange('filings/sms.json', (file) => Object.assign(file, { phone: [] }));
    expect(() => parseRulebook(misspelt)).toThrow(/rules\/filings\/sms\.json: .*phone/);
    const { 'filings/channels.json': _, ...rest } = files;
    expect(() => parseRulebook(rest)).toThrow('rules/filings/channels.json: is missing');
  });

  it('is named when it gives way to a kind of rule that there is not', () => {
    const broken = parseRulebook(
      withChange('national/nat-person-province.json', (file) => {
        Object.assign(file.meta ?? {}, { givesWayTo: ['no-such-kind'] });
      }),
    );
    expect(checkLinks(broken)).toEqual([
      'rules/national/nat-person-province.json: no rule of the kind no-such-kind',
    ]);
  });

  it('is named when it cites a source or a document that nobody knows', () => {
    const broken = parseRulebook(
      withChange('documents/needs.json', (file) => {
        const needs = file.needs as unknown as { documents: string[]; cites: object[] }[]; // the shape of that file
        Object.assign(needs[0] ?? {}, { documents: ['a-letter'], cites: [{ source: 'hearsay' }] });
      }),
    );
    expect(checkLinks(broken)).toEqual([
      'rules/documents/needs.json: needs.0: no source hearsay',
      'rules/documents/needs.json: needs.0: no document a-letter',
    ]);
  });
});

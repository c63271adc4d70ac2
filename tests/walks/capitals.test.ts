// Do the English texts begin with one capital letter and contain no other, wherever they are used?
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overlayWords } from '../../lib/ui/overlay/words';
import { type MessageKey, texts } from '../../lib/ui/text/all';
import { createTranslate } from '../../lib/ui/translate';
import { readRuleFiles } from '../../scripts/rules/rule-files';

const isKey = (key: string): key is MessageKey => Object.hasOwn(texts, key);
const keys = Object.keys(texts).filter(isKey);

/** Begins small: a parameter or a number may begin anything, and iOS is written so. */
const isSmall = (text: string): boolean => /^\p{Ll}/u.test(text) && !text.startsWith('iOS');

/** What may have a capital within a sentence: names, days, months, keys, and what is quoted of a page by its name. */
const NAMES = new RegExp(
  `\\b(?:${[
    'Alibaba|Tencent|Huawei|Kingsoft|Inspur|Jianguoyun|Cloud|Beiantong|Ceph|Excel|Latin',
    'China|Chinese|English|Macao|Mongolia|Taiwan|Hong|Kong',
    'Monday|Friday|March|January',
    'Enter|Space|Shift|Caps|Lock|Escape|Downloads',
    'Services|Removed|Clients|Add|Mark', // pages and buttons by their names
    'Example|Filing|Wang|Fang', // what an example is called
  ].join('|')})\\b`,
  'gu',
);
const within = (text: string): readonly string[] =>
  [
    ...text.replace(/\{n?:?[^}]*\}/g, 'x').matchAll(/(?<=[\p{Ll}\d,)”’] )\p{Lu}\p{Ll}+(?![\p{L}\d])/gu),
  ].flatMap(([word]) => (word.replace(NAMES, '') === '' ? [] : [word]));

const markup = readdirSync('lib/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(`lib/ui/${name}`, 'utf8'))
  .join('\n');

/** Every text that a pill contains by the markup, behind its icon if it has one; pills stand beside each other. */
function inPills(): readonly MessageKey[] {
  const found = markup.matchAll(/class=["{`]+pill\b[^>]*>\s*(?:<Icon [^>]*>\s*)?\{t\(\s*'([^']+)'/g);
  return [...found].flatMap(([, key = '']) => (isKey(key) ? [key] : []));
}

/** Every text that is the beginning of a heading, a label, a button or the title of a part, by the markup. */
function standing(): readonly MessageKey[] {
  const tags = '<(?:h[1-6]|legend|label|button|th|summary|caption|option)\\b(?:[^>]|=>)*>\\s*';
  const properties = '\\b(?:title|label|act|stayWord|aria-label)=';
  const found = markup.matchAll(new RegExp(`(?:${tags}|${properties})\\{t\\(\\s*'([^']+)'`, 'g'));
  return [...new Set([...found].flatMap(([, key = '']) => (isKey(key) ? [key] : [])))];
}

describe('the English texts', () => {
  it('begin headings, labels and buttons with a capital', () => {
    const all = standing();
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((key) => isSmall(texts[key].en))).toEqual([]);
  });

  it('have no capital within a sentence except in names', () => {
    const found = keys.flatMap((key) => within(texts[key].en).map((word) => `${key}: ${word}`));
    expect(found).toEqual([]);
  });

  it('of one kind of state begin alike: those shown as a tag with a capital', () => {
    const kinds = ['severity.', 'site.state.', 'filings.state.', 'clients.point.', 'recognition.ask.'];
    const small = keys.filter((key) => kinds.some((kind) => key.startsWith(kind)) && isSmall(texts[key].en));
    expect(small).toEqual([]);
    expect(inPills().length).toBeGreaterThan(1);
    expect(inPills().filter((key) => isSmall(texts[key].en))).toEqual([]);
    expect(Object.values(overlayWords.en.status).filter(isSmall)).toEqual([]);
  });

  it('of the rules begin with a capital when they are shown alone', () => {
    const alone = ['text', 'message', 'remedy', 'guidance', 'question'];
    const small: string[] = [];
    const walk = (value: unknown, path: string, name: string) => {
      if (typeof value !== 'object' || value === null) return;
      if ('zh' in value && 'en' in value && alone.includes(name) && isSmall(String(value.en)))
        small.push(`${path}: ${value.en}`);
      for (const [key, part] of Object.entries(value)) walk(part, path, Array.isArray(value) ? name : key);
    };
    for (const [path, file] of Object.entries(readRuleFiles())) walk(file, path, '');
    expect(small).toEqual([]);
  });

  it('within a list begin with a small letter, except for names and abbreviations', () => {
    const { labels } = createTranslate('en');
    expect(labels(['SMS verification', 'Stalled order', 'ICP number', 'Alibaba Cloud'])).toBe(
      'SMS verification, stalled order, ICP number, Alibaba Cloud',
    );
    expect(createTranslate('zh').labels(['短信核验', '订单久未操作'])).toBe('短信核验、订单久未操作');
  });
});

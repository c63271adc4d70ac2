// Does every text say something in each language, and only in that one? That both name the same parameters is checked by the compiler.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overlayWords } from '../../../../lib/ui/overlay/words';
import { type MessageKey, texts } from '../../../../lib/ui/text/all';
import { readRuleFiles } from '../../../../scripts/rules/rule-files';

const HAN = /\p{Script=Han}/u;
const OWN_NAMES: ReadonlySet<string> = new Set([
  'settings.language.zh',
  'settings.language.en',
  'documents.watermark.text', // read by a Chinese authority, whatever language the person reads
  'field.services.apps.packageName.ios', // Apple's own name for it, which the portals use as well
]);
const keys = Object.keys(texts) as MessageKey[]; // Object.keys forgets the key type
const said = (language: 'zh' | 'en') =>
  Object.fromEntries(keys.map((key) => [key, texts[key][language]])) as Record<MessageKey, string>;
const [zh, en] = [said('zh'), said('en')];
describe('the catalogues', () => {
  it('count the hours for SMS verification from the message, never from the submission', () => {
    const told = keys.flatMap((key) => [zh[key], en[key]]);
    const rules = Object.values(readRuleFiles()).map((file) => JSON.stringify(file));
    const wrong = /提交(?:订单)?之?后\s*(?:24|\{hours\})\s*小时|of (?:the )?submission, on the phones/u;
    expect([...told, ...rules].flatMap((text) => wrong.exec(text)?.[0] ?? [])).toEqual([]);
  });

  it('say something for every key', () => {
    expect(keys.filter((key) => zh[key].trim() === '' || en[key].trim() === '')).toEqual([]);
  });

  it('mix no languages: no Chinese in English, no bare English sentence in Chinese', () => {
    const ownWords = (key: MessageKey) =>
      en[key].replace(/“([^”]+)”/gu, (said) => (zh[key].includes(said) ? '' : said)); // a button of a page is quoted as the page names it
    expect(keys.filter((key) => HAN.test(ownWords(key)) && !OWN_NAMES.has(key))).toEqual([]);
    expect(
      keys.filter(
        (key) =>
          !HAN.test(zh[key]) && /[A-Za-z]{4}/.test(zh[key].replace(/\{.*?\}/g, '')) && !OWN_NAMES.has(key),
      ),
    ).toEqual([]);
  });

  it('use full-width punctuation between Chinese characters', () => {
    expect(keys.filter((key) => /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(zh[key]))).toEqual([]);
  });

  it('of the manifest have the same keys', () => {
    const keysOf = (locale: string) =>
      Object.keys(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))).sort();
    expect(keysOf('en')).toEqual(keysOf('zh_CN'));
  });

  it('of the overlay have the same keys at every depth', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
        : typeof value;
    expect(shape(overlayWords.en)).toEqual(shape(overlayWords.zh));
  });
});

// Are words, dates and plurals those of the chosen language?
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../lib/ui/translate';

const zh = createTranslate('zh');
const en = createTranslate('en');

describe('createTranslate', () => {
  it('puts the number into the sentence', () => {
    expect(zh('panel.fill', { n: 14 })).toBe('填写本页 14 项');
    expect(en('panel.fill', { n: 14 })).toBe('Fill 14 fields on this page');
  });

  it('chooses the English word that fits one and many', () => {
    expect(en('panel.status.documents', { n: 1 })).toBe('1 document missing');
    expect(en('panel.status.documents', { n: 0 })).toBe('0 documents missing');
  });

  it('puts a number into the chosen word', () => {
    expect(en('panel.questions', { n: 1 })).toBe('1 thing to confirm');
    expect(en('panel.questions', { n: 5 })).toBe('5 things to confirm');
  });

  it('leaves a parameter alone that looks like a placeholder', () => {
    expect(en('clients.removedOne', { name: '{name}' })).toBe('“{name}” was removed');
  });

  it('shows hidden direction characters of a parameter', () => {
    expect(zh('clients.removedOne', { name: 'a\u202eb' })).toContain('a⟨U+202E⟩b');
  });

  it('gives words for known ids, the id for others, and a sentence for unknown reasons', () => {
    expect(zh.word('province', 'zhejiang')).toBe('浙江');
    expect(en.word('provider', 'nobody')).toBe('nobody');
    expect(en.word('reason', 'nonsense')).toBe(en('reason.other'));
    expect(en.word('provider', 'constructor')).toBe('constructor');
  });

  it('writes days and ages in the style of the language', () => {
    expect(zh.date('2021-07-15')).toBe('2021年7月15日');
    expect(en.date('2021-07-15')).toBe('Jul 15, 2021');
    expect(zh.date('2023-08')).toBe('2023-08');
    expect(zh.near('2021-07-15', '2021-12-31')).toBe('7月15日');
    expect(en.near('2021-07-15', '2021-01-01')).toBe('Jul 15');
    expect(zh.near('2022-01-01', '2021-12-31')).toBe('2022年1月1日');
    expect(zh.near('soon', '2021-12-31')).toBe('soon');
    expect(en.age('2021-07-15', '2026-11-24')).toBe('5 years ago');
    expect(zh.age('2026-11-23', '2026-11-24')).toBe('昨天');
    expect(en.age('undated', '2026-11-24')).toBe('');
  });
});

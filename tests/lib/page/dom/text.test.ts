// Do the shortcuts for common texts give the same results as the full character classes?
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normal, simplified } from '../../../../lib/page/dom/simplified';
import { hasLetter, tidy } from '../../../../lib/page/dom/text';

/** Common signs, those at the borders of the short cut, and any other. */
const sign = fc.oneof(
  fc.constantFrom(
    ...'名称： *＊（A9z+/#ⓘ◉×✕＋あ한é²ªß々〇〡Ａ９·–—…«»„\u00ad\u200b\u200e\u202e\ufeff\u3000𠮷',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.string({ unit: 'binary', maxLength: 1 }),
);
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));

it('recognizes a letter or a digit of any script', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(hasLetter(one)).toBe(/[\p{L}\p{N}]/u.test(one));
    }),
    { numRuns: 3000 },
  );
});

it('reduces a label to its letters, digits and three characters', () => {
  const plainly = (one: string): string =>
    simplified(one.normalize('NFKC'))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+/#]/gu, '');
  fc.assert(
    fc.property(text, (one) => {
      expect(normal(one)).toBe(plainly(one));
    }),
    { numRuns: 3000 },
  );
});

it('removes invisible characters from a text', () => {
  const MARKS = /^[\s*＊:：?？•·]+|[\s*＊:：?？]+$/gu;
  const plainly = (one: string): string => {
    const line = one
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(MARKS, '');
    const words = line.replace(/^(?:[\s\p{So}\p{Co}ℹ×]|\ufe0f)+|(?:[\s\p{So}\p{Co}ℹ×]|\ufe0f)+$/gu, '');
    return (/[\p{L}\p{N}]/u.test(words) ? words : line).replace(MARKS, '');
  };
  fc.assert(
    fc.property(text, (one) => {
      expect(tidy(one)).toBe(plainly(one));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ['通信地址ⓘ', '通信地址'],
  ['手机号码 ⓘ：', '手机号码'],
  ['+ 添加网站', '+ 添加网站'],
  ['邮政编码〒', '邮政编码'],
  ['◉人像面', '人像面'],
  ['\ue659长期', '长期'],
  ['中文简体 ×', '中文简体'],
  ['business-licence.jpg ✕', 'business-licence.jpg'],
  ['⚠️ 证件号码', '证件号码'],
  ['+86', '+86'],
  ['×', '×'],
  ['①证件号码', '①证件号码'],
])('%s is read as %s', (shown, read) => expect(tidy(shown)).toBe(read));

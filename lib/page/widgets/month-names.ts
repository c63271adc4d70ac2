// Which month does a heading name?

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';
const CHINESE = '一二三四五六七八九十';
/** A year that a calendar may show. */
export const YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/u;

/** The number of an English month by its first three letters, from 1; 0 when the word is no month. */
function englishMonth(word: string): number {
  const at = ENGLISH.indexOf(word.slice(0, 3).toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0;
}

/** The number of a Chinese month: 11 for 十一; 0 when the word is no month. */
const chineseMonth = (word: string): number =>
  word === '' ? 0 : CHINESE.indexOf(word.slice(-1)) + (word.length > 1 ? 11 : 1);

/** The month that a heading names, as months since year 0; null when it names none. */
export function monthNamed(heading: string): number | null {
  const year = YEAR.exec(heading)?.[0];
  if (year === undefined) return null;
  const rest = heading.replace(year, ' ');
  const digits =
    /(?<!\d)(1[0-2]|0?[1-9])\s*月/u.exec(rest)?.[1] ?? /^\D{0,6}(1[0-2]|0?[1-9])(?!\d)/u.exec(rest)?.[1];
  const chinese = /([一二三四五六七八九十]{1,2})月/u.exec(rest)?.[1] ?? '';
  const month =
    Number(digits ?? 0) ||
    chineseMonth(chinese) ||
    (rest.match(/[a-z]{3,}/giu) ?? []).map(englishMonth).find((at) => at > 0);
  return month === undefined || month < 1 ? null : Number(year) * 12 + month - 1;
}

/** Is it the name of a year alone? */
export const isYear = (text: string): boolean => YEAR.test(text) && text.length < 7;

/** Is this entry of a list of years or months the wanted one? */
export const isFor = (text: string, wanted: number): boolean =>
  isYear(text)
    ? Number.parseInt(text, 10) === Math.floor(wanted / 12)
    : monthNamed(`2000 ${text}`) === 24000 + (wanted % 12);

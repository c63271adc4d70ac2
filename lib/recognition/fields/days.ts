// Which day, or which period, do some characters spell? Chinese, dotted and English days, or two of them with a dash between.
import lexicon from './lexicon.json';
import type { Doubt } from './value';

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const { year, month, day } = lexicon;
const CHINESE = new RegExp(`(\\d{4})${year}(\\d{1,2})${month}(\\d{1,2})${day}`, 'g');
/** The final 日 was not read: after two digits nothing else is missing, after one the second digit may be. */
const WITHOUT_SIGN = new RegExp(`(\\d{4})${year}(\\d{1,2})${month}(\\d{1,2})(?!\\d|${day})`, 'g');
const DOTTED = /(\d{4})[.\-/,:、。·](\d{1,2})[.\-/,:、。·](\d{1,2})/g;
const ENGLISH = /(\d{1,2})([A-Z]{3})[A-Z]*(\d{4})/g;
/** A separator was not read, but four, two and two digits are there. */
const BROKEN = new RegExp(`(\\d{4})[${year}.\\-]?(\\d{2})[${month}.\\-]?(\\d{2})(?=\\D|$)`, 'g');

/** A day found in a text. */
export interface FoundDay {
  readonly day: string;
  readonly doubts: readonly Doubt[];
  readonly at: number;
}

const BEFORE = `(?<=[\\d${year}${month}.\\-/]|^)`;
const AFTER = '(?=[^A-Z]|$)'; // not within a word such as OCT
const ZEROS = new RegExp(`${BEFORE}[oOQD]${AFTER}`, 'g');
const ONES = new RegExp(`${BEFORE}[lI|]${AFTER}`, 'g');

const ZERO = '〇○零Oo0';
const COUNT = '一二三四五六七八九';
const NUMERALS = new RegExp(
  `([${ZERO}${COUNT}]{4})${year}([十${COUNT}]{1,3})${month}([十${COUNT}]{1,3})${day}`,
  'g',
);

/** Days in Chinese numerals as days in digits. */
function numeralDays(text: string): string {
  const value = (sign: string) => (sign === '' ? 0 : COUNT.indexOf(sign) + 1); // whatever is not in it is a zero
  const count = (signs: string) => {
    if (!signs.includes('十')) return value(signs);
    const [tens = '', ones = ''] = signs.split('十');
    return 10 * (value(tens) || 1) + value(ones);
  };
  const digits = (signs: string) => [...signs].map(value).join('');
  return text.replaceAll(
    NUMERALS,
    (_, y: string, m: string, d: string) => `${digits(y)}${year}${count(m)}${month}${count(d)}${day}`,
  );
}

/** The text with letters misread for digits, and Chinese numerals, written as digits. */
function digitsMended(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return numeralDays(plain).replace(ZEROS, '0').replace(ONES, '1');
}

/** All days of a text, in their order. */
export function daysIn(text: string): readonly FoundDay[] {
  const plain = digitsMended(text);
  const exact = [
    ...found(plain, CHINESE, ([y, m, d]) => [y, m, d]),
    ...found(
      plain,
      WITHOUT_SIGN,
      ([y, m, d]) => [y, m, d],
      (d) => (d.length < 2 ? ['shape'] : []),
    ),
    ...found(plain, DOTTED, ([y, m, d]) => [y, m, d]),
    ...found(plain.toUpperCase(), ENGLISH, ([d, name, y]) => [y, String(monthOf(name)), d]),
  ];
  const broken =
    exact.length > 0
      ? []
      : found(
          plain,
          BROKEN,
          ([y, m, d]) => [y, m, d],
          () => ['shape'],
        );
  return [...exact, ...broken].sort((one, other) => one.at - other.at);
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name) + 1;
}

type Parts = readonly (string | undefined)[];

function found(
  text: string,
  pattern: RegExp,
  order: (parts: Parts) => Parts,
  doubtsOf: (day: string) => readonly Doubt[] = () => [],
): readonly FoundDay[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [y = '', m = '', d = ''] = order(match.slice(1));
    const doubts = doubtsOf(d);
    const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    return {
      day: iso,
      at: match.index,
      doubts: isRealDay(iso) ? doubts : [...doubts, 'no-such-day' as const],
    };
  });
}

const PARTS = new RegExp(`(\\d{4})${year}(\\d{1,2})${month}(\\d{1,2})`);

/** Whether a text spells the same day as another but for one digit of its month or day, as where a seal covers it. */
export function lacksDigit(text: string, whole: string): boolean {
  const [own, full] = [text, whole].map((one) => PARTS.exec(digitsMended(one))?.slice(1) ?? []);
  if (own === undefined || full === undefined || own.length === 0 || own.length !== full.length) return false;
  const differing = own.flatMap((part, at) => (part === full[at] ? [] : [[part, full[at] ?? ''] as const]));
  const [[part = '', wholePart = ''] = [], another] = differing;
  const [one, two] = wholePart;
  // a digit that was read twice looks the same as one of two equal digits that was lost
  return another === undefined && part.length === 1 && wholePart.includes(part) && one !== two;
}

/** Whether a character carries part of a day or a period; separators between numbers do not. */
export function saysTheDay({ sign }: { readonly sign: string }): boolean {
  return !`${year}${month}${day}${lexicon.to}${lexicon.from}${lexicon.dashes}./`.includes(sign);
}

/** Whether a day exists, between 1900 and 2199. */
export function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) && /^(19|20|21)/.test(iso);
}

/** The two ends of a period; `until` may be `long-term`. */
export interface Term {
  readonly from: string | null;
  readonly until: string | null;
  readonly doubts: readonly Doubt[];
}

/** The period that a text spells. */
export function termIn(text: string): Term {
  const days = daysIn(text);
  const [first, second] = days;
  const isLong = lexicon.longTermOthers.some((word) => text.includes(word));
  if (isLong) return { from: first?.day ?? null, until: 'long-term', doubts: first?.doubts ?? [] };
  const half = [...lexicon.longTerm].some((sign) => text.includes(sign)); // one of the two characters of 长期 was read
  if (first !== undefined && second === undefined && half)
    return { from: first.day, until: 'long-term', doubts: [...first.doubts, 'not-in-list'] };
  if (first !== undefined && second !== undefined) {
    const doubts = [...first.doubts, ...second.doubts];
    const isOrdered = first.day < second.day;
    return { from: first.day, until: second.day, doubts: isOrdered ? doubts : [...doubts, 'odd-term'] };
  }
  if (first === undefined) return { from: null, until: null, doubts: ['shape'] };
  const isEnd = new RegExp(`^[^\\d]*[${lexicon.to}]`).test(digitsMended(text));
  return isEnd
    ? { from: null, until: first.day, doubts: first.doubts }
    : { from: first.day, until: null, doubts: [...first.doubts, 'shape'] };
}

/** Whether a resident's card may be valid for this period: 5, 10 or 20 years to the day. */
export function isCardTerm(from: string, until: string): boolean {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return [5, 10, 20].includes(years) && from.slice(5) === until.slice(5);
}

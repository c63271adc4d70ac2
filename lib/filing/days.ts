// How old is somebody, and how long is something valid? Years and months between two days (YYYY-MM-DD), the local day, and the days that a text may mean.

const DAY = 86_400_000;
/** The share of a month that one day is, as `monthsBetween` counts it. */
export const DAY_OF_A_MONTH = 0.032;

/** Months from one day to another; a part of a month counts as its share of 31 days, so 3 months and a day is over 3. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const [start, end] = [partsOf(from), partsOf(to)];
  const whole = wholeMonths(start, end);
  const lastWhole = Date.UTC(start.year, start.month - 1 + whole, start.day);
  const rest = (Date.UTC(end.year, end.month - 1, end.day) - lastWhole) / DAY;
  return Math.round((whole + rest / 31) * 1000) / 1000;
}

/** Whether a word says of the end of a validity that there is none. */
export const isLongTermWord = (text: string): boolean =>
  /^(?:长期|长期有效|永久|永久有效|long-term)$/iu.test(text.normalize('NFKC').trim());

/** Full years of age on a day. */
export function ageOn(birthDate: string, on: string): number {
  return Math.floor(wholeMonths(partsOf(birthDate), partsOf(on)) / 12);
}

/** The numbers of a day. */
function partsOf(day: string) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function wholeMonths(from: ReturnType<typeof partsOf>, to: ReturnType<typeof partsOf>): number {
  return (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);
}

/** A date as YYYY-MM-DD in local time: administrations count their own days, not hours of UTC. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const PARTS =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** With the year last, as 11/25/2026: month or day first, as the person's country has it. */
const YEAR_LAST = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** Each day that a text may mean, as YYYY-MM-DD: none, one, or with the year last the month first and the day first. */
export function daysWritten(given: string): readonly string[] {
  const text = given.normalize('NFKC').trim();
  const [, year = '', month = '', day = ''] = PARTS.exec(text) ?? COMPACT.exec(text) ?? [];
  const [, first = '', , second = '', last = ''] = YEAR_LAST.exec(text) ?? [];
  const meant = [
    [year, month, day],
    [last, first, second],
    [last, second, first],
  ].flatMap(([y = '', m = '', d = '']) => realDay(y, m, d));
  return [...new Set(meant)];
}

function realDay(year: string, month: string, day: string): string[] {
  if (year === '') return [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? [written] : [];
}

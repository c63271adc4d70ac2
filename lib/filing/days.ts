// How old is somebody, and how long is something valid? Years and months between two days (YYYY-MM-DD), and the local day.

const DAY = 86_400_000;

/** Months from one day to another; a part of a month counts as its share of 31 days, so 3 months and a day is over 3. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const [start, end] = [partsOf(from), partsOf(to)];
  const whole = wholeMonths(start, end);
  const lastWhole = Date.UTC(start.year, start.month - 1 + whole, start.day);
  const rest = (Date.UTC(end.year, end.month - 1, end.day) - lastWhole) / DAY;
  return Math.round((whole + rest / 31) * 1000) / 1000;
}

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

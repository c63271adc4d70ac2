// How old is somebody, and how long is something valid? Years and months between two days (YYYY-MM-DD), and the local day.

import { daysBetween } from '../rules/days';

/** Months from one day to another; a part of a month counts as its share of 31 days, so 3 months and a day is over 3. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const whole = wholeMonths(from, to);
  const rest = daysBetween(monthsLater(from, whole), to);
  return Math.round((whole + rest / 31) * 1000) / 1000;
}

/** Full years of age on a day. */
export function ageOn(birthDate: string, on: string): number {
  return Math.floor(wholeMonths(birthDate, on) / 12);
}

function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
}

function monthsLater(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}

/** A date as YYYY-MM-DD in local time: administrations count their own days, not hours of UTC. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

// How urgent is a due date, and how is that expressed?
import type { DueDate } from '../../../filing/calendar/due-dates';
import { localeOf } from '../../../protocol/language';
import { daysBetween } from '../../../rules/days';
import { clockWords } from '../../clock-words';
import type { Translate } from '../../translate';

const SOON = 7;
const SHORT = 6 * 3_600_000;
const CLOCK = 48 * 3_600_000; // beyond this, days are shown instead of hours

/** Has a period less than six hours left, or is it over? Both times in milliseconds. */
export const isShort = (ends: number, now: number): boolean => ends - now < SHORT;

/** The tone of a due date: past or a period with few hours left, soon, or later. `now` in milliseconds. */
export function dueTone(
  { day, at }: Pick<DueDate, 'day' | 'at'>,
  today: string,
  now: number,
): 'block' | 'warn' | 'info' {
  const left = daysBetween(today, day);
  if (left < 0 || (at !== null && isShort(at, now))) return 'block';
  return left <= SOON ? 'warn' : 'info';
}

/** The remaining time (milliseconds): in hours and minutes for a period of hours, else in days. */
export function leftWords(
  { day, at }: Pick<DueDate, 'day' | 'at'>,
  today: string,
  t: Translate,
  now: number,
): string {
  if (at !== null && Math.abs(at - now) < CLOCK) {
    const clock = clockWords(at, now);
    return clock === null ? t('due.ended') : t('due.clock', { left: clock });
  }
  const left = daysBetween(today, day);
  if (left === 0) return t('due.today');
  return left < 0 ? t('due.over', { n: -left }) : t('due.left', { n: left });
}

/** The last day, with the time for a period of hours. */
export function untilWords({ day, at }: Pick<DueDate, 'day' | 'at'>, today: string, t: Translate): string {
  if (at === null) return t('due.on', { day: t.near(day, today) });
  const locale = localeOf(t.language);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  return t('due.at', { day: t.near(day, today), time });
}

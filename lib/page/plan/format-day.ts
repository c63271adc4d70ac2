// In which format does a control expect a day? In that of its placeholder, otherwise in the stored one: 2026-11-30.
import type { Field } from '../model';
import { SPAN } from '../read/popup-triggers';

/** Year, month and day in any order, as placeholders write them: DD/MM/YYYY, yyyy.mm.dd, YYYYMMDD. */
const FORM =
  /(y{4}|m{1,2}|d{1,2})(\s?[/.年月-]?\s?)(y{4}|m{1,2}|d{1,2})(\s?[/.年月-]?\s?)(y{4}|m{1,2}|d{1,2})(日?)/iu;

/** Does a box accept only days, according to its type or its placeholder? A row without a box opens a popup that may offer other choices too. */
export const takesDaysOnly = ({
  kind,
  placeholder,
  hints,
  parts,
}: Pick<Field, 'kind' | 'placeholder' | 'hints' | 'parts'>): boolean =>
  (kind === 'date' && parts !== 0) || hints.includes('type=date') || FORM.test(placeholder);

/** The separator between the two days of a span in one box; null when the box asks for one day. */
export const signOfSpan = ({ placeholder }: Pick<Field, 'placeholder'>): string | null =>
  SPAN.exec(placeholder)?.[1] ?? null;

/** What stands in a box for both days of a span when its calendar writes them: a line between nothing, between 起 and 止, or between two forms of a day. */
const BOTH_DAYS =
  /^\s*(?:起|始|开始|y{4}[^\s~～至]*)?\s*(?:至|到|~|～|-|–|—)\s*(?:止|终|结束|y{4}[^\s~～至]*)?\s*$/iu;

/** Does the calendar of one box take both days of a span? */
export const takesBothDays = ({ kind, placeholder }: Pick<Field, 'kind' | 'placeholder'>): boolean =>
  kind === 'date' && (SPAN.test(placeholder) || BOTH_DAYS.test(placeholder));

/** A stored day in the format of the box's placeholder. */
export function dayAs({ placeholder, hints }: Pick<Field, 'placeholder' | 'hints'>, day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  const form = hints.includes('type=date') ? null : FORM.exec(placeholder);
  if (year === undefined || month === undefined || date === undefined || form === null) return day;
  const [, first = '', one, second = '', other, third = '', end] = form;
  const of: Readonly<Record<string, string>> = { y: year, m: month, d: date };
  const parts = [first, second, third].map((part) => part.charAt(0).toLowerCase());
  if (new Set(parts).size < 3) return day;
  const [a = '', b = '', c = ''] = parts.map((part) => of[part] ?? '');
  return `${a}${one}${b}${other}${c}${end}`;
}

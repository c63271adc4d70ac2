// In which form does a control want a day? In the one that stands inside its box, else as it is kept: 2026-11-30.
import type { Field } from '../model';
import { SPAN } from '../read/popup-triggers';

/** Year, month and day in any order, as hints write them: DD/MM/YYYY, yyyy.mm.dd, YYYYMMDD. */
const FORM =
  /(y{4}|m{1,2}|d{1,2})(\s?[/.年月-]?\s?)(y{4}|m{1,2}|d{1,2})(\s?[/.年月-]?\s?)(y{4}|m{1,2}|d{1,2})(日?)/iu;

/** Does a box take nothing but days, by its type or by the form that stands in it? A row without any box opens a sheet, which may offer more. */
export const takesDaysOnly = ({
  kind,
  placeholder,
  hints,
  parts,
}: Pick<Field, 'kind' | 'placeholder' | 'hints' | 'parts'>): boolean =>
  (kind === 'date' && parts !== 0) || hints.includes('type=date') || FORM.test(placeholder);

/** What stands between the two days of a span in one box; null where the box asks for one day. */
export const signOfSpan = ({ placeholder }: Pick<Field, 'placeholder'>): string | null =>
  SPAN.exec(placeholder)?.[1] ?? null;

/** A kept day in the form that the box asks for by its hint. */
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

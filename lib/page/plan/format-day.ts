// In which form does a control want a day? In the one that stands inside its box, else as it is kept: 2026-11-30.
import type { Field } from '../model';

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

/** A box that asks for both days of a span by what stands in it, and the sign between them: 开始日期 至 结束日期. */
const SPAN =
  /(?:开始|起始|生效|签发|start|begin|from)\p{L}{0,6}?(\s*(?:至|到|~|～|-|–|—|to)\s*)(?:结束|截止|终止|失效|到期|end|until|to)/iu;

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

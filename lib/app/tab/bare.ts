// What is shown of a page with nothing saved? What it is about, what its province wants, and what it still wants itself.
import type { Rulebook } from '../../filing/rulebook/open';
import type { PlannedRow } from '../../page/model';
import type { BarePage } from '../../protocol/tab';
import type { TabContext } from './context';
import { type AboutPage, demandsOf } from './report';

/** The page as far as a person without a vault is told of it. Values of the page are counted, never carried. */
export function barePage(
  book: Rulebook,
  { page, portal }: TabContext,
  plan: readonly PlannedRow[],
  about: AboutPage,
  today: string,
): BarePage {
  const fields = page?.reading.fields.filter(({ visible, editable }) => visible && editable) ?? [];
  const known = new Map(plan.map((row) => [row.key, row]));
  const isEmpty = (value: readonly string[]) => value.every((text) => text.trim() === '');
  const wanted = fields.filter(({ required, value }) => required && isEmpty(value));
  return {
    ...about,
    provinces: [...book.provinces.keys()],
    demands: demandsOf(book, about, portal?.provider ?? 'other', today),
    empty: wanted.map(({ key, label }) => ({ key, label: known.get(key)?.label || label })),
    filled: fields.filter(({ value, key }) => !isEmpty(value) && known.get(key)?.fieldId).length,
  };
}

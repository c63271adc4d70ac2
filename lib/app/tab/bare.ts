// What is shown for a page without a client? What it is about, which documents its province requires, and what is still empty.
import { FIELDS_ASKED_OF_ALL } from '../../filing/client/needed';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Field, PlannedRow } from '../../page/model';
import type { BarePage } from '../../protocol/tab';
import type { TabContext } from './context';
import { type AboutPage, demandsOf } from './report';

/** What a person without a vault is shown of the page. Its values are counted, never passed on. */
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
  const isAsked = ({ key, required, error }: Field) =>
    required || error !== '' || FIELDS_ASKED_OF_ALL.has(known.get(key)?.fieldId ?? '');
  const wanted = fields.filter((field) => isEmpty(field.value) && isAsked(field));
  return {
    ...about,
    provinces: [...book.provinces.keys()],
    demands: demandsOf(book, about, portal?.provider ?? 'other', today),
    empty: wanted.map(({ key, label }) => ({ key, label: known.get(key)?.label || label })),
    filled: fields.filter(({ value, key }) => !isEmpty(value) && known.get(key)?.fieldId).length,
  };
}

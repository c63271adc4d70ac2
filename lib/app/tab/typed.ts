// What did the person type in the portal's pages that the client lacks? Next year it would be typed again, so it is offered for the client.
import { isIdentityOfClient, type PageItem } from '../../filing/client/adopt-values';
import { nameOfTyped, type TypedValue } from '../../protocol/typed-values';
import type { SessionStore } from '../../vault/store/key-value-store';
import { lexicon } from '../portals/portals';
import { type HeldOfPages, held } from '../state/held-items';
import { isSoundIn } from './adoptable';
import type { TabContext } from './context';
import { nameOfField } from './field-names';
import { conflictsIn, planOf } from './plan';

/**
 * The values of this page and of the earlier ones, as the pre-check counts them; none while the page is about somebody else,
 * and none that the client could not be stored with.
 */
export async function typedItems(
  store: SessionStore,
  context: TabContext,
  today: string,
): Promise<readonly PageItem[]> {
  return (await typedHere(store, context, today)).items;
}

async function typedHere(
  store: SessionStore,
  context: TabContext,
  today: string,
): Promise<Pick<HeldOfPages, 'items' | 'preset'>> {
  const { tabId, bound } = context;
  if (bound === null || conflictsIn(context, planOf(context, today), today).length > 0)
    return { items: [], preset: [] };
  const { items, preset } = await held(store, tabId, bound.filing.id);
  const isOffered = (item: PageItem) => !isIdentityOfClient(item.fieldId) && isSoundIn(bound, item, today);
  return { items: items.filter(isOffered), preset };
}

/**
 * The same as a person reads them; undefined where nobody typed anything. What the page has set itself stands below what was
 * typed, and alone asks for nothing.
 */
export async function typedView(
  store: SessionStore,
  context: TabContext,
  today: string,
): Promise<readonly TypedValue[] | undefined> {
  const { items, preset } = await typedHere(store, context, today);
  const shown = shownItems(items).map((one) =>
    preset.includes(nameOfTyped(one)) ? { ...one, isPreset: true } : one,
  );
  const typed = shown.filter((one: TypedValue) => !one.isPreset);
  return typed.length > 0 ? [...typed, ...shown.filter((one: TypedValue) => one.isPreset)] : undefined;
}

/** Items with names and values as a person reads them. */
export const shownItems = (items: readonly PageItem[]): readonly TypedValue[] =>
  items.flatMap((item): TypedValue[] => {
    const { fieldId, service } = item;
    const label = nameOfField(fieldId);
    return label === null ? [] : [{ fieldId, service, label, value: wordsOf(item) }];
  });

/** Those of them with these names. */
export const named = (items: readonly PageItem[], names: readonly string[]): readonly PageItem[] =>
  items.filter((item) => names.includes(nameOfTyped(item)));

/** A choice is kept as a code; its first word is the usual one. The boxes of a landline are one number. */
function wordsOf({ fieldId, value }: PageItem): readonly string[] {
  if (fieldId.endsWith('.landline')) return [value.filter((part) => part.trim() !== '').join('-')];
  const choices = lexicon.byId.get(fieldId)?.choices ?? [];
  return value.map((text) => choices.find((choice) => choice.value === text)?.words[0] ?? text);
}

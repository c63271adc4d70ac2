// What did the person type in the portal's pages that the client lacks? Next year it would be typed again, so it is offered for the client.
import { isIdentityOfClient, type PageItem } from '../../filing/client/adopt-values';
import { nameOfTyped, type TypedValue } from '../../protocol/tab';
import type { SessionStore } from '../../vault/store/key-value-store';
import { lexicon } from '../portals/portals';
import { heldItems } from '../state/held-items';
import type { TabContext } from './context';
import { nameOfField } from './field-names';
import { conflictsIn, planOf } from './plan';

/** The values of this page and of the earlier ones, as the pre-check counts them; none while the page is about somebody else. */
export async function typedItems(
  store: SessionStore,
  context: TabContext,
  today: string,
): Promise<readonly PageItem[]> {
  const { tabId, bound } = context;
  if (bound === null || conflictsIn(context, planOf(context, today), today).length > 0) return [];
  const items = await heldItems(store, tabId, bound.filing.id);
  return items.filter((item) => !isIdentityOfClient(item.fieldId) && !isDerived(item, items));
}

/** The same as a person reads them; undefined for none. */
export async function typedView(
  store: SessionStore,
  context: TabContext,
  today: string,
): Promise<readonly TypedValue[] | undefined> {
  const items = await typedItems(store, context, today);
  const shown = items.flatMap(({ fieldId, service, value }) => {
    const label = nameOfField(fieldId);
    return label === null ? [] : [{ fieldId, service, label, value: wordsOf(fieldId, value) }];
  });
  return shown.length > 0 ? shown : undefined;
}

/** Those of them with these names. */
export const named = (items: readonly PageItem[], names: readonly string[]): readonly PageItem[] =>
  items.filter((item) => names.includes(nameOfTyped(item)));

/** A chosen server also stands for its service code in the pre-check, but nobody typed that code. */
const isDerived = ({ fieldId, service, value }: PageItem, items: readonly PageItem[]): boolean =>
  fieldId === 'access.authCode' &&
  items.some(
    (one) =>
      one.fieldId === 'access.resource' && one.service === service && one.value.join() === value.join(),
  );

/** A choice is kept as a code; its first word is the usual one. */
function wordsOf(fieldId: string, value: readonly string[]): readonly string[] {
  const choices = lexicon.byId.get(fieldId)?.choices ?? [];
  return value.map((text) => choices.find((choice) => choice.value === text)?.words[0] ?? text);
}

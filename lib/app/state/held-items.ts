// What do a filing's portal pages contain that its client does not? Session memory only; these are values, so a lock deletes them.
import * as z from 'zod';
import type { PageItem } from '../../filing/client/adopt-values';
import type { SessionStore } from '../../vault/store/key-value-store';
import { Items } from './collected';

const HELD = 'held'; // all tabs under one key, so that a single removal deletes it
const Held = z.record(z.string(), z.strictObject({ filingId: z.string(), items: Items }));

async function heldIn(store: SessionStore): Promise<z.infer<typeof Held>> {
  const parsed = Held.safeParse(await store.get(HELD));
  return parsed.success ? parsed.data : {};
}

/** What the pages shown in this tab for a filing contained when last seen. */
export async function heldItems(
  store: SessionStore,
  tabId: number,
  filingId: string,
): Promise<readonly PageItem[]> {
  const held = (await heldIn(store))[tabId];
  return held?.filingId === filingId ? held.items : [];
}

/** Keeps it for later pages; null deletes it, when the tab is unbound or closed. */
export async function keepHeldItems(
  store: SessionStore,
  tabId: number,
  held: { readonly filingId: string; readonly items: readonly PageItem[] } | null,
): Promise<void> {
  const { [String(tabId)]: before, ...others } = await heldIn(store);
  if (held === null && before === undefined) return;
  const items = held?.items.map((item) => ({ ...item, value: [...item.value] })) ?? [];
  await store.set(HELD, held === null ? others : { ...others, [tabId]: { filingId: held.filingId, items } });
}

/** Deletes everything when the vault locks. */
export const forgetHeldItems = (store: SessionStore): Promise<void> => store.remove(HELD);

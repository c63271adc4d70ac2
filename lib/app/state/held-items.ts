// What do the portal's pages of a filing hold that its client does not know? Session memory only; values, so a lock forgets them.
import * as z from 'zod';
import type { PageItem } from '../../filing/client/adopt-values';
import type { SessionStore } from '../../vault/store/key-value-store';
import { Items } from './collected';

const HELD = 'held'; // all tabs at one place, so that one removal surely forgets it
const Held = z.record(z.string(), z.strictObject({ filingId: z.string(), items: Items }));

async function heldIn(store: SessionStore): Promise<z.infer<typeof Held>> {
  const parsed = Held.safeParse(await store.get(HELD));
  return parsed.success ? parsed.data : {};
}

/** What the pages that this tab has shown for a filing held when they were last seen. */
export async function heldItems(
  store: SessionStore,
  tabId: number,
  filingId: string,
): Promise<readonly PageItem[]> {
  const held = (await heldIn(store))[tabId];
  return held?.filingId === filingId ? held.items : [];
}

/** Keeps it for the pages behind; null forgets it: the tab is unbound or closed. */
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

/** At a lock. */
export const forgetHeldItems = (store: SessionStore): Promise<void> => store.remove(HELD);

// What do a filing's portal pages contain that its client does not? Session memory only; these are values, so a lock deletes them.
import * as z from 'zod';
import type { PageItem } from '../../filing/client/adopt-values';
import type { SessionStore } from '../../vault/store/key-value-store';
import { Items } from './collected';

const HELD = 'held'; // all tabs under one key, so that a single removal deletes it
const Held = z.record(
  z.string(),
  z.strictObject({ filingId: z.string(), items: Items, servers: Items, preset: z.array(z.string()) }),
);

export interface HeldOfPages {
  /** What the client lacks. */
  readonly items: readonly PageItem[];
  /** The servers chosen, as the page shows them, whether the client has them or not. */
  readonly servers: readonly PageItem[];
  /** The names of the items that the page has set itself. */
  readonly preset: readonly string[];
}

const NOTHING: HeldOfPages = { items: [], servers: [], preset: [] };

async function heldIn(store: SessionStore): Promise<z.infer<typeof Held>> {
  const parsed = Held.safeParse(await store.get(HELD));
  return parsed.success ? parsed.data : {};
}

/** What the pages shown in this tab for a filing contained when last seen. */
export async function held(store: SessionStore, tabId: number, filingId: string): Promise<HeldOfPages> {
  const found = (await heldIn(store))[tabId];
  if (found?.filingId !== filingId) return NOTHING;
  const { items, servers, preset } = found;
  return { items, servers, preset };
}

/** Keeps it for later pages; null deletes it, when the tab is unbound or closed. */
export async function keepHeld(
  store: SessionStore,
  tabId: number,
  now: (HeldOfPages & { readonly filingId: string }) | null,
): Promise<void> {
  const { [String(tabId)]: before, ...others } = await heldIn(store);
  if (now === null && before === undefined) return;
  await store.set(HELD, now === null ? others : { ...others, [tabId]: now });
}

/** Deletes everything when the vault locks. */
export const forgetHeldItems = (store: SessionStore): Promise<void> => store.remove(HELD);

// What was collected from a tab's pages for a new client? Portals spread a filing over pages. Session memory only.
import * as z from 'zod';
import type { PageItem } from '../../filing/client/adopt-values';
import { type EntityShown, entityIn, matchEntities } from '../../filing/client/same-entity';
import type { SessionStore } from '../../vault/store/key-value-store';

const COLLECTED = 'collected'; // all under one key, so that a single removal deletes it
/** Items of pages as stored. */
export const Items = z.array(
  z.strictObject({ fieldId: z.string(), service: z.number().nullable(), value: z.array(z.string()) }),
);
const Collected = z.strictObject({
  tabId: z.number(),
  items: Items,
  /** Items of the last page, while the person has not said whether it is about the same entity. */
  pending: Items.nullable(),
});
type Collected = z.infer<typeof Collected>;

/** The entities that the person is asked about. */
export interface EntityQuestion {
  readonly earlier: EntityShown;
  readonly here: EntityShown;
}

async function collectedIn(store: SessionStore, tabId: number): Promise<Collected> {
  const parsed = Collected.safeParse(await store.get(COLLECTED));
  return parsed.success && parsed.data.tabId === tabId ? parsed.data : { tabId, items: [], pending: null };
}

/** What was collected from the pages of a tab. */
export const collectedItems = async (store: SessionStore, tabId: number): Promise<readonly PageItem[]> =>
  (await collectedIn(store, tabId)).items;

/** Merges both; the page in view takes precedence. */
function joined(here: readonly PageItem[], earlier: readonly PageItem[]): PageItem[] {
  const nameOf = ({ fieldId, service }: PageItem) => `${fieldId} ${service ?? ''}`;
  const known = new Set(here.map(nameOf));
  return [...here, ...earlier.filter((item) => !known.has(nameOf(item)))];
}

async function keep(
  store: SessionStore,
  tabId: number,
  items: readonly PageItem[],
): Promise<readonly PageItem[]> {
  await store.set(COLLECTED, { tabId, items, pending: null });
  return items;
}

/**
 * Adds what the present page shows; it takes precedence over earlier pages of the tab. A page of another entity starts a new
 * collection, since two companies must not become one client. Null when the person has to say which case it is.
 */
export async function collect(
  store: SessionStore,
  tabId: number,
  here: readonly PageItem[],
): Promise<readonly PageItem[] | null> {
  const { items } = await collectedIn(store, tabId);
  if (items.length === 0 || here.length === 0) return keep(store, tabId, [...here, ...items]);
  const match = matchEntities(entityIn(items), entityIn(here));
  if (match !== 'unsure') return keep(store, tabId, match === 'same' ? joined(here, items) : here);
  await store.set(COLLECTED, { tabId, items, pending: here });
  return null;
}

/** The question to ask about a tab's pages, or null. */
export async function entityQuestion(store: SessionStore, tabId: number): Promise<EntityQuestion | null> {
  const { items, pending } = await collectedIn(store, tabId);
  return pending && { earlier: entityIn(items), here: entityIn(pending) };
}

/**
 * Applies the person's answer. It refers to what the page showed when they were asked, whatever it shows now; null when
 * nothing was asked.
 */
export async function settleEntity(
  store: SessionStore,
  tabId: number,
  isSame: boolean,
): Promise<readonly PageItem[] | null> {
  const { items, pending } = await collectedIn(store, tabId);
  return pending && keep(store, tabId, isSame ? joined(pending, items) : pending);
}

/** Deletes what was collected, once it has become a client or the vault locks. */
export async function forgetCollected(store: SessionStore): Promise<void> {
  await store.remove(COLLECTED);
}

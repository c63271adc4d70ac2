// What was collected from a tab's pages towards a new client? Portals spread a filing over pages. Session memory only.
import * as z from 'zod';
import type { PageItem } from '../../filing/client/adopt-values';
import { type EntityShown, entityIn, matchEntities } from '../../filing/client/same-entity';
import type { SessionStore } from '../../vault/store/key-value-store';

const COLLECTED = 'collected'; // one tab at a time, so that one removal surely forgets it
/** Items of pages as they are kept. */
export const Items = z.array(
  z.strictObject({ fieldId: z.string(), service: z.number().nullable(), value: z.array(z.string()) }),
);
const Collected = z.strictObject({
  tabId: z.number(),
  items: Items,
  /** What the last page shows while nobody has said whether it is of the same entity. */
  pending: Items.nullable(),
});
type Collected = z.infer<typeof Collected>;

/** Whose pages the person is asked about. */
export interface EntityQuestion {
  readonly earlier: EntityShown;
  readonly here: EntityShown;
}

async function collectedIn(store: SessionStore, tabId: number): Promise<Collected> {
  const parsed = Collected.safeParse(await store.get(COLLECTED));
  return parsed.success && parsed.data.tabId === tabId ? parsed.data : { tabId, items: [], pending: null };
}

/** Everything of both, the page in view before what was there. */
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
 * Adds what the present page shows; it counts before what an earlier page of the same tab showed. A page of another
 * entity begins anew: two companies must not become one client. Null when the person has to say which of both it is.
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

/** What the person has to be asked about a tab's pages, or null. */
export async function entityQuestion(store: SessionStore, tabId: number): Promise<EntityQuestion | null> {
  const { items, pending } = await collectedIn(store, tabId);
  return pending && { earlier: entityIn(items), here: entityIn(pending) };
}

/**
 * The person's answer. It is about what the page showed when they were asked, whatever it shows now; null when nothing
 * was asked.
 */
export async function settleEntity(
  store: SessionStore,
  tabId: number,
  isSame: boolean,
): Promise<readonly PageItem[] | null> {
  const { items, pending } = await collectedIn(store, tabId);
  return pending && keep(store, tabId, isSame ? joined(pending, items) : pending);
}

/** Forgets what was collected: it has become a client, or the vault locks. */
export async function forgetCollected(store: SessionStore): Promise<void> {
  await store.remove(COLLECTED);
}

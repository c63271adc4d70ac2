// What is stored about a tab besides its page? Its client, what the person said about its page, and where they granted access. Session memory only.
import * as z from 'zod';
import type { SessionStore } from '../../vault/store/key-value-store';
import { forgetCollected } from './collected';
import { forgetHeldItems, keepHeld } from './held-items';

/** A tab's binding: ids alone, nothing that a lock must delete. */
export const TabSession = z.strictObject({
  clientId: z.string(),
  filingId: z.string(),
  services: z.array(z.string()),
  /** Nobody chose the service: the page named it, or it was the only one of its provider. */
  serviceWhy: z.optional(z.enum(['named', 'only'])),
  /** Nobody chose the client: it is the only one. */
  isSole: z.optional(z.boolean()),
});
export type TabSession = z.infer<typeof TabSession>;

const bindingKey = (tabId: number) => `tab:${tabId}`;

/** The binding of a tab, or null. */
export async function sessionOf(store: SessionStore, tabId: number): Promise<TabSession | null> {
  const parsed = TabSession.safeParse(await store.get(bindingKey(tabId)));
  return parsed.success ? parsed.data : null;
}

/** Binds a tab, or changes its binding. */
export async function keepSession(store: SessionStore, tabId: number, session: TabSession): Promise<void> {
  await store.set(bindingKey(tabId), session);
}

const undecidedKey = (tabId: number) => `undecided:${tabId}`;

/** The id of the chosen client for which the person has not said yet where it is filed; null when nothing is open. */
export async function undecidedClient(store: SessionStore, tabId: number): Promise<string | null> {
  const id = await store.get(undecidedKey(tabId));
  return typeof id === 'string' ? id : null;
}

/** Stores it until the person has chosen. */
export async function keepUndecided(store: SessionStore, tabId: number, clientId: string): Promise<void> {
  await store.set(undecidedKey(tabId), clientId);
}

/** Deletes a tab's binding: it was unbound, closed, or the client is gone. */
export async function dropSession(store: SessionStore, tabId: number): Promise<void> {
  await store.remove(undecidedKey(tabId));
  await store.remove(bindingKey(tabId));
  await store.remove(givenKey(tabId));
  await store.remove(serviceNamedKey(tabId));
  await keepHeld(store, tabId, null);
  await keepOverride(store, tabId, null);
}

/** Documents that the portal already has for one filing, and those that its slots have asked for, by the ids of the rulebook. */
const Given = z.strictObject({
  filingId: z.string(),
  documents: z.array(z.string()),
  asked: z.array(z.string()).optional(),
});
export type DocumentsOnPortal = Omit<z.infer<typeof Given>, 'filingId'>;

const givenKey = (tabId: number) => `given:${tabId}`;

/** What the upload slots shown in this tab for a filing contained when last seen, and asked for. */
export async function documentsGiven(
  store: SessionStore,
  tabId: number,
  filingId: string,
): Promise<DocumentsOnPortal> {
  const parsed = Given.safeParse(await store.get(givenKey(tabId)));
  return parsed.success && parsed.data.filingId === filingId ? parsed.data : { documents: [] };
}

/** Stores it for later pages, which may show no slot. */
export async function keepDocumentsGiven(
  store: SessionStore,
  tabId: number,
  filingId: string,
  { documents, asked }: DocumentsOnPortal,
): Promise<void> {
  await store.set(givenKey(tabId), { filingId, documents, ...(asked && { asked }) });
}

/** The id of the service that the person named for a page which does not say which it asks about, or whose values a fill wrote there, the keys of the controls that took them, and a hash of that page: nothing that a lock must delete. */
const ServiceNamed = z.strictObject({
  page: z.string(),
  service: z.string(),
  written: z.optional(z.array(z.string())),
});
export type ServiceNamed = z.infer<typeof ServiceNamed>;

const serviceNamedKey = (tabId: number) => `page-service:${tabId}`;

/** What was said last in this tab; null for nothing. */
export async function lastServiceNamed(store: SessionStore, tabId: number): Promise<ServiceNamed | null> {
  const parsed = ServiceNamed.safeParse(await store.get(serviceNamedKey(tabId)));
  return parsed.success ? parsed.data : null;
}

/** Stores it until the tab is unbound. */
export async function keepServiceNamed(
  store: SessionStore,
  tabId: number,
  said: ServiceNamed,
): Promise<void> {
  await store.set(serviceNamedKey(tabId), said);
}

/** Whose values the last fill in a tab wrote, and on which origin: ids alone. */
const Filled = z.strictObject({
  clientId: z.string(),
  filingId: z.string(),
  origin: z.string(),
  /**
   * How often the filing had been moved then; absent once its submission was recorded, so that no page records it
   * again.
   */
  moves: z.optional(z.number()),
});
export type Filled = z.infer<typeof Filled>;

const filledKey = (tabId: number) => `filled:${tabId}`;

/** Whose values were last written in this tab, whichever client it is bound to now; null for none. */
export async function lastFilledIn(store: SessionStore, tabId: number): Promise<Filled | null> {
  const parsed = Filled.safeParse(await store.get(filledKey(tabId)));
  return parsed.success ? parsed.data : null;
}

/** Stores whose values were written; null deletes it when the tab is closed. */
export async function keepLastFilled(
  store: SessionStore,
  tabId: number,
  filled: Filled | null,
): Promise<void> {
  await (filled ? store.set(filledKey(tabId), filled) : store.remove(filledKey(tabId)));
}

const OVERRIDES = 'overrides'; // all tabs under one key: the conflicts name people, and a lock must delete every one
const Overrides = z.record(z.string(), z.string());

/** The conflicts that the person accepted in a tab by typing; others still block. Null when there are none. */
export async function overrideOf(store: SessionStore, tabId: number): Promise<string | null> {
  const parsed = Overrides.safeParse(await store.get(OVERRIDES));
  return (parsed.success && parsed.data[tabId]) || null;
}

/** Accepts exactly these conflicts in a tab; null accepts none. */
export async function keepOverride(
  store: SessionStore,
  tabId: number,
  conflicts: string | null,
): Promise<void> {
  const parsed = Overrides.safeParse(await store.get(OVERRIDES));
  const { [String(tabId)]: _, ...others } = parsed.success ? parsed.data : {};
  await store.set(OVERRIDES, conflicts === null ? others : { ...others, [tabId]: conflicts });
}

/** What is known of a page that belongs to no client, by ids. No value of the page is among it. */
const About = z.strictObject({
  province: z.string().nullable(),
  category: z.enum(['organization', 'personal']).nullable(),
  /** The portal whose page said it; absent where the person did. */
  portal: z.optional(z.string()),
  /** Names that page of it. */
  page: z.optional(z.string()),
});
type About = z.infer<typeof About>;

const aboutKey = (tabId: number) => `about:${tabId}`;

/** What the person said about a tab's page, if anything. */
export async function aboutPage(store: SessionStore, tabId: number): Promise<About> {
  const parsed = About.safeParse(await store.get(aboutKey(tabId)));
  return parsed.success ? parsed.data : { province: null, category: null };
}

/** Stores it until the browser closes. */
export async function keepAboutPage(store: SessionStore, tabId: number, about: About): Promise<void> {
  await store.set(aboutKey(tabId), about);
}

/** At a lock: deletes all session data about clients, except which tabs have one, by id. */
export async function forgetHeld(store: SessionStore): Promise<void> {
  await Promise.all([forgetCollected(store), forgetHeldItems(store), store.remove(OVERRIDES)]);
}

const grantKey = (tabId: number): string => `called:${tabId}`;

/** The origin to which the person granted access in a tab by pressing our icon, or null. */
export async function grantedOrigin(store: SessionStore, tabId: number): Promise<string | null> {
  const origin = await store.get(grantKey(tabId));
  return typeof origin === 'string' ? origin : null;
}

/** Stores the grant: one origin in one tab. */
export async function keepGrant(store: SessionStore, tabId: number, origin: string): Promise<void> {
  await store.set(grantKey(tabId), origin);
}

/** Deletes it: the tab is closed, or our script cannot run there. */
export async function revokeGrant(store: SessionStore, tabId: number): Promise<void> {
  await store.remove(grantKey(tabId));
}

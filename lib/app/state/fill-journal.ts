// What was written into which document, should page or background end in the middle? Ids and counts, no values. Session memory.
import * as z from 'zod';
import type { SessionStore } from '../../vault/store/key-value-store';

const Entry = z.strictObject({
  token: z.string(),
  documentId: z.string(),
  /** The controls that the fill was to write, by key. */
  keys: z.array(z.string()),
  /** How many of them the page said were done. */
  done: z.number(),
});
/** The fill under way in a tab. */
export type JournalEntry = z.infer<typeof Entry>;

const journalKey = (tabId: number) => `fill:${tabId}`;

/** The fill that was begun in a tab and has not ended; null when there is none. */
export async function journalOf(store: SessionStore, tabId: number): Promise<JournalEntry | null> {
  const parsed = Entry.safeParse(await store.get(journalKey(tabId)));
  return parsed.success ? parsed.data : null;
}

/** Notes how a tab's fill stands. */
export async function keepJournal(store: SessionStore, tabId: number, entry: JournalEntry): Promise<void> {
  await store.set(journalKey(tabId), entry);
}

/** The tab's fill has ended. */
export async function dropJournal(store: SessionStore, tabId: number): Promise<void> {
  await store.remove(journalKey(tabId));
}

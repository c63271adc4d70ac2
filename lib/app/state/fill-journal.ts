// How far did a fill come, if the page or the background ends in the middle? Ids and counts, no values. Session memory only.
import * as z from 'zod';
import type { SessionStore } from '../../vault/store/key-value-store';

const Entry = z.strictObject({
  token: z.string(),
  documentId: z.string(),
  /** The keys of the controls that the fill was to write. */
  keys: z.array(z.string()),
  /** How many of them the page reported as done. */
  done: z.number(),
});
/** The running fill of a tab. */
export type JournalEntry = z.infer<typeof Entry>;

const journalKey = (tabId: number) => `fill:${tabId}`;

/** The fill begun in a tab that has not ended; null when there is none. */
export async function journalOf(store: SessionStore, tabId: number): Promise<JournalEntry | null> {
  const parsed = Entry.safeParse(await store.get(journalKey(tabId)));
  return parsed.success ? parsed.data : null;
}

/** Records the progress of a tab's fill. */
export async function keepJournal(store: SessionStore, tabId: number, entry: JournalEntry): Promise<void> {
  await store.set(journalKey(tabId), entry);
}

/** Removes the entry of a tab whose fill has ended. */
export async function dropJournal(store: SessionStore, tabId: number): Promise<void> {
  await store.remove(journalKey(tabId));
}

// Is the page in a tab still the one a fill was made for? A new document ends everything that belonged to the previous one.
import type { App } from '../state/app';
import { dropJournal, journalOf } from '../state/fill-journal';

/**
 * Another document is in the tab, or one without our script: the previous document's reading is deleted, its fill
 * ends, and its progress is kept for display. Nothing is ever continued automatically.
 */
export async function leaveDocument(app: App, tabId: number): Promise<void> {
  app.runs.stop(tabId);
  app.pages.drop(tabId);
  app.taken.delete(tabId);
  const entry = await journalOf(app.sessions, tabId);
  if (!entry) return;
  app.interrupted.set(tabId, { done: entry.done, total: entry.keys.length });
  await dropJournal(app.sessions, tabId);
}

/** Records that this document is in the tab now. */
export async function meetDocument(app: App, tabId: number, documentId: string): Promise<void> {
  const known = app.pages.get(tabId)?.documentId ?? (await journalOf(app.sessions, tabId))?.documentId;
  if (known !== undefined && known !== documentId) await leaveDocument(app, tabId);
}

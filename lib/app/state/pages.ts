// What do we know about the page in a tab? The newest reading of its document, and what our fills did to it.
import type { FillResult, PageReading } from '../../page/model';
import type { ReceiptRow } from '../../protocol/tab';
import type { ControlBefore } from './fill-runs';

/** Why a control that was to be undone still holds something. */
const NOT_UNDONE: ReadonlySet<string> = new Set(['changed-since', 'remove-file', 'cannot-be-emptied']);

const NOTHING: ControlBefore = { label: '' };

/** A portal document as last read, with the results of our fills. */
export interface PageState {
  readonly documentId: string;
  readonly reading: PageReading;
  readonly results: readonly ReceiptRow[];
}

/** The newest state of each tab's document. In memory only, since a page can be read again. */
export function createPageRegistry() {
  const pages = new Map<number, PageState>();

  /** Stores a new reading. Another document in the tab starts without results. */
  function see(tabId: number, documentId: string, reading: PageReading): void {
    const known = pages.get(tabId);
    const results = known?.documentId === documentId ? known.results : [];
    pages.set(tabId, { documentId, reading, results });
  }

  /** Adds the results of a fill or an undo; a newer result replaces an older one of the same control. */
  function note(
    tabId: number,
    results: readonly FillResult[],
    controls: ReadonlyMap<string, ControlBefore>,
  ): void {
    const known = pages.get(tabId);
    if (!known) return;
    const fresh = new Set(results.map((result) => result.key));
    const before = (key: string): ControlBefore => {
      const { label, errorBefore } =
        controls.get(key) ?? known.results.find((old) => old.key === key) ?? NOTHING;
      return { label, errorBefore };
    };
    const rows = results.map((result) => ({ ...result, ...before(result.key) }));
    pages.set(tabId, { ...known, results: [...known.results.filter((old) => !fresh.has(old.key)), ...rows] });
  }

  /** Drops what could not be undone, when the person has the page filled again instead. */
  function forgetNotUndone(tabId: number): void {
    const known = pages.get(tabId);
    if (!known) return;
    pages.set(tabId, { ...known, results: known.results.filter(({ reason }) => !NOT_UNDONE.has(reason)) });
  }

  /** Drops the results of fills, when the page is shown for another client. */
  function forgetResults(tabId: number): void {
    const known = pages.get(tabId);
    if (known) pages.set(tabId, { ...known, results: [] });
  }

  return {
    see,
    note,
    forgetNotUndone,
    forgetResults,
    tabs: () => [...pages.keys()],
    get: (tabId: number) => pages.get(tabId) ?? null,
    drop: (tabId: number) => pages.delete(tabId),
    /** Drops every page, so that after a lock nothing read from one is held. */
    dropAll: () => pages.clear(),
  };
}
export type Pages = ReturnType<typeof createPageRegistry>;

// What do we know of the page in a tab? The newest reading of its one document, and what our fills did to it.
import type { FillResult, PageReading } from '../../page/model';
import type { ReceiptRow } from '../../protocol/tab';
import type { ControlBefore } from './fill-runs';

/** Why a control that was to be taken back holds something all the same. */
const NOT_UNDONE: ReadonlySet<string> = new Set(['changed-since', 'remove-file', 'cannot-be-emptied']);

const NOTHING: ControlBefore = { label: '' };

/** A document of a portal as last read, with what our fills did to it. */
export interface PageState {
  readonly documentId: string;
  readonly reading: PageReading;
  readonly results: readonly ReceiptRow[];
}

/** The newest state of each tab's document. In memory only: a page is read again when it is gone. */
export function createPageRegistry() {
  const pages = new Map<number, PageState>();

  /** A new reading of a document. Another document in the tab begins without results. */
  function see(tabId: number, documentId: string, reading: PageReading): void {
    const known = pages.get(tabId);
    const results = known?.documentId === documentId ? known.results : [];
    pages.set(tabId, { documentId, reading, results });
  }

  /** Adds what a fill or an undo did; a newer result of the same control replaces the older. */
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

  /** Forgets what could not be taken back: the person had the page filled anew instead. */
  function forgetNotUndone(tabId: number): void {
    const known = pages.get(tabId);
    if (!known) return;
    pages.set(tabId, { ...known, results: known.results.filter(({ reason }) => !NOT_UNDONE.has(reason)) });
  }

  /** Forgets what fills did to the page: it is shown for another client. */
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
    /** Forgets every page: after a lock nothing that stood on one is held. */
    dropAll: () => pages.clear(),
  };
}
export type Pages = ReturnType<typeof createPageRegistry>;

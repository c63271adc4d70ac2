// How does the reading script control the overlay? The overlay is a separate script, requested when there is first something to show.
import type { LiveReading } from '../../lib/page/read/read';
import type { OverlayView } from '../../lib/protocol/overlay';
import type { DrawnOverlay, OverlayDeps, OverlayScript } from '../../lib/ui/overlay/overlay-script';

interface OverPageDeps {
  /** What the script that draws is handed. */
  readonly overlay: OverlayDeps;
  /** The script that draws; null until it has been brought in. */
  readonly script: () => OverlayScript | null;
  /** Has it injected; resolves also when the browser does not allow it. */
  readonly bringIn: () => Promise<unknown>;
}

/** The overlay of one document. */
export function createOverPage(window: Window, { overlay, script, bringIn }: OverPageDeps) {
  let drawn: DrawnOverlay | null = null;
  let shown: { readonly view: OverlayView; readonly live: LiveReading } | null = null;
  let isAsked = false;
  /** The page's documents, each with what stops listening in it once the overlay is there. */
  const documents = new Map<Document, (() => void) | undefined>();

  function open(): DrawnOverlay | null {
    if (drawn !== null) return drawn;
    drawn = script()?.open(window, overlay) ?? null;
    for (const document of documents.keys()) documents.set(document, drawn?.follow(document));
    return drawn;
  }

  function draw(): void {
    if (shown !== null) open()?.show(shown.view, shown.live);
  }

  async function ask(): Promise<void> {
    isAsked = true;
    await bringIn();
    isAsked = false;
    draw();
  }

  return {
    show(view: OverlayView | null, live: LiveReading): void {
      shown = view && { view, live };
      if (view === null) drawn?.show(null, live);
      else draw();
      if (view !== null && drawn === null && !isAsked) void ask();
    },
    /** Scrolls to a control, focuses it and highlights it. */
    async goTo(element: Element): Promise<void> {
      if (open() === null) await ask();
      open()?.goTo(element);
    },
    /** Lets the overlay listen in a document of the page; returns a function that stops this. */
    follow(document: Document): () => void {
      documents.set(document, drawn?.follow(document));
      return () => {
        documents.get(document)?.();
        documents.delete(document);
      };
    },
    close(): void {
      shown = null;
      drawn?.close();
    },
  };
}

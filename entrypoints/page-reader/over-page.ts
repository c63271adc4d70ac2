// How does the reading script control the overlay? The overlay is a separate script, requested when there is first something to show.
import { isHtml } from '../../lib/page/dom/elements';
import type { LiveReading } from '../../lib/page/read/read';
import type { OverlayView } from '../../lib/protocol/tab';
import type { DrawnOverlay, OverlayDeps, OverlayScript } from '../../lib/ui/overlay/overlay-script';

const RING_MILLISECONDS = 1600;

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

  function draw(): void {
    if (shown === null) return;
    if (drawn === null) {
      drawn = script()?.open(window, overlay) ?? null;
      for (const document of documents.keys()) documents.set(document, drawn?.follow(document));
    }
    drawn?.show(shown.view, shown.live);
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
    goTo: showControl,
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

/** Scrolls to a control, focuses it and highlights it. */
function showControl(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const focusable = element.matches('input,textarea,select,button')
    ? element
    : element.querySelector('input,textarea,select,button');
  if (focusable !== null && isHtml(focusable)) focusable.focus({ preventScroll: true });
  ring(element);
}

/** Highlights a control without touching its style, by an animation of its outline that ends by itself. */
function ring(element: Element): void {
  const on = { outline: '3px solid #2353b8', outlineOffset: '3px' };
  element.animate([on, on, { outline: '3px solid transparent', outlineOffset: '8px' }], RING_MILLISECONDS);
}

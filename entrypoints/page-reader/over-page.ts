// How does the reading script control the overlay? The overlay is a separate script, requested when there is first something to show.
import { isHtml } from '../../lib/page/dom/elements';
import type { LiveReading } from '../../lib/page/read/read';
import type { GateView, OverlayView } from '../../lib/protocol/tab';
import type { OverlayActions } from '../../lib/ui/overlay/overlay';
import type { DrawnOverlay, OverlayScript } from '../../lib/ui/overlay/overlay-script';

const RING_MILLISECONDS = 1600;
/** Events after which a control may have moved although nothing of it changed. */
const MOVES = ['scroll', 'transitionend', 'animationend', 'click'] as const;

interface OverPageDeps {
  readonly actions: OverlayActions;
  /** The script that draws; null until it has been brought in. */
  readonly script: () => OverlayScript | null;
  /** Has it injected; resolves also when the browser does not allow it. */
  readonly bringIn: () => Promise<unknown>;
}

/** The overlay of one document. */
export function createOverPage(window: Window, { actions, script, bringIn }: OverPageDeps) {
  let drawn: DrawnOverlay | null = null;
  let shown: { readonly view: OverlayView; readonly live: LiveReading } | null = null;
  let isAsked = false;

  function draw(): void {
    if (shown === null) return;
    drawn ??= script()?.open(window, actions) ?? null;
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
    /** What the overlay shows now; an invisible list must not hold back a press. */
    view: (): OverlayView | null => (drawn === null ? null : (shown?.view ?? null)),
    holdGate: (view: GateView | null) => drawn?.holdGate(view),
    goTo: showControl,
    /** Keeps the marks beside their controls while a document, the page's or a frame's, scrolls and moves. */
    follow: (document: Document): (() => void) =>
      watchMoves(
        document,
        () => drawn?.move(),
        ({ target }) => drawn?.raiseOver(target),
      ),
    close(): void {
      shown = null;
      drawn?.close();
    },
  };
}

/** Listens for what may move a control of a document and what opens over it; returns a function that stops this. */
function watchMoves(document: Document, onMove: () => void, onToggle: (event: Event) => void): () => void {
  const options = { capture: true, passive: true };
  for (const name of MOVES) document.addEventListener(name, onMove, options);
  document.addEventListener('toggle', onToggle, true);
  return () => {
    for (const name of MOVES) document.removeEventListener(name, onMove, options);
    document.removeEventListener('toggle', onToggle, true);
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

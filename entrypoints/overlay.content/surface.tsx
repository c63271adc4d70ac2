// What lies over the page at this moment? Draws marks, pill and gate, and keeps them beside their controls.
import { render } from 'preact';
import { isHtml } from '../../lib/page/dom/elements';
import type { LiveReading } from '../../lib/page/read/read';
import type { GateView, OverlayView } from '../../lib/protocol/tab';
import { isOwnHost, mountHost, type OverlayHost } from '../../lib/ui/host';
import { appearanceIn } from '../../lib/ui/language';
import { Overlay, type OverlayActions } from '../../lib/ui/overlay/overlay';
import css from '../../lib/ui/overlay/overlay.css?inline';
import { activeIn, drawingAreaOf, placesOf } from './obstacles';

const RING_MILLISECONDS = 1600;
/** So often we come back to a page that takes our host away; then it has its will. */
const RETURNS = 5;
/** After these a control may stand elsewhere although nothing of it changed. */
const MOVES = ['scroll', 'transitionend', 'animationend', 'click'] as const;

interface Shown {
  readonly view: OverlayView;
  readonly live: LiveReading;
  /** What marks must not cover, looked up once a reading. */
  readonly active: readonly Element[];
}

/** The overlay of one document: nothing is mounted before there is something to show. */
export function openOverlay(window: Window, actions: OverlayActions) {
  const { document } = window;
  let host: OverlayHost | null = null;
  let mount: Element | null = null;
  let shown: Shown | null = null;
  let gate: GateView | null = null;
  let frame = 0;
  let returns = 0;
  let sizes: ResizeObserver | null = null;

  function draw(): void {
    frame = 0;
    if (!shown || !mount) return;
    const { view, live, active } = shown;
    const { language, theme } = appearanceIn(window, view);
    const area = drawingAreaOf(window, live, active);
    render(
      <Overlay
        view={view}
        gate={gate}
        places={placesOf(document, view.marks, live, area)}
        area={area}
        language={language}
        theme={theme}
        actions={actions}
      />,
      mount,
    );
  }

  function drawSoon(): void {
    if (host === null) return;
    if (frame === 0) frame = window.requestAnimationFrame(draw);
  }

  function mountOnce(): void {
    if (host && !host.isThere() && returns < RETURNS) {
      returns += 1;
      host.raise();
    }
    if (host) return;
    host = mountHost(document, css);
    mount = document.createElement('div');
    host.root.append(mount);
    sizes = new ResizeObserver(drawSoon);
  }

  /** A dialog or popover of the page that holds marked fields has come above us: so we go above it. */
  function raiseOver({ target }: Event): void {
    drawSoon();
    if (!host || !shown || !(target instanceof Element) || isOwnHost(target)) return;
    const isOpen = target.matches(':popover-open, dialog[open]');
    if (isOpen && markedIn(shown).some((element) => target.contains(element))) host.raise();
  }

  function close(): void {
    if (mount) render(null, mount);
    host?.remove();
    sizes?.disconnect();
    host = mount = shown = gate = sizes = null;
  }

  return {
    show(view: OverlayView | null, live: LiveReading): void {
      if (!view) {
        close();
        return;
      }
      shown = { view, live, active: view.marks.length > 0 ? activeIn(live) : [] };
      mountOnce();
      draw();
      sizes?.disconnect();
      for (const element of [document.documentElement, document.body, ...markedIn(shown)])
        sizes?.observe(element);
    },
    holdGate(view: GateView | null): void {
      gate = view;
      if (view && host) mountOnce();
      draw();
      // a list that nobody can see must not hold a press: the next one goes through
      if (view) window.requestAnimationFrame(() => gate === view && !host?.isThere() && actions.close());
    },
    goTo(element: Element): void {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const focusable = element.matches('input,textarea,select,button')
        ? element
        : element.querySelector('input,textarea,select,button');
      if (focusable !== null && isHtml(focusable)) focusable.focus({ preventScroll: true });
      ring(element);
    },
    /** Keeps the marks beside their controls while a document of the page, its own or a frame's, scrolls and moves. */
    follow(document: Document): () => void {
      const options = { capture: true, passive: true };
      const onToggle = (event: Event) => raiseOver(event);
      for (const name of MOVES) document.addEventListener(name, drawSoon, options);
      document.addEventListener('toggle', onToggle, true);
      return () => {
        for (const name of MOVES) document.removeEventListener(name, drawSoon, options);
        document.removeEventListener('toggle', onToggle, true);
      };
    },
    close,
  };
}

function markedIn({ view, live }: Shown): readonly Element[] {
  return view.marks.flatMap((mark) => live.elements.get(mark.key)?.element ?? []);
}

/** Draws the eye to a control without touching its style: an animation of its outline that ends by itself. */
function ring(element: Element): void {
  const on = { outline: '3px solid #2353b8', outlineOffset: '3px' };
  element.animate([on, on, { outline: '3px solid transparent', outlineOffset: '8px' }], RING_MILLISECONDS);
}

// What lies over the page at this moment? Draws marks, pill and gate, and keeps them beside their controls.
import { render } from 'preact';
import type { Control } from '../../lib/page/controls';
import { isHtml, isLive } from '../../lib/page/dom';
import { placeInPage } from '../../lib/page/place';
import type { LiveReading } from '../../lib/page/read';
import type { MarkPlace } from '../../lib/ui/overlay/marks';
import { Overlay, type OverlayActions } from '../../lib/ui/overlay/overlay';
import css from '../../lib/ui/overlay/overlay.css?inline';
import type { GateView, OverlayView } from '../../lib/view';
import { mountHost, type OverlayHost } from './host';

const RING_MILLISECONDS = 1600;

interface Shown {
  readonly view: OverlayView;
  readonly live: LiveReading;
}

/** The overlay of one document: nothing is mounted before there is something to show. */
export function openOverlay(window: Window, actions: OverlayActions) {
  const { document } = window;
  let host: OverlayHost | null = null;
  let mount: Element | null = null;
  let shown: Shown | null = null;
  let gate: GateView | null = null;
  let _frame = 0;

  function placesOf({ view, live }: Shown): MarkPlace[] {
    return view.marks.flatMap((mark) => {
      const control = live.elements.get(mark.key);
      return control && isLive(control.element) ? [{ key: mark.key, ...placeOf(control) }] : [];
    });
  }

  function draw(): void {
    _frame = 0;
    if (!shown || !mount) return;
    const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    const language = shown.view.language === 'auto' ? languageOf(window) : shown.view.language;
    const theme = shown.view.theme === 'auto' ? (isDark ? 'dark' : 'light') : shown.view.theme;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const view = { ...shown.view, gate };
    render(
      <Overlay
        view={view}
        places={placesOf(shown)}
        viewport={viewport}
        language={language}
        theme={theme}
        actions={actions}
      />,
      mount,
    );
  }

  function drawSoon(): void {
    if (host === null) return;
    _frame ||= window.requestAnimationFrame(draw);
  }

  function mountOnce(): void {
    if (host) return;
    host = mountHost(document, css);
    mount = document.createElement('div');
    host.root.append(mount);
    window.addEventListener('resize', drawSoon, { passive: true });
  }

  function close(): void {
    if (mount) render(null, mount);
    host?.remove();
    window.removeEventListener('resize', drawSoon);
    host = mount = shown = gate = null;
  }

  return {
    show(view: OverlayView | null, live: LiveReading): void {
      if (!view) {
        close();
        return;
      }
      shown = { view, live };
      mountOnce();
      draw();
    },
    holdGate(view: GateView | null): void {
      gate = view;
      if (view) host?.raise();
      draw();
    },
    goTo(element: Element): void {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const focusable = element.matches('input,textarea,select,button')
        ? element
        : element.querySelector('input,textarea,select,button');
      if (focusable !== null && isHtml(focusable)) focusable.focus({ preventScroll: true });
      ring(element);
    },
    /** Keeps the marks beside their controls while a document of the page scrolls: its own, or a frame's. */
    follow(document: Document): () => void {
      const onScroll = { capture: true, passive: true };
      document.addEventListener('scroll', drawSoon, onScroll);
      return () => document.removeEventListener('scroll', drawSoon, onScroll);
    },
    close,
  };
}

/** The place of a control with all its parts, so that no mark lies over the second box of a phone number. */
function placeOf({ element, item, parts }: Control): Omit<MarkPlace, 'key'> {
  const beside = parts.length > 1 ? (item?.querySelectorAll('input,textarea,select') ?? []) : [];
  const boxes = [element, ...parts, ...beside].map(placeInPage);
  const shown = boxes.filter((box) => box.right > box.left && box.bottom > box.top);
  const left = Math.min(...shown.map((box) => box.left));
  const top = Math.min(...shown.map((box) => box.top));
  const right = Math.max(...shown.map((box) => box.right));
  const bottom = Math.max(...shown.map((box) => box.bottom));
  return shown.length === 0
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
}

/** Draws the eye to a control without touching its style: an animation of its outline that ends by itself. */
function ring(element: Element): void {
  const on = { outline: '3px solid #2353b8', outlineOffset: '3px' };
  element.animate([on, on, { outline: '3px solid transparent', outlineOffset: '8px' }], RING_MILLISECONDS);
}

function languageOf(window: Window): 'zh' | 'en' {
  return window.navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

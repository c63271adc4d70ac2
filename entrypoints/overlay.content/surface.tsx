// What lies over the page at this moment? Draws marks, pill and gate, and keeps them beside their controls.
import { render } from 'preact';
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
      const element = live.elements.get(mark.key)?.element;
      if (!element?.isConnected) return [];
      const { left, top, width, height } = element.getBoundingClientRect();
      return [{ key: mark.key, left, top, width, height }];
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
    _frame ||= window.requestAnimationFrame(draw);
  }

  function mountOnce(): void {
    if (host) return;
    host = mountHost(document, css);
    mount = document.createElement('div');
    host.root.append(mount);
    window.addEventListener('scroll', drawSoon, { capture: true, passive: true });
    window.addEventListener('resize', drawSoon, { passive: true });
  }

  function close(): void {
    if (mount) render(null, mount);
    host?.remove();
    window.removeEventListener('scroll', drawSoon, { capture: true });
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
      if (focusable instanceof HTMLElement) focusable.focus({ preventScroll: true });
      ring(element);
    },
    close,
  };
}

/** Draws the eye to a control without touching its style: an animation of its outline that ends by itself. */
function ring(element: Element): void {
  const on = { outline: '3px solid #2353b8', outlineOffset: '3px' };
  element.animate([on, on, { outline: '3px solid transparent', outlineOffset: '8px' }], RING_MILLISECONDS);
}

function languageOf(window: Window): 'zh' | 'en' {
  return window.navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

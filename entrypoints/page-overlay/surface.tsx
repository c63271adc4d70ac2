// What does the overlay show at this moment? Draws marks, pill and the list that holds back a press, and keeps them beside their controls.
import { type ComponentChild, render } from 'preact';
import type { LiveReading } from '../../lib/page/read/read';
import { appearanceIn } from '../../lib/protocol/language';
import type { GateView, OverlayView } from '../../lib/protocol/overlay';
import { isOwnHost, mountHost, type OverlayHost } from '../../lib/ui/host';
import { Overlay, type OverlayActions } from '../../lib/ui/overlay/overlay';
import css from '../../lib/ui/overlay/overlay.css?inline';
import type { DrawnOverlay, OverlayDeps } from '../../lib/ui/overlay/overlay-script';
import { watchGate } from './gate';
import { watchMoves } from './moves';
import { activeIn, drawingAreaOf, placesOf, textsIn } from './obstacles';
import { showControl } from './show-control';

/** How often our host is put back into a page that removes it; after that it stays away. */
const RETURNS = 5;

interface Shown {
  readonly view: OverlayView;
  readonly live: LiveReading;
  /** What marks must not cover, looked up once for each reading. */
  readonly active: readonly Element[];
  /** What they cover only without other room. */
  readonly texts: readonly Text[];
}

/** The overlay of one document: nothing is mounted before there is something to show. */
export function openOverlay(window: Window, deps: OverlayDeps): DrawnOverlay {
  const { document } = window;
  const layer = layerIn(document, drawSoon);
  let shown: Shown | null = null;
  let held: GateView | null = null;
  let frame = 0;
  const gate = watchGate({
    ...deps,
    view: (button) => (button === 'next' ? shown?.view.nextGate : shown?.view.gate) ?? null,
    show: hold,
  });
  const actions = actionsAfter(letGo, deps);

  function draw(): void {
    frame = 0;
    if (shown && layer.isMounted()) layer.draw(overlayOver(window, shown, held, actions));
  }

  function drawSoon(): void {
    if (layer.isMounted() && frame === 0) frame = window.requestAnimationFrame(draw);
  }

  /** Shows the list at the portal's button, or takes it away. */
  function hold(view: GateView | null): void {
    held = view;
    if (view && layer.isMounted()) layer.mount();
    draw();
    // the page removed our layer: the next press goes through
    if (view) window.requestAnimationFrame(() => held === view && !layer.isThere() && letGo());
  }

  function letGo(): void {
    gate.close();
    hold(null);
  }

  function close(): void {
    layer.close();
    shown = held = null;
  }

  return {
    show(view, live): void {
      if (!view) return void close();
      const hasMarks = view.marks.length > 0;
      const active = hasMarks ? activeIn(live) : [];
      shown = { view, live, active, texts: hasMarks ? textsIn(document, live) : [] };
      layer.mount();
      draw();
      layer.watchSizes([document.documentElement, document.body, ...markedIn(shown)]);
    },
    follow: (of) =>
      allOf([
        watchMoves(of, drawSoon, (target) => shown && opensOver(target, shown) && layer.raise()),
        gate.listen(of.defaultView ?? window),
      ]),
    goTo: showControl,
    close,
  };
}

const allOf = (stops: readonly (() => void)[]) => (): void => {
  for (const stop of stops) stop();
};

/** Did a dialog or popover of the page with marked fields come to the top, so that our layer has to move above it? */
function opensOver(target: EventTarget | null, shown: Shown): boolean {
  if (!(target instanceof Element) || isOwnHost(target)) return false;
  return (
    target.matches(':popover-open, dialog[open]') &&
    markedIn(shown).some((element) => target.contains(element))
  );
}

/** What the overlay's buttons do; those of the list take it away first. */
const actionsAfter = (letGo: () => void, deps: OverlayDeps): OverlayActions => ({
  ...deps,
  goTo: (key) => {
    letGo();
    deps.goTo(key);
  },
  goFix: () => {
    letGo();
    deps.goFix();
  },
  goOnAnyway: letGo,
  close: letGo,
});

/** The overlay at the controls' present places. */
function overlayOver(
  window: Window,
  { view, live, active, texts }: Shown,
  gate: GateView | null,
  actions: OverlayActions,
) {
  const { language, theme } = appearanceIn(window, view);
  const area = drawingAreaOf(window, live, active, texts);
  return (
    <Overlay
      view={view}
      gate={gate}
      places={placesOf(window.document, view.marks, live, area)}
      area={area}
      language={language}
      theme={theme}
      actions={actions}
    />
  );
}

/** The layer over a document that contains the overlay. `onSize` is called when a watched element changes its size. */
function layerIn(document: Document, onSize: () => void) {
  let host: OverlayHost | null = null;
  let mount: Element | null = null;
  let sizes: ResizeObserver | null = null;
  let returns = 0;
  return {
    isMounted: () => host !== null,
    /** False also when the page has removed it. */
    isThere: () => host?.isThere() === true,
    /** Mounts it once; puts it back when the page removes it, up to `RETURNS` times. */
    mount(): void {
      if (host && !host.isThere() && returns < RETURNS) {
        returns += 1;
        host.raise();
      }
      if (host) return;
      host = mountHost(document, css);
      mount = document.createElement('div');
      host.root.append(mount);
      sizes = new ResizeObserver(onSize);
    },
    raise: () => host?.raise(),
    draw: (overlay: ComponentChild) => mount && render(overlay, mount),
    watchSizes(elements: readonly Element[]): void {
      sizes?.disconnect();
      for (const element of elements) sizes?.observe(element);
    },
    close(): void {
      if (mount) render(null, mount);
      host?.remove();
      sizes?.disconnect();
      host = mount = sizes = null;
    },
  };
}

function markedIn({ view, live }: Shown): readonly Element[] {
  return view.marks.flatMap((mark) => live.elements.get(mark.key)?.element ?? []);
}

// How does the page's state show in one glance? A pill with counts in words, which the person may move, or put away on this portal.
import { useRef, useState } from 'preact/hooks';
import type { OverlayView } from '../../view';
import { moveBy, type PillPlace, placeAt } from '../pill-place';
import { type OverlayLanguage, overlayWords } from './words';

interface PillProps {
  readonly view: OverlayView;
  readonly language: OverlayLanguage;
  readonly openPanel: () => void;
  readonly keepPill: (place: PillPlace) => void;
}

const kinds = ['block', 'ask', 'warn', 'todo'] as const;
const MOST = 2;
const STARTS_DRAG = 4;
/** The same as in overlay.css. */
const MARGIN = 20;
const STEP = 0.1;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The pill: pressed, it opens the panel; dragged or moved by the arrow keys, it stays where it was put. */
export function Pill({ view, language, openPanel, keepPill }: PillProps) {
  const words = overlayWords[language];
  const [moving, setMoving] = useState<PillPlace | null>(null);
  const drag = useDrag(setMoving, keepPill);
  if (view.pill.hidden) return null;
  const place = moving ?? view.pill;
  return (
    <div
      class="pill"
      style={{ '--x': place.x, '--y': place.y }}
      onPointerDown={drag.begin}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
    >
      <button
        type="button"
        class="pill-open"
        title={words.openPanel}
        aria-description={words.movePill}
        onClick={() => {
          if (!drag.wasDrag()) openPanel();
        }}
        onKeyDown={(event) => {
          const by = arrows[event.key];
          if (!by) return;
          event.preventDefault();
          keepPill(moveBy(view.pill, by[0], by[1]));
        }}
      >
        <b>{words.name}</b>
        <PillState view={view} language={language} />
      </button>
      <button
        type="button"
        class="pill-hide"
        data-testid="pill-hide"
        title={words.hidePill}
        aria-label={words.hidePill}
        onClick={() => keepPill({ ...view.pill, hidden: true })}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

function PillState({ view, language }: Pick<PillProps, 'view' | 'language'>) {
  const words = overlayWords[language];
  const isChecked = view.status !== 'unbound' && view.status !== 'locked';
  const counted = kinds.filter((kind) => view.counts[kind] > 0).slice(0, MOST);
  return (
    <span class="pill-state" role="status">
      {isChecked && counted.length > 0 ? (
        counted.map((kind) => (
          <span key={kind} class={kind}>
            {words.counts[kind](view.counts[kind])}
          </span>
        ))
      ) : (
        <span class={view.status}>{words.status[view.status]}</span>
      )}
    </span>
  );
}

/** Follows a pointer that holds the pill; a short twitch is still a press. */
function useDrag(show: (place: PillPlace | null) => void, keep: (place: PillPlace) => void) {
  const start = useRef<{ x: number; y: number; dx: number; dy: number } | null>(null);
  const last = useRef<PillPlace | null>(null);
  const dragged = useRef(false);
  return {
    wasDrag: () => dragged.current,
    begin(event: PointerEvent & { currentTarget: HTMLElement }) {
      const box = event.currentTarget.getBoundingClientRect();
      dragged.current = false;
      last.current = null;
      start.current = {
        x: event.clientX,
        y: event.clientY,
        dx: event.clientX - box.left,
        dy: event.clientY - box.top,
      };
    },
    move(event: PointerEvent & { currentTarget: HTMLElement }) {
      const from = start.current;
      if (!from) return;
      if (!dragged.current && Math.hypot(event.clientX - from.x, event.clientY - from.y) < STARTS_DRAG)
        return;
      if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      const { offsetWidth, offsetHeight, ownerDocument } = event.currentTarget;
      const view = ownerDocument.documentElement;
      last.current = placeAt(event.clientX - from.dx - MARGIN, event.clientY - from.dy - MARGIN, {
        width: view.clientWidth - offsetWidth - 2 * MARGIN,
        height: view.clientHeight - offsetHeight - 2 * MARGIN,
      });
      show(last.current);
    },
    end() {
      start.current = null;
      if (last.current) keep(last.current);
      show(null);
    },
  };
}

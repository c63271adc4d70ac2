// How is the page's state shown at a glance? As a pill with labelled counts, which the person may move, or hide on this portal.

import type { Language } from '../../protocol/language';
import type { OverlayView } from '../../protocol/overlay';
import { moveBy, type PillPlace, placeAt } from '../../protocol/pill-place';
import { overlayWords } from './words';

interface PillProps {
  readonly view: OverlayView;
  readonly language: Language;
  readonly openPanel: () => void;
  readonly savePill: (place: PillPlace) => void;
}

const kinds = ['block', 'decide', 'page', 'ask', 'documents', 'empty', 'yours', 'warn', 'todo'] as const;
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

/** The pill: a press opens the panel; it can be dragged or moved with the arrow keys. */
export function Pill({ view, language, openPanel, savePill }: PillProps) {
  const words = overlayWords[language];
  if (view.pill.hidden) return null;
  return (
    <div
      class="pill"
      style={styleOf(drag?.place ?? view.pill)}
      onPointerDown={beginDrag}
      onPointerMove={moveDrag}
      onPointerUp={() => endDrag(savePill)}
      onPointerCancel={() => endDrag(savePill)}
    >
      <button
        type="button"
        class="pill-open"
        title={words.openPanel}
        aria-description={words.movePill}
        onClick={() => {
          if (!wasDragged) openPanel();
        }}
        onKeyDown={(event) => {
          const by = arrows[event.key];
          if (!by) return;
          event.preventDefault();
          savePill(moveBy(view.pill, by[0], by[1]));
        }}
      >
        <Sign />
        <b>{words.name}</b>
        <PillState view={view} language={language} />
      </button>
      <button
        type="button"
        class="pill-hide"
        data-testid="pill-hide"
        title={words.hidePill}
        aria-label={words.hidePill}
        onClick={() => savePill({ ...view.pill, hidden: true })}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** The icon of the extension, drawn: a portal page may load no picture of ours. */
function Sign() {
  return (
    <svg class="pill-sign" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="6" y="6" width="116" height="116" rx="28" fill="#2353b8" />
      <rect x="30" y="24" width="58" height="80" rx="9" fill="#fff" />
      <path d="M45 45h28M45 62h28M45 79h12" stroke="#9db9ec" stroke-width="9" stroke-linecap="round" />
      <circle cx="84" cy="84" r="25" fill="#1f9d63" stroke="#2353b8" stroke-width="6" />
      <path
        d="M73 85l8 8 15-17"
        fill="none"
        stroke="#fff"
        stroke-width="7.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

function PillState({ view, language }: Pick<PillProps, 'view' | 'language'>) {
  const words = overlayWords[language];
  const isChecked = !['unbound', 'locked', 'other-client'].includes(view.status);
  const counted = kinds
    .map((kind) => [kind, view.counts[kind] ?? 0] as const)
    .filter(([, n]) => n > 0)
    .slice(0, MOST);
  return (
    <span class="pill-state" data-testid="pill-state" role="status">
      {isChecked && counted.length > 0 ? (
        counted.map(([kind, n]) => (
          <span key={kind} class={kind}>
            {words.counts[kind](n)}
          </span>
        ))
      ) : (
        <span class={view.status}>{view.stands?.[language] ?? words.status[view.status]}</span>
      )}
    </span>
  );
}

type PillEvent = PointerEvent & { readonly currentTarget: HTMLElement };

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** The place of the pill while it is dragged; null until it was moved further than a press moves. */
  place: PillPlace | null;
}

// a page has one pill, so at most one pointer drags it
let drag: Drag | null = null;
let wasDragged = false;

const styleOf = ({ x, y }: PillPlace) => ({ '--x': x, '--y': y });

function beginDrag({ clientX, clientY, currentTarget }: PillEvent): void {
  const box = currentTarget.getBoundingClientRect();
  wasDragged = false;
  drag = { x: clientX, y: clientY, dx: clientX - box.left, dy: clientY - box.top, place: null };
}

/** The pill follows the pointer; a short movement still counts as a press. */
function moveDrag({ clientX, clientY, pointerId, currentTarget: pill }: PillEvent): void {
  if (!drag) return;
  if (!wasDragged && Math.hypot(clientX - drag.x, clientY - drag.y) < STARTS_DRAG) return;
  if (!wasDragged) pill.setPointerCapture(pointerId);
  wasDragged = true;
  const view = pill.ownerDocument.documentElement;
  drag.place = placeAt(clientX - drag.dx - MARGIN, clientY - drag.dy - MARGIN, {
    width: view.clientWidth - pill.offsetWidth - 2 * MARGIN,
    height: view.clientHeight - pill.offsetHeight - 2 * MARGIN,
  });
  for (const [name, value] of Object.entries(styleOf(drag.place)))
    pill.style.setProperty(name, String(value));
}

function endDrag(keep: (place: PillPlace) => void): void {
  const place = drag?.place;
  drag = null;
  if (place) keep(place);
}

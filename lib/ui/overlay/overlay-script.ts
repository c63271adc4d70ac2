// What does the script offer that draws over a page? It is injected when there is first something to show; the reading script imports only these types.
import { offerScript, scriptOf, type Versioned } from '../../page/brought-in';
import type { LiveReading } from '../../page/read/read';
import type { GateView, OverlayView } from '../../protocol/tab';
import type { OverlayActions } from './overlay';

/** The overlay of one document. */
export interface DrawnOverlay {
  /** Draws a view beside the controls of a reading; null removes everything. */
  readonly show: (view: OverlayView | null, live: LiveReading) => void;
  /** Shows the list that holds back the person's press; null closes it. */
  readonly holdGate: (view: GateView | null) => void;
  /** The page's controls may have moved. */
  readonly move: () => void;
  /** A dialog or popover of the page was opened or closed. */
  readonly raiseOver: (toggled: EventTarget | null) => void;
  readonly close: () => void;
}

export interface OverlayScript extends Versioned {
  /** The overlay of a window: nothing is mounted before there is something to show. */
  readonly open: (window: Window, actions: OverlayActions) => DrawnOverlay;
}

export const offerOverlay = (script: OverlayScript): void => offerScript('overlay', script);

export const overlayScriptOf = (version: string): OverlayScript | null => scriptOf('overlay', version);

// What does the script do that draws over a page? It is brought in when there is first something to show, and the one that reads knows its types only.
import { offerScript, scriptOf, type Versioned } from '../../page/brought-in';
import type { LiveReading } from '../../page/read/read';
import type { GateView, OverlayView } from '../../protocol/tab';
import type { OverlayActions } from './overlay';

/** The overlay of one document. */
export interface DrawnOverlay {
  /** Draws a view beside the controls of a reading; null takes everything away. */
  readonly show: (view: OverlayView | null, live: LiveReading) => void;
  /** Shows the list that holds the person's press; null closes it. */
  readonly holdGate: (view: GateView | null) => void;
  /** Something in the page may have moved its controls. */
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

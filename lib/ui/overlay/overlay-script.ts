// What does the script offer that draws over a page? It is injected when there is first something to show; the reading script imports only these types.
import { offerScript, scriptOf, type Versioned } from '../../page/brought-in';
import type { LiveReading } from '../../page/read/read';
import type { GateView, OverlayView } from '../../protocol/overlay';
import type { OverlayActions } from './overlay';

export type GateAction = 'held' | 'submit-anyway' | 'next-held' | 'next-anyway';

/** What the overlay needs of the script that reads the page. */
export interface OverlayDeps extends Omit<OverlayActions, 'goOnAnyway' | 'close'> {
  /** What a press on this element of the page does. */
  readonly roleOf: (element: Element) => GateView['button'] | 'other' | null;
  /** The person's press on the portal's button was held back, or let through. */
  readonly reportGate: (action: GateAction, state: string) => void;
}

/** The overlay of one document. */
export interface DrawnOverlay {
  /** Draws a view beside the controls of a reading; null removes everything. */
  readonly show: (view: OverlayView | null, live: LiveReading) => void;
  /**
   * Listens in a document, the page's or a frame's, for presses on its buttons and for what may move its controls.
   * Returns a function that stops this.
   */
  readonly follow: (document: Document) => () => void;
  /** Scrolls to a control, focuses it and highlights it. */
  readonly goTo: (element: Element) => void;
  readonly close: () => void;
}

export interface OverlayScript extends Versioned {
  /** The overlay of a window: nothing is mounted before there is something to show. */
  readonly open: (window: Window, deps: OverlayDeps) => DrawnOverlay;
}

export const offerOverlay = (script: OverlayScript): void => offerScript('overlay', script);

export const overlayScriptOf = (version: string): OverlayScript | null => scriptOf('overlay', version);

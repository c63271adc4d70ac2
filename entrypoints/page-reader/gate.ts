// When is a press on the portal's button held back? Once for each set of findings, and only if it is the person's own press.
import type { GateView } from '../../lib/protocol/tab';

export type GateAction = 'held' | 'submit-anyway' | 'next-held' | 'next-anyway';

export interface GateDeps {
  /** What stands in the way of the portal's button right now; null lets every press through. */
  view(button: GateView['button']): GateView | null;
  /** What a press on this element would do; null or `other` when that is none of our business. */
  roleOf(element: Element): GateView['button'] | 'other' | null;
  show(view: GateView): void;
  report(action: GateAction, state: string): void;
}

const BUTTONS = 'button, [role="button"], input[type="submit"], a';

/**
 * Listens for the person's press on the portal's buttons to submit or to go on, and holds the first one while something blocks.
 * It never presses anything itself: once the list was seen, the portal's own button works untouched.
 */
export function watchGate(deps: GateDeps) {
  const seen = new Set<string>();
  let open: string | null = null;

  function hold(event: Event): void {
    const target = event.composedPath()[0];
    // asked by shape: in a frame every class is the frame's own
    if (!event.isTrusted || target === undefined || !('closest' in target)) return;
    const element = target as Element; // only elements have `closest`
    const submitter = 'submitter' in event ? (event.submitter as Element | null) : null; // a SubmitEvent's
    const pressed = event.type === 'submit' ? (submitter ?? element) : element.closest(BUTTONS);
    const role = pressed && deps.roleOf(pressed);
    const view = role === 'next' || role === 'submit' ? deps.view(role) : null;
    if (!view) return;
    if ((view.isSeen || seen.has(view.state)) && open === null) {
      deps.report(view.button === 'next' ? 'next-anyway' : 'submit-anyway', view.state);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (open === view.state) return; // a double press while the list is up
    open = view.state;
    deps.report(view.button === 'next' ? 'next-held' : 'held', view.state);
    deps.show(view);
  }

  /** Listens in one window: the page's own, or a frame's. The capture phase comes before any listener of the page's framework. */
  function listen(window: Window): () => void {
    window.addEventListener('click', hold, true);
    window.addEventListener('submit', hold, true);
    return () => {
      window.removeEventListener('click', hold, true);
      window.removeEventListener('submit', hold, true);
    };
  }

  return {
    listen,
    /** The list was closed, whichever way: the same findings do not hold the next press. */
    close(): void {
      if (open !== null) seen.add(open);
      open = null;
    },
  };
}

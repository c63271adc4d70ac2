// When does a press on the portal's button wait? Once for each set of findings, and never for a press that is not the person's.
import type { GateView } from '../../lib/view';

export interface GateDeps {
  /** What stands in the way right now; null lets every press through. */
  view(): GateView | null;
  /** True when this element is the portal's own submit button. */
  isSubmit(element: Element): boolean;
  show(view: GateView): void;
  report(action: 'held' | 'submit-anyway', state: string): void;
}

const BUTTONS = 'button, [role="button"], input[type="submit"], a';

/**
 * Listens for the person's press on the submit button and holds the first one while something blocks.
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
    const view = deps.view();
    if (!pressed || !view || !deps.isSubmit(pressed)) return;
    if (seen.has(view.state) && open === null) {
      deps.report('submit-anyway', view.state);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (open === view.state) return; // a double press while the list is up
    open = view.state;
    deps.report('held', view.state);
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

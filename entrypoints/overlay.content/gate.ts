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
export function watchGate(window: Window, deps: GateDeps) {
  const seen = new Set<string>();
  let open: string | null = null;

  function hold(event: Event): void {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    const pressed = event instanceof SubmitEvent ? (event.submitter ?? target) : target.closest(BUTTONS);
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

  // The capture phase on window comes before any listener of the page's framework.
  window.addEventListener('click', hold, true);
  window.addEventListener('submit', hold, true);

  return {
    /** The list was closed, whichever way: the same findings do not hold the next press. */
    close(): void {
      if (open !== null) seen.add(open);
      open = null;
    },
    stop(): void {
      window.removeEventListener('click', hold, true);
      window.removeEventListener('submit', hold, true);
    },
  };
}

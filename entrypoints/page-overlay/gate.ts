// When is a press on the portal's button held back? Once for each set of findings, and only if it is the person's own press.
import type { GateView } from '../../lib/protocol/overlay';
import type { GateAction } from '../../lib/ui/overlay/overlay-script';

export interface GateDeps {
  /** What blocks the portal's button now; null lets every press through. */
  view(button: GateView['button']): GateView | null;
  /** What a press on this element does; null or `other` when the gate does not apply. */
  roleOf(element: Element): GateView['button'] | 'other' | null;
  show(view: GateView): void;
  /** The press was held back, or let through. */
  reportGate(action: GateAction, state: string): void;
}

const BUTTONS = 'button, [role="button"], input[type="submit"], a';

/**
 * Listens for the person's press on the portal's buttons to submit or to go on, and holds back the first one while
 * something blocks. It never presses anything itself: once the list was seen, the portal's own button works normally.
 */
export function watchGate(deps: GateDeps) {
  const seen = new Set<string>();
  let open: string | null = null;

  function hold(event: Event): void {
    const target = event.composedPath()[0];
    // tested by property: in a frame `instanceof` fails, since each frame has its own classes
    if (!event.isTrusted || target === undefined || !('closest' in target)) return;
    const element = target as Element; // only elements have `closest`
    const submitter = 'submitter' in event ? (event.submitter as Element | null) : null; // a SubmitEvent's
    const pressed = event.type === 'submit' ? (submitter ?? element) : element.closest(BUTTONS);
    const role = pressed && deps.roleOf(pressed);
    const view = role === 'next' || role === 'submit' ? deps.view(role) : null;
    if (!view) return;
    if ((view.isSeen || seen.has(view.state)) && open === null) {
      deps.reportGate(view.button === 'next' ? 'next-anyway' : 'submit-anyway', view.state);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (open === view.state) return; // a double press while the list is up
    open = view.state;
    deps.reportGate(view.button === 'next' ? 'next-held' : 'held', view.state);
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
    /** The list was closed: the same findings do not hold back the next press. */
    close(): void {
      if (open !== null) seen.add(open);
      open = null;
    },
  };
}

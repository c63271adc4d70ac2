// Was a choice set by the page itself, or did the person make it?
import type { Control } from '../dom/control';

/** What the person has pressed in a document since it was opened. */
export interface Presses {
  readonly document: Document;
  readonly has: (target: EventTarget) => boolean;
  /** Ends the recording. */
  readonly stop: () => void;
}

/** Records from now on what the person presses in this document; earlier presses are unknown. */
export function hearPresses(document: Document): Presses {
  const pressed = new WeakSet<EventTarget>();
  const note = (event: Event): void => {
    const isMove = 'key' in event && event.key === 'Tab';
    if (event.isTrusted && !isMove) for (const target of event.composedPath()) pressed.add(target);
  };
  // listens at the window, so that it runs before the page's own listeners
  const at = document.defaultView ?? document;
  for (const name of PRESSES) at.addEventListener(name, note, true);
  return {
    document,
    has: (target) => pressed.has(target),
    stop: () => {
      for (const name of PRESSES) at.removeEventListener(name, note, true);
    },
  };
}

/** Choosing from a native list may cause only an input event, so that event counts too. */
const PRESSES = ['click', 'keydown', 'input'] as const;

/** Was the element pressed? Presses in a closed shadow tree are reported only for its host. */
function wasPressed(element: Element, presses: Presses): boolean {
  const root = element.getRootNode();
  const host = 'host' in root && (root as ShadowRoot).mode === 'closed' ? (root as ShadowRoot).host : null; // only a shadow root has a host
  return presses.has(element) || (host !== null && wasPressed(host, presses));
}

/** Has nobody pressed this choice since its document was opened? */
export const isPreset = ({ kind, element, parts }: Control, presses: Presses): boolean =>
  /^(?:radio|checkbox|switch|select|native-select|cascader)$/u.test(kind) &&
  presses.document === element.ownerDocument &&
  ![element, ...parts].some((part, at) => (at > 0 || parts.length === 0) && wasPressed(part, presses));

// Does a choice stand as the page itself has set it, or has the person pressed it?
import type { Control } from '../dom/control';

/** What the person has pressed in a document since it was opened. */
export interface Presses {
  readonly document: Document;
  readonly has: (target: EventTarget) => boolean;
  /** From now on nothing more is heard. */
  readonly stop: () => void;
}

/** From now on it is known what the person presses in this document. What they press before it is not. */
export function hearPresses(document: Document): Presses {
  const pressed = new WeakSet<EventTarget>();
  const note = (event: Event): void => {
    const isMove = 'key' in event && event.key === 'Tab';
    if (event.isTrusted && !isMove) for (const target of event.composedPath()) pressed.add(target);
  };
  // at the window, before what a page does in its document
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

/** What is chosen from a browser's own list may be told by an input alone. */
const PRESSES = ['click', 'keydown', 'input'] as const;

/** Of what is pressed in a closed tree only its host is told. */
function wasPressed(element: Element, presses: Presses): boolean {
  const root = element.getRootNode();
  const host = 'host' in root && (root as ShadowRoot).mode === 'closed' ? (root as ShadowRoot).host : null; // only a shadow root has a host
  return presses.has(element) || (host !== null && wasPressed(host, presses));
}

/** Has nobody pressed the choice since its document was opened? */
export const isPreset = ({ kind, element, parts }: Control, presses: Presses): boolean =>
  /^(?:radio|checkbox|switch|select|native-select|cascader)$/u.test(kind) &&
  presses.document === element.ownerDocument &&
  ![element, ...parts].some((part, at) => (at > 0 || parts.length === 0) && wasPressed(part, presses));

// Does a choice stand as the page itself has set it, or has the person pressed it?
import type { Control } from '../dom/control';

const heard = new WeakSet<Document>();
const pressed = new WeakSet<EventTarget>();

/** From now on it is known what the person presses in this document, until the answered function is called. What they press before it is not. */
export function hearPresses(document: Document): () => void {
  heard.add(document);
  const note = (event: Event): void => {
    const isMove = 'key' in event && event.key === 'Tab';
    if (event.isTrusted && !isMove) for (const target of event.composedPath()) pressed.add(target);
  };
  // at the window, before what a page does in its document
  const at = document.defaultView ?? document;
  for (const name of PRESSES) at.addEventListener(name, note, true);
  return () => {
    heard.delete(document);
    for (const name of PRESSES) at.removeEventListener(name, note, true);
  };
}

/** What is chosen from a browser's own list may be told by an input alone. */
const PRESSES = ['click', 'keydown', 'input'] as const;

/** Of what is pressed in a closed tree only its host is told. */
function wasPressed(element: Element): boolean {
  const root = element.getRootNode();
  const host = 'host' in root && (root as ShadowRoot).mode === 'closed' ? (root as ShadowRoot).host : null; // only a shadow root has a host
  return pressed.has(element) || (host !== null && wasPressed(host));
}

/** Has nobody pressed the choice since its document was opened? */
export const isPreset = ({ kind, element, parts }: Control): boolean =>
  /^(?:radio|checkbox|switch|select|native-select|cascader)$/u.test(kind) &&
  heard.has(element.ownerDocument) &&
  ![element, ...parts].some((part, at) => (at > 0 || parts.length === 0) && wasPressed(part));

// Of which documents and shadow trees does a page consist? Open roots, closed ones the browser hands out, frames of the same origin.

export type Root = Document | ShadowRoot;

/** Gives the shadow root of an element: open ones, and closed ones where the extension's API can open them. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

export const openShadowOf: ShadowOf = (element) => element.shadowRoot;

const FRAMES = new Set(['IFRAME', 'FRAME']);

export const isFrame = (element: Element): element is HTMLIFrameElement => FRAMES.has(element.tagName);

export const isDocument = (root: Root): root is Document => root.nodeType === 9;

/** The document in a frame, if it is of the very origin of the page around it; a stranger's document stays closed to us. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  const inner = frame.contentDocument ?? null; // null for another origin
  const own = frame.ownerDocument.defaultView?.origin;
  const other = inner?.defaultView?.origin;
  return inner !== null && (own === undefined || other === undefined || own === other) ? inner : null;
}

/** What opens below this element: its shadow tree, or the document of its frame. */
export function rootWithin(element: Element, shadowOf: ShadowOf): Root | null {
  return isFrame(element) ? documentIn(element) : shadowOf(element);
}

/** The element through which a root is reached from outside: a shadow host, or the frame; null for the page itself. */
export function hostOf(root: Root): Element | null {
  if (!isDocument(root)) return root.host;
  const view = root.defaultView;
  return view === null || view === view.parent ? null : view.frameElement;
}

/** The root an element stands in; null once it has left the page. */
export function rootOf(element: Element): Root | null {
  const root = element.getRootNode();
  // an element that was taken out is its own root, and a fragment has no host: neither is on the page
  return root.nodeType === 9 || (root.nodeType === 11 && 'host' in root) ? (root as Root) : null;
}

/** Is this root still part of what the tab shows? */
export const isRootLive = (root: Root): boolean =>
  isDocument(root) ? root.defaultView !== null : root.isConnected;

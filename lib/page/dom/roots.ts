// Which documents and shadow trees does a page consist of? Open shadow roots, closed ones that the browser lets extensions open, and frames of the same origin.

export type Root = Document | ShadowRoot;

/** Gives the shadow root of an element: an open one, or a closed one where the extension API can open it. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

export const openShadowOf: ShadowOf = (element) => element.shadowRoot;

const FRAMES = new Set(['IFRAME', 'FRAME']);

export const isFrame = (element: Element): element is HTMLIFrameElement => FRAMES.has(element.tagName);

export const isDocument = (root: Root): root is Document => root.nodeType === 9;

/** The document in a frame, if it has exactly the origin of the page around it; documents of other origins cannot be read. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  const inner = frame.contentDocument ?? null; // null for another origin
  const own = frame.ownerDocument.defaultView?.origin;
  const other = inner?.defaultView?.origin;
  return inner !== null && (own === undefined || other === undefined || own === other) ? inner : null;
}

/** The root inside this element: its shadow tree, or the document of its frame. */
export function rootWithin(element: Element, shadowOf: ShadowOf): Root | null {
  return isFrame(element) ? documentIn(element) : shadowOf(element);
}

/** The element that contains a root: its shadow host, or the frame; null for the page itself. */
export function hostOf(root: Root): Element | null {
  if (!isDocument(root)) return root.host;
  const view = root.defaultView;
  return view === null || view === view.parent ? null : view.frameElement;
}

/** The root that an element is in; null once the element has left the page. */
export function rootOf(element: Element): Root | null {
  const root = element.getRootNode();
  // a removed element is its own root, and a fragment has no host: neither is on the page
  return root.nodeType === 9 || (root.nodeType === 11 && 'host' in root) ? (root as Root) : null;
}

/** Is this root still part of what the tab shows? */
export const isRootLive = (root: Root): boolean =>
  isDocument(root) ? root.defaultView !== null : root.isConnected;

// How does our script read a closed shadow tree? Through the API that browsers offer to extensions, where there is one.
import { isOwnHost } from '../../lib/ui/host';

interface DomApi {
  readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
}

// `chrome.dom` and Firefox's `browser.dom` stand in no type list of ours
const { dom } = ((globalThis as { browser?: { dom?: DomApi } }).browser ??
  (globalThis as { chrome?: { dom?: DomApi } }).chrome ??
  {}) as { dom?: DomApi };

/** Names that may carry a shadow tree without being custom elements. */
const PLAIN = new Set([
  'DIV',
  'SPAN',
  'SECTION',
  'ARTICLE',
  'ASIDE',
  'MAIN',
  'P',
  'HEADER',
  'FOOTER',
  'NAV',
  'BODY',
]);

/** May this element have a closed tree? Asked of custom elements, and of plain ones that show nothing of their own. */
const mayHide = (element: Element): boolean =>
  element.localName.includes('-') || (element.firstElementChild === null && PLAIN.has(element.tagName));

/** The shadow tree of an element, open or closed; never that of our own overlay. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (dom?.openOrClosedShadowRoot === undefined || !mayHide(element) || isOwnHost(element)) return null;
  return dom.openOrClosedShadowRoot(element);
}

// How does our script read a closed shadow tree? Through the API that browsers offer to extensions, where there is one.
import { isOwnHost } from '../../lib/ui/host';

interface DomApi {
  readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
}

// neither `chrome.dom` nor Firefox's `browser.dom` is in our type declarations
const { dom } = ((globalThis as { browser?: { dom?: DomApi } }).browser ??
  (globalThis as { chrome?: { dom?: DomApi } }).chrome ??
  {}) as { dom?: DomApi };

/** Elements that may have a shadow tree without being custom elements. */
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

/** May this element have a closed tree? Checked for custom elements, and for plain ones without visible content. */
const mayHide = (element: Element): boolean =>
  element.localName.includes('-') || (element.firstElementChild === null && PLAIN.has(element.tagName));

/** The shadow tree of an element, open or closed; never that of our own overlay. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (dom?.openOrClosedShadowRoot === undefined || !mayHide(element) || isOwnHost(element)) return null;
  return dom.openOrClosedShadowRoot(element);
}

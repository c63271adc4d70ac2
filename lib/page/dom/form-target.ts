// To which origin would the page send what is written into a control? Nothing is written into a form that posts to another origin.

/** Finds the form around a control, also outside its shadow tree. */
function formOf(element: Element): Element | null {
  // the browser's own answer, also within a shadow tree and for a form named by its id; a page cannot replace it
  const own = (element as Element & { readonly form?: unknown }).form;
  if (isForm(own)) return own;
  if (element.hasAttribute('form')) return null;
  for (let at: Element | null = element; at !== null; ) {
    const form = at.closest('form');
    if (form !== null) return form;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null; // only a shadow root has a host
  }
  return null;
}

/** The origin that an address leads to when it is not the page's own; null when it is, or when the address is a script of the page. On an https page an http address always counts as another origin. */
function crossOriginAt(address: string | null, base: string, own: string): string | null {
  if (address === null || address.trim() === '' || /^\s*javascript:/iu.test(address)) return null;
  try {
    const { origin, protocol, host } = new URL(address, base);
    return origin === own ? null : `${protocol}//${host}`;
  } catch {
    return address.slice(0, 100); // not a valid address, so the target is unknown and its text is reported
  }
}

const isForm = (one: unknown): one is Element =>
  typeof one === 'object' && one !== null && 'nodeType' in one && 'localName' in one;

/** The value of an attribute. Read through the prototype, because controls of a form may bear the names of its methods and hide them. */
const said = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Gives the elements of a tree that override the address of their form (formaction). */
export type SendersIn = (tree: Node) => Iterable<Element>;

/** Finds all of them with a search. */
export const allSendersIn: SendersIn = (tree) =>
  'querySelectorAll' in tree ? (tree as ParentNode).querySelectorAll('[formaction]') : []; // a rendered root always has querySelectorAll

function targetsOf(form: Element, sendersIn: SendersIn): (string | null)[] {
  const id = said(form, 'id') ?? '';
  const buttons = [...sendersIn(Node.prototype.getRootNode.call(form))].filter(
    (button) =>
      Node.prototype.contains.call(form, button) || (id !== '' && button.getAttribute('form') === id),
  );
  return [said(form, 'action'), ...buttons.map((button) => button.getAttribute('formaction'))];
}

/** Returns a function that gives, for a control, the foreign origin to which its form would post; each form is examined once. */
export function createTargetWatch(
  url: string,
  sendersIn: SendersIn = allSendersIn,
): (element: Element) => string | null {
  const known = new Map<Element, string | null>();
  const own = new URL(url).origin;
  return (element) => {
    const form = formOf(element);
    if (form === null) return null;
    const seen = known.get(form);
    if (seen !== undefined) return seen;
    const base = form.ownerDocument.baseURI;
    const stranger = targetsOf(form, sendersIn)
      .map((target) =>
        crossOriginAt(target, base === 'about:blank' || base === 'about:srcdoc' ? url : base, own),
      )
      .find((at) => at !== null);
    known.set(form, stranger ?? null);
    return stranger ?? null;
  };
}

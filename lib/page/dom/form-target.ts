// Where would the page send what is written into a control? A form that posts to a stranger gets nothing.

/** Follows a control up to its form, out of shadow roots as well. */
function formOf(element: Element): Element | null {
  // the browser's own word, also within a shadow tree and for a form named by its id; no page can put anything in its place
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

/** The origin an address leads to when it is not the page's own, which an unencrypted address of an encrypted page never is; null when it stays, or is the page's own script. */
function crossOriginAt(address: string | null, base: string, own: string): string | null {
  if (address === null || address.trim() === '' || /^\s*javascript:/iu.test(address)) return null;
  try {
    const { origin, protocol, host } = new URL(address, base);
    return origin === own ? null : `${protocol}//${host}`;
  } catch {
    return address.slice(0, 100); // no address at all: nobody can say where it leads
  }
}

const isForm = (one: unknown): one is Element =>
  typeof one === 'object' && one !== null && 'nodeType' in one && 'localName' in one;

/** What an attribute says. A form's controls may bear the names of its own functions, which are then no functions any more. */
const said = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The elements of a tree that send a form elsewhere than it says itself. */
export type SendersIn = (tree: Node) => Iterable<Element>;

/** All of them, searched for. */
export const allSendersIn: SendersIn = (tree) =>
  'querySelectorAll' in tree ? (tree as ParentNode).querySelectorAll('[formaction]') : []; // a tree that is shown has it

function targetsOf(form: Element, sendersIn: SendersIn): (string | null)[] {
  const id = said(form, 'id') ?? '';
  const buttons = [...sendersIn(Node.prototype.getRootNode.call(form))].filter(
    (button) =>
      Node.prototype.contains.call(form, button) || (id !== '' && button.getAttribute('form') === id),
  );
  return [said(form, 'action'), ...buttons.map((button) => button.getAttribute('formaction'))];
}

/** Says for a control where its form would post to instead of the page's own origin; each form is looked at once. */
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

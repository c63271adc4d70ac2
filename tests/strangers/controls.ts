// Which plain controls has a page, in the order in which it was written?

/** All controls in the order in which the page was written, through shadow trees and frames. */
export function* controlsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('input,select,textarea')) yield element;
    if (element.shadowRoot !== null) yield* controlsIn(element.shadowRoot);
    const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null; // told by its name
    if (inner !== null) yield* controlsIn(inner);
  }
}

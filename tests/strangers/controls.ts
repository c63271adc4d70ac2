// Which controls does a page contain, in the order of its source?

/** All controls in source order, including those in shadow trees and frames. */
export function* controlsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('input,select,textarea')) yield element;
    if (element.shadowRoot !== null) yield* controlsIn(element.shadowRoot);
    const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null; // an element of this name is a frame
    if (inner !== null) yield* controlsIn(inner);
  }
}

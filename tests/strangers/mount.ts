// How is a generated page put into a document, and which control belongs to which item? Nothing in the page itself shows that.
import { MARK } from './boxes';
import { controlsIn } from './controls';

const MARKED = new RegExp(` ${MARK}=(?:"|&quot;)(\\d+)\\.\\d+(?:"|&quot;)`, 'gu');

/** The page without its marks, and the items of its controls in document order. */
export function unmarked(html: string): { readonly html: string; readonly numbers: readonly number[] } {
  const numbers = [...html.matchAll(MARKED)].map((match) => Number(match[1]));
  return { html: html.replaceAll(MARKED, ''), numbers };
}

/** Creates declarative shadow trees where the document's parser does not. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = template.innerHTML;
    template.remove();
    openShadows(shadow);
  }
}

/** The number of the item to which each control belongs. */
export type Marked = ReadonlyMap<Element, number>;

/** Shows a page in a document that loads nothing from the network; frames take a moment. */
export async function mount(root: Document, marked: string): Promise<Marked> {
  const { html, numbers } = unmarked(marked);
  root.body.innerHTML = html;
  openShadows(root);
  if (html.includes('srcdoc')) await new Promise((done) => setTimeout(done, 20));
  const controls = [...controlsIn(root)];
  if (controls.length !== numbers.length)
    throw new Error(`${controls.length} controls in the page, ${numbers.length} were written`);
  return new Map(controls.map((control, at) => [control, numbers[at] ?? -1]));
}

const drawing = new WeakSet<object>();

/** happy-dom knows no pseudo-elements: answers what a browser would for `content: attr(data-label)`. */
function drawPrinted(window: Pick<Window, 'getComputedStyle'>): void {
  if (drawing.has(window)) return;
  drawing.add(window);
  const own = window.getComputedStyle;
  window.getComputedStyle = (element, pseudo) => {
    const text = pseudo === '::before' ? element.getAttribute('data-label') : null;
    const style = own.call(window, element, pseudo);
    return text === null ? style : Object.create(style, { content: { value: JSON.stringify(text) } });
  };
}

/** Shows a page whose controls may be any element; their marks are removed before it is read. */
export function mountAny(root: Document, html: string): Marked {
  root.body.innerHTML = html;
  if (root.defaultView !== null && html.includes('attr(data-label)')) drawPrinted(root.defaultView);
  const marked = new Map<Element, number>();
  for (const element of root.querySelectorAll(`[${MARK}]`)) {
    marked.set(element, Number.parseInt(element.getAttribute(MARK) ?? '', 10));
    element.removeAttribute(MARK);
  }
  return marked;
}

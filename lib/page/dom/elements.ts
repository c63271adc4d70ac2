// Of what kind is an element? Decided by its tag, because an element in a frame is no instance of the classes of our window.
import { LEAVING } from './component-libraries';
import { remembering } from './remember';
import { hasLetter } from './text';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

export function isInput(element: Element): element is HTMLInputElement {
  return element.tagName === 'INPUT';
}

export function isTextControl(element: Element): element is TextControl {
  return element.tagName === 'INPUT' || element.tagName === 'TEXTAREA';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.tagName === 'SELECT';
}

export function isHtml(element: Element): element is HTMLElement {
  return 'click' in element; // SVG elements have a `style` too, but no `click`
}

/** The window whose constructors and prototypes belong to this element. */
export function windowOf(element: Element): (Window & typeof globalThis) | null {
  return element.ownerDocument.defaultView;
}

/** The computed style of an element, or of one of its pseudo-elements; undefined in a document that is not shown. */
export const styleOf = (element: Element, part?: string): CSSStyleDeclaration | undefined =>
  windowOf(element)?.getComputedStyle(element, part);

/** Does a person see words in it? A comment shows none, as Vue leaves in the place of what is not drawn. */
export const hasWords = (node: Node): boolean => node.nodeType !== 8 && hasLetter(node.textContent ?? ''); // 8: a Comment

/** Has the element text of its own, outside its child elements? */
export function hasOwnWords(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return true; // 3: a text
  return false;
}

/** A box with more children holds more than a few words. */
const MOST_CHILDREN = 40;

/** The words of boxes, each around the one before it, up to the first that holds more than a few: a form may hold the words of thousands of controls. */
export function fewWordsOf(boxes: readonly (Element | null | undefined)[], most: number): string[] {
  const all: string[] = [];
  for (const box of boxes) {
    if (!box || box.childElementCount > MOST_CHILDREN) break;
    const words = box.textContent ?? '';
    if (words.length >= most) break;
    all.push(words);
  }
  return all;
}

/** Controls are near each other: the next one is looked for in this many elements before the whole box is searched. */
const FEW = 4;

/** The next element behind this one in a box around it that matches. */
export function nextIn(box: Element, element: Element, selector: string): Element | null {
  let found = element.querySelector(selector);
  let passed = 0;
  for (let at: Element | null = element; found === null && at !== null && at !== box; at = at.parentElement)
    for (let next = at.nextElementSibling; found === null && next !== null; next = next.nextElementSibling) {
      passed += 1;
      if (passed > FEW) {
        const all = [...box.querySelectorAll(selector)];
        return all[all.indexOf(element) + 1] ?? null;
      }
      found = next.matches(selector) ? next : next.querySelector(selector);
    }
  return found;
}

/** How many elements in a box match, counted no further than `most`: a form may hold thousands. */
export function countIn(box: Element, selector: string, most: number): number {
  let count = 0;
  let at = box.querySelector(selector);
  while (at !== null) {
    count += 1;
    at = count === most ? null : nextIn(box, at, selector);
  }
  return count;
}

/** Is the element in a document that is still shown? After a frame is removed, its elements remain connected to the old document. */
export function isLive(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

/** Is a node one of these, or inside one? */
export function isIn(node: Node, elements: ReadonlySet<Element>): boolean {
  if (elements.size === 0) return false;
  for (let at: Node | null = node; at !== null; at = at.parentNode)
    if (elements.has(at as Element)) return true; // only elements are in it
  return false;
}

/** Those of the elements that are on the page, without those inside another one. */
export const outermost = (elements: ReadonlySet<Element>): Element[] =>
  [...elements].filter(
    (element) => element.isConnected && !(element.parentNode !== null && isIn(element.parentNode, elements)),
  );

/** The parent of this element as it is rendered: it leaves slots and shadow trees, but not frames. */
export function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null; // 11: a fragment; only a shadow root has a host
}

/** Is an element drawn inside a box, also through slots and shadow trees? */
export function isWithin(element: Element, box: Element): boolean {
  let at: Element | null = element;
  while (at !== null && at !== box) at = around(at);
  return at !== null;
}

const tokenTests = new Map<RegExp, (names: string) => boolean>();

/** The first class name of an element; '' when it has none. Class names after the first may express its state. */
export const firstNameOf = (element: Element): string =>
  /\S+/u.exec(element.getAttribute('class') ?? '')?.[0] ?? '';

/** Do two elements have the same tag and the same first class name? */
export const isOneMake = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && firstNameOf(one) === firstNameOf(other);

/** Does the element have a class name that matches this pattern? `pattern` is one from the table of component libraries, or another constant. */
export function hasToken(element: Element, pattern: RegExp): boolean {
  const names = element.getAttribute('class');
  if (names === null || names === '') return false;
  let test = tokenTests.get(pattern);
  if (test === undefined) {
    test = remembering((all) => all.split(/\s+/u).some((name) => pattern.test(name)));
    tokenTests.set(pattern, test);
  }
  return test(names);
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'SVG',
  'svg',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
  'OPTION',
  'IFRAME',
]);

/** Is it rendered whenever its parent is? In a hidden step nothing is rendered, but its words still count, so an element counts as hidden only where its parent is shown. */
export function isRenderedLikeParent(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  // a slot has no box of its own, but its content is rendered
  if (element.nodeName === 'SLOT') return true;
  const isRendered = (at: Element): boolean =>
    at.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isRendered(element) || (element.parentElement !== null && !isRendered(element.parentElement));
}

/** A custom element, or one that HTML does not know, as the view of frameworks for small programs. Some frameworks use these in place of div and span. */
export const isOwnElement = ({ localName }: Element): boolean =>
  localName.includes('-') || localName === 'view';

/** Where the words of two elements meet like this, a space is put between them, so that no false word arises: Email and Mailbox, 语言 and Languages. */
const JOINTS = [
  [/[a-z]$/iu, /^[a-z]/iu],
  [/[\u3400-\u9fff）)]$/u, /^(?:[A-Z][a-z]{2}|[A-Z]\w+ [a-z])/u],
] as const;

/** The nodes assigned to a slot, which are shown in it instead of its own; none for anything else. */
const assignedTo = (node: Node): readonly Node[] =>
  node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];

/** An icon may be drawn by a font out of the letters of its name (Quasar). */
const isIcon = (at: Element): boolean => at.tagName === 'I' && at.getAttribute('aria-hidden') === 'true';

/** The visible words of an element: no code, no controls, no icons, nothing hidden in it; at most `limit` characters. */
export function wordsOf(element: Element, limit = 100): string {
  let words = '';
  const add = (node: Node, depth: number): void => {
    if (words.length >= limit) return;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      const isApart = words !== '' && JOINTS.some(([end, start]) => end.test(words) && start.test(text));
      words += isApart ? ` ${text}` : text;
    } else if (
      node.nodeType === 1 &&
      depth < 10 &&
      !SKIPPED.has(node.nodeName) &&
      !isIcon(node as Element) && // 1: an Element
      isRenderedLikeParent(node as Element)
    )
      addAllOf(node, depth + 1);
  };
  const addAllOf = (node: Node, depth: number): void => {
    const assigned = assignedTo(node);
    for (const one of assigned) add(one, depth);
    if (assigned.length > 0) return;
    // an iterator over the live list of child nodes takes several times as long
    for (let child = node.firstChild; child !== null; child = child.nextSibling) add(child, depth);
  };
  addAllOf(element, 0);
  return words.trim().slice(0, limit);
}

/** Is anything of the element drawn? A cheap test, which does not ask whether something covers the element; `uncovered.ts` asks that before a write. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}

/** Does the element take up room on the page? */
export function hasBox(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

/** Has the element been laid out? A list that is still growing into view counts: this reads its size without the animation's scale. */
export function hasLayout(element: Element): boolean {
  if (!isHtml(element)) return hasBox(element);
  return element.offsetWidth > 0 && element.offsetHeight > 0;
}

/** Is the element, or one around it, being closed? It stays drawn until its animation ends. */
export function isLeaving(popup: Element): boolean {
  for (let at: Element | null = popup; at !== null && at.tagName !== 'BODY'; at = at.parentElement)
    if (hasToken(at, LEAVING)) return true;
  return false;
}

/** The font size of an element in pixels; 0 when it is unknown. */
export const fontSizeOf = (element: Element): number =>
  Number.parseFloat(styleOf(element)?.fontSize ?? '') || 0;

const SMALLER = 0.9;

/** Is an element printed smaller than another, as a remark is beside its title? */
export const isSmallerThan = (element: Element, other: Element): boolean =>
  fontSizeOf(element) < fontSizeOf(other) * SMALLER;

/** The weight of a font: 400 is plain, 700 bold. */
export const boldnessOf = ({ fontWeight }: CSSStyleDeclaration): number =>
  fontWeight === 'bold' ? 700 : Number.parseInt(fontWeight, 10) || 400;

/** Is an element printed smaller or lighter than another? In another colour, any smaller print is. */
export const isFainterThan = (element: Element, other: Element): boolean => {
  const [own, its] = [styleOf(element), styleOf(other)];
  if (isSmallerThan(element, other)) return true;
  if (own === undefined || its === undefined) return false;
  const isPale = own.color !== its.color && fontSizeOf(element) < fontSizeOf(other);
  return isPale || boldnessOf(own) < boldnessOf(its);
};

/** Does the style sheet position the element over those around it? */
export const isLaidOver = (element: Element): boolean => styleOf(element)?.position === 'absolute';

/** Is it taken out of the flow of the page, as a window or an opened list is? */
export const isOutOfFlow = (element: Element): boolean =>
  /^(?:absolute|fixed)$/u.test(styleOf(element)?.position ?? '');

/** Has it a border? */
export const hasEdge = (box: Element): boolean =>
  (Number.parseFloat(styleOf(box)?.borderTopWidth ?? '') || 0) > 0;

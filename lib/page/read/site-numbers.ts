// What does a finished site show near its filing numbers? Texts, links and pictures of the document handed in; nothing else.
import type { SiteReading, SiteText } from '../../filing/site/numbers';
import { FOOT } from '../dom/component-libraries';

/** Which words mark a number, a picture of one, a status of an order, and the number of an order. */
export interface SiteMarks {
  readonly marks: readonly string[];
  readonly pictureMarks: readonly string[];
  readonly statusWords: readonly string[];
  readonly orderWords: readonly string[];
}

/** What the page shows; where it stands the browser says. */
export interface SiteContents extends Omit<SiteReading, 'url'> {
  /** Short texts that may be the status of an order. */
  readonly statuses: readonly string[];
  /** Texts that may hold the number of an order, with its label. */
  readonly orders: readonly string[];
}

type Root = Document | ShadowRoot;

const MOST = 50;
const NEAR = 160;
const STATUS_LENGTH = 30;
const LOWER_PART = 0.6;

/** Reads one document with the frames and open shadow roots in it that belong to it. */
export function readSite(
  page: Document,
  { marks, pictureMarks, statusWords, orderWords }: SiteMarks,
): SiteContents {
  const { roots, frames } = rootsIn(page);
  const nodes = roots.flatMap(textsIn);
  const marked = nodes.filter((node) => hasAny(node.data, marks));
  const texts = new Map(marked.map((node) => [nearby(node), node]));
  const short = nodes.map((node) => node.data.trim()).filter((text) => text.length <= STATUS_LENGTH);
  const statuses = short.filter((text) => statusWords.some((word) => text.endsWith(word)));
  return {
    texts: [...texts].slice(0, MOST).map(([element, node]) => textOf(element, node)),
    pictures: roots.flatMap((root) => picturesIn(root, pictureMarks)).slice(0, MOST),
    frames,
    statuses: [...new Set(statuses)].slice(0, MOST),
    orders: ordersIn(nodes, orderWords),
  };
}

/** The shown texts with a label of an order's number: the text itself, or all texts of the element that holds the digits. */
function ordersIn(nodes: readonly Text[], words: readonly string[]): readonly string[] {
  const marked = nodes.filter(({ data, parentElement }) => {
    const plain = data.normalize('NFKC');
    return words.some((word) => plain.includes(word)) && parentElement !== null && isShown(parentElement);
  });
  const texts = marked.map((node) => {
    const element = nearby(node);
    const inside = nodes.filter((one) => element.contains(one)).map(({ data }) => data.trim());
    return inside.join(' ').replace(/\s+/gu, ' ').slice(0, NEAR);
  });
  return [...new Set(texts)].slice(0, MOST);
}

/** The document, its open shadow roots, and its frames of the same origin with theirs. */
function rootsIn(page: Document): { roots: Root[]; frames: number } {
  const roots: Root[] = [];
  let frames = 0;
  const visit = (root: Root): void => {
    roots.push(root);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.localName !== 'iframe' && element.localName !== 'frame') continue;
      const inner = (element as HTMLIFrameElement).contentDocument; // told by its name, in any realm
      if (inner) visit(inner);
      else if (isShown(element)) frames += 1;
    }
  };
  visit(page);
  return { roots, frames };
}

function textsIn(root: Root): Text[] {
  const top = 'body' in root ? root.body : root;
  const owner = 'body' in root ? root : root.ownerDocument;
  if (!top) return [];
  const found: Text[] = [];
  const walker = owner.createTreeWalker(top, 4); // NodeFilter.SHOW_TEXT
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (
      !node.parentElement ||
      /^(script|style|noscript|template|textarea)$/.test(node.parentElement.localName)
    )
      continue;
    found.push(node as Text); // the walker shows texts only
  }
  return found;
}

/** The element whose text holds the whole number: a site may put mark and digits into elements of their own. */
function nearby(node: Text): Element {
  const start = node.parentElement ?? node.ownerDocument.documentElement;
  for (let element: Element | null = start; element; element = element.parentElement) {
    const text = element.textContent ?? '';
    if (text.length > NEAR) break;
    if (/\d{4,}/.test(text)) return element;
  }
  return start;
}

function textOf(element: Element, node: Text): SiteText {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return {
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 400),
    href: link ? (link as HTMLAnchorElement).href : null, // only anchors match
    isVisible: isShown(node.parentElement ?? element) && isDrawn(node),
    isBelow: isBelow(element),
  };
}

/** In an element that calls itself the foot, or in the lower part of the page. */
function isBelow(element: Element): boolean {
  if (element.closest(`footer,[role="contentinfo"],${FOOT}`)) return true;
  const { documentElement, defaultView } = element.ownerDocument;
  const bottom = element.getBoundingClientRect().bottom + (defaultView?.scrollY ?? 0);
  return bottom >= documentElement.scrollHeight * LOWER_PART;
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Whether a visitor can make out the text: it has a size, lies on the page, and differs from what is behind it. */
function isDrawn(node: Text): boolean {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  const view = node.ownerDocument.defaultView;
  const parent = node.parentElement;
  if (!view || !parent || box.width < 2 || box.height < 2) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  const style = view.getComputedStyle(parent);
  return Number.parseFloat(style.fontSize) >= 5 && style.color !== backgroundOf(parent, view);
}

/** The colour behind an element; a picture behind it cannot be known and hides nothing here. */
function backgroundOf(element: Element, view: Window): string {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(one);
    if (backgroundImage !== 'none') return '';
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

function picturesIn(root: Root, marks: readonly string[]): { text: string; href: string | null }[] {
  const found = [...root.querySelectorAll('img, svg, picture, object')].filter(isShown).map((element) => {
    const link = element.closest('a[href]');
    const file = element.getAttribute('src')?.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
    const words = ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
    const href = link ? (link as HTMLAnchorElement).href : null; // only anchors match
    return { text: [file, ...words].join(' ').trim().slice(0, 200), href };
  });
  return found.filter(({ text, href }) => hasAny(`${text} ${href ?? ''}`.toLowerCase(), marks));
}

function hasAny(text: string, words: readonly string[]): boolean {
  const plain = text.normalize('NFKC');
  const upper = plain.toUpperCase();
  return words.some((word) => plain.includes(word) || upper.includes(word.toUpperCase()));
}

// Which elements and texts of a page are read? They are collected into lists in document order, one step at a time.
import { BUTTON } from '../dom/buttons';
import { CRUMBS, STEP_TITLE } from '../dom/component-libraries';
import { CONTROL_CANDIDATES } from '../dom/control';
import { drawnAt } from '../dom/drawn-controls';
import { isInput } from '../dom/elements';
import { isFrame, type Root, rootWithin, type ShadowOf } from '../dom/roots';
import { atOnce } from '../dom/time-slices';
import { mayHead } from './heading-look';
import { HEADING } from './sections';
import { mayTell } from './service-texts';

/** Titles that show the step of a page, its open tab, the path to it, and the final result of a flow. */
const STEP = `h1,h2,[aria-current=step],[role=tab][aria-selected=true],${STEP_TITLE},${CRUMBS}`;

// none of these selectors contains a comma
export const SELECTORS = {
  controls: CONTROL_CANDIDATES.split(','),
  headings: HEADING.split(','),
  labels: ['label[for]'],
  buttons: BUTTON.split(','),
  steps: STEP.split(','),
  senders: ['[formaction]'],
} as const;
const SOUGHT = Object.keys(SELECTORS) as readonly (keyof typeof SELECTORS)[]; // the keys of SELECTORS
const BIT = {
  controls: 1,
  headings: 2,
  labels: 4,
  buttons: 8,
  steps: 16,
  senders: 32,
} as const satisfies Record<keyof typeof SELECTORS, number>;
const LISTED = ['labels', 'buttons', 'steps', 'senders'] as const;
/** The names of the lists. `drawn`: those of the fields that have no input and no role. */
export const LISTS = ['fields', 'drawn', ...LISTED] as const;

/** The elements and texts read from a tree, each list in document order. */
export interface Finds {
  readonly lists: Readonly<Record<(typeof LISTS)[number], Element[]>>;
  /** Hosts of shadow trees, and frames. */
  readonly hosts: Element[];
  /** Custom elements that have no shadow tree yet. */
  readonly customs: Element[];
  /** Texts that show whose filing the page is about, or that are labels of such texts. */
  readonly texts: Text[];
}

/** One document or shadow tree. */
export interface Part extends Finds {
  readonly root: Root;
}

/** All parts of a page in reading order. */
export interface Gathered {
  readonly page: Part;
  readonly inner: Map<Element, Part>;
}

const EACH = 256;
/** Controls drawn without an input are looked for among the other controls and in this many elements before and after them. */
const NEAR = 400;
/** A page without any control is searched for drawn ones in this many elements. */
const FEW = 1500;
const TEXTS = 4; // NodeFilter.SHOW_TEXT

const nothing = (): Finds => ({
  lists: { fields: [], drawn: [], labels: [], buttons: [], steps: [], senders: [] },
  hosts: [],
  customs: [],
  texts: [],
});

/** The text that a class name must contain for this selector to match, in lower case; null when the selector does not test a class. */
const classTextOf = (selector: string): string | null =>
  /\[class\*="([^"]+)"(?: i)?\]$/u.exec(selector)?.[1]?.toLowerCase() ?? null;

let askedInTurn: readonly (readonly [bit: number, selector: string, text: string | null])[] | null = null;

/** All class names of a tree as one text in lower case. */
function* classNamesIn(tree: ParentNode): Generator<void, string> {
  const names = new Set<string>();
  let count = 0;
  for (const element of tree.querySelectorAll('[class]')) {
    names.add(element.getAttribute('class') ?? '');
    count += 1;
    if (count % EACH === 0) yield;
  }
  return [...names].join(' ').toLowerCase();
}

/**
 * For each element of interest, the lists that it belongs to, as bits. Selectors are queried one after the other, because one long
 * selector would block the page for longer. Most test for a text in a class name; those whose text occurs nowhere are skipped.
 */
function* wantedIn(tree: ParentNode): Generator<void, Map<Element, number>> {
  const wanted = new Map<Element, number>();
  askedInTurn ??= SOUGHT.flatMap((name) =>
    SELECTORS[name].map((selector) => [BIT[name], selector, classTextOf(selector)] as const),
  );
  const names = yield* classNamesIn(tree);
  for (const [bit, selector, text] of askedInTurn) {
    if (text !== null && !names.includes(text)) continue;
    for (const element of tree.querySelectorAll(selector))
      wanted.set(element, (wanted.get(element) ?? 0) | bit);
    yield;
  }
  return wanted;
}

const bitsOf = (element: Element): number =>
  SOUGHT.reduce((bits, name) => (element.matches(SELECTORS[name].join()) ? bits | BIT[name] : bits), 0);

/** Adds one element to its lists; returns whether fields may end at it, as at a control, a shadow host or a frame. */
function listElement(
  element: Element,
  bits: number,
  { lists, hosts, customs }: Finds,
  shadowOf: ShadowOf,
): boolean {
  if (bits !== 0) for (const name of LISTED) if ((bits & BIT[name]) !== 0) lists[name].push(element);
  const isHost = shadowOf(element) !== null || isFrame(element);
  if (isHost) hosts.push(element);
  else if (element.localName.includes('-')) customs.push(element);
  return isHost || (bits & BIT.controls) !== 0;
}

const isField = (element: Element, bits: number): boolean =>
  (bits & (BIT.controls | BIT.headings)) !== 0 || mayHead(element);

/** May an element that is not a control be a heading above a field? */
export const mayStandAbove = (element: Element): boolean => element.matches(HEADING) || mayHead(element);

/** The controls and all their ancestors: collecting these for a whole tree is cheaper than searching each element for controls. */
function holdersOf(wanted: ReadonlyMap<Element, number>): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const [element, bits] of wanted) {
    if ((bits & BIT.controls) === 0 || (isInput(element) && element.type === 'hidden')) continue;
    for (let at: Element | null = element; at !== null && !holders.has(at); at = at.parentElement)
      holders.add(at);
  }
  return holders;
}

/** Lists the drawn controls near the other controls; returns the position of the last field. */
function* listDrawn(
  elements: NodeListOf<Element>,
  { begin, last }: { readonly begin: number; readonly last: number },
  wanted: ReadonlyMap<Element, number>,
  { lists }: Finds,
): Generator<void, number> {
  const holders = holdersOf(wanted);
  const holds = (element: Element): boolean => holders.has(element);
  yield;
  let end = last;
  let until = last > 0 ? last + NEAR : elements.length <= FEW ? elements.length : 0;
  for (let at = last > 0 ? Math.max(0, begin - NEAR) : 0; at < until; at += 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (at % EACH === 0) yield;
    if (drawnAt(element, holds) === null) continue;
    lists.drawn.push(element);
    end = Math.max(end, at + 1);
    until = Math.max(until, end + NEAR);
  }
  return end;
}

/** Collects what is to be read of one document or shadow tree. */
export function* gatherPart(root: Root, shadowOf: ShadowOf): Generator<void, Part> {
  const finds = nothing();
  const wanted = yield* wantedIn(root);
  const elements = root.querySelectorAll('*');
  let [begin, last] = [elements.length, 0]; // elements after the last control, host or frame cannot be headings of a field
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (listElement(element, wanted.get(element) ?? 0, finds, shadowOf))
      [begin, last] = [Math.min(begin, at), at + 1];
    if (at % EACH === 0) yield;
  }
  const end = yield* listDrawn(elements, { begin, last }, wanted, finds);
  const drawn = new Set(finds.lists.drawn);
  for (let at = 0; at < end; at += 1) {
    const element = elements[at];
    if (element === undefined) break;
    if (drawn.has(element) || isField(element, wanted.get(element) ?? 0)) finds.lists.fields.push(element);
    if (at % EACH === 0) yield;
  }
  yield* gatherTexts(root, finds.texts);
  return { root, ...finds };
}

/** Collects what is to be read of one element, without its descendants. */
export function findsOf(element: Element, shadowOf: ShadowOf): Finds {
  const finds = nothing();
  const bits = bitsOf(element);
  listElement(element, bits, finds, shadowOf);
  if (drawnAt(element) !== null) finds.lists.drawn.push(element);
  if (finds.lists.drawn.length > 0 || isField(element, bits)) finds.lists.fields.push(element);
  return finds;
}

/** Collects what is to be read of an element and its descendants. */
export function findsWithin(element: Element, shadowOf: ShadowOf): Finds {
  const finds = nothing();
  const wanted = atOnce(wantedIn(element)).set(element, bitsOf(element));
  const holders = holdersOf(wanted);
  for (const at of [element, ...element.querySelectorAll('*')]) {
    const bits = wanted.get(at) ?? 0;
    listElement(at, bits, finds, shadowOf);
    if (drawnAt(at, (one) => holders.has(one)) !== null) finds.lists.drawn.push(at);
    if (finds.lists.drawn.at(-1) === at || isField(at, bits)) finds.lists.fields.push(at);
  }
  atOnce(gatherTexts(element, finds.texts));
  return finds;
}

function* gatherTexts(tree: Root | Element, texts: Text[]): Generator<void> {
  const page = tree.nodeType === 9 ? (tree as Document) : tree.ownerDocument; // 9: a Document
  const start = page === tree ? (page.body ?? page.documentElement) : tree;
  if (page === null || start === null) return; // an empty document
  const walker = page.createTreeWalker(start, TEXTS);
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (mayTell(node as Text)) texts.push(node as Text); // the walker returns only texts
    count += 1;
    if (count % EACH === 0) yield;
  }
}

/** Collects the whole page, one step at a time. `partOf` collects one document or shadow tree. */
export function* gather(
  root: Document,
  shadowOf: ShadowOf,
  partOf: (root: Root) => Generator<void, Part> = (at) => gatherPart(at, shadowOf),
): Generator<void, Gathered> {
  const gathered: Gathered = { page: yield* partOf(root), inner: new Map() };
  // a growing list instead of recursion: with 2,000 nested trees, every step of a recursive generator would pass through all levels above it
  const hosts = [...gathered.page.hosts];
  for (const host of hosts) {
    const within = rootWithin(host, shadowOf);
    if (within === null) continue;
    const part = yield* partOf(within);
    gathered.inner.set(host, part);
    hosts.push(...part.hosts);
  }
  return gathered;
}

/** The parts in order: the page, and after each part the parts inside it. */
export function partsOf(gathered: Gathered): Part[] {
  const parts: Part[] = [];
  const visit = (part: Part): void => {
    parts.push(part);
    for (const host of part.hosts) {
      const inner = gathered.inner.get(host);
      if (inner !== undefined) visit(inner);
    }
  };
  visit(gathered.page);
  return parts;
}

// Which elements and texts of a page are read? They are collected once into lists in document order, so that a change costs only what it brought.
import { BUTTON } from '../dom/buttons';
import { STEP_TITLE } from '../dom/component-libraries';
import { CONTROL_CANDIDATES } from '../dom/control';
import { isFrame, type Root, rootWithin, type ShadowOf } from '../dom/roots';
import { mayHead } from './heading-look';
import { mentionsIdentity } from './identity-evidence';
import { HEADING } from './sections';

/** Titles of a page that tell the step it shows, and of the result that it ends with. */
const STEP = `h1,h2,[aria-current=step],${STEP_TITLE}`;

const LISTED = ['fields', 'labels', 'buttons', 'steps'] as const;
type Listed = (typeof LISTED)[number];
// no selector of ours holds a comma
const SELECTORS: Readonly<Record<Listed, readonly string[]>> = {
  fields: `${CONTROL_CANDIDATES},${HEADING}`.split(','),
  labels: ['label[for]'],
  buttons: BUTTON.split(','),
  steps: STEP.split(','),
};

/** One document or shadow tree. */
export interface Part {
  readonly root: Root;
  readonly lists: Record<Listed, Element[]>;
  /** Hosts of shadow trees, and frames. */
  hosts: Element[];
  /** Texts that say, or name, whose filing the page shows. */
  texts: Text[];
}

/** All parts of a page, in the order in which a person meets them. */
export interface Gathered {
  readonly shadowOf: ShadowOf;
  readonly page: Part;
  readonly inner: Map<Element, Part>;
}

const EACH = 256;
const TEXTS = 4; // NodeFilter.SHOW_TEXT

const newPart = (root: Root): Part => ({
  root,
  lists: { fields: [], labels: [], buttons: [], steps: [] },
  hosts: [],
  texts: [],
});

/** A list with what stands below a new place put in, in document order. */
function placed<T extends Node>(list: T[], fresh: T[]): T[] {
  const [first] = fresh;
  if (first === undefined || list.length === 0) return first === undefined ? list : fresh;
  let from = 0;
  let until = list.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    const at = list[middle];
    // 4: `first` follows `at`
    if (at !== undefined && (at.compareDocumentPosition(first) & 4) !== 0) from = middle + 1;
    else until = middle;
  }
  return [...list.slice(0, from), ...fresh, ...list.slice(from)];
}

/** Where each element of interest below a place is listed, as bits. One selector after the other: a long list of them holds the page up for longer. */
function* wantedBelow(top: Root | Element): Generator<void, Map<Element, number>> {
  const wanted = new Map<Element, number>();
  for (const [at, name] of LISTED.entries())
    for (const selector of SELECTORS[name]) {
      const bit = 1 << at;
      for (const element of top.querySelectorAll(selector))
        wanted.set(element, (wanted.get(element) ?? 0) | bit);
      // 1: an Element
      if (top.nodeType === 1 && (top as Element).matches(selector))
        wanted.set(top as Element, (wanted.get(top as Element) ?? 0) | bit);
      yield;
    }
  return wanted;
}

/** Looks for everything of interest below a place, in document order; answers the hosts it finds. */
function* gatherInto(gathered: Gathered, part: Part, top: Root | Element): Generator<void, Element[]> {
  const wanted = yield* wantedBelow(top);
  const fresh: Record<Listed, Element[]> = { fields: [], labels: [], buttons: [], steps: [] };
  const hosts: Element[] = [];
  const visit = (element: Element): void => {
    const bits = wanted.get(element);
    if (bits !== undefined)
      for (const [at, name] of LISTED.entries()) if ((bits & (1 << at)) !== 0) fresh[name].push(element);
    if ((bits === undefined || (bits & 1) === 0) && mayHead(element)) fresh.fields.push(element);
    if (isFrame(element) || gathered.shadowOf(element) !== null) hosts.push(element);
  };
  if (top.nodeType === 1) visit(top as Element); // 1: an Element
  const elements = top.querySelectorAll('*');
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at];
    if (element !== undefined) visit(element);
    if (at % EACH === 0) yield;
  }
  for (const name of LISTED) part.lists[name] = placed(part.lists[name], fresh[name]);
  part.hosts = placed(part.hosts, hosts);
  yield* gatherTexts(part, top);
  return hosts;
}

function* gatherTexts(part: Part, top: Root | Element): Generator<void> {
  const document = top.nodeType === 9 ? (top as Document) : top.ownerDocument; // 9: a Document
  if (document === null) return;
  const start = top === document ? (document.body ?? document.documentElement) : top;
  if (start === null) return;
  const walker = document.createTreeWalker(start, TEXTS);
  const texts: Text[] = [];
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (mentionsIdentity(node as Text)) texts.push(node as Text); // only texts are walked
    count += 1;
    if (count % EACH === 0) yield;
  }
  part.texts = placed(part.texts, texts);
}

/** Looks through what opens behind a host; answers the hosts in it. */
function* openHost(gathered: Gathered, host: Element): Generator<void, Element[]> {
  const root = rootWithin(host, gathered.shadowOf);
  if (root === null) return [];
  const part = newPart(root);
  gathered.inner.set(host, part);
  return yield* gatherInto(gathered, part, root);
}

/** Looks through the whole page, a step at a time. */
export function* gather(root: Document, shadowOf: ShadowOf): Generator<void, Gathered> {
  const gathered: Gathered = { shadowOf, page: newPart(root), inner: new Map() };
  // a list that grows, not a call within a call: of 2,000 trees in each other every step would go through all above it
  const hosts = [...(yield* gatherInto(gathered, gathered.page, root))];
  for (const host of hosts) hosts.push(...(yield* openHost(gathered, host)));
  return gathered;
}

/** The parts in order: the page, and after each part what opens in it. */
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

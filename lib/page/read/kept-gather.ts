// What is to be read of a page that is observed? The collected elements are kept, and only what has changed since is examined again, whatever the size of the page.
import { CONTROL_CANDIDATES } from '../dom/control';
import { isIn, outermost } from '../dom/elements';
import { isDocument, type Root, type ShadowOf } from '../dom/roots';
import { type Changes, type NotedChanges, noteChanges } from './changes';
import {
  type Finds,
  findsOf,
  findsWithin,
  type Gathered,
  gather,
  gatherPart,
  LISTS,
  mayStandAbove,
  type Part,
  SELECTORS,
} from './gather';
import { mayTell } from './service-texts';

/** This many elements are examined in one step; when more have changed, the root is collected again as a whole, in slices. */
const MOST = 1000;

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING
const isBefore = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & FOLLOWS) !== 0;

/** Inserts consecutive nodes into a list in document order. */
function insert<T extends Node>(list: T[], block: readonly T[]): void {
  const [first] = block;
  if (first === undefined) return;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T, first))
      low = middle + 1; // binary search
    else high = middle;
  }
  list.splice(low, 0, ...block);
}

function add(part: Part, found: Finds): void {
  for (const name of LISTS) insert(part.lists[name], found.lists[name]);
  insert(part.hosts, found.hosts);
  insert(part.customs, found.customs);
  insert(part.texts, found.texts);
}

/** The last control, host or frame of a part: elements after it cannot be headings of a field. */
function lastStop({ lists, hosts }: Part): Element | null {
  const control =
    lists.fields.findLast((at) => at.matches(CONTROL_CANDIDATES) || lists.drawn.includes(at)) ?? null;
  const host = hosts.at(-1) ?? null;
  if (control === null || host === null) return control ?? host;
  return isBefore(control, host) ? host : control;
}

/** Lists possible headings between the earlier last control and the present one; false when there are too many elements between them. */
function listHeads(part: Part, before: Element | null): boolean {
  const last = lastStop(part);
  if (last === null || (before !== null && !isBefore(before, last))) return true;
  const { root, lists } = part;
  const page = isDocument(root) ? root : root.ownerDocument;
  const known = new Set(lists.fields);
  const walker = page.createTreeWalker(root, 1); // NodeFilter.SHOW_ELEMENT
  walker.currentNode = before ?? root;
  for (let count = 0; count < MOST; count += 1) {
    const at = walker.nextNode() as Element | null; // the walker returns only elements
    if (at !== null && !known.has(at) && mayStandAbove(at)) insert(lists.fields, [at]);
    if (at === null || at === last) return true;
  }
  return false;
}

/** A part brought up to date with the changes; null when there are too many. */
function updated(part: Part, changes: Changes, shadowOf: ShadowOf): Part | null {
  const { root } = part;
  const body = isDocument(root) ? root.body : null;
  const trees = new Set(outermost(changes.trees).filter((at) => at.getRootNode() === root));
  const sizes = [...trees].map(
    (tree) => (tree.contains(body) ? MOST : 0) + tree.getElementsByTagName('*').length,
  );
  if (sizes.reduce((sum, size) => sum + size, 0) >= MOST) return null;
  const stays = (node: Node): boolean => node.getRootNode() === root && !isIn(node, trees);
  const opened = part.customs.filter((at) => shadowOf(at) !== null);
  const alone = new Set([...changes.elements, ...opened].filter(stays));
  const texts = new Set([...changes.texts].filter(stays));
  const keep = <T extends Node>(list: readonly T[], judged: ReadonlySet<Node>): T[] =>
    list.filter((node) => !judged.has(node) && stays(node));
  const steps = SELECTORS.steps.join();
  const { fields, drawn, labels, buttons, steps: titles, senders } = part.lists;
  const now: Part = {
    root,
    lists: {
      fields: keep(fields, alone),
      drawn: keep(drawn, alone),
      labels: keep(labels, alone),
      buttons: keep(buttons, alone),
      steps: keep(titles, alone).filter((at) => at.matches(steps)), // some steps are recognized by their ancestors, which may have changed
      senders: keep(senders, alone),
    },
    hosts: keep(part.hosts, alone),
    customs: keep(part.customs, alone),
    texts: keep(part.texts, texts),
  };
  const before = lastStop(now);
  const isInBody = (node: Node): boolean => body === null || body.contains(node);
  for (const tree of trees) {
    const found = findsWithin(tree, shadowOf);
    add(now, isInBody(tree) ? found : { ...found, texts: [] });
  }
  for (const element of alone) add(now, findsOf(element, shadowOf));
  for (const text of texts) if (isInBody(text) && mayTell(text)) insert(now.texts, [text]);
  return listHeads(now, before) ? now : null;
}

interface Kept {
  readonly part: Part;
  readonly noted: NotedChanges;
}

/** The collected elements of a page, kept up to date. */
export interface KeptGather {
  readonly gather: () => Generator<void, Gathered>;
  /** Makes the next reading collect everything, because attaching a shadow tree to a plain element is not reported as a change. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** Keeps what is collected of a page, from the first reading on. */
export function keepGathered(page: Document, shadowOf: ShadowOf): KeptGather {
  const kept = new Map<Root, Kept>();
  let isOver = false;
  const drop = (root: Root): void => {
    kept.get(root)?.noted.stop();
    kept.delete(root);
  };
  const forget = (): void => [...kept.keys()].forEach(drop);

  function* partOf(root: Root): Generator<void, Part> {
    const known = kept.get(root);
    const changes = known?.noted.take() ?? null;
    const now = known === undefined || changes === null ? null : updated(known.part, changes, shadowOf);
    if (known !== undefined && now !== null) {
      kept.set(root, { ...known, part: now });
      return now;
    }
    const noted = noteChanges(root, page); // observed from here on, so that changes during the collection are examined at the next reading
    const part = yield* gatherPart(root, shadowOf);
    drop(root);
    if (isOver) noted.stop();
    else kept.set(root, { part, noted });
    return part;
  }

  return {
    gather: function* () {
      const gathered = yield* gather(page, shadowOf, partOf);
      const parts = new Set([gathered.page, ...gathered.inner.values()].map(({ root }) => root));
      for (const root of kept.keys()) if (!parts.has(root)) drop(root);
      return gathered;
    },
    forget,
    stop: () => {
      isOver = true;
      forget();
    },
  };
}

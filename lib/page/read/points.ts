// In which order is a part of a page gone through? Its controls, what may head them, its hosts and frames as they stand in the document.
import { CONTROL, CONTROL_CANDIDATES } from '../dom/control';
import { CONTROLS_A_STEP } from '../dom/time-slices';
import { isChoiceRole, roleOf } from './candidates';
import { standsAs } from './choice-groups';
import type { Gathered, Part } from './gather';

/** How many fields stand in each part and in what opens below it; counted no further than two. What opens below a part stands behind it. */
export function fieldCounts(parts: readonly Part[], gathered: Gathered): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>();
  for (const part of [...parts].reverse()) {
    let count = part.lists.drawn.length;
    for (const element of part.lists.fields) if (count < 2 && element.matches(CONTROL)) count += 1;
    for (const host of part.hosts) {
      const inner = gathered.inner.get(host);
      if (inner !== undefined) count += counts.get(inner) ?? 0;
    }
    counts.set(part, Math.min(2, count));
  }
  return counts;
}

/** The parts of a page as they are read: trees of one choice each, whose hosts stand together, are one. */
export function joinChoices(parts: readonly Part[]): readonly Part[] {
  const joined = new Map<Node, Part>();
  for (const part of parts) {
    const choice = part.lists.fields.find((at) => isChoiceRole(roleOf(at)));
    const host = choice && standsAs(choice);
    const key = (host !== choice && host?.parentNode) || part.root;
    const { lists, ...first } = joined.get(key) ?? part;
    const fields = joined.has(key) ? [...lists.fields, ...part.lists.fields] : lists.fields;
    joined.set(key, { ...first, lists: { ...lists, fields } });
  }
  return [...joined.values()];
}

/** Something of a part at which its outline is taken on. */
export interface Point {
  readonly element: Element;
  /** May it be, or belong to, a control? */
  readonly isSought: boolean;
  /** Does a control stand here, or a host with controls inside? Else it may head what follows. */
  readonly isStop: boolean;
  /** It is a host or a frame with more than one control inside. */
  readonly isHost: boolean;
}

function pointAt(element: Element, drawn: ReadonlySet<Element>): Point {
  const isDrawn = drawn.has(element);
  const isSought = isDrawn || element.matches(CONTROL_CANDIDATES);
  return { element, isSought, isStop: isDrawn || (isSought && element.matches(CONTROL)), isHost: false };
}

/** Fields, headings, hosts and frames of a part in document order: two ordered lists, gone through once. */
export function* inOrder(part: Part, countOf: (host: Element) => number): Generator<void, Point[]> {
  const { fields } = part.lists;
  const drawn = new Set(part.lists.drawn);
  const all: Point[] = [];
  let next = 0;
  for (const host of part.hosts) {
    const count = countOf(host);
    if (count === 0) continue;
    for (let at = fields[next]; at !== undefined; at = fields[next]) {
      if ((host.compareDocumentPosition(at) & 4) !== 0) break; // 4: `host` stands before it
      all.push(pointAt(at, drawn));
      next += 1;
    }
    all.push({ element: host, isSought: false, isStop: true, isHost: count > 1 });
  }
  for (; next < fields.length; next += 1) {
    const at = fields[next];
    if (at !== undefined) all.push(pointAt(at, drawn));
    if (next % CONTROLS_A_STEP === 0) yield;
  }
  return all;
}

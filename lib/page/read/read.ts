// What does the page ask? One look at a document: its fields as plain data, and the live controls behind them.
import { buttonsOf } from '../dom/buttons';
import { CONTROL, CONTROL_CANDIDATES, type Control } from '../dom/control';
import { wordsOf } from '../dom/elements';
import { openShadowOf, type Root, type ShadowOf } from '../dom/roots';
import { hashOf, normal, shortHash, tidy } from '../dom/text';
import { atOnce, inSlices, type Pace } from '../dom/time-slices';
import type { Evidence, Field, PageReading } from '../model';
import { mergeControls } from './compound-fields';
import { createControlList } from './controls';
import { type Found, fieldOf } from './field-of';
import { createTargetWatch } from './form-target';
import { type Gathered, gather, type Part, partsOf } from './gather';
import { evidenceOf } from './identity-evidence';
import { columnHead, type LabelMap, labelMapOf, labelOf } from './labels';
import { logInBoxes } from './log-in';
import { rowListsOf } from './repeated-rows';
import { createOutline } from './sections';
import type { PageChange } from './watch';

export interface ReadDeps {
  /** The document's address; handed in because this folder knows no window. */
  readonly url: string;
  /** How shadow trees are opened; only open ones when absent. */
  readonly shadowOf?: ShadowOf;
}

export interface LiveReading {
  readonly reading: PageReading;
  /** The controls behind `reading.fields`, by the same keys. Stays in the page. */
  readonly elements: ReadonlyMap<string, Control>;
  /** The page's document, the shadow trees in it and the documents of its frames. */
  readonly roots: readonly Root[];
}

/** What one part holds: its controls, the boxes that are a log-in, and the headings above each host or frame in it. */
interface FoundIn {
  readonly found: readonly Found[];
  readonly logIns: readonly Element[];
  readonly aboveHosts: ReadonlyMap<Element, readonly string[]>;
}

/** How many fields stand in a part and in what opens below it; counted no further than two. */
function fieldsIn(part: Part, gathered: Gathered): number {
  let count = 0;
  for (const element of part.lists.fields) if (count < 2 && element.matches(CONTROL)) count += 1;
  for (const host of part.hosts) {
    const inner = gathered.inner.get(host);
    if (count < 2 && inner !== undefined) count += fieldsIn(inner, gathered);
  }
  return count;
}

/** Fields, headings, hosts and frames of a part in document order: two ordered lists, gone through once. */
function inOrder(part: Part, gathered: Gathered): { element: Element; host: number }[] {
  const { fields } = part.lists;
  const all: { element: Element; host: number }[] = [];
  let next = 0;
  for (const host of part.hosts) {
    const inner = gathered.inner.get(host);
    const count = inner === undefined ? 0 : fieldsIn(inner, gathered);
    if (count === 0) continue;
    for (let at = fields[next]; at !== undefined; at = fields[next]) {
      if ((host.compareDocumentPosition(at) & 4) !== 0) break; // 4: `host` stands before it
      all.push({ element: at, host: 0 });
      next += 1;
    }
    all.push({ element: host, host: count });
  }
  for (const element of fields.slice(next)) all.push({ element, host: 0 });
  return all;
}

function* findIn(part: Part, gathered: Gathered, outer: readonly string[]): Generator<void, FoundIn> {
  const labels = labelMapOf(part.lists.labels);
  const list = createControlList();
  const all = inOrder(part, gathered);
  const isSought = new Set(
    all
      .filter(({ element, host }) => host === 0 && element.matches(CONTROL_CANDIDATES))
      .map((at) => at.element),
  );
  const stops = all.filter(
    ({ element, host }) => host > 0 || (isSought.has(element) && element.matches(CONTROL)),
  );
  const isStop = new Set(stops.map(({ element }) => element));
  const outline = createOutline(stops.map(({ element, host }) => ({ element, isHost: host > 1 })));
  const sections = new Map<Element, readonly string[]>();
  yield;
  for (const { element, host } of all) {
    if (isStop.has(element)) sections.set(element, [...outer, ...outline.sectionOf(element)]);
    else if (isSought.has(element)) sections.set(element, [...outer, ...outline.above(element)]);
    else outline.heading(element);
    if (host === 0 && isSought.has(element)) list.add(element);
    yield;
  }
  const found = yield* foundOf(list.done(), part, labels, sections);
  const named = found.map(({ control, label }) => {
    const element = control.parts[0] ?? control.element;
    return { element, words: `${label} ${element.getAttribute('placeholder') ?? ''}` };
  });
  return { found, logIns: logInBoxes(named, part.lists.buttons), aboveHosts: sections };
}

function* foundOf(
  drafts: readonly Control[],
  part: Part,
  labels: LabelMap,
  sections: ReadonlyMap<Element, readonly string[]>,
): Generator<void, Found[]> {
  const controls = yield* mergeControls(
    drafts,
    (control) => labelOf(control, labels),
    rowListsOf(part.lists.buttons),
  );
  const headingsOf = (control: Control): readonly string[] => {
    const anchor = [control.element, ...control.parts].find((at) => sections.has(at));
    const inner = anchor ?? control.element.querySelector(CONTROL_CANDIDATES);
    return (inner === null ? undefined : sections.get(inner)) ?? [];
  };
  const named = controls.map((control) => ({
    control,
    headings: headingsOf(control),
    label: labelOf(control, labels, headingsOf(control)),
  }));
  // what stands above boxes none of which has a name of its own is their label: a group of choices, a pair
  const shared = new Set(named.flatMap(({ headings, label }) => (label === '' ? [] : headings)));
  const found: Found[] = [];
  for (const { control, headings, label: own } of named) {
    const label =
      own ||
      labelOf(
        control,
        labels,
        headings.filter((heading) => shared.has(heading)),
      );
    const section = [...headings, columnHead(control.element)].filter((at) => at !== label && at !== '');
    found.push({ control, label, section });
    yield;
  }
  return found;
}

function headingsOf(steps: readonly Element[]): string[] {
  const texts = steps.map((at) => tidy(wordsOf(at, 60))).filter((at) => at !== '');
  return [...new Set(texts)].slice(0, 12);
}

/** The address without its query: an order number in it does not make another step. */
const placeOf = (url: string): string => url.replace(/\?[^#]*/u, '');

/** Names a step of the flow: its place, its headings, its set of fields as one number, and whose filing it says it is. */
function fingerprintOf(
  url: string,
  headings: readonly string[],
  fields: string,
  evidence: readonly Evidence[],
): string {
  const owner = evidence.map(({ kind, text }) => `${kind} ${text}`).sort();
  return shortHash([placeOf(url), ...headings, fields, ...owner].join('\n'));
}

/** Makes the reading of what was gathered. Same page, same keys: they come from kind, section, label and occurrence. */
function* assemble(root: Document, gathered: Gathered, deps: ReadDeps): Generator<void, LiveReading> {
  const counts = new Map<string, number>();
  const elements = new Map<string, Control>();
  const crossOriginTarget = createTargetWatch(deps.url);
  const fields: Field[] = [];
  let set = 0; // a sum: the order of the fields does not matter
  const parts = partsOf(gathered);
  const outerOf = new Map<Part, readonly string[]>();
  const logInsOf = new Map<Part, readonly Element[]>();
  for (const part of parts) {
    const { found: all, aboveHosts, logIns } = yield* findIn(part, gathered, outerOf.get(part) ?? []);
    logInsOf.set(part, logIns);
    for (const host of part.hosts) {
      const inner = gathered.inner.get(host);
      const above = aboveHosts.get(host);
      if (inner !== undefined && above !== undefined) outerOf.set(inner, above);
    }
    for (const found of all) {
      const plain = `${found.control.kind} ${normal(found.label)}`;
      const occurrence = counts.get(plain) ?? 0;
      counts.set(plain, occurrence + 1);
      const name = hashOf(`${plain} ${found.section.join('>')}`);
      set = (set + name) >>> 0;
      const key = `${name.toString(36)}-${occurrence}`;
      elements.set(key, found.control);
      const isLogIn = logIns.some((box) => box.contains(found.control.element));
      fields.push(fieldOf(found, key, occurrence, crossOriginTarget, isLogIn));
      yield;
    }
  }
  // what heads a log-in beside the form, and its buttons, say nothing of the page
  const all = (name: keyof Part['lists']): Element[] =>
    parts.flatMap((part) =>
      part.lists[name].filter((at) => !logInsOf.get(part)?.some((box) => box.contains(at))),
    );
  const headings = headingsOf(all('steps'));
  yield;
  const evidence = evidenceOf(parts.flatMap((part) => part.texts));
  yield;
  const reading: PageReading = {
    url: deps.url,
    title: tidy(root.title),
    headings,
    fields,
    evidence,
    fingerprint: fingerprintOf(deps.url, headings, `${fields.length} ${set}`, evidence),
    buttons: buttonsOf(all('buttons')),
  };
  return { reading, elements, roots: parts.map((part) => part.root) };
}

/** Looks at one page again and again; what is known from the last look is not searched for anew. */
export interface Reader {
  readonly read: () => LiveReading;
  /** The same, in slices that leave the page its turn. */
  readonly readInSlices: (pace: Pace) => Promise<LiveReading>;
  /** A look after a change: only what was added is searched. */
  readonly readAfter: (change: PageChange) => LiveReading;
}

/** A reader of one document; the address is asked anew for each look. */
export function openReader(root: Document, depsNow: () => ReadDeps): Reader {
  function* steps(): Generator<void, LiveReading> {
    const deps = depsNow();
    const gathered = yield* gather(root, deps.shadowOf ?? openShadowOf);
    return yield* assemble(root, gathered, deps);
  }
  return {
    read: () => atOnce(steps()),
    readInSlices: (pace) => inSlices(steps(), pace),
    // headings are told by their look too, which what was put in beside them changes: the whole page is read again
    readAfter: () => atOnce(steps()),
  };
}

/** Looks at the document once. */
export function readPage(root: Document, deps: ReadDeps): LiveReading {
  return openReader(root, () => deps).read();
}

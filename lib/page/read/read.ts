// What does the page ask for? Reads a document once: its fields as plain data, and the live controls behind them.
import { buttonsOf } from '../dom/buttons';
import { CRUMBS } from '../dom/component-libraries';
import { CONTROL_CANDIDATES, type Control, firstElementOf } from '../dom/control';
import { isEditCell } from '../dom/edit-cells';
import { wordsOf } from '../dom/elements';
import { allSendersIn } from '../dom/form-target';
import { plainWords } from '../dom/page-signs';
import { openShadowOf, type Root, type ShadowOf } from '../dom/roots';
import { hashOf, shortHash, tidy } from '../dom/text';
import { atOnce, CONTROLS_A_STEP, inSlices, type Pace } from '../dom/time-slices';
import type { Evidence, Field, PageReading } from '../model';
import { forgetFirstRows, ownerInTable, paperBeside } from './cell-names';
import { closedCards } from './closed-cards';
import { mergeControls } from './compound-fields';
import { createControlList } from './controls';
import { asDay } from './day-by-name';
import { type Found, fieldOf, openShared } from './field-of';
import { filterBoxes } from './filter-boxes';
import { type Gathered, gather, type Part, partsOf } from './gather';
import { evidenceOf } from './identity-evidence';
import { type KeptGather, keepGathered } from './kept-gather';
import { type LabelMap, labelMapOf } from './label-for';
import { labelOf, nameOfSharedItem } from './labels';
import { logInBoxes } from './log-in';
import { fieldCounts, inOrder, joinChoices } from './points';
import type { Presses } from './preset';
import { rowListsOf } from './repeated-rows';
import { createOutline } from './sections';
import { serviceTextsOf } from './service-texts';

export interface ReadDeps {
  /** The document's address, passed in because this folder uses no globals. */
  readonly url: string;
  /** How to get the shadow root of an element; when absent, only open roots are read. */
  readonly shadowOf?: ShadowOf;
  /** What the person has pressed since the document was opened; without it no choice counts as preset by the page. */
  readonly presses?: Presses;
}

export interface LiveReading {
  readonly reading: PageReading;
  /** The live controls of `reading.fields`, by the same keys. They never leave the page. */
  readonly elements: ReadonlyMap<string, Control>;
  /** The page's document, the shadow trees in it and the documents of its frames. */
  readonly roots: readonly Root[];
}

/** What one part contains: its controls, the boxes that are a log-in, and the headings above each host or frame in it. */
interface FoundIn {
  readonly found: readonly Found[];
  readonly beside: readonly Element[];
  readonly aboveHosts: ReadonlyMap<Element, readonly string[]>;
}

/** `countOf`: how many fields are in the tree of a host. */
function* findIn(
  part: Part,
  countOf: (host: Element) => number,
  outer: readonly string[],
): Generator<void, FoundIn> {
  const labels = labelMapOf(part.lists.labels);
  const list = createControlList();
  const all = yield* inOrder(part, countOf);
  const outline = createOutline(
    all.filter(({ isStop }) => isStop),
    new Set(part.hosts),
  );
  const sections = new Map<Element, readonly string[]>();
  yield;
  let looked = 0;
  let cell: Element | undefined;
  for (const { element, isSought, isStop } of all) {
    if (cell?.contains(element) === true) continue; // the text of an editable cell is no heading
    if (isStop && isSought && isEditCell(element)) cell = element;
    if (isStop) sections.set(element, [...outer, ...outline.sectionOf(element)]);
    else if (isSought) sections.set(element, [...outer, ...outline.above(element)]);
    else outline.heading(element);
    if (isSought) list.add(element);
    looked += 1;
    if (looked % CONTROLS_A_STEP === 0) yield;
  }
  const found = yield* foundOf(list.done(), part, labels, sections);
  const named = found.map(({ control, label }) => {
    const element = firstElementOf(control);
    return { element, words: `${label} ${element.getAttribute('placeholder') ?? ''}` };
  });
  const { buttons } = part.lists;
  const beside = [...logInBoxes(named, buttons), ...filterBoxes(named, buttons)];
  return { found, beside, aboveHosts: sections };
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
  const headingsOf = ({ element, item, parts }: Control): readonly string[] => {
    const isMet = (at: Element | null): at is Element => at !== null && sections.has(at);
    const met = [element, ...parts, item].find(isMet) ?? element.querySelector(CONTROL_CANDIDATES);
    const own = isMet(met) ? met : undefined;
    // of a drawn list the part that is pressed was met, and the box around it is the control
    const anchor = own ?? [...sections.keys()].find((at) => element.contains(at));
    return (anchor === undefined ? undefined : sections.get(anchor)) ?? [];
  };
  const named: Omit<Found & { readonly headings: readonly string[] }, 'section'>[] = [];
  for (const control of controls) {
    const headings = headingsOf(control);
    named.push({ control, headings, label: labelOf(control, labels, headings) });
    if (named.length % CONTROLS_A_STEP === 0) yield;
  }
  const drawn = new Set(part.lists.drawn);
  const uploads = controls.filter(({ kind }) => kind === 'upload');
  const rows = new Set(uploads.flatMap(({ element }) => element.closest('tr') ?? []));
  // a heading above boxes none of which has a label is their label: a group of choices, a pair
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
    if (label === '' && drawn.has(control.element)) continue; // a control without a label may be anything
    const beside = [
      ownerInTable(control.element),
      nameOfSharedItem(control),
      paperBeside(control.element, rows),
    ].filter((at) => !headings.includes(at));
    const section = [...headings, ...new Set(beside)].filter((at) => at !== label && at !== '');
    found.push({ control: asDay(control, label), label, section });
    if (found.length % CONTROLS_A_STEP === 0) yield;
  }
  return found;
}

function headingsOf(steps: readonly Element[]): string[] {
  const texts = steps.map((at) => tidy(wordsOf(at, 60))).filter((at) => at !== '');
  return [...new Set(texts)].slice(0, 12);
}

/** The address without its query, since an order number does not make it another step. */
const placeOf = (url: string): string => url.replace(/\?[^#]*/u, '');

/** Identifies a step of the flow: its address, its headings, its set of fields as one number, and its evidence of whose filing it is. */
function fingerprintOf(
  url: string,
  headings: readonly string[],
  fields: string,
  evidence: readonly Evidence[],
): string {
  const owner = evidence.map(({ kind, text }) => `${kind} ${text}`).sort();
  return shortHash([placeOf(url), ...headings, fields, ...owner].join('\n'));
}

/** What the texts of the page tell of whose filing it shows, and of which service. */
function* toldIn(
  parts: readonly Part[],
): Generator<void, Pick<PageReading, 'evidence' | 'serviceTexts' | 'closedCards'>> {
  const texts = parts.flatMap((part) => part.texts);
  const evidence = evidenceOf(texts);
  yield;
  const serviceTexts = serviceTextsOf(texts);
  yield;
  const closed = closedCards();
  return {
    evidence,
    ...(serviceTexts.length > 0 && { serviceTexts }),
    ...(closed.length > 0 && { closedCards: closed }),
  };
}

/** Makes the reading from what was gathered. Keys are derived from kind, section, label and occurrence, so the same page gives the same keys. */
function* assemble(root: Document, gathered: Gathered, deps: ReadDeps): Generator<void, LiveReading> {
  const counts = new Map<string, number>();
  const elements = new Map<string, Control>();
  const parts = partsOf(gathered);
  const senders = new Map<Node, readonly Element[]>(parts.map(({ root: at, lists }) => [at, lists.senders]));
  const sendersIn = (tree: Node): Iterable<Element> => senders.get(tree) ?? allSendersIn(tree);
  const shared = openShared(deps.url, sendersIn, deps.presses ?? null);
  const inside = fieldCounts(parts, gathered);
  const countOf = (host: Element): number => {
    const inner = gathered.inner.get(host);
    return (inner && inside.get(inner)) ?? 0;
  };
  const fields: Field[] = [];
  let set = 0; // a sum: the order of the fields does not matter
  const outerOf = new Map<Root, readonly string[]>();
  const besideOf = new Map<Root, readonly Element[]>();
  for (const part of joinChoices(parts)) {
    const { found: all, aboveHosts, beside } = yield* findIn(part, countOf, outerOf.get(part.root) ?? []);
    besideOf.set(part.root, beside);
    for (const host of part.hosts) {
      const inner = gathered.inner.get(host);
      const above = aboveHosts.get(host);
      if (inner !== undefined && above !== undefined) outerOf.set(inner.root, above);
    }
    for (const [at, found] of all.entries()) {
      const plain = `${found.control.kind} ${plainWords(found.label)}`;
      const occurrence = counts.get(plain) ?? 0;
      counts.set(plain, occurrence + 1);
      const name = hashOf(`${plain} ${found.section.join('>')}`);
      set = (set + name) >>> 0;
      const key = `${name.toString(36)}-${occurrence}`;
      elements.set(key, found.control);
      const isBesideForm = beside.some((box) => box.contains(found.control.element));
      const sharesLabel = [all[at - 1], all[at + 1]].some((other) => other?.label === found.label);
      fields.push(fieldOf(found, { key, occurrence, isBesideForm, sharesLabel }, shared));
      if (fields.length % CONTROLS_A_STEP === 0) yield;
    }
  }
  // headings and buttons of a log-in or a filter beside the form say nothing about the page
  const all = (name: keyof Part['lists']): Element[] =>
    parts.flatMap((part) =>
      part.lists[name].filter((at) => !besideOf.get(part.root)?.some((box) => box.contains(at))),
    );
  const steps = all('steps');
  const isCrumb = (at: Element): boolean => at.matches(CRUMBS);
  const headings = headingsOf(steps.filter((at) => !isCrumb(at)));
  yield;
  const told = yield* toldIn(parts);
  const reading: PageReading = {
    url: deps.url,
    title: tidy(root.title),
    headings,
    path: headingsOf(steps.filter(isCrumb))[0] ?? '',
    fields,
    ...told,
    fingerprint: fingerprintOf(deps.url, headings, `${fields.length} ${set}`, told.evidence),
    buttons: buttonsOf(all('buttons')),
  };
  return { reading, elements, roots: parts.map((part) => part.root) };
}

/** Reads one page repeatedly. Labels and headings are found anew each time, because they also depend on styles. */
export interface Reader {
  readonly read: () => LiveReading;
  /** The same, in slices that let the page run in between. */
  readonly readInSlices: (pace: Pace) => Promise<LiveReading>;
  /** Until the returned function is called, what was found is kept, and only what has changed is searched again. */
  readonly keep: () => () => void;
  /** Makes the next reading search the whole page. */
  readonly forget: () => void;
}

/** A reader of one document; it asks for the address anew at each reading. */
export function openReader(root: Document, depsNow: () => ReadDeps): Reader {
  let kept: KeptGather | null = null;
  function* steps(): Generator<void, LiveReading> {
    const deps = depsNow();
    const gathered = yield* kept?.gather() ?? gather(root, deps.shadowOf ?? openShadowOf);
    forgetFirstRows();
    return yield* assemble(root, gathered, deps);
  }
  const keep = (): (() => void) => {
    const own = keepGathered(root, depsNow().shadowOf ?? openShadowOf);
    kept = own;
    return () => {
      own.stop();
      if (kept === own) kept = null;
    };
  };
  return {
    read: () => atOnce(steps()),
    readInSlices: (pace) => inSlices(steps(), pace),
    keep,
    forget: () => kept?.forget(),
  };
}

/** Reads the document once. */
export function readPage(root: Document, deps: ReadDeps): LiveReading {
  return openReader(root, () => deps).read();
}

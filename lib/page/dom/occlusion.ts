// Does the browser itself say that nothing is painted over a control? Chromium answers; elsewhere our own look decides.

import { type CoversIn, createCovers, isCoveredBy, isPainted, isWatermarked } from './covers';
import { around, isIn } from './elements';
import { hostOf } from './roots';

/** How long the browser has for its answer, in milliseconds: it comes with the next frame, and a tab in the background paints none. */
const PATIENCE = 120;
/** After an answer that did not come nothing is asked for so long: each field would wait for it anew. */
const SILENCE = 2000;
let silentUntil = 0;

/** Of this entry Chromium also tells whether what is observed is painted as it stands, and nothing lies over it. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Options of the second version of the observer, which TypeScript does not know yet. */
interface TrackingInit extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}

/** What the browser said of an element, and where that stood then. */
interface Answer {
  readonly isVisible: boolean;
  readonly box: DOMRectReadOnly;
}

/**
 * Of which of these elements of a document the browser says whether they are visible: undistorted, and nothing painted over them, not even
 * what lets presses through. Of none where it cannot say: a browser without the second version of the observer, a document in a frame, or a tab that paints nothing.
 */
function visibilityOf(
  document: Document,
  elements: readonly Element[],
): Promise<ReadonlyMap<Element, Answer>> {
  const isAsked =
    !document.hidden &&
    hostOf(document) === null && // within frames it says no of what a person sees, as long as they scroll
    typeof IntersectionObserverEntry !== 'undefined' &&
    'isVisible' in IntersectionObserverEntry.prototype &&
    performance.now() >= silentUntil;
  if (!isAsked) return Promise.resolve(new Map());
  return new Promise((done) => {
    const init: TrackingInit = { trackVisibility: true, delay: 100 }; // the least it allows; the first answer does not wait for it
    const observer = new IntersectionObserver((entries: readonly Entry[]) => {
      const inView = entries.filter(({ isIntersecting }) => isIntersecting);
      end(new Map(inView.map((entry) => [entry.target, answerOf(entry)])));
    }, init);
    const end = (answers: ReadonlyMap<Element, Answer>): void => {
      clearTimeout(timer);
      observer.disconnect();
      done(answers);
    };
    const timer = setTimeout(() => {
      silentUntil = performance.now() + SILENCE;
      end(new Map());
    }, PATIENCE);
    for (const element of elements) observer.observe(element);
  });
}

const answerOf = ({ isVisible, boundingClientRect }: Entry): Answer => ({
  isVisible: isVisible === true,
  box: boundingClientRect,
});

/** So far out the parts of a field stand that are drawn over its box: an icon, a counter, the words of an empty box. */
const FIELD_DEPTH = 5;
/** Boxes of one field: a telephone number may have three. */
const FIELD_TEXTS = 4;

/** Are there more boxes in it than one field has? Counted no further than that: a whole form is a long list. */
function holdsMoreTexts(box: Element): boolean {
  const inputs = box.getElementsByTagName('input');
  if (inputs.item(FIELD_TEXTS) !== null) return true;
  return inputs.length + box.getElementsByTagName('textarea').length > FIELD_TEXTS;
}

/** The element and the boxes around it that belong to its field alone. */
function boxesAround(element: Element): readonly Element[] {
  const boxes = [element];
  for (let at = around(element); at !== null && boxes.length < FIELD_DEPTH; at = around(at)) {
    if (at.tagName === 'BODY' || holdsMoreTexts(at)) break;
    boxes.push(at);
  }
  return boxes;
}

/** Whether an element or what is around it is drawn otherwise than it stands, in ways that are allowed: of that the browser says only no. */
function isDistorted(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at !== null && view !== null; at = around(at)) {
    const { opacity, filter, transform, scale, rotate } = view.getComputedStyle(at);
    const isAsItStands = [filter, transform, scale, rotate].every((one) => one === '' || one === 'none');
    if (!isAsItStands || Number(opacity || '1') < 1) return true;
  }
  return false;
}

/**
 * Whether something is painted over an element. The browser's word that it is visible counts; its word that it is not
 * counts unless there is a harmless reason for it, and then our own look at what may cover it decides.
 */
function isPaintedOver(element: Element, answers: ReadonlyMap<Element, Answer>, coversIn: CoversIn): boolean {
  const { ownerDocument } = element;
  const own = answers.get(element);
  if (own?.isVisible === true) return false;
  const covers = coversIn(ownerDocument);
  if (isCoveredBy(covers, element, element.getBoundingClientRect())) return true;
  if (own === undefined) return false;
  // what lies over it stands within a box around it that is visible itself: an icon, a counter
  const isOfField = boxesAround(element).some((box) => answers.get(box)?.isVisible === true);
  return (
    !isOfField &&
    !isDistorted(element) &&
    !isWatermarked(element, covers) &&
    !isBelowOpen(ownerDocument) &&
    !isBelowLayer(element)
  );
}

/**
 * Whether a layer lies over the page that lets presses through and paints nothing itself. Angular keeps one from the first list that was
 * opened on: the browser then says of everything below that it is not visible. What stands in the layer is looked at like any cover.
 */
function isBelowLayer(element: Element): boolean {
  const { body, defaultView: view } = element.ownerDocument;
  const own = element.getBoundingClientRect();
  return [...body.children].some((layer) => {
    if (view === null || layer.contains(element)) return false;
    const style = view.getComputedStyle(layer);
    if (style.position !== 'fixed' || style.pointerEvents !== 'none') return false;
    const over = layer.getBoundingClientRect();
    const isOver =
      over.left <= own.left && over.top <= own.top && over.right >= own.right && over.bottom >= own.bottom;
    return isOver && !isPainted(layer, style, view);
  });
}

/** Whether something is open above the page: its clear backdrop lies over everything, and hides nothing. */
const isBelowOpen = (document: Document): boolean => document.querySelector(':popover-open,:modal') !== null;

/** So many of the controls that come next are asked of together with one: the answer takes a frame, for all as for one. */
const AHEAD = 24;

const ANYTHING = { childList: true, subtree: true, attributes: true, characterData: true } as const;

const isSameBox = (one: DOMRectReadOnly, other: DOMRectReadOnly): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.width === other.width &&
  one.height === other.height;

/** Says of one control after the other whether something is painted over it. */
export interface Occlusion {
  /** Our own look, for where the browser does not say it. */
  readonly coversIn: CoversIn;
  readonly isOccluded: (element: Element) => Promise<boolean>;
  /** An element of the order has been written: the frame that shows this tells of the next one too, so it is asked of now. */
  readonly lookAhead: (written: Element) => void;
  /** To be called when nothing more is asked. */
  readonly stop: () => void;
}

/** A control, and whether it will be asked of: our own look decides of some. */
export interface InOrder {
  readonly element: Element;
  readonly isAsked: boolean;
}

/** What stands before and behind a control in the order of a page. */
function placesIn(document: Document, all: readonly InOrder[]) {
  const places = new Map(all.map(({ element }, at) => [element, at]));

  /** The next controls of the page's own document that are asked of: what changes in a shadow tree is not heard. Up to the first that is not: to write that one changes what was said of those behind it. */
  const after = (element: Element): readonly Element[] => {
    const at = places.get(element);
    const next = at === undefined ? [] : all.slice(at + 1, at + 1 + AHEAD);
    const end = next.findIndex(({ isAsked }) => !isAsked);
    return next
      .slice(0, end < 0 ? AHEAD : end)
      .map((one) => one.element)
      .filter((one) => one.getRootNode() === document);
  };
  /** The widest box around a control in which none of those beside it stands. */
  const fieldOf = (element: Element): Element => {
    const at = places.get(element) ?? -1;
    const beside = at < 0 ? [] : [all[at - 1], all[at + 1]].filter((one) => one !== undefined);
    const isOwn = (box: Element): boolean =>
      !beside.some((one) => one.element !== element && box.contains(one.element));
    return boxesAround(element).findLast(isOwn) ?? element;
  };
  const follower = (element: Element): InOrder | undefined => all[(places.get(element) ?? all.length) + 1];
  return { follower, after, fieldOf };
}

/**
 * Asks of the controls of a page in about this order. The browser says it of the next ones together with each: that they are visible counts
 * as long as the frame of which it was said is the one on the screen, so each was painted in plain sight when it is written.
 * It counts no longer where the page has changed anything but the fields asked of so far, nor of what stands elsewhere now.
 */
export function createOcclusion(document: Document, all: readonly InOrder[]): Occlusion {
  const { follower, after, fieldOf } = placesIn(document, all);
  const coversIn = createCovers();
  const painted = new Map<Element, DOMRectReadOnly>();
  const fields = new Set<Element>();

  const forgetAfter = (records: readonly MutationRecord[]): void => {
    if (painted.size > 0 && !records.every(({ target }) => isIn(target, fields))) painted.clear();
  };
  const observer = new MutationObserver(forgetAfter);
  observer.observe(document, ANYTHING);

  const isStillPainted = (element: Element): boolean => {
    forgetAfter(observer.takeRecords());
    const box = document.hidden ? undefined : painted.get(element);
    return box !== undefined && isSameBox(box, element.getBoundingClientRect());
  };

  /** What the next frame shows of some elements; what it says of those that come next is kept until the frame after it. */
  const ask = async (
    page: Document,
    boxes: readonly Element[],
    next: readonly Element[],
  ): Promise<ReadonlyMap<Element, Answer>> => {
    const answers = await visibilityOf(page, [...boxes, ...next]);
    painted.clear();
    for (const one of next) {
      const answer = answers.get(one);
      if (answer?.isVisible === true) painted.set(one, answer.box);
    }
    if (painted.size > 0) requestAnimationFrame(() => painted.clear());
    return answers;
  };

  let coming: { readonly next: readonly Element[]; readonly answer: Promise<unknown> } | null = null;
  const lookAhead = (written: Element): void => {
    const one = follower(written);
    if (one?.isAsked !== true || painted.has(one.element)) return;
    fields.add(fieldOf(written));
    const next = after(written);
    coming = next[0] === one.element ? { next, answer: ask(document, [], next) } : null;
  };

  const isOccluded = async (element: Element): Promise<boolean> => {
    if (coming?.next.includes(element) === true) await coming.answer;
    coming = null;
    const isSeen = isStillPainted(element);
    fields.add(fieldOf(element));
    if (isSeen) return false;
    const answers = await ask(element.ownerDocument, boxesAround(element), after(element));
    return isPaintedOver(element, answers, coversIn);
  };
  return { coversIn, isOccluded, lookAhead, stop: () => observer.disconnect() };
}

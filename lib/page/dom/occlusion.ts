// Does the browser confirm that nothing is painted over a control? Chromium can answer that; in other browsers our own search for covers decides.

import {
  type CoversIn,
  createCovers,
  isBelowClearPart,
  isCoveredBy,
  isPainted,
  isWatermarked,
  shared,
} from './covers';
import { around, isIn, styleOf } from './elements';
import { hostOf } from './roots';

/** How long to wait for the browser’s answer, in milliseconds: it comes with the next frame, late on a busy machine, and a tab in the background paints none. */
const PATIENCE = 300;
/** After an answer failed to come, the browser is not asked for this long, in milliseconds; otherwise each field would wait in vain. */
const SILENCE = 2000;
let silentUntil = 0;

/** In this entry Chromium also reports whether the observed element is painted unchanged with nothing over it. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Options of the second version of the observer, which TypeScript does not know yet. */
interface TrackingInit extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}

/** What the browser reported of an element, and the element's position at that time. */
interface Answer {
  readonly isVisible: boolean;
  readonly box: DOMRectReadOnly;
}

/**
 * Asks the browser which of these elements are visible: drawn without distortion, and with nothing painted over them, not even elements that
 * let presses through. Empty when it cannot answer: no second version of the observer, a document in a frame, or a tab that paints nothing.
 */
function visibilityOf(
  document: Document,
  elements: readonly Element[],
): Promise<ReadonlyMap<Element, Answer>> {
  const isAsked =
    !document.hidden &&
    hostOf(document) === null && // inside a frame it reports visible elements as hidden while a person scrolls
    typeof IntersectionObserverEntry !== 'undefined' &&
    'isVisible' in IntersectionObserverEntry.prototype &&
    performance.now() >= silentUntil;
  if (!isAsked) return Promise.resolve(new Map());
  return new Promise((done) => {
    const init: TrackingInit = { trackVisibility: true, delay: 100 }; // the smallest allowed delay; the first answer does not wait for it
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

/** Icons, counters and placeholders that belong to a field are looked for up to this many levels above its box. */
const FIELD_DEPTH = 7;
/** The most text boxes that one field has: a telephone number may have three. */
const FIELD_TEXTS = 4;

/** Does it contain more text boxes than one field has? Counting stops there, because a whole form has many. */
function holdsMoreTexts(box: Element): boolean {
  const inputs = box.getElementsByTagName('input');
  if (inputs.item(FIELD_TEXTS) !== null) return true;
  return inputs.length + box.getElementsByTagName('textarea').length > FIELD_TEXTS;
}

/** The element and those of the boxes around it that belong only to its field. */
function boxesAround(element: Element): readonly Element[] {
  const boxes = [element];
  for (let at = around(element); at !== null && boxes.length < FIELD_DEPTH; at = around(at)) {
    if (at.tagName === 'BODY' || holdsMoreTexts(at)) break;
    boxes.push(at);
  }
  return boxes;
}

/** Whether an element or one around it has an opacity, a filter or a transform. These are harmless, but the browser reports every such element as not visible. */
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
 * Whether something is painted over an element. When the browser reports it as visible, that decides. When it reports it as not
 * visible, our own search for covers decides first, and after it harmless reasons for such a report are ruled out.
 */
function isPaintedOver(element: Element, answers: ReadonlyMap<Element, Answer>, coversIn: CoversIn): boolean {
  const { ownerDocument } = element;
  const own = answers.get(element);
  if (own?.isVisible === true) return false;
  const covers = coversIn(ownerDocument);
  if (isCoveredBy(covers, element, element.getBoundingClientRect())) return true;
  if (own === undefined) return false;
  // what lies over it is inside a box around it that is itself visible: an icon or a counter of the same field
  const isOfField = boxesAround(element).some((box) => answers.get(box)?.isVisible === true);
  return (
    !isOfField &&
    !isDistorted(element) &&
    !isWatermarked(element, covers) &&
    !isBelowOpen(ownerDocument) &&
    !isBelowLayer(element) &&
    !isBelowSliver(element) &&
    !(ownerDocument.defaultView !== null && isBelowClearPart(element, ownerDocument.defaultView))
  );
}

const NEARLY_ALL = 0.99; // sums of fractions of pixels are not exact

/**
 * Whether a layer over the whole page lets presses through and paints nothing itself. Angular keeps such a layer after the first list was
 * opened, and the browser then reports everything below it as not visible. The content of the layer is examined like any other cover.
 */
function isBelowLayer(element: Element): boolean {
  const { body, defaultView: view } = element.ownerDocument;
  const own = element.getBoundingClientRect();
  return [...body.children].some((layer) => {
    if (view === null || layer.contains(element)) return false;
    const style = view.getComputedStyle(layer);
    if (style.position !== 'fixed' || style.pointerEvents !== 'none') return false;
    const isOver = shared(own, layer.getBoundingClientRect()) > own.width * own.height * NEARLY_ALL;
    return isOver && !isPainted(layer, style, view);
  });
}

/** This share of a control may lie under a button that stays at the edge of the view, as the one for a chat does. */
const SLIVER = 0.1;

/** Whether all that lies over the corners of an element stays in its place in the view, and is over a sliver of it: at the end of a page nobody can scroll it away. */
function isBelowSliver(element: Element): boolean {
  const own = element.getBoundingClientRect();
  const over = [own.left + 1, own.right - 1]
    .flatMap((x) => [own.top + 1, own.bottom - 1].map((y) => element.ownerDocument.elementFromPoint(x, y)))
    .filter((at) => at && !at.contains(element) && !element.contains(at));
  const isSliver = (at: Element | null): boolean =>
    at !== null &&
    styleOf(at)?.position === 'fixed' &&
    shared(own, at.getBoundingClientRect()) < own.width * own.height * SLIVER;
  return over.length > 0 && over.every(isSliver);
}

/** Whether a popover or a modal dialog is open: its transparent backdrop covers the whole page and hides nothing. */
const isBelowOpen = (document: Document): boolean => document.querySelector(':popover-open,:modal') !== null;

/** This many of the next controls are asked about together with one, because an answer takes one frame for any number of elements. */
const AHEAD = 24;

const ANYTHING = { childList: true, subtree: true, attributes: true, characterData: true } as const;

const isSameBox = (one: DOMRectReadOnly, other: DOMRectReadOnly): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.width === other.width &&
  one.height === other.height;

/** Tells for each control, one after the other, whether something is painted over it. */
export interface Occlusion {
  /** Our own search for covers, for cases in which the browser gives no answer. */
  readonly coversIn: CoversIn;
  readonly isOccluded: (element: Element) => Promise<boolean>;
  /** Called after an element of the order has been written: the frame that shows the value can also tell about the next element, so the browser is asked now. */
  readonly lookAhead: (written: Element) => void;
  /** To be called when no further control will be asked about. */
  readonly stop: () => void;
}

/** A control, and whether the browser will be asked about it; for the others only our own search decides. */
export interface InOrder {
  readonly element: Element;
  readonly isAsked: boolean;
}

/** Which controls come before and after a control in the order of the page. */
function placesIn(document: Document, all: readonly InOrder[]) {
  const places = new Map(all.map(({ element }, at) => [element, at]));

  /** The next controls in the page's own document about which the browser is asked (changes in a shadow tree are not observed). Ends at the first control about which it is not asked, because writing that one invalidates the answers for those after it. */
  const after = (element: Element): readonly Element[] => {
    const at = places.get(element);
    const next = at === undefined ? [] : all.slice(at + 1, at + 1 + AHEAD);
    const end = next.findIndex(({ isAsked }) => !isAsked);
    return next
      .slice(0, end < 0 ? AHEAD : end)
      .map((one) => one.element)
      .filter((one) => one.getRootNode() === document);
  };
  /** The largest box around a control that contains neither of its neighbours. */
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
 * Asks about the controls of a page in roughly this order, and about the next ones together with each. That a control is visible holds only
 * for the frame of which the browser reported it, so each control was painted in plain sight when it is written. The answer is dropped when
 * the page changes anything outside the fields asked about so far, or when the element has moved.
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

  /** Asks about elements in the next frame; the answers for the elements that come next are kept for one more frame. */
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

// Can a person see what is drawn of a control at the moment of writing? A hidden control that takes a value is a leak.
import { type Box, type CoversIn, clearLayerOver, isCoveredBy, isLabelOf, isPainted } from './covers';
import { around, hasOwnWords, isTextControl, isVisible } from './elements';
import { contrastOn, MIN_CONTRAST } from './ink';
import { isMaskedAway } from './masks';
import { hostOf } from './roots';
import { hasLetter } from './text';

export type Hidden =
  | 'not-drawn'
  | 'too-small'
  | 'outside'
  | 'covered'
  | 'faint'
  | 'masked'
  | 'unreadable'
  | 'inert';

const MIN_SIDE = 8;
const MIN_OPACITY = 0.7;

function isFlat(transform: string): boolean {
  const parts = /^matrix\(([^)]+)\)$/u.exec(transform)?.[1]?.split(',').map(Number);
  if (transform === 'none' || transform === '') return true;
  if (parts === undefined) return /^matrix3d\(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0,/u.test(transform);
  const [a = 1, b = 0, c = 0, d = 1] = parts;
  const near = (scale: number): boolean => scale >= 0.9 && scale <= 1.1;
  return near(a) && near(d) && Math.abs(b) < 0.05 && Math.abs(c) < 0.05;
}

/** Filters after which a text can be read as before; sites grey themselves on days of mourning. */
const HARMLESS = /^(?:grayscale|sepia|saturate|hue-rotate|drop-shadow)\(/u;

const isHarmless = (filter: string): boolean =>
  filter === '' || filter === 'none' || filter.split(/\s+(?=[\w-]+\()/u).every((one) => HARMLESS.test(one));

function faultOfStyles(element: Element): Hidden | null {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'not-drawn';
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const style = view.getComputedStyle(at);
    opacity *= Number(style.opacity || '1');
    if (isMaskedAway(style)) return 'masked';
    if (/^rect/u.test(style.clip)) return 'masked';
    if (style.clipPath !== '' && style.clipPath !== 'none') return 'masked';
    const border =
      style.getPropertyValue('mask-border-source') || style.getPropertyValue('-webkit-mask-box-image-source');
    if (border !== '' && border !== 'none') return 'masked';
    if (!isHarmless(style.filter)) return 'masked';
    if (style.mixBlendMode !== '' && style.mixBlendMode !== 'normal') return 'masked';
    if (!isFlat(style.transform)) return 'masked';
  }
  return opacity < MIN_OPACITY ? 'faint' : null;
}

/** What carries the words: libraries set a size of zero on wrappers, to draw their parts without gaps, and on the code of an icon that is drawn before it. */
function bearerOf(element: Element): Element {
  if (isTextControl(element)) return element;
  const isBox = (at: Element): boolean => isTextControl(at) && at.type !== 'file'; // an upload shows no words of its own
  const all = [...element.querySelectorAll('*')].filter((at) => hasOwnWords(at) || isBox(at));
  return all.find((at) => isBox(at) || hasLetter(at.textContent ?? '')) ?? all[0] ?? element;
}

/** A contrast of 1 is none at all; browsers round. */
const NO_CONTRAST = 1.01;

function isUnreadable(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(view.getComputedStyle(bearerOf(element)).fontSize) < 6) return true;
  const letters = [style, view.getComputedStyle(element, '::first-line')].map(letterColour);
  if (!isTyped(element)) {
    // the sign in a box to tick is a picture, whatever its letters would be
    return letters.some((colour) =>
      colour === '' ? false : (contrastOn(element, colour, view) ?? MIN_CONTRAST) < NO_CONTRAST,
    );
  }
  if (isPushedOut(element, style) || areDots(style)) return true;
  return letters.some((colour) =>
    colour === '' ? false : (contrastOn(element, colour, view) ?? 1) < MIN_CONTRAST,
  );
}

/** Whether dots stand for the letters: what was written cannot be told. */
const areDots = (style: CSSStyleDeclaration): boolean =>
  !/^(?:none)?$/u.test(style.getPropertyValue('-webkit-text-security'));

/** The colour of the letters, where a page gives them another than that of the text. */
const letterColour = (style: CSSStyleDeclaration): string =>
  style.getPropertyValue('-webkit-text-fill-color') || style.color;

const isTyped = (element: Element): boolean =>
  isTextControl(element) && !/^(?:checkbox|radio|file|range|color)$/u.test(element.type);

const lengthOf = (length: string): number => Number.parseFloat(length) || 0;

/** Whether the text begins beyond the box that shows it, or its letters stand on each other. */
function isPushedOut(element: Element, style: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  const [indent = 0, left = 0, right = 0, top = 0] = [
    style.textIndent,
    style.paddingLeft,
    style.paddingRight,
    style.paddingTop,
  ].map(lengthOf);
  if (Math.abs(indent) > width / 2 || left + right > width - MIN_SIDE) return true;
  if (Math.abs(lengthOf(style.letterSpacing)) > lengthOf(style.fontSize) * 2) return true;
  return top > height || (element.tagName === 'TEXTAREA' && lengthOf(style.lineHeight) > height * 2);
}

/** Where a box is asked what lies over it, as shares of its width: its middle counts by itself, the others together. */
const MIDDLE = 0.5;
const BESIDE_MIDDLE = [0.2, 0.7] as const;

/** What lies over the element in its middle, or in two other places; its own parts are no cover. */
function isCovered(element: Element, box: Box): boolean {
  const root = element.getRootNode();
  const finder = 'elementFromPoint' in root ? (root as Document | ShadowRoot) : element.ownerDocument; // both have it
  const isCoveredAt = (share: number): boolean => {
    const hit = finder.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
    return (
      hit === null ||
      !(
        element.contains(hit) ||
        isAround(hit, element) ||
        isOfLabel(hit, element) ||
        clearLayerOver(element) === hit
      )
    );
  };
  return isCoveredAt(MIDDLE) || BESIDE_MIDDLE.every(isCoveredAt);
}

/** A press that meets a box around the element passes beside it; a text box that takes presses stands behind what is met instead of it. */
function isAround(hit: Element, element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const isBehind =
    view !== null && isTyped(element) && view.getComputedStyle(element).pointerEvents !== 'none';
  // of words that stand in a slot it is the host that is met
  return (hit.contains(element) || hit.shadowRoot === element.getRootNode()) && !isBehind;
}

/** Words of the own label may lie over a box until something is typed; a ground with them would hide it. */
function isOfLabel(hit: Element, element: Element): boolean {
  const label = hit.closest('label');
  const view = hit.ownerDocument.defaultView;
  if (label === null || view === null) return false;
  const isPaintedAt = (at: Element): boolean => isPainted(at, view.getComputedStyle(at), view);
  if (label.contains(element)) return !isTyped(element) || !isPaintedAt(hit);
  return isLabelOf(label, element) && ![label, ...label.querySelectorAll('*')].some(isPaintedAt);
}

/**
 * Whether boxes that cut what leaves them leave less of an element than a person can see: those that no wheel moves, up to the first that scrolls;
 * or all as they stand now.
 */
function isCutOff(element: Element, view: Window, by: 'fixed' | 'all'): boolean {
  let { left, right, top, bottom } = element.getBoundingClientRect();
  for (let at = around(element); at !== null && at.tagName !== 'BODY'; at = around(at)) {
    const { overflowX, overflowY, contain, display } = view.getComputedStyle(at);
    if (by === 'fixed' && /auto|scroll/u.test(overflowX + overflowY)) return false;
    if (display === 'inline' || display === 'contents') continue; // has no box to cut with
    const cutsAll = /paint|strict|content/u.test(contain);
    const frame = at.getBoundingClientRect();
    if (cutsAll || overflowX !== 'visible') {
      left = Math.max(left, frame.left + at.clientLeft);
      right = Math.min(right, frame.left + at.clientLeft + at.clientWidth);
    }
    if (cutsAll || overflowY !== 'visible') {
      top = Math.max(top, frame.top + at.clientTop);
      bottom = Math.min(bottom, frame.top + at.clientTop + at.clientHeight);
    }
    if (right - left < MIN_SIDE || bottom - top < MIN_SIDE) return true;
  }
  return false;
}

function isOutOfView(box: Box, view: Window): boolean {
  const { left, top, width, height } = box;
  return top + height < 1 || top > view.innerHeight || left + width < 1 || left > view.innerWidth;
}

/** Why a person could not see what a frame shows at this box; asked of each frame up to the page. */
function faultOfFrames(document: Document, inner: Box, coversIn: CoversIn): Hidden | null {
  const frame = hostOf(document);
  const view = frame?.ownerDocument.defaultView ?? null;
  if (frame === null || view === null) return null;
  if (!isVisible(frame)) return 'not-drawn';
  const style = faultOfStyles(frame);
  if (style !== null) return style;
  const outer = frame.getBoundingClientRect();
  const { width, height } = inner;
  const box = {
    left: outer.left + frame.clientLeft + inner.left,
    top: outer.top + frame.clientTop + inner.top,
    width,
    height,
  };
  if (isCutOff(frame, view, 'all') || isOutOfView(box, view)) return 'outside';
  if (isCovered(frame, box) || isCoveredBy(coversIn(frame.ownerDocument), frame, box)) return 'covered';
  return faultOfFrames(frame.ownerDocument, box, coversIn);
}

function isInView(box: DOMRect, view: Window): boolean {
  return box.top >= 0 && box.bottom <= view.innerHeight && box.left >= 0 && box.right <= view.innerWidth;
}

/** Why a person could not see this element, or null when it is there and a press finds it; what lets presses through is asked apart. Scrolls it into view first. */
export function whyHidden(element: Element, coversIn: CoversIn): Hidden | null {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (view === null || !isVisible(element)) return 'not-drawn';
  if (element.closest('[inert]') !== null) return 'inert';
  const style = faultOfStyles(element);
  if (style !== null) return style;
  if (isCutOff(element, view, 'fixed')) return 'outside';
  let box = element.getBoundingClientRect();
  // what a frame shows may lie beyond the page's view although it is within the frame's
  const isAside = !isInView(box, view) || isCutOff(element, view, 'all') || hostOf(ownerDocument) !== null;
  // a bar that stays at the edge of the view covers only what has not been scrolled out from under it
  const isFound = !isAside && !isCovered(element, box);
  if (!isFound) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = element.getBoundingClientRect();
  }
  if (box.width < MIN_SIDE || box.height < MIN_SIDE) return 'too-small';
  if (isOutOfView(box, view) || isCutOff(element, view, 'all')) return 'outside';
  if (isUnreadable(element)) return 'unreadable';
  if (!isFound && isCovered(element, box)) return 'covered';
  return faultOfFrames(ownerDocument, box, coversIn);
}

/** Why what is drawn of a control that was written no longer shows what it holds, or null: its page may hide it as soon as it holds something. Scrolls nothing. */
export function whyGone(element: Element, coversIn: CoversIn): Hidden | null {
  if (!isVisible(element)) return null; // put away whole, with all that a person sees of it: a step that is done
  const style = faultOfStyles(element);
  if (style !== null) return style;
  if (isUnreadable(element)) return 'unreadable';
  return isCoveredBy(coversIn(element.ownerDocument), element, element.getBoundingClientRect())
    ? 'covered'
    : null;
}

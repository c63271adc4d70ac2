// Can a person see this control at the moment of writing? A hidden control that takes a value is a leak.
import { UPLOAD } from './component-libraries';
import type { Control } from './control';
import { around, hasBox, isTextControl, isVisible } from './elements';
import { areAlike, backgroundOf } from './ink';
import { hostOf } from './roots';
import type { VeilsIn } from './veils';
import { visualElementOf } from './visual-element';

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

/** What of the control is meant to be seen: libraries hide the inputs of choices and uploads and draw a wrapper. */
export function surfaceOf(control: Control): Element {
  const { element, kind } = control;
  if (kind === 'upload') {
    const near = element.parentElement?.closest(`${UPLOAD},label`) ?? element.parentElement ?? element;
    return hasBox(near) ? near : (control.item ?? near);
  }
  if (kind === 'radio' || kind === 'checkbox' || kind === 'switch') {
    return visualElementOf(control.parts[0] ?? element);
  }
  if (kind === 'select' || kind === 'cascader' || kind === 'date' || kind === 'date-range') return element;
  return control.parts[0] ?? element;
}

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
    const mask = style.getPropertyValue('mask-image') || style.getPropertyValue('-webkit-mask-image');
    if (mask !== '' && mask !== 'none') return 'masked';
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

/** What carries the words: libraries set a size of zero on wrappers, to draw their parts without gaps. */
function bearerOf(element: Element): Element {
  if (isTextControl(element)) return element;
  for (const at of element.querySelectorAll('*')) {
    const isWord = [...at.childNodes].some(
      (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
    );
    if (isWord || isTextControl(at)) return at;
  }
  return element;
}

function isUnreadable(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(view.getComputedStyle(bearerOf(element)).fontSize) < 6) return true;
  if (isTyped(element) && isPushedOut(element, style)) return true;
  // the colour of the letters, where a page gives them another than that of the text
  const ink = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (/^rgba\(.*, 0(?:\.[0-3]\d*)?\)$|^transparent$|\/ 0(?:\.[0-3]\d*)?\)$/u.test(ink)) return true;
  const background = backgroundOf(element, view);
  if (ink === '') return false;
  // the sign in a box to tick is a picture, whatever its letters would be
  return ink === background || (isTyped(element) && areAlike(ink, background));
}

const isTyped = (element: Element): boolean =>
  isTextControl(element) && !/^(?:checkbox|radio|file|range|color)$/u.test(element.type);

/** Whether the text begins beyond the box that shows it. */
function isPushedOut(element: Element, style: CSSStyleDeclaration): boolean {
  const { width } = element.getBoundingClientRect();
  const [indent = 0, left = 0, right = 0] = [style.textIndent, style.paddingLeft, style.paddingRight].map(
    (length) => Number.parseFloat(length) || 0,
  );
  return Math.abs(indent) > width / 2 || left + right > width - MIN_SIDE;
}

/** A box in the coordinates of its own document's view. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What lies over the element at the middle of a box; its own parts, its wrapper and its label are no cover. */
function isCovered(element: Element, box: Box): boolean {
  const root = element.getRootNode();
  const finder = 'elementFromPoint' in root ? (root as Document | ShadowRoot) : element.ownerDocument; // both have it
  const hit = finder.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return (
    hit === null ||
    !(element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
  );
}

function isVeiled(element: Element, box: Box, veils: readonly Element[]): boolean {
  return veils.some((veil) => {
    if (veil.contains(element) || element.contains(veil)) return false;
    const other = veil.getBoundingClientRect();
    const width = Math.min(box.left + box.width, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.top + box.height, other.bottom) - Math.max(box.top, other.top);
    return width > 0 && height > 0 && width * height > box.width * box.height * 0.3;
  });
}

/** A box that cuts what leaves it, and that no wheel moves: what lies beyond it a person never gets to see. */
function isCutOff(element: Element, view: Window): boolean {
  const box = element.getBoundingClientRect();
  for (let at = around(element); at !== null && at.tagName !== 'BODY'; at = around(at)) {
    const { overflowX, overflowY, contain } = view.getComputedStyle(at);
    if (/auto|scroll/u.test(overflowX + overflowY)) return false;
    if (!/hidden|clip/u.test(overflowX + overflowY) && !/paint|strict|content/u.test(contain)) continue;
    const frame = at.getBoundingClientRect();
    const isApart =
      box.right <= frame.left ||
      box.left >= frame.right ||
      box.bottom <= frame.top ||
      box.top >= frame.bottom;
    if (isApart) return true;
  }
  return false;
}

function isOutOfView(box: Box, view: Window): boolean {
  const { left, top, width, height } = box;
  return top + height < 1 || top > view.innerHeight || left + width < 1 || left > view.innerWidth;
}

/** Why a person could not see what a frame shows at this box; asked of each frame up to the page. */
function faultOfFrames(document: Document, inner: Box, veilsIn: VeilsIn): Hidden | null {
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
  if (isCutOff(frame, view) || isOutOfView(box, view)) return 'outside';
  if (isCovered(frame, box) || isVeiled(frame, box, veilsIn(frame.ownerDocument))) return 'covered';
  return faultOfFrames(frame.ownerDocument, box, veilsIn);
}

function isInView(box: DOMRect, view: Window): boolean {
  return box.top >= 0 && box.bottom <= view.innerHeight && box.left >= 0 && box.right <= view.innerWidth;
}

/** Why a person could not see this control, or null when it is plainly there. Scrolls it into view first. */
export function whyHidden(control: Control, veilsIn: VeilsIn): Hidden | null {
  const element = surfaceOf(control);
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (view === null || !isVisible(element)) return 'not-drawn';
  if (element.closest('[inert]') !== null) return 'inert';
  const style = faultOfStyles(element);
  if (style !== null) return style;
  if (isCutOff(element, view)) return 'outside';
  let box = element.getBoundingClientRect();
  // what a frame shows may lie beyond the page's view although it is within the frame's
  if (!isInView(box, view) || hostOf(ownerDocument) !== null) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = element.getBoundingClientRect();
  }
  if (box.width < MIN_SIDE || box.height < MIN_SIDE) return 'too-small';
  if (isOutOfView(box, view)) return 'outside';
  if (isUnreadable(element)) return 'unreadable';
  if (isCovered(element, box) || isVeiled(element, box, veilsIn(ownerDocument))) return 'covered';
  return faultOfFrames(ownerDocument, box, veilsIn);
}

// Which elements are painted over a control although a press goes through them? A person cannot see it then, and a press still finds it.
import { around, isHtml, isVisible } from './elements';
import { contrastOn, MIN_CONTRAST } from './ink';

/** The elements of a document that paint where no press finds them. */
export type CoversIn = (document: Document) => readonly Element[];

/** A box in the coordinates of its own document's view. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Looks for covers once in each document, when it is first asked. */
export function createCovers(): CoversIn {
  const known = new Map<Document, readonly Element[]>();
  return (document) => {
    const covers = known.get(document) ?? coversOf(document);
    known.set(document, covers);
    return covers;
  };
}

function coversOf({ body, defaultView: view }: Document, limit = 50_000): Element[] {
  if (view === null || body === null) return [];
  const covers: Element[] = [];
  const all = body.getElementsByTagName('*');
  for (let index = 0; index < Math.min(all.length, limit); index += 1) {
    const element = all[index];
    if (element !== undefined && isCover(element, view.getComputedStyle(element), view)) covers.push(element);
  }
  return covers;
}

function isCover(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  if (style.visibility === 'hidden' || Number(style.zIndex) < 0) return false; // what lies behind covers nothing
  if (style.pointerEvents === 'none' && (hasWords(element, style) || isPainted(element, style, view)))
    return true;
  return castOf(style, element) >= THICK || partsOf(element, view).length > 0 || hasBackdrop(element, view);
}

/** So faint, and nothing a press meets: the watermark that a portal lays over its whole page. */
function isWatermark(element: Element, view: Window): boolean {
  if (view.getComputedStyle(element).pointerEvents !== 'none') return false;
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = around(at))
    opacity *= Number(view.getComputedStyle(at).opacity);
  return opacity < 0.3;
}

/** So much of a box may lie under what belongs to its field: an icon, a counter, the mark of a required one. */
const MOST_COVERED = 0.3;

/** Whether covers hide more of an element's box than icons do. The box may be a part of the element: what a frame shows there. */
export function isCoveredBy(covers: readonly Element[], element: Element, box: Box): boolean {
  const most = box.width * box.height * MOST_COVERED;
  let covered = 0;
  for (const cover of covers) {
    if (!element.contains(cover)) covered += hiddenBy(cover, element, box);
    if (covered > most) return true;
  }
  return false;
}

/** Whether a watermark lies over an element: of what else is painted there the browser then says nothing. */
export function isWatermarked(element: Element, covers: readonly Element[]): boolean {
  const view = element.ownerDocument.defaultView;
  const own = element.getBoundingClientRect();
  return covers.some(
    (cover) =>
      view !== null &&
      shared(own, cover.getBoundingClientRect()) > 0 &&
      !cover.contains(element) &&
      isWatermark(cover, view),
  );
}

/** The area of a box that a cover hides, in square pixels; infinite where letters, or the backdrop of something open, may hide all of it. */
function hiddenBy(cover: Element, element: Element, box: Box): number {
  const view = cover.ownerDocument.defaultView;
  if (view === null) return 0;
  if (hasBackdrop(cover, view)) return Number.POSITIVE_INFINITY;
  const other = cover.getBoundingClientRect();
  if (shared(box, other, REACH) === 0 || !isVisible(cover) || isWatermark(cover, view)) return 0;
  const style = view.getComputedStyle(cover);
  const beside = coveredByParts(cover, box, view);
  if (cover.contains(element)) return beside;
  const within = shared(box, other);
  const beyond = shared(box, other, castOf(style, cover)) - within;
  if (style.pointerEvents !== 'none' || within === 0) return Math.max(beyond, beside);
  if (hasWords(cover, style) && !arePlainWords(cover, element, view)) return Number.POSITIVE_INFINITY;
  return Math.max(beyond, beside, isPainted(cover, style, view) ? within : 0);
}

/** What is drawn beyond a box is looked for so far around a control, in pixels. */
const REACH = 160;

/** The area that two boxes share when the second is grown on all sides. */
function shared(own: Box, other: Box, grown = 0): number {
  const right = Math.min(own.left + own.width, other.left + other.width + grown);
  const bottom = Math.min(own.top + own.height, other.top + other.height + grown);
  const width = right - Math.max(own.left, other.left - grown);
  const height = bottom - Math.max(own.top, other.top - grown);
  return width > 0 && height > 0 ? width * height : 0;
}

const hasWords = (element: Element, { display }: CSSStyleDeclaration): boolean =>
  display === 'list-item' ||
  (element.firstElementChild === null && (element.textContent ?? '').trim() !== '');

/** Words that stand over an empty box until something is typed: no larger than what is typed, and themselves to be read. */
function arePlainWords(part: Element, element: Element, view: Window): boolean {
  const [own, typed] = [view.getComputedStyle(part), view.getComputedStyle(element)];
  const isLarger = Number.parseFloat(own.fontSize) > Number.parseFloat(typed.fontSize) * 1.5;
  return !isLarger && (contrastOn(part, own.color, view) ?? 1) >= MIN_CONTRAST;
}

const PICTURES = /^(?:img|canvas|svg|video|picture|object|embed|iframe)$/u;
const CLEAR = /^rgba\(.*, 0\)$|^transparent$|^$/u;
/** So thick a line is a surface. */
const THICK = 8;

/** Does an element draw a surface that hides what lies below it? */
export function isPainted(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  if (PICTURES.test(element.localName) || element.shadowRoot !== null) return true;
  if (!isHtml(element)) return false;
  if (drawsSurface(style) || /^url/u.test(style.content)) return true;
  return (['::before', '::after'] as const).some((part) => {
    const drawn = view.getComputedStyle(element, part);
    return isDrawn(drawn.content) && drawsSurface(drawn);
  });
}

const isDrawn = (value: string): boolean => !/^(?:none|normal|)$/u.test(value);

/** Does a style draw a ground, a picture, or lines as thick as one? */
function drawsSurface(style: CSSStyleDeclaration): boolean {
  const lines = [
    style.borderTopWidth,
    style.borderLeftWidth,
    style.outlineWidth,
    style.columnRuleWidth,
    style.textDecorationThickness,
  ];
  return (
    !CLEAR.test(style.backgroundColor) ||
    isDrawn(style.backgroundImage) ||
    /inset/u.test(style.boxShadow) ||
    isDrawn(style.getPropertyValue('backdrop-filter')) ||
    lines.some((width) => Number.parseFloat(width) >= THICK)
  );
}

const lengthsOf = (text: string): number[] =>
  (text.match(/-?[\d.]+px/gu) ?? []).map((length) => Math.abs(Number.parseFloat(length)));

const shadowsOf = (shadows: string): readonly string[] => shadows.split(/,(?![^(]*\))/u);

/** Whether a shadow hides what lies below it: most are faint. */
const isOpaque = (shadow: string): boolean =>
  Number(/^\s*rgba\(.*, ([\d.]+)\)/u.exec(shadow)?.[1] ?? 1) >= 0.5;

/** How far beyond its box an element draws, in pixels: by outlines, shadows, frames of pictures and mirror images. */
function castOf(style: CSSStyleDeclaration, element: Element): number {
  const shadows = [style.boxShadow, style.textShadow].filter(isDrawn); // most elements have none
  const cast = shadows.flatMap(shadowsOf).filter(isOpaque).flatMap(lengthsOf);
  if (isDrawn(style.filter)) cast.push(...lengthsOf(style.filter));
  if (isDrawn(style.outlineStyle))
    cast.push(
      lengthsOf(`${style.outlineWidth} ${style.outlineOffset}`).reduce((sum, length) => sum + length, 0),
    );
  if (isDrawn(style.borderImageSource)) cast.push(...lengthsOf(style.borderImageOutset));
  if (isDrawn(style.getPropertyValue('-webkit-box-reflect'))) {
    const { width, height } = element.getBoundingClientRect();
    cast.push(width, height);
  }
  return Math.max(0, ...cast);
}

/** The styles of what an element draws before and after itself at a place of its own. */
function partsOf(element: Element, view: Window): readonly CSSStyleDeclaration[] {
  return (['::before', '::after'] as const)
    .map((part) => view.getComputedStyle(element, part))
    .filter(
      (style) =>
        isDrawn(style.content) &&
        /absolute|fixed/u.test(style.position) &&
        !(Number(style.zIndex) < 0) &&
        Number(style.opacity) >= 0.3 &&
        drawsSurface(style),
    );
}

/** Where such a part stands: within the nearest box that has a position, moved and scaled by its own transform. */
function boxOfPart(element: Element, style: CSSStyleDeclaration, view: Window): Box {
  const { a, d, e, f } = new DOMMatrixReadOnly(style.transform === 'none' ? '' : style.transform);
  const [width, height] = [lengthOf(style.width), lengthOf(style.height)];
  const frame = style.position === 'fixed' ? null : positionedAt(element, view);
  const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return {
    left: left + (frame?.clientLeft ?? 0) + lengthOf(style.left) + e + (width - width * Math.abs(a)) / 2,
    top: top + (frame?.clientTop ?? 0) + lengthOf(style.top) + f + (height - height * Math.abs(d)) / 2,
    width: width * Math.abs(a),
    height: height * Math.abs(d),
  };
}

const lengthOf = (length: string): number => Number.parseFloat(length) || 0;

function positionedAt(element: Element, view: Window): Element | null {
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const { position, transform } = view.getComputedStyle(at);
    if (position !== 'static' || transform !== 'none') return at;
  }
  return null;
}

/** How much of a box lies under what an element draws before and after itself. */
const coveredByParts = (element: Element, box: Box, view: Window): number =>
  partsOf(element, view).reduce((sum, style) => sum + shared(box, boxOfPart(element, style, view)), 0);

/** Whether a popover is open and paints its backdrop over the page; presses go through that. */
function hasBackdrop(element: Element, view: Window): boolean {
  if (!element.hasAttribute('popover') || !isVisible(element)) return false;
  return drawsSurface(view.getComputedStyle(element, '::backdrop'));
}

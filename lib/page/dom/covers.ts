// Which elements are painted over a control although a press goes through them (pointer-events: none)? A person then cannot see the control, but a hit test still finds it.
import { buttonText } from './buttons';
import { around, isHtml, isInput, isVisible, styleOf } from './elements';
import { contrastOn, MIN_CONTRAST } from './ink';

/** What a page lays over a box that nobody types into, empty and clear, to be pressed in its place (NutUI); null where nothing lies so. */
export function clearLayerOver(box: Element): Element | null {
  if (!isInput(box) || !box.readOnly) return null;
  const next = box.nextElementSibling;
  const style = next === null || next.firstChild !== null ? undefined : styleOf(next);
  const view = box.ownerDocument.defaultView;
  return next !== null &&
    style?.position === 'absolute' &&
    view &&
    !isPainted(next, style, view) &&
    isVisible(next)
    ? next
    : null;
}

/** Gives the elements of a document that paint where a hit test does not find them. */
export type CoversIn = (document: Document) => readonly Element[];

/** A box in the coordinates of its own document's view. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Returns a function that looks for covers once in each document, the first time that it is asked. */
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
  if (style.visibility === 'hidden' || Number(style.zIndex) < 0) return false; // what is painted behind the page hides nothing
  if (style.pointerEvents === 'none' && (hasWords(element, style) || isPainted(element, style, view)))
    return true;
  return castOf(style, element) >= THICK || partsOf(element, view).length > 0 || hasBackdrop(element, view);
}

/** Is it a faint element that lets every press through? Portals lay such watermarks over the whole page. */
function isWatermark(element: Element, view: Window): boolean {
  if (view.getComputedStyle(element).pointerEvents !== 'none') return false;
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = around(at))
    opacity *= Number(view.getComputedStyle(at).opacity);
  return opacity < 0.3;
}

/** This share of a box may be covered by parts of its own field: an icon, a counter, the star of a required field. */
const MOST_COVERED = 0.3;
/** This share of an empty box may be covered by the words of its own label, even on a background: a person still sees the box around them. */
const MOST_LABELLED = 0.6;

/** Is a label beside an element its own, by the id that either of them names? */
export const isLabelOf = ({ htmlFor, id }: HTMLLabelElement, element: Element): boolean =>
  (htmlFor !== '' && htmlFor === element.id) ||
  (id !== '' && element.getAttribute('aria-labelledby')?.split(' ').includes(id) === true);

/** Is it the label, or a part of the label, of an element that shows nothing yet? Libraries print it into the empty box. */
function isInEmptyBox(cover: Element, element: Element): boolean {
  const label = cover.closest('label');
  return label !== null && isLabelOf(label, element) && buttonText(element) === '';
}

/** Whether covers hide more of an element's box than its own icons would. `box` may be only a part of the element: the part that its frame shows. */
export function isCoveredBy(covers: readonly Element[], element: Element, box: Box): boolean {
  const area = box.width * box.height;
  let covered = 0;
  for (const cover of covers) {
    const hidden = element.contains(cover) ? 0 : hiddenBy(cover, element, box);
    if (hidden > area * (isInEmptyBox(cover, element) ? MOST_LABELLED : 0)) covered += hidden;
    if (covered > area * MOST_COVERED) return true;
  }
  return false;
}

/** Whether a watermark lies over an element. In that case the browser reports the element as covered whatever else is painted there, so its answer cannot be used. */
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

/** The area of a box that a cover hides, in square pixels; infinite where words, or the backdrop of an open popover, may hide all of it. */
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

/** An element may paint outside its own box; elements up to this distance from the control are examined for that, in pixels. */
const REACH = 160;

/** The area that two boxes share after the second one is enlarged by `grown` on all sides. */
export function shared(own: Box, other: Box, grown = 0): number {
  const right = Math.min(own.left + own.width, other.left + other.width + grown);
  const bottom = Math.min(own.top + own.height, other.top + other.height + grown);
  const width = right - Math.max(own.left, other.left - grown);
  const height = bottom - Math.max(own.top, other.top - grown);
  return width > 0 && height > 0 ? width * height : 0;
}

const hasWords = (element: Element, { display }: CSSStyleDeclaration): boolean =>
  display === 'list-item' ||
  (element.firstElementChild === null && (element.textContent ?? '').trim() !== '');

/** Are these only the words that a page shows over an empty box until something is typed? Such words are no larger than typed text, and legible. */
function arePlainWords(part: Element, element: Element, view: Window): boolean {
  const [own, typed] = [view.getComputedStyle(part), view.getComputedStyle(element)];
  const isLarger = Number.parseFloat(own.fontSize) > Number.parseFloat(typed.fontSize) * 1.5;
  return !isLarger && (contrastOn(part, own.color, view) ?? 1) >= MIN_CONTRAST;
}

const PICTURES = /^(?:img|canvas|svg|video|picture|object|embed|iframe)$/u;
const CLEAR = /^rgba\(.*, 0\)$|^transparent$|^$/u;
/** A line of at least this width hides as much as a surface does, in pixels. */
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

/** Does a style draw a background, a picture, or a line thick enough to hide something? */
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

/** Whether a shadow is dark enough to hide what lies below it; most are too faint. */
const isOpaque = (shadow: string): boolean =>
  Number(/^\s*rgba\(.*, ([\d.]+)\)/u.exec(shadow)?.[1] ?? 1) >= 0.5;

/** How far an element paints outside its own box, in pixels: by outlines, shadows, border images and reflections. */
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

/** The styles of the pseudo-elements ::before and ::after that are positioned and draw a surface. */
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

/** The box of such a pseudo-element: placed in the nearest positioned ancestor, then moved and scaled by its own transform. */
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

/** Whether a box around the element draws an empty and colourless part of itself over it. Angular Material's card does, for screens of high contrast. */
export function isBelowClearPart(element: Element, view: Window): boolean {
  const own = element.getBoundingClientRect();
  for (let at = around(element); at !== null; at = around(at)) {
    for (const part of ['::before', '::after'] as const) {
      const style = view.getComputedStyle(at, part);
      const isClear = style.content === '""' && style.pointerEvents === 'none' && !drawsSurface(style);
      if (isClear && style.position === 'absolute' && shared(own, boxOfPart(at, style, view)) > 0)
        return true;
    }
  }
  return false;
}

/** The area of a box that an element's pseudo-elements cover. */
const coveredByParts = (element: Element, box: Box, view: Window): number =>
  partsOf(element, view).reduce((sum, style) => sum + shared(box, boxOfPart(element, style, view)), 0);

/** Whether the element is an open popover whose backdrop is painted over the page; presses go through a backdrop. */
function hasBackdrop(element: Element, view: Window): boolean {
  if (!element.hasAttribute('popover') || !isVisible(element)) return false;
  return drawsSurface(view.getComputedStyle(element, '::backdrop'));
}

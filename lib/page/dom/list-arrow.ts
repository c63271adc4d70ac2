// Does a box end with the arrow of a list: as a character, as an icon, or as an empty element styled as one?
import { hasToken, styleOf } from './elements';
import { hasLetter } from './text';

export const isBlank = (at: Element): boolean => !hasLetter(at.textContent ?? '');

export const ARROW_SIGN = /[▾▼⌄∨﹀▽›>＞﹥❯]\s*$/u;
const ARROW_NAME = /arrow|caret|icon|down|chevron/iu;

const LARGEST = 24; // pixels

/** Does a style draw an arrow: two borders that meet in a corner and are turned, a triangle of borders, or a small picture? */
function drawsArrow(style: CSSStyleDeclaration | undefined): boolean {
  if (style === undefined || Number.parseFloat(style.width) > LARGEST) return false;
  const [top, right, bottom, left] = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ].map((width) => Number.parseFloat(width) > 0);
  const isCorner = top !== bottom && right !== left && style.transform !== 'none';
  const isTriangle =
    Number.parseFloat(style.width) === 0 && [top, right, bottom, left].filter(Boolean).length > 1;
  return (
    isCorner || isTriangle || [style.backgroundImage, style.maskImage].some((image) => /^url/u.test(image))
  );
}

/** Is it an empty element that is drawn as an arrow by its style, whatever it is called? */
export const isDrawnArrow = (at: Element): boolean =>
  at.firstElementChild === null && drawsArrow(styleOf(at));

/** Does the style of an element draw an arrow behind its content? A line below a row is none. */
export const hasArrowBehind = (at: Element): boolean => {
  const style = styleOf(at, '::after');
  return (
    /^"/u.test(style?.content ?? '') &&
    (ARROW_SIGN.test(style?.content.slice(1, -1) ?? '') || drawsArrow(style))
  );
};

/** Is it nothing but the arrow of a list, as a character or drawn by its style? */
export const isArrow = (at: Element): boolean =>
  at.childElementCount === 0 &&
  (/^[▾▼⌄∨﹀▽]$/u.test((at.textContent ?? '').trim()) || (isBlank(at) && isDrawnArrow(at)));

export const hasArrow = (element: Element): boolean =>
  ARROW_SIGN.test(element.textContent ?? '') ||
  [...element.children].some(
    (at) =>
      isBlank(at) && (at.tagName === 'svg' || hasToken(at, ARROW_NAME) || /^(?:I|EM|B|S)$/u.test(at.tagName)),
  );

/** Is a text the only content of its box apart from an arrow behind it? */
export const isBeforeArrow = (element: Element): boolean => {
  const [box, arrow] = [element.parentElement, element.nextElementSibling];
  return box !== null && box.childElementCount === 2 && arrow !== null && isBlank(arrow) && hasArrow(box);
};

const LEADS_ON = /arrow|chevron|[-_]right$/iu;

/** Does a row end with an arrow to the right, as those of a menu do, and those that open a sheet? */
export const endsWithArrow = ({ lastElementChild: last }: Element): boolean =>
  last !== null && isBlank(last) && hasToken(last, LEADS_ON);

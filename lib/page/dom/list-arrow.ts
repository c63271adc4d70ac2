// Does a box end with the arrow of a list: as a character, as an icon, or as an empty element styled as one?
import { hasToken } from './elements';
import { hasLetter } from './text';

export const isBlank = (at: Element): boolean => !hasLetter(at.textContent ?? '');

export const ARROW_SIGN = /[▾▼⌄∨﹀▽›>＞﹥❯]\s*$/u;
const ARROW_NAME = /arrow|caret|icon|down|chevron/iu;

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

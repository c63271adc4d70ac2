// Does a text end a row that begins with the name of what is asked and is pressed as a whole, as rows on phones are?
import { areAlike } from './alike-boxes';
import { holdsControl } from './control';
import { styleOf } from './elements';
import { ARROW_SIGN, hasArrow } from './list-arrow';
import { isPressed } from './pressed';
import { hasLetter, tidy } from './text';

/** Words that ask for a choice and stand where the chosen value will be shown; also the names of levels that the box of a region shows before a level is chosen. */
export const ASKS_FOR_CHOICE =
  /^[-—–\s]*(?:(?:[请請点]|点击|未|待|暂未)?先?[选選][择擇]|[请請]?先[选選填]|(?:please )?(?:select|choose)(?:[-—–\s.…]|请?选择)*$|点(?:一下|我|这里)?来?选$|可?多选$|可选多[个项]$|(?:(?:省份?|城市|市|区[/／]?县|区|县|区域|地区)[-—–、\s.…/／>]*)+$|(?:正在|数据)?加载中?[.。…]*$|loading[.…]*$|$)/i;

/** A row with more children is no row of a name and a value. */
export const MOST_PARTS = 6;

/** Is it the last text of a row that is pressed as a whole, with the row's name before it and an arrow behind it? Text and arrow may share a box of their own. */
export const endsRow = (element: Element): boolean => {
  const [box, arrow] = [element.parentElement, element.nextElementSibling];
  if (box === null || arrow === null || arrow.nextElementSibling !== null) return false;
  const inner = element.previousElementSibling === null ? box : element;
  const row = inner.parentElement;
  return (
    row !== null &&
    row.childElementCount < MOST_PARTS &&
    !hasLetter(arrow.textContent ?? '') &&
    hasLetter(inner.previousElementSibling?.textContent ?? '') &&
    (hasArrow(box) || arrow.querySelector('svg') !== null) &&
    (isPressed(row) || isAmongFields(row, ASKS_FOR_CHOICE.test(tidy(element.textContent ?? '')))) &&
    !holdsControl(arrow) // an element without words before a control is the colon of a label
  );
};

/** The last element of a row that is pressed as a whole, when the row begins with its name and ends with words and the arrow of a list: 请选择 ›. */
export function endOfNamedRow(row: Element): Element | null {
  const last = row.lastElementChild;
  const named = row.firstElementChild;
  const isRow =
    last !== null &&
    named !== last &&
    hasLetter(named?.textContent ?? '') &&
    ARROW_SIGN.test(last.textContent ?? '') &&
    hasLetter(last.textContent ?? '');
  return isRow && isPressed(row) ? last : null;
}

/** Does a similar row in the same box contain a text box, or any row where this one asks for a choice? On phones nothing else shows that a row can be pressed. */
const isAmongFields = (row: Element, asks: boolean): boolean =>
  [...(row.parentElement?.children ?? [])].some(
    (other) =>
      other !== row && (asks || areAlike(row, other)) && other.querySelector('input,textarea') !== null,
  );

/** Does the style of an element draw something behind its content, such as the arrow of a list? */
const isDrawnBehind = (element: Element): boolean => {
  const { content = '' } = styleOf(element, '::after') ?? {};
  return /^"./u.test(content);
};

/** Is it the last element of a row that begins with its name and whose arrow is drawn by the style of the row? */
export function endsStyledRow(element: Element): boolean {
  const row = element.parentElement;
  return (
    row !== null &&
    element.nextElementSibling === null &&
    row.childElementCount < MOST_PARTS &&
    hasLetter(element.previousElementSibling?.textContent ?? '') &&
    [row, row.parentElement].some((at) => at !== null && isDrawnBehind(at))
  );
}

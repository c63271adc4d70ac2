// Does a text end a row that begins with the name of what is asked and is pressed as a whole, as rows on phones are?
import { areAlike } from './alike-boxes';
import { holdsControl } from './control';
import { styleOf } from './elements';
import { ARROW_SIGN, endsWithArrow, hasArrow } from './list-arrow';
import { isPressed } from './pressed';
import { hasLetter, tidy } from './text';

/** Words that ask for a choice and stand where the chosen value will be shown; also the names of levels that the box of a region shows before a level is chosen. */
export const ASKS_FOR_CHOICE =
  /^[-—–\s]*(?:(?:[请請点]|点击|未|待|暂未)?先?[选選][择擇]|[请請]?先[选選填]|(?:please )?(?:select|choose)(?:[-—–\s.…]|请?选择)*$|点(?:一下|我|这里)?来?选$|可?多选$|可选多[个项]$|(?:(?:省份?|城市|市|区[/／]?县|区|县|区域|地区)[-—–、\s.…/／>]*)+$|(?:正在|数据)?加载中?[.。…]*$|loading[.…]*$|$)/i;

/** A row with more children is no row of a name and a value. */
export const MOST_PARTS = 6;

/** The row that ends with this element, or with an arrow behind it, and begins with the name of what is asked; null for any other box. */
function rowEndedBy(end: Element): Element | null {
  const row = end.parentElement;
  const name = end.previousElementSibling?.textContent ?? '';
  return row !== null && row.childElementCount < MOST_PARTS && hasLetter(name) ? row : null;
}

/** Is it a row itself, and no name of one? */
const isRow = (at: Element): boolean =>
  holdsControl(at) || endsWithArrow(at) || [...at.children].slice(-1).some(isDrawnBehind);

/** Is it the last text of a row that is pressed as a whole, with the row's name before it and an arrow behind it? Text and arrow may share a box of their own. */
export const endsRow = (element: Element): boolean => {
  const [box, arrow] = [element.parentElement, element.nextElementSibling];
  if (box === null || arrow === null || arrow.nextElementSibling !== null) return false;
  const end = element.previousElementSibling === null ? box : element;
  const row = rowEndedBy(end);
  return (
    row !== null &&
    !hasLetter(arrow.textContent ?? '') &&
    (hasArrow(box) || arrow.querySelector('svg') !== null || isDrawnBehind(arrow)) &&
    (isPressed(row)
      ? asksIn(element) || !isInMenu(row)
      : isAmongFields(row, ASKS_FOR_CHOICE.test(tidy(element.textContent ?? '')))) &&
    !holdsControl(arrow) && // an element without words before a control is the colon of a label
    !(end === box && box.previousElementSibling !== null && isRow(box.previousElementSibling))
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

/** The row in its list, where each row lies in a box of its own. */
function inList(inner: Element): Element {
  let row = inner;
  while (row.parentElement?.childElementCount === 1) row = row.parentElement;
  return row;
}

const besideRow = (row: Element): readonly Element[] =>
  [...(row.parentElement?.children ?? [])].filter((other) => other !== row);

const holdsBox = (row: Element): boolean => row.querySelector('input,textarea') !== null;

/** Does a similar row in the same list contain a text box, or any row where this one asks for a choice? On phones nothing else shows that a row can be pressed. */
function isAmongFields(inner: Element, asks: boolean): boolean {
  const row = inList(inner);
  return besideRow(row).some((other) => (asks || areAlike(row, other)) && holdsBox(other));
}

const MOST_BOXES = 4;

/** Is a text all that its row shows behind its name, and is the row made as another one with a text box? On phones nothing else may show that what asks for a choice can be pressed. */
export function endsFieldRow(element: Element): boolean {
  let end = element;
  for (let depth = 0; depth < MOST_BOXES && end.parentElement?.childElementCount === 1; depth += 1)
    end = end.parentElement;
  const row = element.firstElementChild === null && end.nextElementSibling === null ? rowEndedBy(end) : null;
  // beside a cell of a table stands what else is asked in its row
  return row !== null && row.tagName !== 'TD' && isAmongFields(row, false);
}

const asksIn = ({ textContent }: Element): boolean =>
  hasLetter(textContent ?? '') && ASKS_FOR_CHOICE.test(tidy(textContent ?? ''));

/** Is it one of several rows that are pressed, beside none that contains a text box or asks for a choice? Rows of a menu show values too, and lead elsewhere. */
function isInMenu(inner: Element): boolean {
  const beside = besideRow(inList(inner));
  return (
    beside.some(isPressed) &&
    !beside.some((other) => holdsBox(other) || [...other.querySelectorAll('*')].some(asksIn))
  );
}

/** Does the style of an element draw something behind its content, such as the arrow of a list? What only ends floats draws nothing (Bootstrap). */
const isDrawnBehind = (element: Element): boolean => {
  const { content = '', clear, display } = styleOf(element, '::after') ?? {};
  return /^"./u.test(content) && clear !== 'both' && display !== 'table';
};

/** Is it the last element of a row that begins with its name and whose arrow is drawn by the style of the row or of its end? What is drawn behind the box of all rows may be its border. */
export function endsStyledRow(element: Element): boolean {
  const row = element.nextElementSibling === null ? rowEndedBy(element) : null;
  return row !== null && [element, row, inList(row)].some(isDrawnBehind);
}

/** Does it show what is chosen, or nothing yet, in a row that opens something when it is pressed? */
export const showsChosenInRow = (element: Element): boolean =>
  endsRow(element) ||
  (element.firstElementChild === null &&
    element.parentElement !== null &&
    isAmongFields(element.parentElement, false) &&
    endsStyledRow(element));

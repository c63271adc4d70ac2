// Does a text end a row that begins with the name of what is asked and is pressed as a whole, as rows on phones are?
import { areAlike } from './alike-boxes';
import { holdsControl } from './control';
import { firstNameOf, hasWords, isInput, isSmallerThan, styleOf } from './elements';
import { ARROW_SIGN, endsWithArrow, hasArrow, isDrawnArrow } from './list-arrow';
import { isPressed } from './pressed';
import { hasLetter, tidy } from './text';

/** Words that ask for a choice and stand where the chosen value will be shown; also the names of levels that the box of a region shows before a level is chosen. */
export const ASKS_FOR_CHOICE =
  /^[-—–\s]*(?:(?:[请請点去]|点(?:击|此处?|这里)|未|待|暂未)?先?[选選][择擇]|[未待][选選]|[请請]?先[选選填]|(?:please )?(?:select|choose)(?:[-—–\s.…]|请?选择)*$|点(?:一下|我|这里)?来?选$|可?多选$|可选多[个项种]$|[选選]一[个個项項种](?:最?[接相][近符]的?)?$|[请請]?[选選]到[省市区區县縣街道乡鄉镇鎮村、/／\s]{1,12}$|从.{1,12}[选選][择擇]?$|(?:(?:省份?|城市|市|区[/／]?县|区|县|区域|地区)[-—–、\s.…/／>›▾▼⌄]*)+$|(?:正在|数据)?加载中?[.。…]*$|正在[获读查载加][取询入载][^，。]{0,12}[.。…]+$|loading[.…]*$|$)/i;

/** A row with more children is no row of a name and a value. */
export const MOST_PARTS = 6;
/** A longer text is no name of a row. */
export const LONGEST_NAME = 30;

/** Do only an arrow and notes in smaller print than a value stand behind an element? The words of a next choice would be as large. */
export function endsWords(element: Element, value: Element): boolean {
  for (let at = element.nextElementSibling; at !== null; at = at.nextElementSibling)
    if (hasLetter(at.textContent ?? '') && !isSmallerThan(at, value)) return false;
  return true;
}

/** The row that ends with this element, or with an arrow behind it, and begins with the name of what is asked; null for any other box. */
function rowEndedBy(end: Element): Element | null {
  const row = end.parentElement;
  const says = (at: Node | null): boolean => at !== null && hasWords(at);
  // words that go on behind the element are a sentence around it, and what ends a label is a sign that explains it
  const isText = row?.tagName !== 'LABEL' && says(end.previousSibling) && says(end) && !says(end.nextSibling);
  const isNamed = says(end.previousElementSibling) || isText;
  return row !== null && isNamed && row.childElementCount < MOST_PARTS ? row : null;
}

/** Is it a row itself, and no name of one? */
const isRow = (at: Element): boolean =>
  holdsControl(at) || endsWithArrow(at) || [...at.children].slice(-1).some(isDrawnBehind);

const MOST_BOXES = 4;

/** A row with a name has few parts, and its name is little more than a text. */
const MOST_IN_ROW = 3;
const MOST_IN_NAME = 3;

/** Does this box stand directly behind the name that begins its row? In a longer list what stands before a box is the row before it. */
const isBehindName = ({ parentElement: row, previousElementSibling: name }: Element): boolean =>
  row?.firstElementChild === name &&
  name !== null &&
  row.childElementCount <= MOST_IN_ROW &&
  name.querySelectorAll('*').length <= MOST_IN_NAME;

const isOnlyChild = ({ previousElementSibling: before, nextElementSibling: next }: Element): boolean =>
  before === null && next === null;

/** The outermost of the boxes that contain this one and nothing else. */
export function outermost(inner: Element): Element {
  let end = inner;
  for (let depth = 0; depth < MOST_BOXES && end.parentElement !== null && isOnlyChild(end); depth += 1)
    end = end.parentElement;
  return end;
}

/** What ends the row of a text before an arrow: the text itself behind its row's name, else the box that both share. */
function endWithArrow(text: Element, box: Element): Element {
  if (text.previousElementSibling !== null) return text;
  // an empty element before an arrow may be a part of any control
  const outer = hasLetter(text.textContent ?? '') ? outermost(box) : box;
  return isBehindName(outer) && !holdsControl(outer) ? outer : box;
}

/** The next element among its siblings that is drawn: pages keep the code of what is chosen in a hidden input at the end of the row. */
function nextDrawn({ nextElementSibling: next }: Element): Element | null {
  let at = next;
  while (at && isInput(at) && at.type === 'hidden') at = at.nextElementSibling; // cheaper than a selector: every text is asked
  return at;
}

/** The box around an element and, as the only thing beside it, what is ticked instead of a last day: 长期有效. */
function boxWithEndless(element: Element): Element | null {
  const { parentElement: box, previousElementSibling: before, nextElementSibling: next } = element;
  const isOnly = before === null && next !== null && next.nextElementSibling === null;
  return isOnly && /^[长長]期(?:有效)?$/u.test(tidy(next.textContent ?? '')) ? box : null;
}

/** The row whose last text before its arrow this is, with the row's name before it; null for any other text. Text and arrow may share boxes of their own. */
function rowBeforeArrow(element: Element): Element | null {
  const [box, arrow] = [element.parentElement, nextDrawn(element)];
  if (box === null || arrow === null || nextDrawn(arrow) !== null) return null;
  const end = endWithArrow(element, box);
  const both = boxWithEndless(end);
  const row = rowEndedBy(both === null ? end : outermost(both));
  const isOne =
    row !== null &&
    !hasLetter(arrow.textContent ?? '') &&
    (hasArrow(box) || arrow.querySelector('svg') !== null || isDrawnBehind(arrow) || isDrawnArrow(arrow)) &&
    !holdsControl(arrow) && // an element without words before a control is the colon of a label
    !(end !== element && end.previousElementSibling !== null && isRow(end.previousElementSibling));
  return isOne ? row : null;
}

/** The row that is pressed as a whole to open what its text, before the arrow, says is not filled in; null for any other text. */
export const pressedRowOf = (element: Element): Element | null =>
  endsRow(element) ? rowBeforeArrow(element) : null;

/** Does a text stand behind the name of its row and before the arrow that ends it? */
export const standsInArrowRow = (element: Element): boolean => rowBeforeArrow(element) !== null;

/** Is it the last text before the arrow of a row that opens something when it is pressed: one that is pressed as a whole, or stands among fields? */
export const endsRow = (element: Element): boolean => {
  const row = rowBeforeArrow(element);
  if (row === null) return false;
  const asks = asksIn(element);
  if (isPressed(row)) return asks || !isInMenu(row);
  return isAmongFields(row, asks || tidy(element.textContent ?? '') === '') || isAmongAsking(row);
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

/** As many rows before and behind a row are looked at: a list may have thousands. */
const MOST_BESIDE = 40;

/** The rows before a row in its list and those behind it, each nearest first. */
const besideRow = (row: Element): readonly Element[] =>
  (['previousElementSibling', 'nextElementSibling'] as const).flatMap((side) => {
    const rows: Element[] = [];
    for (let at = row[side]; at !== null && rows.length < MOST_BESIDE; at = at[side]) rows.push(at);
    return rows;
  });

const holdsBox = (row: Element): boolean => row.querySelector('input,textarea') !== null;

/** Boxes around a row have few parts beside it that only decorate it: a mask, an edge. */
const MOST_DECORATIONS = 4;

/** Does it show no word, whatever it is made of, and no sign in a box of its own, which may be a control? */
const isBare = (part: Element): boolean =>
  part.firstChild === null ||
  (tidy(part.textContent ?? '') === '' && part.querySelector('svg,img,button,i') === null);

const isDecorated = (row: Element): boolean =>
  !row.parentElement?.children[MOST_DECORATIONS] &&
  besideRow(row).every((other) => isBare(other) && !holdsControl(other));

/** The row in its list, where each row lies in a box of its own, alone or with what only decorates it. */
function inList(inner: Element): Element {
  let row = inner;
  while (row.parentElement !== null && isDecorated(row)) row = row.parentElement;
  return row;
}

/** Does a similar row in the same list contain a text box, or any row where this one asks for a choice? On phones nothing else shows that a row can be pressed. */
function isAmongFields(inner: Element, asks: boolean): boolean {
  const row = inList(inner);
  return besideRow(row).some((other) => (asks || areAlike(row, other)) && holdsBox(other));
}

/** As many of the rows of one make are compared where a row stands alone in its list. */
const MOST_ROWS = 20;

/** The first rows that are made as this one, wherever they stand; those in its list where it has no name. */
export function rowsMadeAs(row: Element): readonly Element[] {
  const make = firstNameOf(row);
  const made = make === '' ? row.parentElement?.children : row.ownerDocument.getElementsByClassName(make);
  // a page may have thousands of one name
  return Array.from({ length: MOST_ROWS }, (_, at) => made?.[at])
    .filter((other) => other !== undefined)
    .filter((other) => areAlike(row, other));
}

/** Does a row that is made as this one contain a text box, wherever it stands? */
const isMadeAsFields = (row: Element): boolean => firstNameOf(row) !== '' && rowsMadeAs(row).some(holdsBox);

/** Does nothing follow but a note in smaller print? */
function isLastButNote(end: Element, shown: Element): boolean {
  const note = nextDrawn(end);
  return note === null || (nextDrawn(note) === null && !holdsControl(note) && isSmallerThan(note, shown));
}

/** Is this all that its row shows behind its name but a note, and is the row made as another one with a text box, in its list or, where it is alone there, in another? */
export function isAllOfFieldRow(shown: Element): boolean {
  const end = outermost(shown);
  const row = isLastButNote(end, shown) ? rowEndedBy(end) : null;
  // beside a cell of a table stands what else is asked in its row
  if (row === null || row.tagName === 'TD') return false;
  return isAmongFields(row, false) || (inList(row) !== row && isMadeAsFields(row));
}

/** Is a text all that its row shows behind its name, and is the row made as another one with a text box in its list? On phones nothing else may show that what asks for a choice can be pressed. A dash alone asks for nothing: it stands where a form shows a value that is not there. */
export function endsFieldRow(element: Element): boolean {
  const end = outermost(element);
  const isText = element.firstElementChild === null && hasLetter(element.textContent ?? '');
  const row = isText && end.nextElementSibling === null ? rowEndedBy(end) : null;
  return row !== null && row.tagName !== 'TD' && isAmongFields(row, false);
}

/** Words that ask to write what is not there yet, and stand in its place. */
const ASKS_TO_WRITE = /^[请請](?:填[写寫]?|[输輸]入|[录錄]入|[补補]充)$/u;

const asksIn = ({ textContent }: Element): boolean => {
  const words = tidy(textContent ?? '');
  return hasLetter(words) && (ASKS_FOR_CHOICE.test(words) || ASKS_TO_WRITE.test(words));
};

/** Does a row that is made as this one ask for a choice in the same list? On phones nothing else may show that a row which holds a value already can be pressed. */
function isAmongAsking(inner: Element): boolean {
  const row = inList(inner);
  return besideRow(row).some(
    (other) => areAlike(row, other) && [...other.querySelectorAll('*')].some(asksIn),
  );
}

/** A prompt that names an example, or the parts of what is to be written: 街道、门牌、房号. */
const NAMES_PARTS = /[、/／或与和及]|^[(（]?(?:如|例)/u;
/** A prompt that says what is to be done, in other words than all pages do: 写明网站用途. */
const SAYS_WHAT = /[选選写寫填]|[输輸录錄]入/u;

/** Are these words drawn before an arrow as those are that ask in the rows beside, and not as the name of their row is? */
export function isHintInRow(element: Element): boolean {
  const words = element.textContent ?? '';
  const saysWhat = SAYS_WHAT.test(words) && !asksIn(element);
  if (!saysWhat && !NAMES_PARTS.test(words)) return false;
  const row = rowBeforeArrow(element);
  if (row === null) return false;
  // a value may have the make of a prompt, and a name of its own; one that says what is to be done is none
  const makeOf = (at: Element): string | null => (saysWhat ? firstNameOf(at) : at.getAttribute('class'));
  const lookOf = (at: Element): string => `${makeOf(at)} ${styleOf(at)?.color}`;
  const color = styleOf(element)?.color;
  const [name] = row.children;
  const isAlike = (at: Element): boolean => asksIn(at) && lookOf(at) === lookOf(element);
  return (
    name !== undefined &&
    styleOf(name)?.color !== color &&
    besideRow(inList(row)).some((other) => [...other.querySelectorAll('*')].some(isAlike))
  );
}

/** Is it one of several rows that are pressed, beside none that contains a text box or asks for a choice? Rows of a menu show values too, and lead elsewhere. */
function isInMenu(inner: Element): boolean {
  const beside = besideRow(inList(inner));
  return (
    beside.some(isPressed) &&
    !beside.some((other) => holdsBox(other) || [...other.querySelectorAll('*')].some(asksIn))
  );
}

/** Does the style of an element draw something behind its content, such as the arrow of a list? What only ends floats draws nothing (Bootstrap). */
export const isDrawnBehind = (element: Element): boolean => {
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

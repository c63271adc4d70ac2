// Which cells of a page show a text and turn into a box when pressed? Decided without pressing them: by their words, their class names and the cursor over them.
import { EDITABLE } from './component-libraries';
import { CELL_CANDIDATES, CONTROL } from './control';
import { askedInRow } from './edited-rows';
import { hasToken, isInput, styleOf, wordsOf } from './elements';
import { endsRow } from './named-rows';

/** Words that only ask to press and write. The pattern covers the whole text, so 请填写网站信息, a heading, does not match. */
const INVITES =
  /^[^\p{L}\p{N}]*(?:请?(?:点击?|单击|双击|点此|点我|点一下)(?:此处|这里|单元格)?[来以]?(?:填写?|填入|输入|录入|编辑|修改|添加)|(?:[请待未]|尚未|暂未)(?:填写?|填入|输入|录入)|(?:double[- ])?(?:click|press|tap)(?: here)? to (?:edit|fill(?: in)?|enter|add|type))(?:内容|此项)?[^\p{L}\p{N}]*$/iu;
/** A short pattern contained in everything that `INVITES` matches, which takes a browser milliseconds at its first use. */
const INVITING_SIGN = /[填输录编修添]|click|press|tap/i;
/** The tooltip of a cell that can be edited. */
const CHANGES = /[点单双]击.{0,6}(?:填写|输入|录入|编辑|修改)|\b(?:click|press) to (?:edit|change)/iu;
/** A sentence above a table that says its cells can be edited: 人员信息（单击单元格录入）. */
const CELLS_CHANGE =
  /[点单双]击.{0,6}单元格.{0,6}(?:填写|输入|录入|编辑|修改)|\b(?:click|press)(?: on)? (?:a|any|the) cells? to (?:edit|change|enter|fill)/iu;
/** The name of a person's role is the name of its row; nothing is typed into that cell. */
const ROLE = /(?:负责人|联系人|经办人|管理员|法人|代表人?|principal|contact|person)$/iu;
const LONGEST = 60;

/** A cell that contains one of these is a link, has several parts, or already contains a control. */
const HOLDS_MORE = `${CONTROL},a,button,table,ul,ol,img,label,td,dd,[tabindex],[role]:not([role=img])`;
const TAKES_NOTHING =
  '[aria-readonly=true],[aria-disabled=true],a[href]:not([href^="#"]):not([href^="java"])';

/** Do these words do nothing but ask to write something? */
export const invitesToWrite = (words: string): boolean => INVITING_SIGN.test(words) && INVITES.test(words);

const isNamed = (element: Element): boolean =>
  element.getAttribute('aria-readonly') === 'false' ||
  element.hasAttribute('data-edit') ||
  hasToken(element, EDITABLE) ||
  CHANGES.test(element.getAttribute('title') ?? '');

const MOST_AROUND = 12;

/** Is it a cell of a table above which the page says that its cells can be edited? */
function isOfSuchTable(element: Element): boolean {
  if (!element.matches('td,[role=gridcell]') || ROLE.test(wordsOf(element, LONGEST))) return false;
  let box: Element | null = element;
  for (let level = 0; box !== null && level < MOST_AROUND; level += 1, box = box.parentElement) {
    const above = box.previousElementSibling;
    if (above !== null && CELLS_CHANGE.test(wordsOf(above, LONGEST))) return true;
  }
  return false;
}

/** Cells that at an earlier reading were empty and had the text cursor, or invited to write. Remembered, because what such a cell holds later was typed into it. */
const typed = new WeakSet<Element>();

const isUnderTyping = (element: Element | null): boolean =>
  element !== null && styleOf(element)?.cursor === 'text';

/** Does the cell have the text cursor, and is it reachable by Tab or empty? */
function isTypedInto(element: Element): boolean {
  if (Number(element.getAttribute('tabindex') ?? -1) >= 0) return isUnderTyping(element);
  if (element.firstChild !== null || !isUnderTyping(element) || isUnderTyping(element.parentElement))
    return false;
  typed.add(element);
  return true;
}

/** How far something is, and no invitation where nothing else marks a cell: 未填写. */
const STATE = /^\P{L}*[未待尚暂]/u;

/** What makes an element more than a place for words. */
const IS_ACTIVE = '[tabindex],[onclick],[data-edit],[title],[role]';

/** Does nothing but its words, which say how far something is, speak for a cell? In a card that is edited as a whole no value is pressed by itself. */
const onlyTellsState = (element: Element, words: string): boolean =>
  STATE.test(words) &&
  !element.matches(IS_ACTIVE) &&
  !/^(?:pointer|text)$/u.test(styleOf(element)?.cursor ?? '');

/** Does all that it shows invite to write into it? Then it is remembered. */
function invites(element: Element): boolean {
  const words = wordsOf(element, LONGEST);
  const isInviting = invitesToWrite(words) && !onlyTellsState(element, words);
  if (isInviting) typed.add(element);
  return isInviting;
}

/** A cell of a table without an element of its own that could be the cell. */
const BARE_CELL = 'td:not(:has([class]))';

/** Is it a cell of a table that says by its words alone that somebody may write there? */
const isInvitingCell = (element: Element): boolean =>
  element.matches(BARE_CELL) && !STATE.test(wordsOf(element, LONGEST)) && invites(element);

const LONGEST_INVITATION = 12;

/** Does it invite to write at the end of a row that is pressed as a whole and begins with a name? */
function isInvitingRow(element: Element): boolean {
  const words = element.firstElementChild === null ? (element.textContent ?? '') : '';
  if (words.length > LONGEST_INVITATION || !invitesToWrite(words)) return false; // the cheap test first: every text is asked
  if (STATE.test(words) || !endsRow(element)) return false;
  typed.add(element);
  return true;
}

/** Is it a control by its tag alone? This is asked several times in a reading, and comparing a tag is cheaper than matching a selector. */
const isNative = (element: Element): boolean =>
  isInput(element)
    ? element.type !== 'hidden'
    : element.tagName === 'TEXTAREA' || element.tagName === 'SELECT';

/** Does the element turn into a box when pressed? A cell that only shows something, as in a list of results or a calendar, does not. */
export const isEditCell = (element: Element): boolean =>
  !isNative(element) && (askedInRow(element) === 'words' || isMarkedCell(element) || isInvitingRow(element));

/** Does something in the element itself tell that it turns into a box? */
const isMarkedCell = (element: Element): boolean =>
  element.hasAttributes() && // most elements that only show something have no attributes
  (typed.has(element) || element.matches(CELL_CANDIDATES) || isInvitingCell(element)) &&
  !element.matches(`${CONTROL},${TAKES_NOTHING}`) &&
  element.querySelector(HOLDS_MORE) === null &&
  (typed.has(element) ||
    isNamed(element) ||
    invites(element) ||
    isTypedInto(element) ||
    isOfSuchTable(element));

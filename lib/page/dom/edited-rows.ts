// Which texts of a page stand in rows that are edited where they are: a name, what is filled in or that nothing is yet, and a button behind it that lets one change it?

import { holdsControl } from './control';
import { hasWords, isHtml } from './elements';
import { isLinkAway } from './more-options';
import {
  ASKS_FOR_CHOICE,
  endsRow,
  endsWords,
  isHintInRow,
  LONGEST_NAME,
  MOST_PARTS,
  pressedRowOf,
  standsInArrowRow,
} from './named-rows';
import { isPressed } from './pressed';
import { tappedRow } from './tapped-rows';
import { hasLetter, tidy } from './text';

/** What a row shows that is not filled in yet: by typing, or by a choice. */
export type Unfilled = 'words' | 'choice';

const LONGEST_STATE = 10;
/** Words that only say that nothing is written there yet. */
const NOT_WRITTEN =
  /^(?:[尚暂還还]?[未没無无]有?|[待请請])(?:填写?|填寫|填入|输入|輸入|录入|錄入|设置|設置|设定|完善|补充|補充|提供|维护|维護|编辑|編輯)[。.…]*$|^(?:not (?:set|provided|filled in)|empty)$/iu;
/** Words that ask to press them and write; on a button they say what it does. */
const PRESS_TO_WRITE =
  /^点(?:击|此|我|这里|一下)+[来去以]?(?:填写?|输入|录入|补充)(?:内容)?$|^[写填]一?下.{1,7}$/u;
/** A file is chosen on the person's machine. */
const ASKS_FOR_FILE = /文件|图片|圖片|照片|附件|file|image/iu;
/** Words of a button that lets one write or change what stands before it. */
const EDITS =
  /^(?:去|立即|马上)?(?:填写?|填寫|编辑|編輯|修改|更改|变更|設置|设置|选择|選擇|完善|补充|補充|录入|輸入|输入|edit|change|set|fill in|choose|select)$/iu;

const stateOf = (words: string): Unfilled | null => {
  if (!hasLetter(words) || words.length > LONGEST_STATE) return null; // a dash asks for nothing
  if (NOT_WRITTEN.test(words) || PRESS_TO_WRITE.test(words)) return 'words';
  return ASKS_FOR_CHOICE.test(words) && !ASKS_FOR_FILE.test(words) ? 'choice' : null;
};

/** Does what a row shows ask to write something there? Nothing is chosen in it then; 待完善 only says how far a part is, which opens when it is pressed. */
export const asksToWrite = (value: Element, words: string): boolean =>
  (/^[请請]/u.test(words) && stateOf(words) === 'words') || isHintInRow(value);

/** Do the words of a row only say that nothing is filled in there yet? */
export const isUnfilled = (words: string): boolean => stateOf(words) !== null;

/** What a button is called: its words, else what it says to those who cannot see it. */
export const calledBy = (button: Element): string =>
  tidy(
    button.textContent?.trim() || (button.getAttribute('aria-label') ?? button.getAttribute('title') ?? ''),
  );

/** Does it say that it lets one edit something, and lead nowhere else? Where a whole card is pressed nothing shows that its words are. */
export const saysEdit = (element: Element): boolean =>
  element.matches('button,a,span,div,i,em') &&
  element.childElementCount <= 2 &&
  EDITS.test(calledBy(element)) &&
  !isLinkAway(element);

/** Does it let one edit what stands before it, and lead nowhere else? */
export const isEditButton = (element: Element): boolean =>
  saysEdit(element) && (element.tagName === 'BUTTON' || isPressed(element));

/** A row that is edited where it is. */
interface EditedRow {
  readonly row: Element;
  readonly name: string;
  /** What is pressed to edit it, where that is not the text itself. */
  readonly button: Element | null;
}

const CLIMB = 4;
/** Names of rows behind whose button stands a form of its own, not one box. */
const NAMES_FORM =
  /^(?!是否|是不是).*(?:负责人|負責人|联系人|聯絡人|经办人|管理员|法人|代表人?|身份|联系方式|聯絡方式|信息|資訊|资料|資料|材料|证件|principal|contact|person|details?|information)$/iu;

const IN_BRACKETS = /[（(][^（()）]*[)）]$/u;

const wordsBefore = (element: Element): string => {
  for (let at = element.previousSibling; at !== null; at = at.previousSibling)
    if (hasWords(at)) return tidy(at.textContent ?? '');
  return '';
};

/** The button among what stands behind an element, as the last that shows words. Of a list of thousands only the next ones are looked at. */
function buttonBehind(element: Element): Element | null {
  let at = element.nextElementSibling;
  for (let count = 0; at !== null && count < MOST_PARTS; count += 1, at = at.nextElementSibling) {
    if (isEditButton(at)) return at;
    const only = at.childElementCount === 1 ? at.firstElementChild : null;
    if (only !== null && isEditButton(only)) return only;
    if (element.tagName === 'TD') return null; // the next cell shows something else
  }
  return null;
}

const isPressedAtEnd = (at: Element, value: Element): boolean => isPressed(at) && endsWords(at, value);

/** Is it alone in a box that is pressed to open what asks for it, and the last that its row says? */
function fillsPressedBox(value: Element): boolean {
  const box = value.parentElement?.childElementCount === 1 ? value.parentElement : null;
  return box !== null && isPressedAtEnd(box, value);
}

/** The row whose first text behind its name this is; null for any other text. */
function rowAround(value: Element): EditedRow | null {
  let [name, button]: [string, Element | null] = ['', null];
  let row = value;
  for (
    let at: Element | null = value, depth = 0;
    at !== null && depth < CLIMB;
    depth += 1, at = at.parentElement
  ) {
    button ??= buttonBehind(at);
    name = at.tagName === 'TD' ? tidy(at.previousElementSibling?.textContent ?? '') : wordsBefore(at);
    row = at.parentElement ?? at;
    if (name !== '' || at.tagName === 'TD') break;
  }
  // the button may stand behind the box of name and value; a row with an arrow is pressed as a whole
  button ??= buttonBehind(row) ?? (standsInArrowRow(value) || fillsPressedBox(value) ? value : null);
  const isRow =
    hasLetter(name) &&
    name.length <= LONGEST_NAME &&
    row.childElementCount < MOST_PARTS &&
    !holdsControl(row) &&
    !NAMES_FORM.test(name.replace(IN_BRACKETS, '')) &&
    stateOf(name) === null;
  if (!isRow || (button === null && !isPressedAtEnd(value, value))) return null;
  return { row, name, button };
}

/** How the rows of a list asked when they were first seen, by their names: a page may draw a row anew once it is filled, and nothing in it asks then. */
const known = new WeakMap<Element, Map<string, Unfilled>>();
/** The pages that have such rows: every text of a page is asked, and on most pages no row ever asked. */
const askingPages = new WeakSet<Document>();
/** As many boxes are looked at for the list of a row: those of the row, and single ones around it. */
const MOST_AROUND = 12;

/** A text that says that nothing is filled in, beside which there is nothing to press. */
export interface Unopened {
  readonly value: Element;
  /** The row that is pressed as a whole to fill it in; null where it has none. */
  readonly row: Element | null;
}

/** Those texts with their words: a hint and its row are known by the rows that ask beside them, and these are filled first. */
const unopened = new Map<Element, Unopened & { readonly words: string }>();

/** Those of them that still stand on a page and say so. */
export function unopenedValues(): readonly Unopened[] {
  for (const [value, { words }] of unopened) {
    const now = tidy(value.textContent ?? '');
    if (!value.isConnected || !(isUnfilled(now) || now === words)) unopened.delete(value);
  }
  return [...unopened.values()];
}

const MOST_LISTS = 3;

/** The box of all rows, and those around it: each row may lie in a box of its own, and a page may draw the box of all anew too. */
function listsAround({ row }: EditedRow): readonly Element[] {
  const lists: Element[] = [];
  for (
    let at = row.parentElement;
    at !== null && at.tagName !== 'BODY' && lists.length < MOST_LISTS;
    at = at.parentElement
  )
    if (at.childElementCount > 1 || lists.length > 0) lists.push(at);
  return lists;
}

/** Does a list whose rows asked stand around this text, near enough to be the list of its row? */
function isNearKnown(value: Element): boolean {
  if (!askingPages.has(value.ownerDocument)) return false;
  let at = value.parentElement;
  for (let depth = 0; at !== null && depth < MOST_AROUND; depth += 1, at = at.parentElement)
    if (known.has(at)) return true;
  return false;
}

/** How the row of this name asked when it was first seen; null when it never did. */
const knownOf = (lists: readonly Element[], name: string): Unfilled | null =>
  lists.map((list) => known.get(list)?.get(name)).find((at) => at !== undefined) ?? null;

/** A hint that says what to choose, or how far: 选到区、县. */
const CHOOSES = /^(?!.*(?:[写寫填]|[输輸录錄]入)).*[选選]/u;

/** Does a text stand in a control of its row, such as a button that opens a list? Then it is a part of that. */
function isInControl(value: Element, row: Element): boolean {
  const control = value.closest('button,[role=combobox],[aria-haspopup],[aria-expanded]');
  return control !== null && control !== value && control !== row && row.contains(control);
}

/** How a row asks for what it does not show yet, or asked before it was filled; null for any text that stands in no such row. */
export function askedInRow(value: Element): Unfilled | null {
  if (value.firstElementChild !== null || !isHtml(value)) return null;
  const words = tidy(value.textContent ?? '');
  if (words === '' || (value.tagName === 'BUTTON' && PRESS_TO_WRITE.test(words))) return null;
  const plain = stateOf(words) ?? (isHintInRow(value) ? (CHOOSES.test(words) ? 'choice' : 'words') : null);
  const row = plain === 'words' ? null : tappedRow(value);
  if (row !== null && isInControl(value, row.row)) return null;
  const tapped = row && { row: row.row, name: tidy(row.name.textContent ?? ''), button: null };
  // a row that asked to write asks for no choice once it is filled
  if (tapped && row?.opensList === true && knownOf(listsAround(tapped), tapped.name) !== 'words')
    return 'choice';
  const state = row === null ? plain : row.isPrompt ? 'words' : null;
  if (state === null && !isNearKnown(value)) return null;
  const found = tapped ?? rowAround(value);
  if (found !== null && isInControl(value, found.row)) return null;
  const isOpened = endsRow(value) || fillsPressedBox(value);
  if (found === null || (tapped === null && state !== null && found.button === value && !isOpened)) {
    if (state !== null && !unopened.has(value))
      unopened.set(value, { value, words, row: pressedRowOf(value) });
    return null;
  }
  const lists = listsAround(found);
  if (state === null) return knownOf(lists, found.name);
  for (const list of lists) {
    const names = known.get(list) ?? new Map<string, Unfilled>();
    known.set(list, names.set(found.name, state));
  }
  askingPages.add(value.ownerDocument);
  return state;
}

/** What is pressed to edit the row of this value: its button, or the value where its row is pressed as a whole and ends with an arrow; else null. */
export const editButtonOf = (value: Element): Element | null => rowAround(value)?.button ?? null;

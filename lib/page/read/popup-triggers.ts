// What does a box open that takes no typing? A calendar or a list, according to its names, its hints and the elements beside it.
import { chooserBehind } from '../dom/buttons';
import { ARROW, PROMPT as DRAWN_PROMPT, ITEM_LABEL } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { invitesToWrite } from '../dom/edit-cells';
import { countIn, isHtml, isInput, isLaidOver } from '../dom/elements';
import { endsWithArrow, isArrow } from '../dom/list-arrow';
import { ASKS_FOR_CHOICE, isDrawnBehind } from '../dom/named-rows';
import { arrowOf, labelsOf, namedBy, nameOf } from '../dom/names';
import { isReplacedBox } from '../dom/replaced-boxes';
import { tappedRow } from '../dom/tapped-rows';
import { hasLetter, tidy } from '../dom/text';

const DAY =
  /(?:^|[^a-z])(?:w|has)?date(?:$|[^a-z]|picker|box|time|input)|laydate|calendar|y{4}[-/.]m{2}|日历|年.?月.?日|(?:选择?|开始|结束|起始|截止|到期).{0,2}(?:日期|时间)/iu;
/** A short pattern contained in everything that `DAY` matches. `DAY` is long, so it is tried only after this one. */
const DAY_SIGN = /date|calendar|yyyy|[日年时]/i;
const LIST = /select|combo|picker|tree|dropdown|choose/iu;
const PROMPT = /^(?:(?:请|点击|搜索[并后或]?)?选择|(?:请?输入).{0,6}选择|.{0,8}[，,（(]可多选)/u;
const NAMED = ['class', 'id', 'name', 'onclick', 'onfocus', 'placeholder', 'data-toggle'];

/** The values of those attributes as one text. */
function wordsOf(element: Element | null, names: readonly string[]): string {
  let words = '';
  if (element?.hasAttributes() === true)
    for (const name of names) words += ` ${element.getAttribute(name) ?? ''}`;
  return words;
}

/** A placeholder that asks for both days of a span, with the separator between them: 开始日期 至 结束日期. */
export const SPAN =
  /(?:开始|起始|生效|签发|start|begin|from)[^\d\s]{0,6}?(\s*(?:至|到|~|～|-|–|—|to)\s*)(?:结束|截止|终止|失效|到期|end|until|to)/iu;

/** Is a span of two days typed into this box as one text? */
const asksSpan = (box: Element): boolean => isInput(box) && !box.readOnly && SPAN.test(box.placeholder);

export const saysDay = (words: string): boolean => DAY_SIGN.test(words) && DAY.test(words);

/** Does this text box show a day? Its own names, its placeholder, its wrapper and its icon are examined. */
export function showsDay(box: Element): boolean {
  if (asksSpan(box)) return false;
  // laydate marks the boxes whose calendar it opens
  if (saysDay(wordsOf(box, NAMED)) || box.hasAttribute('lay-key')) return true;
  const next = box.nextElementSibling;
  // a box of its own beside it shows its own day
  const isBox = next !== null && isInput(next) && !/^(?:button|image)$/u.test(next.type);
  const around = isBox ? [] : [next, next?.firstElementChild ?? null];
  if (around.some((at) => saysDay(wordsOf(at, ['class', 'onclick'])))) return true;
  const wrapper = box.parentElement;
  const memory = wrapper?.previousElementSibling ?? null;
  if (memory !== null && isReplacedBox(memory) && saysDay(wordsOf(memory, NAMED))) return true;
  return saysDay(wordsOf(wrapper, ['class'])) && wrapper?.querySelectorAll('input').length === 1;
}

/** Words of a label that ask for a day. */
export const DAY_NAMED =
  /日期|有效期(?:[至止自起]|开始|结束|截止|到期)|(?:到期|截止|起始|终止|失效|生效)[日时]|(?<!是否)到期$|(?:开通|上线|开办)时间|哪天|几号|\bdate\b|\bexpiry\b|valid (?:from|until)/iu;

/** Does the label of its form item ask for a day? Used for a box that opens something when its own names do not tell what. */
export const asksDay = (item: Element | null): boolean =>
  item !== null &&
  (DAY_NAMED.test(nameOf(item.querySelector(`label,${ITEM_LABEL}`))) ||
    DAY_NAMED.test(item.querySelector(DRAWN_PROMPT)?.textContent ?? ''));

/** Does a row whose name asks for a day ask for a choice behind it, or open something when it is tapped? */
export const asksDayInRow = (shown: Element): boolean =>
  (ASKS_FOR_CHOICE.test(tidy(shown.textContent ?? '')) &&
    DAY_NAMED.test(
      nameOf(shown.previousElementSibling ?? shown.parentElement?.previousElementSibling ?? null),
    )) ||
  DAY_NAMED.test(nameOf(tappedRow(shown)?.name ?? null));

/** The levels of a region as a prompt: 省 / 市 / 区. */
export const LEVELS = /省\s*[/／]\s*市/u;

/** What stands around a box that is disabled only so that nothing is typed into it, and opens a sheet when its row is pressed: the prompt that is drawn in it asks for a day, or for a choice before the arrow at the end of its form item (uView). Null for any other box. */
export function boxOfSheet(box: Element, item: Element | null): Element | null {
  if (!isInput(box) || !box.disabled || box.parentElement === null) return null;
  const prompt = box.previousElementSibling;
  const words = prompt?.matches(DRAWN_PROMPT) === true ? tidy(prompt.textContent ?? '') : '';
  const asks = PROMPT.test(words) || LEVELS.test(words);
  return saysDay(words) || (asks && item !== null && showsArrow(item)) ? box.parentElement : null;
}

/** The sign that some pages draw in the place of an arrow. */
const ROW_ARROW = /^[›>＞❯〉▸▶]$/u;

const showsArrow = (item: Element): boolean =>
  item.querySelector(ARROW) !== null ||
  [...item.querySelectorAll('*')].some(
    (at) => at.childElementCount === 0 && ROW_ARROW.test(tidy(at.textContent ?? '')),
  );

const isHidden = (at: Element | null | undefined): boolean =>
  at !== null && at !== undefined && isInput(at) && at.type === 'hidden';

/** Is there a hidden input beside the box? Then the box shows words for the person, and the hidden input contains the value that is sent. */
const hasTwin = ({ parentElement: row, nextElementSibling: next }: Element): boolean =>
  [row?.firstElementChild, row?.lastElementChild, next].some(isHidden);

/** Does the box have a list of the page below it, and an icon that opens the list? Then typing only searches the list. */
function hasOwnList(box: HTMLInputElement): boolean {
  const row = box.parentElement;
  if (row === null || row.childElementCount < 3 || countIn(row, 'input,select', 2) > 1) return false;
  const others = [...row.children].filter((at) => at !== box);
  const isList = (at: Element): boolean => at.matches('ul,ol,[role=listbox]');
  return (
    others.some((at) => isList(at) && isLaidOver(at)) &&
    others.every((at) => isList(at) || !hasLetter(at.textContent ?? ''))
  );
}

const MOST_AROUND = 3;

/** Do the boxes that a library draws around an input alone end with an arrow? */
function isBeforeArrow(box: Element): boolean {
  let at = box.parentElement;
  for (let depth = 0; at !== null && depth < MOST_AROUND; depth += 1, at = at.parentElement) {
    if (countIn(at, CONTROL, 2) > 1) return false;
    const last = at.lastElementChild;
    if (endsWithArrow(at) || (last !== null && (endsWithArrow(last) || isArrow(last)))) return true;
  }
  return false;
}

/** Does a text box open a list to choose from, instead of taking typed text? */
export function opensList(box: Element): boolean {
  if (!isInput(box)) return false;
  if (!box.readOnly)
    return ((hasTwin(box) || PROMPT.test(box.placeholder)) && arrowOf(box) !== null) || hasOwnList(box);
  return (
    PROMPT.test(box.placeholder) ||
    (box.placeholder !== '' && ASKS_FOR_CHOICE.test(box.placeholder)) ||
    box.matches('[onclick],[aria-haspopup]') ||
    LIST.test(wordsOf(box, NAMED)) ||
    arrowOf(box) !== null ||
    isBeforeArrow(box) ||
    chooserBehind(box) !== null
  );
}

const HOLDS_MORE = 'input:not([type=hidden]),select,textarea,label,[contenteditable]';
const NO_TRIGGER = /^(?:BODY|FORM|TR|TEXTAREA|SELECT)$/u;
const TALLEST = 80; // pixels

/** Is this a small element that a person may press, without a visible control in it? */
function isPressed(box: Element | null): box is Element {
  if (box === null || NO_TRIGGER.test(box.tagName) || !isHtml(box) || isInput(box)) return false;
  if (box.offsetHeight === 0 || box.offsetHeight > TALLEST) return false;
  if (box.querySelector('input[type=file]') !== null) return false; // the hidden input is for the name of the file
  if ([...box.querySelectorAll(HOLDS_MORE)].some((at) => isHtml(at) && at.offsetHeight > 0)) return false;
  const view = box.ownerDocument.defaultView;
  if (isDrawnBehind(box)) return true; // on phones nothing but the arrow shows it
  return [box, ...box.children].some(
    (at) =>
      at.hasAttribute('tabindex') ||
      at.hasAttribute('onclick') ||
      view?.getComputedStyle(at).cursor === 'pointer',
  );
}

/** Is it the arrow or icon of the box directly before it? That box is the control, and shows the words of what the hidden input holds. */
const isSignBehindBox = (at: Element): boolean => {
  const box = at.previousElementSibling;
  return (
    !hasLetter(at.textContent ?? '') && box !== null && isInput(box) && isHtml(box) && box.offsetHeight > 0
  );
};

/** The page's own select that stores its value in this hidden input: around it or beside it; null when there is none. */
export function drawnFor(hidden: Element): Element | null {
  const before = hidden.previousElementSibling;
  if (before !== null && isSignBehindBox(before)) return null;
  // what is pressed is the text before an arrow, and what asks to write is no list
  const shown = before !== null && isArrow(before) ? before.previousElementSibling : before;
  const beside = [shown, hidden.nextElementSibling].filter(
    (at) =>
      at !== null && !/^(?:A|BUTTON|LABEL)$/u.test(at.tagName) && !invitesToWrite(tidy(at.textContent ?? '')),
  );
  return [hidden.parentElement, ...beside].find(isPressed) ?? null;
}

/** Does a box open a calendar, judged only by its form item or by what names it? */
export function opensDay(box: Element, item: Element | null): boolean {
  if (!isInput(box) || !box.readOnly || !opensList(box)) return false;
  return asksDay(item) || [namedBy(box), ...labelsOf(box).map(nameOf)].some((name) => DAY_NAMED.test(name));
}

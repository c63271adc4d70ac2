// Which words does a heading consist of, without a remark or a choice at its end?
import { TITLE_IN_HEAD } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { isFainterThan, styleOf, wordsOf } from '../dom/elements';
import { nameOf, withoutNote } from '../dom/names';
import { tidy, withoutEnd } from '../dom/text';
import { isChoiceRole, roleOf } from './candidates';

/** The longest text of a heading, in signs. */
export const LONGEST = 60;

/** The heading of a collapsible group may be a button. */
function pressedWords({ childElementCount, firstElementChild }: Element): string {
  const isButton = childElementCount === 1 && firstElementChild?.tagName === 'BUTTON';
  return isButton ? (firstElementChild?.textContent ?? '').slice(0, LONGEST * 2) : '';
}

/** A path through the portal, told by what stands before it or by the signs between its pages: 您的位置：用户中心 > 备案管理 > 新增网站. */
export const PATH =
  /^(?:您|你|当前|所[在处]|的)*位置\s*[:：]|^[^>＞»›：:]{2,12}(?:\s*(?:[>＞»›]|\s\/\s)\s*[^>＞»›：:]{2,16}){2,}$/u;

/** How a remark begins: what is meant, what is to be done, what the block is for. A name in small print (网站负责人) is none. */
export const REMARK =
  /^(?:[是为指即]|就是|必?[须需]|应|请|可|建议|务必|用[于来]|按|以|由|将|与|仅|只|不|若|如|负责(?!人)|一般|通常|.{2,8}[请须由])|[，。；！]/u;

/** The remark in smaller or lighter print at the end of a title: 负责人 指主体的备案第一责任人; also what stands at the other end of its row: 1 个网站. */
function remarkIn(title: Element): string {
  const last = title.lastElementChild;
  if (last === null || !isFainterThan(last, title)) return '';
  const words = nameOf(last);
  return REMARK.test(words) || styleOf(title)?.justifyContent === 'space-between' ? words : '';
}

const LONGEST_ACTION = 8;
/** What a short text behind a title lets one do. */
const ACTS = /^(?:查看|展开|收起|清空|重置|复制|编辑|修改|添加)|(?:说明|示例|样例|帮助|须知)$/u;

/** Is it a text that is pressed, for help or to change what stands below, and no part of the title before it? */
export const isActionText = (element: Element): boolean =>
  element.childElementCount === 0 &&
  (element.textContent ?? '').length <= LONGEST_ACTION &&
  ACTS.test(tidy(element.textContent ?? ''));

/** The words of such a text at the end of a title; else ''. */
const actionIn = ({ lastElementChild: last, firstChild }: Element): string =>
  last !== null && last !== firstChild && isActionText(last) ? nameOf(last) : '';

/** The text of a heading; if a choice about its block is at the end (同主体负责人), the text before that choice. */
export function wordsAsHeading(element: Element): string {
  const controls = [...element.querySelectorAll(CONTROL)];
  if (controls.length === 0) {
    const title = element.querySelector(TITLE_IN_HEAD) ?? element;
    const words = tidy(withoutNote(wordsOf(title, LONGEST * 2), title) || pressedWords(element));
    return withoutEnd(words, remarkIn(title) || actionIn(title));
  }
  const isChoice = controls.length === 1 && controls.every((at) => isChoiceRole(roleOf(at)));
  return isChoice && element.firstChild?.nodeType === 3 ? tidy(element.firstChild.nodeValue ?? '') : ''; // 3: a text
}

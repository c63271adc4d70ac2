// Which buttons does the page have, and what would pressing one do to the filing? None that hands the filing in or goes on to the next step is ever pressed by us.
import type { PageReading } from '../model';
import { ADD_LINK, BUTTON_LINK } from './component-libraries';
import { isInput, isTextControl } from './elements';
import { simplifiedWords } from './page-signs';
import { tidy } from './text';

export const BUTTON = `button,[role=button],input[type=submit],input[type=button],${BUTTON_LINK},${ADD_LINK}`;

const NEXT = /^(?:下一步|保存并(?:下一步|继续)|继续|next)/iu;
const SUBMIT = /^(?:确认)?(?:提交|submit)/iu;

type ButtonRole = PageReading['buttons'][number]['role'];

/** Two Chinese characters with space between them are one word: libraries widen the words of short buttons (antd: 提 交). */
const WIDE = /^([\u4e00-\u9fff])\s+([\u4e00-\u9fff])$/u;

const plainWordsOf = (text: string): string => simplifiedWords(text.replace(WIDE, '$1$2'));

function roleOfText(text: string): ButtonRole {
  const plain = plainWordsOf(text);
  if (SUBMIT.test(plain)) return 'submit';
  return NEXT.test(plain) ? 'next' : 'other';
}

/** The words on a button, or on any other element that can be pressed, a box to type into among them. */
export const buttonText = (button: Element): string =>
  tidy(isTextControl(button) ? button.value : (button.textContent ?? ''));

/** The first words on a button, in simplified characters, because the patterns in the page's script are written in these. */
export const plainButtonText = (button: Element): string => plainWordsOf(buttonText(button).slice(0, 40));

const CHOOSES =
  /^(?:请|点击|去)?(?:选择|选取|挑选|(?:重新)?[选挑换](?:一?[个类项种])?)(?:\.{2,3}|…)?$|^(?:\.{2,3}|…)$|^(?:choose|select|pick)$/iu;

/** The button right behind a read-only box, which opens the list or window to choose from. The button of a file box belongs to the upload instead. */
export function chooserBehind(box: Element): Element | null {
  if (!isInput(box) || !box.readOnly) return null;
  let next = box.nextElementSibling;
  while (next !== null && isInput(next) && next.type === 'hidden') next = next.nextElementSibling;
  const button = next?.matches(BUTTON) === true ? next : (next?.querySelector(BUTTON) ?? null);
  const isChooser = button !== null && CHOOSES.test(plainButtonText(button)) && !sendsForm(button);
  return isChooser && !box.parentElement?.querySelector('input[type=file]') ? button : null;
}

const GOES_ON = /^(?:下一步|上一步|保存|暂存|提交|next|save|submit)/iu;

/** Does this button save a form or go on to the next step? Then the form around it is a real one, not a log-in and not a search. */
export const goesOn = (button: Element): boolean => GOES_ON.test(plainButtonText(button));

/** What pressing this element, or the button around it, would do to the filing; null when it is no button. */
export function buttonRole(element: Element): ButtonRole | null {
  const button = element.closest(BUTTON);
  return button === null ? null : roleOfText(buttonText(button));
}

/** The parts around the page's own content: a search or a log-in there belongs to the site, not to the filing. */
const FRAME =
  'header,nav,footer,aside,[role=banner],[role=navigation],[role=contentinfo],[role=complementary]';

/** A link whose words only look as if it added something does not count as one of the page's buttons. */
const isOtherLink = (button: Element, text: string): boolean =>
  !/^[+＋]|[添增]加|新[增建]|\badd\b/iu.test(simplifiedWords(text)) &&
  button.matches(ADD_LINK) &&
  !button.matches(BUTTON_LINK);

/** The first buttons with short words; in the frame around the page only those that submit the form or go on to the next step. */
export function buttonsOf(buttons: readonly Element[]): PageReading['buttons'] {
  const found: { text: string; role: ButtonRole }[] = [];
  for (const button of buttons) {
    const text = buttonText(button);
    const role = roleOfText(text);
    if (text === '' || text.length > 20 || isOtherLink(button, text)) continue;
    if (role === 'other' && button.closest(FRAME) !== null) continue;
    found.push({ text, role });
    if (found.length === 50) break;
  }
  return found;
}
export const ADD =
  /^[+＋]?(?:再|继续)?(?:添加|新增|增加|add)(?:一行|一个|一条|一项|域名|网站域名|ip|ip地址|ip段|网址|url|地址|domain|row|item)?$/iu;
/** Beside a box this adds what is typed; a button that adds a row is not called so. */
const ADDS_TYPED = /^(?:(?:加入|录入)(?:到?列表)?|添加到列表)$/u;
/** Does it say that a press adds what is typed beside it? */
function saysAdd(at: Element): boolean {
  const words = plainButtonText(at);
  return (ADD.test(words) || ADDS_TYPED.test(words)) && !sendsForm(at);
}
/** The innermost element in a box whose words say that a press adds what is typed there. */
export const adderIn = (box: Element): Element | undefined =>
  [...box.querySelectorAll('*')].findLast(saysAdd);

const FEW_PARTS = 2;
/** Does such an element stand right behind a box, or behind the one around it? */
export function hasAdderBehind(box: Element): boolean {
  const next = box.nextElementSibling ?? box.parentElement?.nextElementSibling;
  return next != null && next.childElementCount <= FEW_PARTS && saysAdd(next);
}
/** Would pressing this button submit a form? */
export function sendsForm(button: Element): boolean {
  if ((buttonRole(button) ?? 'other') !== 'other') return true;
  const isSender = button.matches(
    'input[type=submit],input[type=image],button:not([type=button],[type=reset])',
  );
  return isSender && button.closest('form') !== null;
}
/** Does this button add one row and nothing else? A button that would also submit its form does not count, whatever its words say. */
export const addsRow = (button: Element): boolean =>
  ADD.test(simplifiedWords(buttonText(button)).replace(/\s+/gu, '')) && !sendsForm(button);

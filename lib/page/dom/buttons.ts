// Which buttons does the page have, and what would a press on one do to the filing? Of them only what ends the window of an upload is ever pressed by us.
import type { PageReading } from '../model';
import { ADD_LINK, BUTTON_LINK } from './component-libraries';
import { isInput } from './elements';
import { simplifiedWords } from './page-signs';
import { tidy } from './text';

export const BUTTON = `button,[role=button],input[type=submit],input[type=button],${BUTTON_LINK},${ADD_LINK}`;

const NEXT = /^(?:下一步|保存并(?:下一步|继续)|继续|next)/iu;
const SUBMIT = /^(?:确认)?(?:提交|submit)/iu;

type ButtonRole = PageReading['buttons'][number]['role'];

/** Two signs are one word, however wide a library draws them: 提 交 (antd). */
const WIDE = /^([\u4e00-\u9fff])\s+([\u4e00-\u9fff])$/u;

const plainWordsOf = (text: string): string => simplifiedWords(text.replace(WIDE, '$1$2'));

function roleOfText(text: string): ButtonRole {
  const plain = plainWordsOf(text);
  if (SUBMIT.test(plain)) return 'submit';
  return NEXT.test(plain) ? 'next' : 'other';
}

/** The words on a button, or on anything else that is pressed. */
export const buttonText = (button: Element): string =>
  tidy(isInput(button) ? button.value : (button.textContent ?? ''));

/** The first words on a button, in simplified signs, as the patterns of the page's script ask for them. */
export const plainButtonText = (button: Element): string => plainWordsOf(buttonText(button).slice(0, 40));

const CHOOSES = /^(?:请|点击|去)?(?:选择|选取|挑选)$|^(?:\.{2,3}|…)$|^(?:choose|select|pick)$/iu;

/** The button right behind a box that nobody types into, which opens what is chosen from; that of a file belongs to its upload. */
export function chooserBehind(box: Element): Element | null {
  if (!isInput(box) || !box.readOnly) return null;
  let next = box.nextElementSibling;
  while (next !== null && isInput(next) && next.type === 'hidden') next = next.nextElementSibling;
  const button = next?.matches(BUTTON) === true ? next : (next?.querySelector(BUTTON) ?? null);
  const isChooser = button !== null && CHOOSES.test(plainButtonText(button)) && !sendsForm(button);
  return isChooser && !box.parentElement?.querySelector('input[type=file]') ? button : null;
}

const GOES_ON = /^(?:下一步|上一步|保存|暂存|提交|next|save|submit)/iu;

/** Does this button keep a form or leave its step? Then a form stands around it, no log-in and no search. */
export const goesOn = (button: Element): boolean => GOES_ON.test(plainButtonText(button));

/** What a press on this element, or on the button around it, would do to the filing; null when it is no button. */
export function buttonRole(element: Element): ButtonRole | null {
  const button = element.closest(BUTTON);
  return button === null ? null : roleOfText(buttonText(button));
}

/** Around the page's own matter: a search or a log-in up there is the site's. */
const FRAME =
  'header,nav,footer,aside,[role=banner],[role=navigation],[role=contentinfo],[role=complementary]';

/** A link whose name only looks as if it added something is none of the page's buttons. */
const isOtherLink = (button: Element, text: string): boolean =>
  !/^[+＋]|[添增]加|新[增建]|\badd\b/iu.test(simplifiedWords(text)) &&
  button.matches(ADD_LINK) &&
  !button.matches(BUTTON_LINK);

/** The first buttons with short words; of those in the frame around the page only what sends the form or goes on. */
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
/** Would a press on this button send a form? */
export function sendsForm(button: Element): boolean {
  if ((buttonRole(button) ?? 'other') !== 'other') return true;
  const isSender = button.matches(
    'input[type=submit],input[type=image],button:not([type=button],[type=reset])',
  );
  return isSender && button.closest('form') !== null;
}
/** Does this button add one row and nothing else? One that would send its form does not count, whatever it is called. */
export const addsRow = (button: Element): boolean =>
  ADD.test(simplifiedWords(buttonText(button)).replace(/\s+/gu, '')) && !sendsForm(button);

// Which part of a page is a log-in beside the form? A box around a log-in button or a password that asks only for what a log-in asks.
import { goesOn, plainButtonText } from '../dom/buttons';
import { isInput } from '../dom/elements';
import { simplifiedWords } from '../dom/page-signs';

/** A control with its label. */
export interface Named {
  readonly element: Element;
  /** Its label and its placeholder. */
  readonly words: string;
}

const LOG_IN =
  /^(?:(?:立即|快速|账号|密码|短信|用户|会员)*登\s?[录陆](?:系统|平台|并\S{1,8})?|log ?[io]n(?: now)?|sign ?in(?: now)?)$/iu;
/** 登录密码 is asked too where somebody who is logged in confirms something. */
const SPEAKS_OF_IT = /登\s?[录陆](?!密码|口令)|\blog ?[io]n\b|\bsign ?in\b/iu;
const ASKED_THERE =
  /[账帐][号户]|用户|会员|登[录陆]|手机|邮箱|密码|口令|验证码|动态码|记住|同意|协议|\b(?:user|account|log ?[io]n|sign ?in|e-?mail|phone|mobile|password|passcode|code|captcha|remember|agree|member)/iu;
/** A filing asks for a mobile number too, but its label says whose it is. */
const ASKED_BY_FILINGS = /负责人|主体|主办|单位|法定|应急|principal|organi[sz]er|legal/iu;
const SECRET = /密码|口令|验证码|动态码|password|passcode|\bcode\b|captcha/iu;
const FRAME = 'header,nav,footer,[role=banner],[role=navigation]';
const CLIMB = 10;
/** A log-in has no more controls than this, check boxes included. */
const MOST = 6;

const isPassword = ({ element }: Named): boolean => isInput(element) && element.type === 'password';

const isAskedThere = (one: Named): boolean =>
  isPassword(one) || (ASKED_THERE.test(one.words) && !ASKED_BY_FILINGS.test(one.words));

/** The largest box around an element that asks only for what a log-in asks; null when there is none. */
function boxAround(start: Element, controls: readonly Named[], others: readonly Element[]): Element | null {
  let widest: Element | null = null;
  let at = start.parentElement;
  for (let depth = 0; at !== null && at.tagName !== 'BODY' && depth < CLIMB; depth += 1) {
    const box: Element = at;
    const inside = controls.filter(({ element }) => box.contains(element));
    if (inside.length > MOST || !inside.every(isAskedThere)) return widest;
    if (others.some((other) => box.contains(other))) return widest;
    if (inside.some((one) => isPassword(one) || SECRET.test(one.words))) widest = box;
    at = at.parentElement;
  }
  return widest;
}

/**
 * The boxes of a page that ask only for what a log-in asks, and say that they are one; `buttons`: all buttons of the page.
 * A registration asks for more and does not count.
 */
export function logInBoxes(found: readonly Named[], buttons: readonly Element[]): Element[] {
  const passwords = found.filter(isPassword).map(({ element }) => element);
  const own = buttons.filter(
    (button) => LOG_IN.test(plainButtonText(button)) && button.closest(FRAME) === null,
  );
  if (passwords.length === 0 && own.length === 0) return [];
  const controls = found.map(({ element, words }) => ({ element, words: simplifiedWords(words) }));
  const others = buttons.filter(goesOn);
  const boxes = [...passwords, ...own].flatMap((start) => boxAround(start, controls, others) ?? []);
  return [...new Set(boxes)].filter(
    (box) =>
      own.some((button) => box.contains(button)) ||
      SPEAKS_OF_IT.test(simplifiedWords((box.textContent ?? '').slice(0, 400))) ||
      SPEAKS_OF_IT.test(simplifiedWords((box.previousElementSibling?.textContent ?? '').slice(0, 40))),
  );
}

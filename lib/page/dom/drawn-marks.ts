// Is something that a page draws itself a switch or a tick box?
import { ACTS } from './acting-words';
import { hasEdge, hasToken, isHtml, styleOf } from './elements';
import { isBlank } from './list-arrow';
import { outermost } from './named-rows';
import { isPressed } from './pressed';
import { hasLetter } from './text';

const SWITCH_NAME = /(?:^|[-_])(?:switch(?:er)?|toggle|sw)(?:$|[-_])/iu;
export const SWITCH_WORDS = /^(?:开|关|是|否|开启|关闭|on|off|yes|no)?$/iu;

/** Is it rounded like a switch and as wide, or does its class call it a switch? */
export function isSwitch(element: Element, words: string): boolean {
  if (!SWITCH_WORDS.test(words) || !isHtml(element)) return false;
  const isNamed = hasToken(element, SWITCH_NAME) || SWITCH_NAME.test(element.localName);
  const { offsetWidth: width, offsetHeight: height } = element;
  const isPill = width >= 24 && width <= 90 && height >= 12 && height <= 44 && width >= height * 1.4;
  if (isNamed) return (isPill || width === 0) && (isPressed(element) || isRoundBehindName(element, words));
  if (!isPill || element.childElementCount > 2 || radiusOf(element) < height * 0.4) return false;
  return isPressed(element) || (words === '' && hasKnob(element, height));
}

/** Does the style sheet draw a knob in it? On touch pages nothing else tells that it can be pressed. */
const hasKnob = (element: Element, height: number): boolean =>
  ['::before', '::after'].some((part) => {
    const {
      content = 'none',
      width = '',
      height: own = '',
      borderTopLeftRadius,
    } = styleOf(element, part) ?? {};
    const isRound =
      borderTopLeftRadius === '50%' || Number.parseFloat(borderTopLeftRadius ?? '') >= height * 0.3;
    return /^"/u.test(content) && width === own && Number.parseFloat(width) >= height * 0.6 && isRound;
  });

const radiusOf = (element: Element): number =>
  Number.parseFloat(styleOf(element)?.borderTopLeftRadius ?? '') || 0;

const ROUND = 6; // pixels

/** Touch pages show no pointer cursor. There an empty rounded box that is called a switch is one behind the name of what it switches. */
const isRoundBehindName = (element: Element, words: string): boolean =>
  words === '' &&
  hasLetter(outermost(element).previousElementSibling?.textContent ?? '') &&
  radiusOf(element) >= ROUND;

const LONGEST_TICK = 40;
const TICK_NAME = /(?:^|[-_])(?:check(?:box|ed)?|chk|tick)(?:$|[-_])/iu;
/** Words that are ticked even when no box is drawn beside them. */
const TICKED = /^(?:证件)?(?:长期|永久)(?:有效)?$|^(?:同|与)主体.{0,8}$/u;

/** Is it a small box with words behind it that are pressed together? */
export function isTick(element: Element, words: string): boolean {
  if (words === '' || words.length > LONGEST_TICK || ACTS.test(words)) return false;
  const box = [...element.children].find(isBlank);
  const isNamed = hasToken(element, TICK_NAME);
  if (box === undefined && !isNamed && !TICKED.test(words)) return false;
  if (!isPressed(element)) return false;
  if (isNamed || TICKED.test(words)) return true;
  if (box === undefined || !isHtml(box) || box !== element.firstElementChild) return false;
  const { offsetWidth: width, offsetHeight: height } = box;
  return width >= 10 && width <= 26 && Math.abs(width - height) <= 4 && hasEdge(box);
}

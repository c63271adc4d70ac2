// Which box asks for a file though no file input stands in it? One that has its input made only when it is pressed.
import { ADDS_FILE, FORM_ITEM, UPLOADER } from './component-libraries';
import { hasToken } from './elements';
import { isPressed } from './pressed';
import { tidy } from './text';

const FILE = 'input[type=file]';
/** What such a box says or shows where it is pressed. */
const ASKS_FOR_FILE =
  /^[+＋]$|上[传傳載载]|拍照|拍摄|相册|选择?(?:文件|图片|照片)|添加|\b(?:upload|add|choose)\b/iu;
const LONGEST = 24;
const CLIMB = 5;

/** Boxes that asked for a file when they were looked at before: what they hold since is all that they may show. */
const asked = new WeakSet<Element>();

/** The form item around an element. */
function itemAround(element: Element): Element | null {
  let at = element.parentElement;
  for (let depth = 0; at !== null && depth < CLIMB; depth += 1, at = at.parentElement)
    if (hasToken(at, FORM_ITEM)) return at;
  return null;
}

/** What is pressed in such a box: what says so, else what is called by it. */
export function adderIn(box: Element): Element | null {
  const inside = [box, ...box.querySelectorAll('*')];
  const says = (at: Element): boolean => {
    const words = tidy(at.textContent ?? '');
    return words.length <= LONGEST && ASKS_FOR_FILE.test(words);
  };
  return inside.findLast(says) ?? inside.findLast((at) => hasToken(at, ADDS_FILE)) ?? null;
}

/** Does this box, called an uploader and standing in a form item, have its file input made when it is pressed? */
export function isDrawnUpload(element: Element): boolean {
  if (!hasToken(element, UPLOADER)) return false;
  const around = element.parentElement;
  if (
    around === null ||
    hasToken(around, UPLOADER) ||
    (around.parentElement && hasToken(around.parentElement, UPLOADER))
  )
    return false;
  if (asked.has(element)) return true;
  const item = itemAround(element);
  if (
    item === null ||
    item.querySelector(FILE) !== null ||
    element.querySelector('a[href],input,textarea,select') !== null
  )
    return false;
  const adder = adderIn(element);
  if (adder === null) return false;
  let at: Element | null = adder;
  let isOne = element.tagName.includes('-'); // where fingers press, no page shows a hand
  for (; !isOne && at !== null && around.contains(at) && at !== around; at = at.parentElement)
    isOne = isPressed(at);
  if (isOne) asked.add(element);
  return isOne;
}

// Which box asks for a file though no file input stands in it? One that has its input made only when it is pressed.
import { ADDS_FILE, UPLOADER } from './component-libraries';
import { hasToken, isOwnElement } from './elements';
import { isLinkAway } from './more-options';
import { formItemAround, isPressed } from './pressed';
import { tidy } from './text';

const FILE = 'input[type=file]';
/** What such a box says or shows where it is pressed. */
const ASKS_FOR_FILE =
  /^[+＋]$|上[传傳載载]|拍照|拍摄|相册|选择?(?:文件|图片|照片)|添加|\b(?:upload|add|choose)\b/iu;
const LONGEST = 24;

/** Boxes that asked for a file when they were looked at before: what they hold since is all that they may show. */
const asked = new WeakSet<Element>();

/** What is pressed in such a box: what says so, else what is called by it. */
export function adderIn(box: Element): Element | null {
  const inside = [box, ...box.querySelectorAll('*')];
  const says = (at: Element): boolean => {
    const words = tidy(at.textContent ?? '');
    return words.length <= LONGEST && ASKS_FOR_FILE.test(words);
  };
  return inside.findLast(says) ?? inside.findLast((at) => hasToken(at, ADDS_FILE)) ?? null;
}

/** Is what holds it called an uploader, too? The outermost of them is the box. */
const isInner = ({ parentElement: around }: Element): boolean =>
  [around, around?.parentElement].some((at) => at && hasToken(at, UPLOADER));

/** All that is said where a press makes a file input, calls one that waits elsewhere, or opens a window with one. */
const UPLOADS =
  /^(?:点击|点此|立即|重新|本地)?(?:上[传傳載载]|upload)(?:文件|图片|照片|扫描件|附件|file)?$|^选[择擇](?:文件|图片|照片|附件)$/iu;

const PRESSED_TAGS = new Set(['A', 'BUTTON', 'SPAN']);

/** Is it the one thing to press in a cell by which a row of a table, which itself has no file input, gets its file? */
function isRowUpload(element: Element): boolean {
  if (!PRESSED_TAGS.has(element.tagName) || element.childElementCount > 1) return false;
  if (!UPLOADS.test(tidy(element.textContent ?? '')) || isLinkAway(element)) return false;
  const [cell, row] = [element.closest('td'), element.closest('tr')];
  if (row === null || row.querySelector(FILE) !== null) return false;
  return (
    cell?.querySelector('input,select,textarea') === null && (element.tagName === 'A' || isPressed(element))
  );
}

/** Does this box, called an uploader and standing in a form item, have its file input made when it is pressed? Or is it what a row of a table is given its file by? */
export function isDrawnUpload(element: Element): boolean {
  if (isRowUpload(element)) return true;
  if (!hasToken(element, UPLOADER) || isInner(element)) return false;
  if (asked.has(element)) return true;
  const item = formItemAround(element);
  if (item === null || item.querySelector(FILE) !== null) return false;
  if (element.querySelector('a[href],input,textarea,select') !== null) return false;
  const adder = adderIn(element);
  if (adder === null) return false;
  const around = [element, ...element.querySelectorAll('*')].filter((at) => at.contains(adder));
  const isOne = isOwnElement(element) || around.some(isPressed); // where fingers press, no page shows a hand
  if (isOne) asked.add(element);
  return isOne;
}

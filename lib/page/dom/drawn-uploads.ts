// Which box asks for a file though it contains no file input? Some pages create the input only when the box is pressed.
import { buttonText } from './buttons';
import { ADDS_FILE, DROP_BOX, UPLOADER } from './component-libraries';
import { firstNameOf, hasLayout, hasToken, hasWords, isHtml, isOwnElement, styleOf } from './elements';
import { isLinkAway } from './more-options';
import { formItemAround, isPressed } from './pressed';
import { hasLetter, tidy } from './text';

const FILE = 'input[type=file]';
/** Words or signs on the element that is pressed to add a file. */
const ASKS_FOR_FILE =
  /^[+＋]$|上[传傳載载]|拍照|拍摄|相册|选择?(?:文件|图片|照片)|添加|\b(?:upload|add|choose)\b/iu;
const LONGEST = 24;

/** Boxes that asked for a file at an earlier reading. Remembered, because a box that holds a file may show nothing but the file. */
const asked = new WeakSet<Element>();

/** Does the style sheet draw a plus in an element: two bars, as long as each other, that lie across? */
const drawsPlus = (at: Element): boolean => {
  const [one, other] = ['::before', '::after'].map((part) => styleOf(at, part));
  return (
    /^"/u.test(one?.content ?? '') &&
    one?.width !== one?.height &&
    one?.width === other?.height &&
    one?.height === other?.width
  );
};

/** An old page's button, whose words are its value. */
const OLD_BUTTON = 'input[type=button]';
const uploads = (button: Element): boolean =>
  button.matches(OLD_BUTTON) && UPLOADS.test(buttonText(button).replace(/\s/gu, ''));

/** The element to press in such a box: an old page's button that uploads, else the one with words that ask for a file, else the one whose class says that it adds a file, or in which a plus is drawn. */
export function adderIn(box: Element): Element | null {
  const inside = [box, ...box.querySelectorAll('*')];
  const says = (at: Element): boolean => {
    const words = tidy(at.textContent ?? '');
    return words.length <= LONGEST && ASKS_FOR_FILE.test(words);
  };
  return (
    inside.find(uploads) ??
    inside.findLast(says) ??
    inside.findLast((at) => hasToken(at, ADDS_FILE)) ??
    inside.find(drawsPlus) ??
    null
  );
}

/** Does an element around it have an uploader's class too? Then that outer element is the upload. */
const isInner = ({ parentElement: around }: Element): boolean =>
  [around, around?.parentElement].some((at) => at && hasToken(at, UPLOADER));

/** The whole text of a button that creates a file input, opens a hidden one, or opens a window with one. */
const UPLOADS =
  /^(?:点击|点此|立即|重新|本地)?(?:上[传傳載载]|upload)(?:文件|图片|照片|扫描件|附件|file)?$|^选[择擇](?:文件|图片|照片|附件)$/iu;

const PRESSED_TAGS = new Set(['A', 'BUTTON', 'UNI-BUTTON', 'SPAN']);
const BOXES = 'input:not([type=hidden]),select,textarea';

/** Is it the only element to press in the cell of a table row, the cell itself where that is an old page's button, or a button in a form item, and does it give the row its file? The row itself then has no file input. */
function isRowUpload(element: Element): boolean {
  if (element.tagName === 'TD') {
    const [button, ...others] = element.querySelectorAll(`${BOXES},button`);
    return (
      button !== undefined &&
      others.length === 0 &&
      uploads(button) &&
      element.closest('tr')?.querySelector(FILE) === null
    );
  }
  if (!PRESSED_TAGS.has(element.tagName) || element.childElementCount > 1) return false;
  if (!UPLOADS.test(tidy(element.textContent ?? '')) || isLinkAway(element)) return false;
  const item = element.tagName.endsWith('BUTTON') ? formItemAround(element) : null;
  const [cell, row] = [element.closest('td') ?? item, element.closest('tr') ?? item];
  if (row === null || row.querySelector(FILE) !== null) return false;
  return cell?.querySelector(BOXES) === null && (element.tagName === 'A' || isPressed(element));
}

const LEAST_TILE = 48; // pixels
/** A sign, words and perhaps a note. */
const MOST_IN_TILE = 4;

/** The words of a tile behind its plus sign that say which file it wants, + 上传域名证书, or that it is photographed. */
const UPLOADS_THING =
  /^[+＋]\s*(?:(?:点击)?上[传傳](?!失败|成功|中)[^，。；;]{2,40}|(?:点[击按]|轻触)?拍[摄照](?:照片)?)$/u;

/** A short pattern contained in everything that the two patterns for whole texts match. */
const FILE_SIGN = /[传傳載载择擇拍]|upload/i;

/** Does it say nothing but to choose a file? */
function asksForFile({ textContent }: Element): boolean {
  if (!FILE_SIGN.test(textContent ?? '')) return false;
  const words = tidy(textContent ?? '');
  return UPLOADS.test(words.replace(/^\P{L}+/u, '')) || UPLOADS_THING.test(words);
}

/**
 * Has a tile no file input of its own? In the nearest box around it that contains file inputs there are then more such
 * tiles than inputs outside tiles that look like it. A page without any file input makes one when a tile is pressed.
 */
function hasNoOwnInput(tile: Element): boolean {
  if (tile.querySelector(FILE) !== null) return false;
  let box = tile.parentElement;
  while (box !== null && box.querySelector(FILE) === null) box = box.parentElement;
  if (box === null) return true;
  const alike = [...box.querySelectorAll(tile.tagName)].filter((at) => at.className === tile.className);
  const free = [...box.querySelectorAll(FILE)].filter((input) => !alike.some((at) => at.contains(input)));
  return alike.filter(asksForFile).length > free.length;
}

/** Pages for phones show no pointer cursor; the dashed edge of a tile says as well that a file goes there. */
const isDashed = (tile: Element): boolean => styleOf(tile)?.borderTopStyle === 'dashed';

const MOST_TILE = 240; // pixels
const LONGEST_CAPTION = 24;
/** A caption that ends with the name of a document, of one side of it, or of a picture. */
export const IS_DOCUMENT =
  /(?:[证證照书書函件表图圖]|[正反背]面|的一面|[人国國][像徽]面|照片|材料|扫描件|复印件)$/u;

/** The words beside an element in a box of their own. */
const captionOf = ({ parentElement: box, textContent }: Element): string =>
  tidy(box?.textContent ?? '').replace(tidy(textContent ?? ''), '');

/** The title before the box of a tile that stands there first. */
const wordsBefore = ({ previousElementSibling: before, parentElement: tiles }: Element): string =>
  before === null ? tidy(tiles?.previousElementSibling?.textContent ?? '') : '';

/** Is it a square that shows nothing but a plus, with a caption beside it in a box of their own? */
function isPlusSquare(element: HTMLElement): boolean {
  const words = (element.textContent ?? '').trim();
  const { parentElement: box } = element;
  // every element of a page is asked, so what needs no layout comes first
  if (!/^(?:[+＋]|$)/u.test(words) || words.length > MOST_IN_TILE) return false;
  if (box === null || box.querySelector('input,textarea,select') !== null) return false;
  const { offsetWidth: width, offsetHeight: height } = element;
  const isBlank = words === '';
  if (isBlank && width < LEAST_TILE) return false;
  const shown = [...element.children].filter(hasLayout).map((at) => at.textContent ?? '');
  const caption = captionOf(element);
  return (
    Math.max(width, height) <= MOST_TILE &&
    Math.max(width, height) <= Math.min(width, height) * 2 &&
    shown.join('').length <= 1 &&
    hasLetter(caption) &&
    caption.length <= LONGEST_CAPTION &&
    (!isBlank ||
      ([caption, wordsBefore(box)].some((words) => IS_DOCUMENT.test(words)) &&
        [element, ...element.children].some(drawsPlus)))
  );
}

/** Is it drawn as a box, by its ground, with the name of a document beside it? On pages for phones nothing else shows that a file goes there. */
const isGroundOfDocument = (tile: HTMLElement): boolean =>
  isPlusSquare(tile) &&
  !/^(?:transparent|rgba\(.*, 0\))?$/u.test(styleOf(tile)?.backgroundColor ?? '') &&
  IS_DOCUMENT.test(captionOf(tile));

/** The makes and captions of tiles that asked, by their pages: a page may draw a tile anew that is sending its file or shows it. */
const captions = new WeakMap<Document, Set<string>>();
const makeOf = (tile: Element): string => `${firstNameOf(tile)} ${captionOf(tile)}`;

/** Was a tile of this make, with this caption, asking before, and is nothing to be read in it now? */
const isDrawnAnew = (tile: HTMLElement): boolean =>
  captions.get(tile.ownerDocument)?.has(makeOf(tile)) === true && !hasWords(tile);

/** Remembers a tile that asks for a file. */
function keepTile(tile: Element): void {
  asked.add(tile);
  if (firstNameOf(tile) === '' || !hasLetter(captionOf(tile))) return;
  const known = captions.get(tile.ownerDocument) ?? new Set<string>();
  captions.set(tile.ownerDocument, known.add(makeOf(tile)));
}

/** Is it a tile that only asks for a file, and has no input of its own? */
function isTile(element: Element): boolean {
  if (!isHtml(element) || element.childElementCount > MOST_IN_TILE) return false;
  if (isDrawnAnew(element)) return true;
  if (!(element.className !== '' && asksForFile(element)) && !isPlusSquare(element)) return false;
  const isOne =
    Math.min(element.offsetHeight, element.offsetWidth) >= LEAST_TILE &&
    !isLinkAway(element) &&
    (isPressed(element) || isDashed(element) || isGroundOfDocument(element)) &&
    hasNoOwnInput(element);
  if (isOne) keepTile(element);
  return isOne;
}

/** Is it a hidden input that several tiles beside it share? Each of them is an upload, and it is none. */
export const isOfTiles = (input: Element): boolean =>
  styleOf(input)?.display === 'none' &&
  [...(input.parentElement?.querySelectorAll('*') ?? [])].filter((at) => asked.has(at)).length > 1;

/** Is this an uploader in a form item that creates its file input only when pressed, or the button by which a row of a table gets its file? */
export function isDrawnUpload(element: Element): boolean {
  if (hasToken(element, DROP_BOX)) return element.querySelector('input,textarea,select') === null;
  if (isRowUpload(element) || (asked.has(element) && !hasToken(element, UPLOADER)) || isTile(element))
    return true;
  if (!hasToken(element, UPLOADER) || isInner(element)) return false;
  if (asked.has(element)) return true;
  const item = formItemAround(element);
  // the pages of frameworks for phones have a row with the name above, and no form item
  if (item === null ? !isOwnElement(element) : item.querySelector(FILE) !== null) return false;
  if (element.querySelector('a[href],input,textarea,select') !== null) return false;
  const adder = adderIn(element);
  if (adder === null) return false;
  const around = [element, ...element.querySelectorAll('*')].filter((at) => at.contains(adder));
  const isOne = isOwnElement(element) || around.some(isPressed); // touch pages show no pointer cursor, so their own elements count without one
  if (isOne) asked.add(element);
  return isOne;
}

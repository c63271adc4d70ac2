// Does a text look like a heading of what follows? It stands alone above fields that have labels of their own, and its size, its weight, a bar or a line makes it prominent.
import { areAlike } from '../dom/alike-boxes';
import { isDrawnUpload } from '../dom/drawn-uploads';
import {
  boldnessOf,
  hasOwnWords,
  hasToken,
  isFainterThan,
  isHtml,
  isInput,
  isOwnElement,
  isTextControl,
  wordsOf,
} from '../dom/elements';
import { isName, labelsOf, nameOf } from '../dom/names';
import { isPressed } from '../dom/pressed';
import { hasLetter, tidy } from '../dom/text';
import { textBetween, textUpTo } from '../dom/text-between';
import { isTitleBar, isTitleOfCard, SENTENCE } from './card-titles';
import { isActionText, REMARK } from './heading-text';
import { isHint } from './hints';
import { nameBehind } from './name-behind';
import { isPrefix } from './prefixes';
import { hasPrintedName } from './printed-name';
import { IN_VIEW } from './service-texts';

const TAGS = new Set(['DIV', 'SPAN', 'P', 'FONT', 'TD', 'LI', 'DT', 'EM', 'HEADER', 'A']);
const SHORTEST = 2;
const LONGEST = 60;
const CLIMB = 5;
/** At most this many elements, such as a note or a line, may be between a heading and its fields. */
const SKIPPED = 3;

/** Could this element be a heading by its look? Every element is tested once, so only its own text is examined. */
export function mayHead(element: Element): boolean {
  if (!TAGS.has(element.tagName) && !isOwnElement(element)) return false;
  const text = onlyTextOf(element);
  const length = text?.length ?? 0;
  if (length < SHORTEST || length > LONGEST * 2) return false;
  const words = text?.trim().length ?? 0;
  return words >= SHORTEST && words <= LONGEST;
}

/** The only text of an element that otherwise contains nothing but icons, a note in small print, or what is pressed for help; null for any other element. */
function onlyTextOf(element: Element): string | null {
  let found: string | null = null;
  for (let at = element.firstChild; at !== null; at = at.nextSibling) {
    if (at.nodeType === 3 && found === null)
      found = at.nodeValue; // 3: a text
    else if (
      at.nodeType !== 1 ||
      !(
        at.nodeName === 'SMALL' ||
        isSign(at as Element) ||
        isActionText(at as Element) ||
        isRemarkBehind(at as Element, found)
      )
    )
      return null; // 1: an Element
  }
  return found;
}

/** Is it a remark in smaller or paler print at the end of a title? The name of whoever is logged in, in the bar of a site, is none. */
const isRemarkBehind = (at: Element, title: string | null): boolean =>
  title !== null &&
  hasLetter(title) &&
  at.firstElementChild === null &&
  at.nextSibling === null &&
  REMARK.test(nameOf(at)) &&
  at.parentElement !== null &&
  isFainterThan(at, at.parentElement);

/** Is nothing beside it but empty bars and icons? */
function isAmongBlanks(element: Element): boolean {
  let at = element.parentElement?.firstElementChild ?? null;
  while (at !== null && (at === element || isBlank(at))) at = at.nextElementSibling;
  return at === null;
}

/** The largest box that contains only this text. */
export function aloneIn(element: Element): Element {
  let box = element;
  for (let depth = 0; depth < CLIMB; depth += 1) {
    const parent = box.parentElement;
    if (parent === null || !isAmongBlanks(box) || hasOwnWords(parent)) return box;
    box = parent;
  }
  return box;
}

const NARROW = 8; // pixels

/** A bar, an icon, or a single character that closes or folds something: ×, ▾. */
const isSign = (element: Element): boolean =>
  isBlank(element) ||
  (element.childElementCount === 0 &&
    (element.textContent ?? '').trim().length === 1 &&
    !hasLetter(element.textContent ?? '') &&
    !/\d|\*/u.test(element.textContent ?? ''));

const DRAWS_SIGNS = new Set(['EM', 'I', 'B', 'SPAN', 'IMG']);

/** An empty bar or icon. Other empty elements do not count, because they may be hosts of shadow trees with fields. */
const isBlank = (element: Element): boolean =>
  element.firstChild === null &&
  (DRAWS_SIGNS.has(element.tagName) ||
    (isHtml(element) && !isTextControl(element) && element.offsetWidth > 0 && element.offsetWidth <= NARROW));

/** The sibling after a box that contains the next field, with at most a note or a line between them; null when something else comes first. */
function holderAfter(box: Element, field: Element): Element | null {
  let at = box.nextElementSibling;
  for (let skipped = 0; at !== null && skipped <= SKIPPED; skipped += 1) {
    if (at.contains(field)) return at;
    at = at.nextElementSibling;
  }
  return null;
}

/** The words between two places of a page: after an element, or, when `within` is given, from its start. */
const wordsBetween = (after: Element, before: Element, within: Element | null): string =>
  tidy(within === null ? textBetween(after, before, 120) : textUpTo(within, before, 120));

/** The words between a box and the sibling that contains the field, without help and fixed beginnings of values. */
function wordsBeside(box: Element, holder: Element): string {
  let words = '';
  for (let at = box.nextSibling; at !== null && at !== holder; at = at.nextSibling) {
    const sibling = at.nodeType === 1 ? (at as Element) : null; // 1: an Element
    const text = tidy(sibling === null ? (at.nodeValue ?? '') : wordsOf(sibling, 80));
    if (text !== '' && !isHint(text, sibling) && !isPrefix(text)) words += text;
  }
  return words;
}

/** The words with which every upload tells what to do and which files it takes. They name no document. */
export const UPLOAD_INSTRUCTIONS =
  /点(?:[击按]|此处?|我)|(?:暂无|尚无|没有)(?:图片|文件|附件|照片)?|[未已]?(?:选[择取擇]|选图|选[一几1]?[张份个]|上[传傳載载](?:失败|成功|中)?)|添加|浏览|打开|拖[拽放动至到入]?|文件|图片|照片|拍照|拍摄|相册|本地|重新|这里|此处|[此该]区域|支持|格式|[将把到至于在从请或且仅限]|只能|单[个张]|每[个张]|批量|(?:大小|体积)?(?:不[超大]过?于?|不能?超过|小于|最大|限)?\s*\d+(?:\.\d+)?\s*[kmg]b?\b\s*(?:以内|以下)?|\b(?:jpe?g|png|bmp|gif|webp|pdf|docx?|upload|choose|browse|select|files?|drag|drop|or|and|click|to|an?|your|here|this|area|into|max(?:imum)?|size|only|supports?|formats?|no|chosen)\b/giu;

const PROMPT =
  /^(?:请|必填|选填|可选|(?:请?(?:输入|填写|填入|选择))|required|optional|(?:please )?(?:enter|type|select|choose)(?: here)?|type here)[^\p{L}]*$/iu;

/** Is the label of a box its own placeholder? */
const isNamedInside = (field: Element): boolean =>
  isTextControl(field) && isName(field.placeholder) && !PROMPT.test(field.placeholder.trim());

/** A field below a heading, and the field after it. */
export interface Below {
  readonly field: Element;
  /** The field is a shadow host or a frame that contains fields. */
  readonly isHost: boolean;
  readonly next: Element | null;
}

/** Ways in which a field shows that it has its own label, so that the text above is a heading. */
const NAMED_APART: readonly ((box: Element, holder: Element, below: Below) => boolean)[] = [
  // it contains fields
  (_box, _holder, { isHost }) => isHost,
  // there are words directly before it
  (box, holder, { field }) => {
    const inside = holder === field ? '' : wordsBetween(box, field, holder);
    return isName(wordsBeside(box, holder)) || (isName(inside) && !isPrefix(inside));
  },
  // its label is behind it in its row
  (_box, _holder, { field }) => nameBehind(field) !== '',
  // it has a label element outside the heading
  (box, _holder, { field }) => labelsOf(field).some((label) => !label.contains(box) && !box.contains(label)),
  // it is a choice with its own words
  (_box, holder, { field }) =>
    isInput(field) && /^(?:checkbox|radio)$/u.test(field.type) && isName(wordsOf(holder, 80)),
  // the style sheet prints its label
  (_box, holder, { field }) => hasPrintedName(field, holder),
  // it is an upload with its own words
  (_box, holder, { field }) =>
    (isInput(field) ? field.type === 'file' : isDrawnUpload(field)) &&
    isName(wordsOf(holder, 120).replace(UPLOAD_INSTRUCTIONS, '')),
  // its placeholder is its label, and so it is for the next field
  (_box, _holder, { field, next }) =>
    next !== null &&
    [field, next].every(isNamedInside) &&
    field.getRootNode() === next.getRootNode() &&
    !isName(wordsBetween(field, next, null)),
];

/** The header of a card that contains the title and one note, with the boxes that contain only this header; null when the title is in no such box: the first of two entries of a list, or of two tabs, is no title. */
function headAround(title: Element): Element | null {
  const head = title.parentElement;
  const isHead = head?.childElementCount === 2 && head.firstElementChild === title;
  return head !== null &&
    (isHead || isTitleBar(head, title)) &&
    title.tagName !== 'LI' &&
    ![...head.children].some((at) => hasToken(at, IN_VIEW)) &&
    head.previousElementSibling === null &&
    !isHint(title.textContent ?? '', title)
    ? aloneIn(head)
    : null;
}

/** Is the text above fields that have their own labels? */
export function standsAbove(element: Element, below: Below): boolean {
  const alone = aloneIn(element);
  const box = holderAfter(alone, below.field) === null ? (headAround(alone) ?? alone) : alone;
  const holder = holderAfter(box, below.field);
  return holder !== null && NAMED_APART.some((shows) => shows(box, holder, below));
}

const LARGER = 1.1;
const BOLD = 600;
const BAR = 2; // pixels

const sizeOf = (style: CSSStyleDeclaration): number => Number.parseFloat(style.fontSize) || 0;

interface Look {
  /** The largest box that contains only the text. */
  readonly title: Element;
  readonly own: CSSStyleDeclaration;
  readonly box: CSSStyleDeclaration;
  readonly around: CSSStyleDeclaration;
  readonly next: Element | null;
}

/** Ways in which a heading is more prominent than the text around it. */
const LOOKS: readonly ((look: Look) => boolean)[] = [
  // larger
  ({ own, around }) => sizeOf(own) >= sizeOf(around) * LARGER,
  // bolder
  ({ own, around }) => boldnessOf(own) >= BOLD && boldnessOf(around) < BOLD,
  // a bar on the left
  ({ box }) => Number.parseFloat(box.borderLeftWidth) >= BAR,
  // a line below
  ({ box }) => Number.parseFloat(box.borderBottomWidth) >= 1,
  // a line element after it
  ({ next }) => next?.tagName === 'HR',
  // one of several alike titles, each above a card
  ({ title }) => isTitleOfCard(title),
];

/** Is the text the title of a box? It is the first child of the box, and all fields are in its only sibling. */
export function namesItsBox(element: Element, { field, next }: Below): boolean {
  const box = aloneIn(element);
  const holder = box.nextElementSibling;
  return (
    box.previousElementSibling === null &&
    holder !== null &&
    holder.nextElementSibling === null &&
    next !== null &&
    [field, next].every((at) => at !== holder && holder.contains(at)) &&
    !SENTENCE.test(element.textContent ?? '')
  );
}

const STOP = /[。！；!.]\s*$/u;

/** Is the text more prominent than its surroundings? A text that ends like a sentence is a note, even in a box of its own. */
export function standsOut(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const alone = aloneIn(element);
  const box = headAround(alone) ?? alone; // the line below a title with a button beside it belongs to the header that contains both
  if (view === null || !isHtml(box) || STOP.test(element.textContent ?? '')) return false;
  const look: Look = {
    title: box,
    own: view.getComputedStyle(element),
    box: view.getComputedStyle(box),
    around: view.getComputedStyle(box.parentElement ?? box.ownerDocument.body),
    next: box.nextElementSibling,
  };
  return LOOKS.some((shows) => shows(look));
}

const hasWords = (node: Node | null): boolean =>
  node?.nodeType === 3 && /\p{L}{2}/u.test(node.nodeValue ?? ''); // 3: a text

const ENDS_CLAUSE = /[，,。；;！!？?、]\s*$/u;
const GOES_ON = /^\s*[，,。；;！!？?、[［|｜]/u;

/** Is a bold word part of a sentence? Yes when its line has words before it and goes on after it, or punctuation separates them. */
export const isInSentence = (element: Element): boolean => {
  const { previousSibling: before, nextSibling: after } = element;
  if (!element.matches('strong,b') || !hasWords(before)) return false;
  return hasWords(after) || ENDS_CLAUSE.test(before?.nodeValue ?? '') || GOES_ON.test(after?.nodeValue ?? '');
};

/** Is it one of several bold words beside each other that are pressed, as choices are? */
export const isPressedAmongAlike = (element: Element): boolean =>
  element.matches('strong,b') &&
  [element.previousElementSibling, element.nextElementSibling].some(
    (other) => other !== null && areAlike(element, other),
  ) &&
  isPressed(element);

// the second pattern is expensive to compile, so it is tried only after the first, which every such text contains
const MARK_SIGN = /[必选]|required|mandatory|optional/i;
const MARK = /^[^\p{L}]*(?:必填项?|必选|选填|可选|required|mandatory|optional)[^\p{L}]*$/iu;

/** Does a text only say whether one field is required? */
export const isMark = (text: string): boolean => MARK_SIGN.test(text) && MARK.test(text);

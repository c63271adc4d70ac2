// Does a text head what follows it, as a person would see it? It stands alone above fields that have names of their own, and stands out by size, weight, a bar or a rule.
import { hasOwnWords, isHtml, isInput, isOwnElement, isTextControl, styleOf, wordsOf } from '../dom/elements';
import { isName } from '../dom/names';
import { hasLetter, tidy } from '../dom/text';
import { textBetween, textUpTo } from '../dom/text-between';
import { isHint } from './hints';
import { nameBehind } from './name-behind';
import { isPrefix } from './prefixes';
import { hasPrintedName } from './printed-name';

const TAGS = new Set(['DIV', 'SPAN', 'P', 'FONT', 'TD', 'LI', 'DT', 'EM', 'HEADER', 'A']);
const SHORTEST = 2;
const LONGEST = 60;
const CLIMB = 5;
/** Texts that may stand between a heading and its fields: a note, a rule. */
const SKIPPED = 3;

/** Could this element head something by its look? Asked of every element once, so only its own text is looked at. */
export function mayHead(element: Element): boolean {
  if (!TAGS.has(element.tagName) && !isOwnElement(element)) return false;
  const text = onlyTextOf(element);
  const length = text?.length ?? 0;
  if (length < SHORTEST || length > LONGEST * 2) return false;
  const words = text?.trim().length ?? 0;
  return words >= SHORTEST && words <= LONGEST;
}

/** The one text of an element that has nothing beside it but what is only drawn and a note in small letters; null for any other element. */
function onlyTextOf(element: Element): string | null {
  let found: string | null = null;
  for (let at = element.firstChild; at !== null; at = at.nextSibling) {
    if (at.nodeType === 3 && found === null)
      found = at.nodeValue; // 3: a text
    else if (at.nodeType !== 1 || !(at.nodeName === 'SMALL' || isSign(at as Element))) return null; // 1: an Element
  }
  return found;
}

/** The widest box that holds this text and nothing else. */
export function aloneIn(element: Element): Element {
  let box = element;
  for (let depth = 0; depth < CLIMB; depth += 1) {
    const parent = box.parentElement;
    if (
      parent === null ||
      hasOwnWords(parent) ||
      ![...parent.children].every((at) => at === box || isBlank(at))
    )
      return box;
    box = parent;
  }
  return box;
}

const NARROW = 8; // pixels

/** What is only drawn, and what is pressed to close or to fold: ×, ▾. */
const isSign = (element: Element): boolean =>
  isBlank(element) ||
  (element.childElementCount === 0 &&
    (element.textContent ?? '').trim().length === 1 &&
    !hasLetter(element.textContent ?? '') &&
    !/\d|\*/u.test(element.textContent ?? ''));

const DRAWS_SIGNS = new Set(['EM', 'I', 'B', 'SPAN', 'IMG']);

/** A bar or a sign that is only drawn; anything else that is empty may be the host of a tree with fields. */
const isBlank = (element: Element): boolean =>
  element.firstChild === null &&
  (DRAWS_SIGNS.has(element.tagName) ||
    (isHtml(element) && element.offsetWidth > 0 && element.offsetWidth <= NARROW));

/** What follows the box and holds the next field, over a note or a rule; null where something else comes first. */
function holderAfter(box: Element, field: Element): Element | null {
  let at = box.nextElementSibling;
  for (let skipped = 0; at !== null && skipped <= SKIPPED; skipped += 1) {
    if (at.contains(field)) return at;
    at = at.nextElementSibling;
  }
  return null;
}

/** The words between two places of one page: behind an element, or from the head of a box on. */
const wordsBetween = (after: Element, before: Element, within: Element | null): string =>
  tidy(within === null ? textBetween(after, before, 120) : textUpTo(within, before, 120));

/** What stands between a box and what holds the field, but for help and the beginnings of values. */
function wordsBeside(box: Element, holder: Element): string {
  let words = '';
  for (let at = box.nextSibling; at !== null && at !== holder; at = at.nextSibling) {
    const sibling = at.nodeType === 1 ? (at as Element) : null; // 1: an Element
    const text = tidy(sibling === null ? (at.nodeValue ?? '') : wordsOf(sibling, 80));
    if (text !== '' && !isHint(text, sibling) && !isPrefix(text)) words += text;
  }
  return words;
}

/** What every upload says of what is to be done there and of the files that it takes, which names none. */
export const UPLOAD_INSTRUCTIONS =
  /点击|(?:暂无|尚无|没有)(?:图片|文件|附件|照片)?|[未已]?(?:选[择取擇]|上[传傳載载])|添加|浏览|打开|拖[拽放动至到]?|文件|图片|照片|拍照|拍摄|相册|本地|重新|这里|此处|[此该]区域|支持|格式|[将把到至于在从请或且仅限]|只能|单[个张]|每[个张]|批量|(?:大小|体积)?(?:不[超大]过?于?|不能?超过|小于|最大|限)?\s*\d+(?:\.\d+)?\s*[kmg]b?\b\s*(?:以内|以下)?|\b(?:jpe?g|png|bmp|gif|webp|pdf|docx?|upload|choose|browse|select|files?|drag|drop|or|and|click|to|here|this|area|into|max(?:imum)?|size|only|supports?|formats?)\b/giu;

const PROMPT =
  /^(?:请|必填|选填|可选|(?:请?(?:输入|填写|填入|选择))|required|optional|(?:please )?(?:enter|type|select|choose)(?: here)?|type here)[^\p{L}]*$/iu;

/** Is a box named by what stands inside it? */
const isNamedInside = (field: Element): boolean =>
  isTextControl(field) && isName(field.placeholder) && !PROMPT.test(field.placeholder.trim());

/** A field below a heading, and the one behind it. */
export interface Below {
  readonly field: Element;
  /** It is a host or a frame with fields in it. */
  readonly isHost: boolean;
  readonly next: Element | null;
}

/** Ways in which a field shows that a text above it is not its own name. */
const NAMED_APART: readonly ((box: Element, holder: Element, below: Below) => boolean)[] = [
  // fields inside
  (_box, _holder, { isHost }) => isHost,
  // words before it
  (box, holder, { field }) => {
    const inside = holder === field ? '' : wordsBetween(box, field, holder);
    return isName(wordsBeside(box, holder)) || (isName(inside) && !isPrefix(inside));
  },
  // words behind it in its row
  (_box, _holder, { field }) => nameBehind(field) !== '',
  // a label of its own below it
  (box, _holder, { field }) =>
    [...(isTextControl(field) ? (field.labels ?? []) : [])].some(
      (label) => !label.contains(box) && !box.contains(label),
    ),
  // a choice with words of its own
  (_box, holder, { field }) =>
    isInput(field) && /^(?:checkbox|radio)$/u.test(field.type) && isName(wordsOf(holder, 80)),
  // words that only the style sheet prints
  (_box, holder, { field }) => hasPrintedName(field, holder),
  // an upload with words of its own
  (_box, holder, { field }) =>
    isInput(field) && field.type === 'file' && isName(wordsOf(holder, 120).replace(UPLOAD_INSTRUCTIONS, '')),
  // named inside, like the one behind it
  (_box, _holder, { field, next }) =>
    next !== null &&
    [field, next].every(isNamedInside) &&
    field.getRootNode() === next.getRootNode() &&
    !isName(wordsBetween(field, next, null)),
];

/** The head of a card, which holds the title and one note; null where the title stands in no such box. */
function headAround(title: Element): Element | null {
  const head = title.parentElement;
  return head?.childElementCount === 2 &&
    head.firstElementChild === title &&
    head.previousElementSibling === null &&
    !isHint(title.textContent ?? '', title)
    ? head
    : null;
}

/** Does the text stand above fields that are named by themselves? */
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
const weightOf = (style: CSSStyleDeclaration): number =>
  style.fontWeight === 'bold' ? 700 : Number.parseInt(style.fontWeight, 10) || 400;

/** How large the words of an element are drawn, in pixels; 0 where nobody can say. */
export function fontSizeOf(element: Element): number {
  const style = styleOf(element);
  return style === undefined ? 0 : sizeOf(style);
}

interface Look {
  /** The widest box that holds the text and nothing else. */
  readonly title: Element;
  readonly own: CSSStyleDeclaration;
  readonly box: CSSStyleDeclaration;
  readonly around: CSSStyleDeclaration;
  readonly next: Element | null;
}

/** By what a heading stands out from the text around it. */
const LOOKS: readonly ((look: Look) => boolean)[] = [
  // larger
  ({ own, around }) => sizeOf(own) >= sizeOf(around) * LARGER,
  // bolder
  ({ own, around }) => weightOf(own) >= BOLD && weightOf(around) < BOLD,
  // bar beside
  ({ box }) => Number.parseFloat(box.borderLeftWidth) >= BAR,
  // rule below
  ({ box }) => Number.parseFloat(box.borderBottomWidth) >= 1,
  // rule after
  ({ next }) => next?.tagName === 'HR',
  // one of several like it, each with a card below
  ({ title, next }) =>
    next !== null &&
    isCard(next) &&
    !SENTENCE.test((title.textContent ?? '').replace(BRACKETED, '')) &&
    [...(title.parentElement?.children ?? [])].some((other) => isAlikeOverCard(other, title)),
];
const BRACKETED = /[（(][^（()）]*[)）]/gu;

/** Is a box of fields drawn apart from the page around it, by its colour or its frame? On phones what heads it is small and pale. */
function isCard(box: Element): boolean {
  const style = styleOf(box);
  if (style === undefined || box.querySelectorAll('input,select,textarea').length < 2) return false;
  const isFramed = Number.parseFloat(style.borderTopWidth) >= 1 || style.boxShadow !== 'none';
  return isFramed || (!CLEAR.test(style.backgroundColor) && (isRound(style) || isPaintedApart(box, style)));
}

const isRound = (style: CSSStyleDeclaration): boolean => Number.parseFloat(style.borderTopLeftRadius) > 0;

/** Has a box another colour than what lies behind it? */
function isPaintedApart(box: Element, { backgroundColor }: CSSStyleDeclaration): boolean {
  for (let at = box.parentElement; at !== null; at = at.parentElement) {
    const behind = styleOf(at)?.backgroundColor ?? '';
    if (!CLEAR.test(behind)) return behind !== backgroundColor;
  }
  return false; // white on a page without a colour
}

const isAlikeOverCard = (other: Element, title: Element): boolean =>
  other !== title &&
  other.tagName === title.tagName &&
  other.className === title.className &&
  other.nextElementSibling !== null &&
  isCard(other.nextElementSibling);

const CLEAR = /^(?:transparent|rgba\(0, 0, 0, 0\)|)$/u;

/** A note, not a title: it ends like a sentence, goes on behind a comma, or has more words than a name. */
const SENTENCE = /[，,。；;！!？?：:]|\.\s*$|(?:[a-z]+[^a-z]+){7}/iu;

/** Is the text the title of a box: first in it, and all the box's other fields in the one beside it? */
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

/** Does the text stand out from what is around it? What ends like a sentence is a note, in a frame of its own or not. */
export function standsOut(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const alone = aloneIn(element);
  const box = headAround(alone) ?? alone; // the rule below a title with a button beside it is its head's
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
const GOES_ON = /^\s*[，,。；;！!？?、]/u;

/** A bold word is a part of the sentence in its line where that goes on before it, and behind it or with its marks. */
export const isInSentence = (element: Element): boolean => {
  const { previousSibling: before, nextSibling: after } = element;
  if (!element.matches('strong,b') || !hasWords(before)) return false;
  return hasWords(after) || ENDS_CLAUSE.test(before?.nodeValue ?? '') || GOES_ON.test(after?.nodeValue ?? '');
};

// the second pattern is expensive to compile, so it is tried only after the first, which every such text contains
const MARK_SIGN = /[必选]|required|mandatory|optional/i;
const MARK = /^[^\p{L}]*(?:必填项?|必选|选填|可选|required|mandatory|optional)[^\p{L}]*$/iu;

/** Does a text only say of one field whether it must be filled? */
export const isMark = (text: string): boolean => MARK_SIGN.test(text) && MARK.test(text);

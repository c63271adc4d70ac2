// Is a text beside a box its label, or only help for it? Decided by its class names and its wording.
import { HELP_TEXT } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { hasToken, hasWords, isFainterThan, isSmallerThan, styleOf } from '../dom/elements';
import { isName, nameOf, withoutNote } from '../dom/names';
import { simplifiedWords } from '../dom/page-signs';
import { withoutEnd } from '../dom/text';

const SAYS: readonly RegExp[] = [
  // what is said aside
  /^(?:（[^（）]*）|\([^()]*\))$/u,
  // an example
  /^[（(]?(?:如[:：]|例如|例[:：]|比如|示例|e\.?\s?g\.?|for example|example:)/iu,
  // a note
  /^[（(]?(?:注[:：]|注意|提示|温馨提示|说明[:：]|备注[:：]|note:|tip:|hint:)/iu,
  // a required length
  /\d+\s*[-–~～至到]\s*\d+\s*(?:个?字|位|characters|chars|letters)/iu,
  // a rule
  /(?:只能|不得|不可|不能|将(?:导致|被|会|无法)|必须|务必|请勿|以内$|不超过|不少于)|^(?:must|should|do not|cannot)\b|\bwill be\b/iu,
  // something that the page fills in itself
  /自动(?:带[出入]|填[充入]|匹配|显示|生成)/u,
  // how many may be chosen
  /^可以?(?:多选|[选勾填]多[种个项]|[选勾]选多[种个项])/u,
  // how to separate several values
  /分隔|隔开|分号|逗号|\bseparated?\b/iu,
  // a sentence in Chinese; a comma among Latin letters only is one of its translation
  /^(?=.*\p{Script=Han})(?=.{24}).*(?:[，。；！]|\p{Script=Han}\s*[,;!]|[,;!]\s*\p{Script=Han})/u,
  // a sentence in another language
  /^(?!.*\p{Script=Han})(?=.{50}).*[,.;!]\s/u,
  // a long text in Chinese; a label with its translation has fewer characters of it
  /^(?=(?:.*?\p{Script=Han}){24}).{60}/u,
  // a long text in another language
  /^.{100}/u,
];

const HAN = /\p{Script=Han}/u; // a translation below a label is no remark

/** Is it a remark in fainter print at the end of a label, in the line of its words or below them? */
function isRemark(last: Element, label: string): boolean {
  const before = last.previousSibling;
  if (before === null || !isName(label)) return false;
  if (before.nodeType !== 3) return isFainterBelow(last, before as Element); // 3: a text
  return last.parentElement !== null && hasWords(before) && isFainterThan(last, last.parentElement);
}

const isFainterBelow = (last: Element, before: Element): boolean =>
  styleOf(last)?.display === 'block' && isFainterThan(last, before);

/** The last part that says something: behind the words of a box its input may be hidden. */
function lastWithWords({ lastElementChild: last }: Element): Element | null {
  let at = last;
  while (at !== null && !hasWords(at)) at = at.previousElementSibling;
  return at;
}

/** A label and the remark at its end in fainter print; null where there is no such remark. */
function partsOf(element: Element): readonly [label: string, remark: string] | null {
  const [words, last] = [nameOf(element), lastWithWords(element)];
  const end = nameOf(last);
  if (last !== null && end === words) return partsOf(last);
  const label = withoutEnd(words, end);
  return last && label !== words && HAN.test(end) && isRemark(last, label) ? [label, end] : null;
}

/** Is this text only help for the box? `element`: the element that contains it, if it has one of its own. */
export function isHint(text: string, element: Element | null): boolean {
  if (element !== null && hasToken(element, HELP_TEXT)) return true;
  const words = simplifiedWords(text);
  if (!SAYS.some((form) => form.test(words))) return false;
  const [label] = (element && partsOf(element)) ?? [];
  return label === undefined || isHint(label, null);
}

const SHORTEST_REMARK = 8;

/** Is this a remark in smaller print directly below the title of a card with one control: what is asked there, the title says? */
export function isBelowTitle(element: Element | null): boolean {
  const [title, card] = [element?.previousElementSibling, element?.parentElement];
  return (
    element?.tagName === 'P' &&
    title?.matches('h2,h3,h4,h5,h6') === true &&
    nameOf(element).length >= SHORTEST_REMARK &&
    isSmallerThan(element, title) &&
    (card?.querySelectorAll(CONTROL).length ?? 0) <= 1
  );
}

/** The text of an element without the hint or paragraph in a separate block at its end; a remark below it in smaller print is put in brackets. */
export function withoutHint(element: Element): string {
  const words = nameOf(element);
  const last = lastWithWords(element);
  const end = nameOf(last);
  if (last !== null && end === words) return withoutHint(last);
  const own = withoutNote(isHint(end, last) ? withoutEnd(words, end) : words, element);
  const [label, remark] = (own === words && partsOf(element)) || [];
  return label === undefined ? own : `${label}（${remark}）`;
}

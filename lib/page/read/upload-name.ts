// What is the label of an upload? Its box names the document among instructions, and often there is a separate caption.
import { FORM_ITEM } from '../dom/component-libraries';
import { CONTROL, type Control } from '../dom/control';
import { drawnAt } from '../dom/drawn-controls';
import { IS_DOCUMENT } from '../dom/drawn-uploads';
import { hasToken, hasWords, isInput } from '../dom/elements';
import { isName, nameOf } from '../dom/names';
import { tidy } from '../dom/text';
import { isFileName, namesByLook } from '../shown/upload';
import { UPLOAD_INSTRUCTIONS } from './heading-look';
import { isBelowTitle, isHint, withoutHint } from './hints';
import { holdsAlone } from './printed-name';
import { textsBefore } from './texts-before';

/** The number of files and the largest number allowed, or how much of a file has been sent: 0/1, 50 %, also in brackets. */
const COUNT = /\s*[（(]?(?:\d+ ?\/ ?\d+|\d{1,3}(?:\.\d+)?\s?%)[)）]?$/u;

/** Words that tell only in which version a document is wanted: 彩色原件, 清晰扫描件. */
const VERSION =
  /^(?:彩色|黑白|清晰|高清|完整|原件|复印件|扫描件|彩照|彩扫|电子[版件]|[的或和、/／，,]|[需须请为])+$/u;

/** Do the words name what is to be uploaded, and not only what to do, how many or in which version? */
export const saysWhat = (text: string): boolean => {
  const words = text.replace(UPLOAD_INSTRUCTIONS, '').replace(COUNT, '');
  return isName(words) && !VERSION.test(tidy(words));
};

/** The words of parts of a box that only tell what to do, perhaps behind a sign: 拍照/相册 above the caption. */
const instructionsIn = (box: Element): string[] =>
  [...box.querySelectorAll('*')]
    .filter((at) => ![...at.children].some(hasWords))
    .map((at) => tidy(at.textContent ?? '').replace(/^[+＋]\s*/u, ''))
    .filter((text) => isName(text) && !saysWhat(text));

/** The remark in brackets at the end. */
const REMARK = /（[^（）]*）$/u;

/** The words of a box; a remark in smaller print below a name is put in brackets, but what stands below a sign or an instruction may be the name. */
function namedIn(box: Element): string {
  const named = withoutHint(box);
  return saysWhat(named.replace(REMARK, '')) ? named : nameOf(box);
}

/** The words of a box without the names of its files and without the parts that only tell what to do. */
function wordsWithout(box: Element): string {
  const without = (words: string, others: readonly string[]): string =>
    tidy(others.reduce((text, one) => text.replace(one, ''), words));
  const words = without(
    namedIn(box),
    namesByLook(box).map(({ words }) => tidy(words)),
  );
  return without(words, instructionsIn(box)) || words;
}

/** A button's words that ask for a file, or name a side of a card. */
const ASKS_FOR = /^(?:点击|请)?上传|[正反]面|[人头][像象]|国徽|\b(?:front|back)\b/iu;

/** The words of a button, because some pages put everything that a box says into one button: 上传人像面 or 正面（头像） below a plus. */
function buttonWords(box: Element): string {
  const [button, more] = box.querySelectorAll('button');
  const words = more ? '' : nameOf(button);
  return ASKS_FOR.test(words) ? words : '';
}

/** Is the text short enough to be a label? Latin letters may be more numerous. */
const isShort = (text: string): boolean => text.length <= 90 && text.replace(/[ -~]+/gu, '').length <= 40;

/** What uploads said that are drawn without an input of their own: one that holds a file may show nothing but the file. */
const saidBy = new WeakMap<Element, string>();

/** What an upload drawn without an input says itself, beside another of its item or its box, or what is said beside it in a box of its own: 人像面 and 国徽面 below 负责人身份证; else ''. */
export function nameAmongAlike({ kind, element, item }: Control): string {
  if (kind !== 'upload' || isInput(element)) return '';
  const [name = ''] = element.classList;
  const isAmong = (box: Element | null): boolean => (box?.getElementsByClassName(name).length ?? 0) > 1;
  if (!isAmong(item ?? element.parentElement)) return '';
  let own = element;
  while (own.parentElement && !isAmong(own.parentElement)) own = own.parentElement;
  const words = [element, own].map((at) => wordsWithout(at).replace(COUNT, '')).find(saysWhat) ?? '';
  if (words !== '' && isShort(words) && !isFileName(words)) saidBy.set(element, words);
  return saidBy.get(element) ?? '';
}

/** Is it a row with a control that the page draws itself? What it says is the name of that control, and no words before an upload. */
const holdsDrawn = (row: Element | null): boolean =>
  [...(row?.querySelectorAll('*') ?? [])].some((at) => drawnAt(at) !== null);

function nameByBox(element: Element, headings: readonly string[]): string {
  let smallest = '';
  for (
    let at = element.parentElement, depth = 0;
    at !== null && depth < 4 && at.querySelectorAll(CONTROL).length <= 1;
    at = at.parentElement, depth += 1
  ) {
    const text = wordsWithout(at) || buttonWords(at);
    if (smallest === '' && isShort(text) && !isHint(text.replace(REMARK, ''), null) && saysWhat(text))
      smallest = text;
    const before = textsBefore(at).texts.find(
      ({ text: told, element: held }) =>
        !isHint(told, held) && !isBelowTitle(held) && saysWhat(told) && !isFileName(told),
    );
    const isOther =
      smallest !== '' &&
      before !== undefined &&
      (headings.includes(before.text) || holdsDrawn(before.element));
    // the caption below a tile may say which version is wanted, and its title what
    const isNamedAbove =
      smallest === '' || (!IS_DOCUMENT.test(smallest) && IS_DOCUMENT.test(before?.text ?? ''));
    const isOnly = isNamedAbove && !at.parentElement?.querySelector(CONTROL); // drawn without an input
    if (before !== undefined && !isOther && (isOnly || holdsAlone(at.parentElement)))
      return before.element === null ? before.text : withoutHint(before.element);
    // an upload drawn without an input is counted nowhere: the box around its form item may hold others
    if (!element.matches(CONTROL) && hasToken(at, FORM_ITEM)) break;
  }
  return smallest;
}

/**
 * The label in the box of a single upload: the words before the upload in the largest box that contains only it, otherwise the words of
 * the smallest box that has some. 选择图片 is no label, and a count such as 0/1 is not part of one.
 */
export const boxName = (element: Element, headings: readonly string[]): string =>
  nameByBox(element, headings).replace(COUNT, '');

const CLIMB = 5;

/** The words directly before a box that contains several uploads and nothing else, used when no class marks them as one question; '' when there are none. */
export function nameOverUploads(element: Element): string {
  let box = element.parentElement;
  for (let depth = 0; box !== null && depth < CLIMB && box.querySelectorAll(CONTROL).length < 2; depth += 1)
    box = box.parentElement;
  const controls = [...(box?.querySelectorAll(CONTROL) ?? [])];
  if (box === null || controls.length < 2 || !controls.every((at) => at.matches('[type=file]'))) return '';
  const [first, ...others] = [...box.children].filter(
    (at) => at.matches(CONTROL) || at.querySelector(CONTROL) !== null,
  );
  // words between the uploads are captions, and then the words before the first may be a caption too
  const isOverAll = first !== undefined && others.every((at) => textsBefore(at).texts.length === 0);
  const texts = [...(isOverAll ? textsBefore(first).texts : []), ...textsBefore(box).texts];
  const named = texts.find(({ text, element: held }) => !isHint(text, held) && saysWhat(text));
  if (named === undefined) return '';
  return named.element === null ? named.text : withoutHint(named.element);
}

const plain = (text: string): string => text.replace(UPLOAD_INSTRUCTIONS, '').replace(/[^\p{L}\p{N}]/gu, '');

/** The first words when they contain all of the second and more: 身份证（正面） before a box that says 上传身份证; otherwise ''. */
export const saysMore = (words: string, others: string): string =>
  plain(words) !== plain(others) && plain(words).includes(plain(others)) ? words : '';

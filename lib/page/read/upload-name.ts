// What is an upload called? Its box says what it takes beside what is to be done there, and often beside a caption of its own.
import { CONTROL } from '../dom/control';
import { wordsOf } from '../dom/elements';
import { isName, nameOf } from '../dom/names';
import { tidy } from '../dom/text';
import { isFileName, namesByLook } from '../shown/upload';
import { UPLOAD_INSTRUCTIONS } from './heading-look';
import { isHint, withoutHint } from './hints';
import { holdsAlone } from './printed-name';
import { textsBefore } from './texts-before';

/** Do words say what an upload takes, and not only what is to be done there? */
export const saysWhat = (text: string): boolean => isName(text.replace(UPLOAD_INSTRUCTIONS, ''));

/** The words of parts of a box that only say what is to be done there: 拍照/相册 over the caption. */
const deedsIn = (box: Element): string[] =>
  [...box.querySelectorAll('*')]
    .filter((at) => at.children.length === 0)
    .map((at) => tidy(at.textContent ?? ''))
    .filter((text) => isName(text) && !saysWhat(text));

/** What a box says besides the names of the files that it holds and what is to be done there. */
function wordsWithout(box: Element): string {
  const without = (words: string, others: readonly string[]): string =>
    tidy(others.reduce((text, one) => text.replace(one, ''), words));
  const words = without(
    nameOf(box),
    namesByLook(box).map((file) => tidy(wordsOf(file))),
  );
  return without(words, deedsIn(box)) || words;
}

/** What a button asks for a file with, or the side of a card that it takes. */
const ASKS_FOR = /^(?:点击|请)?上传|[正反]面|[人头][像象]|国徽|\b(?:front|back)\b/iu;

/** Some draw all that a box says as one button: 上传人像面 or 正面（头像） below a plus. */
function buttonWords(box: Element): string {
  const [button, more] = box.querySelectorAll('button');
  const words = more ? '' : nameOf(button);
  return ASKS_FOR.test(words) ? words : '';
}

const HAN = /\p{Script=Han}/u;

/** Short enough to name a slot; Latin letters take more room. */
const isShort = (text: string): boolean => text.length <= (HAN.test(text) ? 40 : 90);

/** How many files an upload has of how many that it takes. */
const COUNT = /\s*\d+\/\d+$/u;

function nameByBox(element: Element, headings: readonly string[]): string {
  let smallest = '';
  for (
    let at = element.parentElement, depth = 0;
    at !== null && depth < 4 && at.querySelectorAll(CONTROL).length <= 1;
    at = at.parentElement, depth += 1
  ) {
    const text = wordsWithout(at) || buttonWords(at);
    if (smallest === '' && isShort(text) && !isHint(text, null) && saysWhat(text)) smallest = text;
    const before = textsBefore(at).texts.find(
      ({ text: told, element: held }) => !isHint(told, held) && saysWhat(told) && !isFileName(told),
    );
    const isHeading = smallest !== '' && before !== undefined && headings.includes(before.text);
    if (before !== undefined && !isHeading && holdsAlone(at.parentElement))
      return before.element === null ? before.text : withoutHint(before.element);
  }
  return smallest;
}

/**
 * The words of the box that an upload fills alone: what stands before it in the widest such box, else what the
 * smallest one with words says; 选择图片 names nothing, and 0/1 behind a name is no part of it.
 */
export const boxName = (element: Element, headings: readonly string[]): string =>
  nameByBox(element, headings).replace(COUNT, '');

const CLIMB = 5;

/** What stands right before a box of several uploads and nothing else, where no class tells that they are asked for together; else ''. */
export function nameOverUploads(element: Element): string {
  let box = element.parentElement;
  for (let depth = 0; box !== null && depth < CLIMB && box.querySelectorAll(CONTROL).length < 2; depth += 1)
    box = box.parentElement;
  const controls = [...(box?.querySelectorAll(CONTROL) ?? [])];
  if (box === null || controls.length < 2 || !controls.every((at) => at.matches('[type=file]'))) return '';
  const [first, ...others] = [...box.children].filter(
    (at) => at.matches(CONTROL) || at.querySelector(CONTROL) !== null,
  );
  // words between them are captions, and then those before the first may be one too
  const isOverAll = first !== undefined && others.every((at) => textsBefore(at).texts.length === 0);
  const texts = [...(isOverAll ? textsBefore(first).texts : []), ...textsBefore(box).texts];
  const named = texts.find(({ text, element: held }) => !isHint(text, held) && saysWhat(text));
  if (named === undefined) return '';
  return named.element === null ? named.text : withoutHint(named.element);
}

const plain = (text: string): string => text.replace(UPLOAD_INSTRUCTIONS, '').replace(/[^\p{L}\p{N}]/gu, '');

/** The words that say all that others say, and more: 身份证（正面） before a box of 上传身份证; else ''. */
export const saysMore = (words: string, others: string): string =>
  plain(words) !== plain(others) && plain(words).includes(plain(others)) ? words : '';

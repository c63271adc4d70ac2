// Which short texts of a page say which website or app it is about: a tab, an entry of a list, a notice, a step?
import { holdsControl } from '../dom/control';
import { hasToken, wordsOf } from '../dom/elements';
import { hasLetter, tidy } from '../dom/text';
import { MOST_SERVICE_TEXTS, type ServiceText } from '../model';
import { mentionsIdentity } from './identity-evidence';

/** A website with a number, words for the one at hand, or a domain. */
const TELLS =
  /(?:网站|站点|应用|小程序|app|site)[\s（(#]*[1-9一二三四五六七八九十]|第\s*[1-9一二三四五六七八九十]\s*个?\s*(?:网站|站点|应用|小程序|app)|(?:当前|本页|本步|正在).{0,12}(?:网站|站点|应用|小程序|app|域名)|(?<![\w.@-])[a-z\d][a-z\d-]*(?:\.[a-z][a-z\d-]*)*\.[a-z]{2,}(?![\w@-])/iu;
const LONGEST = 60;

const OUTSIDE = 'script,style,select,textarea,option,noscript,[role=option],footer,[role=contentinfo]';
/** Class names of the tab or entry in view. */
export const IN_VIEW = /(?:^|[-_])(?:active|current|selected|cur|on)$/i;

/** Could this text say which service the page is about? Tested once for every text. */
function mentionsService(text: Text): boolean {
  const raw = text.nodeValue ?? '';
  return (
    raw.length > 1 && raw.length <= LONGEST * 2 && TELLS.test(raw) && !text.parentElement?.closest(OUTSIDE)
  );
}

/** Could this text say whose filing the page shows, or which service of it? */
export const mayTell = (text: Text): boolean => mentionsIdentity(text) || mentionsService(text);

/** The largest box around an element with a few words, no control and no other text of this kind: the entry of a list, with what it says of its state. */
function entryAround(element: Element): Element {
  let entry = element;
  for (let box = entry.parentElement; box !== null; box = entry.parentElement) {
    const inner = entry;
    const isOther = (at: Element): boolean => at !== inner && TELLS.test(at.textContent ?? '');
    if (box.tagName === 'BODY' || tidy(box.textContent ?? '').length > LONGEST) return entry;
    if (holdsControl(box) || [...box.children].some(isOther)) return entry;
    entry = box;
  }
  return entry;
}

const INLINE = /^(?:A|B|CODE|EM|FONT|I|MARK|SMALL|SPAN|STRONG|U)$/u;
const LONGEST_BLOCK = 240; // characters
const isOfLine = ({ nodeType, nodeName }: Node): boolean => nodeType === 3 || INLINE.test(nodeName); // 3: a Text
const STOP = /[。；;！!？?]/u;

/** Is it a part of a sentence that is only stressed? */
const isInSentence = (element: Element): boolean =>
  INLINE.test(element.tagName) &&
  [element.previousSibling, element.nextSibling].some(
    (at) => at?.nodeType === 3 && hasLetter(at.nodeValue ?? ''),
  ); // 3: a Text

/** The sentence around a text, through the elements that only stress a part of it: 当前填写：<b>网站 1</b>。 */
function sentenceAround(text: string, element: Element): string {
  let block = element;
  while (INLINE.test(block.tagName) && block.parentElement !== null) block = block.parentElement;
  const words = tidy(
    [...block.childNodes]
      .filter(isOfLine)
      .map(({ textContent }) => textContent)
      .join(''),
  );
  const [part = text] = text.split(STOP).filter((at) => tidy(at) !== '');
  const sentence = words.split(STOP).find((at) => at.includes(tidy(part)));
  return words.length > LONGEST_BLOCK || sentence === undefined ? text : tidy(sentence);
}

/** What these texts say, each with its entry. */
export function serviceTextsOf(texts: readonly Text[]): ServiceText[] {
  const told: ServiceText[] = [];
  for (const node of texts) {
    const element = node.parentElement;
    if (told.length >= MOST_SERVICE_TEXTS || element === null || !mentionsService(node)) continue;
    const entry = entryAround(element);
    let isOpen = false;
    for (let at: Element = element; ; at = at.parentElement ?? entry) {
      isOpen ||=
        hasToken(at, IN_VIEW) || at.matches('[aria-selected=true],[aria-current]:not([aria-current=false])');
      if (at === entry) break;
    }
    const [text, words] = [tidy(node.nodeValue ?? ''), tidy(wordsOf(entry, LONGEST * 2))];
    // a box with more words is no entry, and only the sentence around the text is of it
    const isPart = words.length > LONGEST || isInSentence(entry);
    const around = isPart ? sentenceAround(text, element) : words;
    told.push({ text, around, ...(isOpen && { isOpen }) });
  }
  return told;
}

// What does the page itself call a control: by aria, by its label, by what stands in it?
import { ARROW } from './component-libraries';
import { isInput, isRenderedLikeParent, wordsOf } from './elements';
import { hasLetter, tidy, withoutEnd } from './text';

/** Can the text name something? A star or a colon alone cannot. */
export const isName = (text: string): boolean => hasLetter(text);

/** A plus before words, which is drawn to be pressed; before digits it belongs to the code of a country. */
const PLUS_BEFORE = /^[+＋]\s*(?=[^\d\s+＋])/u;

export function nameOf(element: Element | null | undefined): string {
  if (element === null || element === undefined || !isRenderedLikeParent(element)) return '';
  const text = tidy(wordsOf(element));
  return isName(text) ? text.replace(PLUS_BEFORE, '') : '';
}
/** The nearest label that names this element's id: groups of boxes may count their ids anew. */
function labelFor(part: Element): Element | null {
  const { id } = part;
  if (id === '') return null;
  for (let at = part.parentElement; at !== null; at = at.parentElement) {
    for (const label of at.querySelectorAll('label[for]')) if (label.getAttribute('for') === id) return label;
  }
  return null;
}
const BLOCK = /^(?:DIV|P|H\d|DT|STRONG)$/u;
/** The title of a choice that is drawn as a card with more words below it; all the words of any other. */
export function choiceTitle(part: Element): string {
  const [first, second, ...more] = [...part.childNodes].filter((at) => hasLetter(at.textContent ?? ''));
  const isBlock = (at: Node | undefined): boolean => at !== undefined && BLOCK.test(at.nodeName);
  if (first?.nodeType === 3 && isBlock(second) && more.every(isBlock)) return tidy(first.nodeValue ?? ''); // 3: a Text
  if (first?.nodeType !== 1) return nameOf(part); // 1: an Element
  const title = first as Element; // of that type
  const isAlike = (at: Node): boolean =>
    at.nodeType === 1 && at.nodeName === title.nodeName && (at as Element).className === title.className; // 1: an Element
  const isCard =
    BLOCK.test(title.tagName) || ![second, ...more].some((at) => at !== undefined && isAlike(at));
  const isWhole = [second, ...more].every((at) => at === undefined || at.nodeType === 1);
  return isCard && isWhole ? choiceTitle(title) : nameOf(part);
}
/** A paragraph that ends a box behind its title: what a choice that is drawn as a card says of itself. */
const noteBelow = (element: Element | null): Element | undefined =>
  [...(element?.querySelectorAll('p') ?? [])].find(
    (at) => at.nextElementSibling === null && hasLetter(at.previousElementSibling?.textContent ?? ''),
  );
/** The words of a label or a heading without those in small print behind them: 企业, and no more of 含个体工商户. */
export function withoutNote(words: string, element: Element | null): string {
  return words === '' ? '' : withoutEnd(words, nameOf(element?.querySelector('small') ?? noteBelow(element)));
}
/** The words of a choice's label without what it says of itself in a box below its title. */
function titleIn(label: Element | null): string {
  const words = withoutNote(nameOf(label), label);
  const below = [...(label?.querySelectorAll('div') ?? [])].find(
    (at) =>
      at.childElementCount === 0 &&
      at.nextElementSibling === null &&
      hasLetter(at.previousElementSibling?.textContent ?? ''),
  );
  return below === undefined ? words : withoutEnd(words, nameOf(below));
}
/** The words of one choice: its label, or the text that follows it. */
export function choiceName(part: Element): string {
  const label = part.closest('label');
  const own =
    titleIn(label) ||
    (isInput(part) ? namedBy(part) : choiceTitle(part)) ||
    tidy(part.getAttribute('aria-label') ?? '');
  if (own !== '') return own;
  const named = labelFor(part);
  if (named !== null) return nameOf(named);
  return wordsBehind(part) || wordsBehind(drawnAround(part));
}
/** The first words behind a node at its own level. */
function wordsBehind(node: Node | null): string {
  for (let at = node?.nextSibling ?? null; at !== null; at = at.nextSibling) {
    const text = tidy(at.nodeType === 1 ? wordsOf(at as Element) : (at.nodeValue ?? '')); // 1: an Element
    if (isName(text)) return text;
  }
  return '';
}
/** What is drawn around one choice and holds no words: its circle or its square. */
function drawnAround(part: Element): Element | null {
  const box = part.parentElement;
  const isDrawn =
    box !== null && !hasLetter(box.textContent ?? '') && box.querySelectorAll('input').length === 1;
  return isDrawn ? box : null;
}
/** The words that an element names itself by with aria-labelledby. */
export function namedBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  if (ids === null) return '';
  const root = element.getRootNode();
  const found = ids
    .split(/\s+/u)
    .map((id) => ('getElementById' in root ? (root as Document) : null)?.getElementById(id)); // documents and shadow roots have it
  return tidy(found.map(nameOf).join(' '));
}
/** The arrow that a page draws in or beside a box that opens a list. */
export function arrowOf(box: Element): Element | null {
  for (const at of [box, box.nextElementSibling, box.previousElementSibling]) {
    if (at === null || (at !== box && isInput(at))) continue;
    const found = at !== box && at.matches(ARROW) ? at : at.querySelector(ARROW);
    if (found !== null) return found;
  }
  return null;
}

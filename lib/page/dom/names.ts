// What does the page itself call a control: by aria, by its label, by what stands in it?
import { boxOfChoice } from './choice-boxes';
import { ARROW } from './component-libraries';
import {
  hasWords,
  isFainterThan,
  isInput,
  isRenderedLikeParent,
  isTextControl,
  styleOf,
  wordsOf,
} from './elements';
import { hasLetter, tidy, withoutEnd } from './text';

/** Can the text be a name? A star or a colon alone cannot. */
export const isName = (text: string): boolean => hasLetter(text);

const isElement = (node: Node): node is Element => node.nodeType === 1; // 1: an Element

/** A plus before words, which marks a button that adds something; a plus before digits is part of a country code. */
const PLUS_BEFORE = /^[+＋]\s*(?=[^\d\s+＋])/u;

export function nameOf(element: Element | null | undefined): string {
  if (element === null || element === undefined || !isRenderedLikeParent(element)) return '';
  const text = tidy(wordsOf(element));
  return isName(text) ? text.replace(PLUS_BEFORE, '') : '';
}
/** The label elements of a field. A browser goes through all labels of the page for them, so it is asked only for a field that may have one. */
export const labelsOf = (field: Element): readonly Element[] =>
  isTextControl(field) && (field.id !== '' || field.closest('label') !== null)
    ? [...(field.labels ?? [])]
    : [];
/** The nearest label whose `for` names this element's id: repeated groups of boxes may use the same ids again. */
function labelFor(part: Element): Element | null {
  const { id } = part;
  if (id === '') return null;
  for (let at = part.parentElement; at !== null; at = at.parentElement) {
    for (const label of at.querySelectorAll('label[for]')) if (label.getAttribute('for') === id) return label;
  }
  return null;
}
const BLOCK = /^(?:DIV|P|H\d|DT|STRONG)$/u;
/** The title of a choice drawn as a card with a description below it; for any other choice all its words. */
export function choiceTitle(part: Element): string {
  const [first, second, ...more] = [...part.childNodes].filter(hasWords);
  const isBelow = (at: Node | undefined): boolean =>
    at !== undefined && (BLOCK.test(at.nodeName) || at.nodeName === 'SMALL');
  if (first?.nodeType === 3 && isBelow(second) && more.every(isBelow)) return tidy(first.nodeValue ?? ''); // 3: a Text
  if (first?.nodeType !== 1) return nameOf(part); // 1: an Element
  const title = first as Element; // of that type
  const isAlike = (at: Node): boolean =>
    at.nodeType === 1 && at.nodeName === title.nodeName && (at as Element).className === title.className; // 1: an Element
  const isCard =
    BLOCK.test(title.tagName) || ![second, ...more].some((at) => at !== undefined && isAlike(at));
  const isWhole = [second, ...more].every((at) => at === undefined || at.nodeType === 1);
  return isCard && isWhole ? choiceTitle(title) : nameOf(part);
}
/** Does a part of an option stand at the other end of its row, or in fainter print than the part before it? */
const isNoteBeside = (at: Element, before: Element): boolean =>
  styleOf(at)?.float === 'right' ||
  styleOf(before.parentElement ?? before)?.justifyContent === 'space-between' ||
  isFainterThan(at, before);
/** The words before the notes of an option that has them in elements of their own: i-0001 before its address. '' for any other option. */
export function wordsBeforeNotes(option: Element): string {
  const [first, ...notes] = [...option.childNodes].filter(hasWords);
  if (first === undefined || !notes.every(isElement)) return '';
  if (first.nodeType === 3) return notes.length > 0 ? tidy(first.nodeValue ?? '') : ''; // 3: a Text
  if (!isElement(first)) return '';
  if (notes.length === 0) return wordsBeforeNotes(first);
  return notes.every((at) => isNoteBeside(at, first)) ? nameOf(first) : '';
}
/** The paragraph at the end of a box behind its title: the description in a choice that is drawn as a card. */
const noteBelow = (element: Element | null): Element | undefined =>
  [...(element?.querySelectorAll('p') ?? [])].find(
    (at) => at.nextElementSibling === null && hasLetter(at.previousElementSibling?.textContent ?? ''),
  );
/** The words of a label or heading without a note in small print behind them: 企业, without 含个体工商户. */
export function withoutNote(words: string, element: Element | null): string {
  return words === '' ? '' : withoutEnd(words, nameOf(element?.querySelector('small') ?? noteBelow(element)));
}
/** The words of a choice's label without the description in a box below its title. */
function titleIn(label: Element | null): string {
  const words = withoutNote(nameOf(label), label);
  const below = [...(label?.querySelectorAll('div') ?? [])].find(
    (at) =>
      at.childElementCount === 0 &&
      !hasLetter(at.nextElementSibling?.textContent ?? '') &&
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
  return wordsBehind(part) || wordsBehind(drawnAround(part)) || wordsInRow(part);
}
/** The words before a choice in a row of its own, beside rows like it. */
function wordsInRow(part: Element): string {
  const row = isInput(part) ? boxOfChoice(part) : part;
  return row === part ? '' : nameOf(row);
}
/** The first words behind a node among its siblings. */
function wordsBehind(node: Node | null): string {
  for (let at = node?.nextSibling ?? null; at !== null; at = at.nextSibling) {
    const text = tidy(at.nodeType === 1 ? wordsOf(at as Element) : hasWords(at) ? (at.nodeValue ?? '') : ''); // 1: an Element
    if (isName(text)) return text;
  }
  return '';
}
/** The element drawn around a single choice that contains no words: its circle or its square. */
function drawnAround(part: Element): Element | null {
  const box = part.parentElement;
  const isDrawn =
    box !== null && !hasLetter(box.textContent ?? '') && box.querySelectorAll('input').length === 1;
  return isDrawn ? box : null;
}
/** The words of the elements that aria-labelledby names; beside a name outside the element, one inside it only repeats the value that it shows. */
export function namedBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  if (ids === null) return '';
  const root = element.getRootNode() as Document; // or a shadow root, which has the same; what is on no page has none
  // the choice that a list shows names its value (jQuery UI)
  const found = ids
    .split(/\s+/u)
    .map((id) => root.getElementById?.(id))
    .filter((at) => at?.role !== 'option');
  const namesOf = (all: typeof found): string => tidy(all.map(nameOf).join(' '));
  return namesOf(found.filter((at) => !element.contains(at))) || namesOf(found);
}
/** The arrow drawn in or beside a box that opens a list. */
export function arrowOf(box: Element): Element | null {
  for (const at of [box, box.nextElementSibling, box.previousElementSibling]) {
    if (at === null || (at !== box && isInput(at))) continue;
    const found = at !== box && at.matches(ARROW) ? at : at.querySelector(ARROW);
    if (found !== null) return found;
  }
  return null;
}

// Is a text the title of a card, as on pages for phones, where such titles are small and pale?
import { ACTS } from '../dom/acting-words';
import { holdsField } from '../dom/drawn-controls';
import { isOneMake, styleOf } from '../dom/elements';
import { nameOf } from '../dom/names';

/** Is it one of several alike titles, each above a card? A note may follow a title in one text, but not in all of them. */
export const isTitleOfCard = (title: Element): boolean =>
  isOverCard(title, 1) &&
  titlesAround(title).some((other) => isAlikeOverCard(other, title) && ![title, other].every(isSentence));

const isOverCard = ({ nextElementSibling: next }: Element, least: 1 | 2): boolean =>
  next !== null && isCard(next, least);

/** What stands beside a title, and in the other panes or steps that are made like the one around it: each may have one title alone. */
const titlesAround = ({ parentElement: box }: Element): readonly Element[] => {
  const panes = [...(box?.parentElement?.children ?? [])].filter((pane) => box && isOneMake(pane, box));
  return panes.flatMap((pane) => [...pane.children]);
};

const isSentence = ({ textContent }: Element): boolean =>
  SENTENCE.test((textContent ?? '').replace(BRACKETED, ''));
const BRACKETED = /[（(][^（()）]*[)）]/gu;

/** Has a box more than one field? Rows that are tapped and tiles for files have no inputs; of these one may stand alone below a title that is made as the others. */
function holdsFields(box: Element, least: 1 | 2): boolean {
  const inputs = box.querySelectorAll('input,select,textarea').length;
  if (inputs > 1) return true;
  const only = box.childElementCount === 1 ? box.firstElementChild : null;
  let count = 0;
  for (let row = (only ?? box).firstElementChild; row && count < 2; row = row.nextElementSibling)
    if (holdsField(row)) count += 1;
  return count >= (inputs === 0 ? least : 2);
}

/** Is a box of fields set off from the page by its colour or its border? On phones, the title above such a box is small and pale, so it is not recognized by its size. */
function isCard(box: Element, least: 1 | 2): boolean {
  const style = styleOf(box);
  if (style === undefined) return false;
  const isFramed = Number.parseFloat(style.borderTopWidth) >= 1 || style.boxShadow !== 'none';
  const isApart =
    isFramed || (!CLEAR.test(style.backgroundColor) && (isRound(style) || isPaintedApart(box, style)));
  return isApart && holdsFields(box, least);
}

const isRound = (style: CSSStyleDeclaration): boolean => Number.parseFloat(style.borderTopLeftRadius) > 0;

/** Has a box another background colour than the element behind it? */
function isPaintedApart(box: Element, { backgroundColor }: CSSStyleDeclaration): boolean {
  for (let at = box.parentElement; at !== null; at = at.parentElement) {
    const behind = styleOf(at)?.backgroundColor ?? '';
    if (!CLEAR.test(behind)) return behind !== backgroundColor;
  }
  return false; // a white box on a page without a background colour
}

const isAlikeOverCard = (other: Element, title: Element): boolean =>
  other !== title &&
  other.tagName === title.tagName &&
  other.className === title.className &&
  isOverCard(other, 2);

const CLEAR = /^(?:transparent|rgba\(0, 0, 0, 0\)|)$/u;

/** A note, not a title: it contains punctuation of a sentence, or has more words than a title. */
export const SENTENCE = /[，,。；;！!？?：:]|\.\s*$|(?:[a-z]+[^a-z]+){7}/iu;

const MOST_IN_BAR = 3;

/** Is it the bar of a page of its own, where beside the title stands only what leaves the page or keeps what is written there: ‹ 返回, 完成? */
export const isTitleBar = (bar: Element, title: Element): boolean =>
  bar.childElementCount > 1 &&
  bar.childElementCount <= MOST_IN_BAR &&
  [...bar.children].every((at) => at === title || ACTS.test(nameOf(at).replace(/^[‹〈<←]\s*/u, '')));

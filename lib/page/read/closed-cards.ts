// Which cards of a page have rows that are edited together, by one button in the card's head, and show no box before it is pressed?
import { holdsControl } from '../dom/control';
import { calledBy, isEditButton, unopenedValues } from '../dom/edited-rows';
import { hasWords, isVisible } from '../dom/elements';
import { tidy } from '../dom/text';
import { type ClosedCard, MOST_CLOSED_CARDS } from '../model';

const CLIMB = 6;
const FEWEST_ROWS = 2;
const LONGEST_TITLE = 30;

interface Head {
  readonly head: Element;
  readonly button: Element;
}

/** The head of the card around a value, and its button: the card is the smallest box whose first child, before the value, holds one. Null where the card has a box already. */
function headAbove(value: Element): Head | null {
  for (
    let card = value.parentElement, depth = 0;
    card !== null && depth < CLIMB && !holdsControl(card);
    card = card.parentElement, depth += 1
  ) {
    const head = card.firstElementChild;
    if (head === null || head.contains(value)) continue;
    const button = [...head.querySelectorAll('*')].find(isEditButton);
    if (button !== undefined) return isVisible(button) ? { head, button } : null;
  }
  return null;
}

/** The first words of a head before its button; '' when there are none. */
function titleIn({ head, button }: Head): string {
  for (let box = button.parentElement; box !== null && head.contains(box); box = box.parentElement) {
    const first = [...box.childNodes].find(hasWords);
    if (first !== undefined && !first.contains(button)) return tidy(first.textContent ?? '');
  }
  return '';
}

/** The cards of the pages read last of which nothing is filled in: without a box for them no value can be planned, so the person is told what to press. */
export function closedCards(): readonly ClosedCard[] {
  const cards = new Map<Element, { readonly at: Head; rows: number }>();
  for (const value of unopenedValues()) {
    const at = isVisible(value) ? headAbove(value) : null;
    if (at === null) continue;
    const card = cards.get(at.button) ?? { at, rows: 0 };
    card.rows += 1;
    cards.set(at.button, card);
  }
  return [...cards.values()]
    .filter(({ rows }) => rows >= FEWEST_ROWS)
    .map(({ at }) => ({ title: titleIn(at), button: calledBy(at.button) }))
    .filter(({ title }) => title !== '' && title.length <= LONGEST_TITLE)
    .slice(0, MOST_CLOSED_CARDS);
}

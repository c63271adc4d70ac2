// Which cards of a page have rows that are edited together, by one button in the card's head, and show no box before it is pressed?
import { buttonText } from '../dom/buttons';
import { holdsControl } from '../dom/control';
import { isEditButton, unopenedValues } from '../dom/edited-rows';
import { hasWords, isVisible } from '../dom/elements';
import { tidy } from '../dom/text';
import { type ClosedCard, MOST_CLOSED_CARDS } from '../model';

const CLIMB = 6;
const FEWEST_ROWS = 2;
const LONGEST_TITLE = 30;

/** The button in the head of the card around a value: the card is the smallest box whose first child, before the value, holds one. Null where the card has a box already. */
function buttonAbove(value: Element): Element | null {
  for (
    let card = value.parentElement, depth = 0;
    card !== null && depth < CLIMB && !holdsControl(card);
    card = card.parentElement, depth += 1
  ) {
    const head = card.firstElementChild;
    if (head === null || head.contains(value)) continue;
    const button = [...head.querySelectorAll('*')].find(isEditButton);
    if (button !== undefined) return isVisible(button) ? button : null;
  }
  return null;
}

/** The first words before a button, in the box that it shares with them. */
function titleBefore(button: Element): string {
  for (let box = button.parentElement; box !== null; box = box.parentElement) {
    const first = [...box.childNodes].find(hasWords);
    if (first !== undefined && !first.contains(button)) return tidy(first.textContent ?? '');
  }
  return '';
}

/** The cards of the pages read last of which nothing is filled in: without a box for them no value can be planned, so the person is told what to press. */
export function closedCards(): readonly ClosedCard[] {
  const rows = new Map<Element, number>();
  for (const value of unopenedValues()) {
    const button = isVisible(value) ? buttonAbove(value) : null;
    if (button !== null) rows.set(button, (rows.get(button) ?? 0) + 1);
  }
  const cards = [...rows].flatMap(([button, count]) => {
    const title = count < FEWEST_ROWS ? '' : titleBefore(button);
    return title === '' || title.length > LONGEST_TITLE ? [] : [{ title, button: buttonText(button) }];
  });
  return cards.slice(0, MOST_CLOSED_CARDS);
}

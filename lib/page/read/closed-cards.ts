// Which cards of a page are edited as a whole, by one button, and show no box before it is pressed?
import { holdsControl } from '../dom/control';
import { calledBy, saysEdit, type Unopened, unopenedValues } from '../dom/edited-rows';
import { isVisible } from '../dom/elements';
import { ASKS_FOR_CHOICE } from '../dom/named-rows';
import { tidy } from '../dom/text';
import { type ClosedCard, MOST_CLOSED_CARDS } from '../model';

const CLIMB = 10;
const FEWEST_ROWS = 2;
const LONGEST_TITLE = 30;

/** A card that says that nothing is filled in, and what opens it. */
interface Closed extends ClosedCard {
  readonly opener: Element;
  /** Are its title and its state all that it shows? Then it is a card without rows, not one with a single row. */
  readonly isBare: boolean;
}

/** The elements of a box that are all text, before an element in it and in all. */
function textsIn(box: Element, opener: Element): Record<'before' | 'all', readonly string[]> {
  const leaves = [...box.querySelectorAll('*')].filter((at) => at.childElementCount === 0);
  const wordsOf = (of: readonly Element[]): readonly string[] =>
    of
      .filter((at) => !opener.contains(at))
      .map((at) => tidy(at.textContent ?? ''))
      .filter((text) => text.length > 1); // one sign is a picture of somebody, or an icon
  const end = leaves.findIndex((at) => opener.contains(at));
  return { before: wordsOf(leaves.slice(0, end)), all: wordsOf(leaves) };
}

/** The first thing in a box that lets one edit it, and not a box around that. */
function openerIn(box: Element): Element | undefined {
  const all = [...box.querySelectorAll('*')].filter(saysEdit);
  return all.find((at) => !all.some((other) => other !== at && at.contains(other)));
}

/** A row that names more than one thing (联系方式) and is pressed as a whole: what it opens is a part of its own. */
function rowAsCard({ value, row }: Unopened): Closed | null {
  const title = tidy(row?.firstElementChild?.textContent ?? '');
  const button = tidy(value.textContent ?? '');
  const isForm = title !== '' && !ASKS_FOR_CHOICE.test(button);
  return row?.isConnected && isForm ? { title, button, opener: row, isBare: true } : null;
}

/** The card around a value that says that nothing is filled in: the smallest box with a button that lets one edit it. Null where a box to fill in stands there already. */
function cardAround(value: Element): Closed | null {
  let card = value.parentElement;
  for (let depth = 0; card !== null && depth < CLIMB && !holdsControl(card); depth += 1) {
    const opener = openerIn(card);
    if (opener === undefined) {
      card = card.parentElement;
      continue;
    }
    const { before, all } = textsIn(card, opener);
    const [title = ''] = before;
    const isBare = all.length === 2 && all[1] === tidy(value.textContent ?? '');
    // the head of a card that is open already, and not a card of its own
    const isHead = isBare && card.previousElementSibling === null && card.nextElementSibling !== null;
    if (!isVisible(opener) || opener.contains(value) || (isHead && holdsControl(card.parentElement ?? card)))
      return null;
    return { title, button: calledBy(opener), opener, isBare };
  }
  return null;
}

/** The cards of the pages read last of which nothing is filled in, in the order in which their texts were read. */
function cardsShown(): readonly Closed[] {
  const cards = new Map<Element, { readonly card: Closed; rows: number }>();
  for (const at of unopenedValues()) {
    const card = isVisible(at.value) ? (rowAsCard(at) ?? cardAround(at.value)) : null;
    if (card === null || card.title === '' || card.title.length > LONGEST_TITLE) continue;
    const known = cards.get(card.opener) ?? { card, rows: 0 };
    known.rows += card.isBare ? FEWEST_ROWS : 1;
    cards.set(card.opener, known);
  }
  return [...cards.values()]
    .filter(({ rows }) => rows >= FEWEST_ROWS)
    .map(({ card }) => card)
    .slice(0, MOST_CLOSED_CARDS);
}

/** The same by title and button: without a box for them no value can be planned, so the person is told what to press. */
export const closedCards = (): readonly ClosedCard[] =>
  cardsShown().map(({ title, button }) => ({ title, button }));

/** What opens a card; null when none of this title is closed any more. */
export const openerOf = ({ title, button }: ClosedCard): Element | null =>
  cardsShown().find((card) => card.title === title && card.button === button)?.opener ?? null;

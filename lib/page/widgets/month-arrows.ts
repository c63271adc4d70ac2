// What turns the month of a calendar, and how is one arrow told from another?
import { isVisible } from '../dom/elements';
import { MONTH_ARROW } from '../dom/opened-parts';
import { tidy } from '../dom/text';
import { monthNamed } from './month-names';

export const textOf = (element: Element): string => tidy(element.textContent ?? '');

/** What a calendar shows of one month, as far as its arrows are looked for. */
interface Shown {
  readonly box: Element;
  readonly days: readonly Element[];
}

/** The same with the number of months since year 0. */
export interface ShownMonth extends Shown {
  readonly count: number;
}

const ARROW = `button,a,[role=button],${MONTH_ARROW},[onclick]`;
const NO_ARROW = /[\p{L}\d]/u;
const CLOSES = /close|cancel/iu;

/** Is it only a part of a button that names a month, a year or a day? */
function isPartOfName(at: Element): boolean {
  const button = at.parentElement?.closest('button');
  const words = button ? textOf(button) : '';
  return /\d/u.test(words) || monthNamed(`2000 ${words}`) !== null;
}

/** The whole text of an arrow that nothing else tells to be one. */
const ARROW_ALONE = /^[<>‹›«»〈〉《》←→⟨⟩◀▶◂▸❮❯]{1,2}$/u;

/** Any element, where only its text can tell that it is an arrow. */
const SIGN = '*';

/** The elements that may change the month: those without words in the month's box, outside the days; else those beside that box; else bare pictures in it, or signs. */
export function arrowsOf({ box, days }: Shown): Element[] {
  const inside = arrowsIn(box, days, ARROW);
  const beside =
    inside.length > 0 || box.parentElement === null ? inside : arrowsIn(box.parentElement, days, ARROW);
  const drawn = beside.length > 0 ? beside : arrowsIn(box, days, 'svg');
  return drawn.length > 0 ? drawn : arrowsIn(box, days, SIGN);
}

function arrowsIn(box: Element, days: readonly Element[], sought: string): Element[] {
  const [first] = days;
  const found: Element[] = [];
  for (const at of box.querySelectorAll(sought)) {
    if (first === undefined || at.contains(first) || days.some((day) => day.contains(at) || at.contains(day)))
      continue;
    // react-datepicker repeats the arrow's name as hidden text
    if (NO_ARROW.test(textOf(at).replace(at.getAttribute('aria-label') ?? '', '')) || !isVisible(at))
      continue;
    if (isPartOfName(at) || at.querySelectorAll('button,a,[tabindex]').length > 1) continue; // what holds several arrows is none (King Design)
    if (sought === SIGN && !ARROW_ALONE.test(textOf(at))) continue; // a bar of several signs is none of them
    if (found.some((known) => known.contains(at)) || CLOSES.test(nameOf(at))) continue;
    found.push(at);
  }
  return found;
}

/** The names of an arrow: those of the element itself, of the box in which it is the only child, and of its icons, which alone tell Varlet's arrows apart. */
export const nameOf = (arrow: Element): string =>
  [arrow.parentElement?.childElementCount === 1 ? arrow.parentElement : arrow, arrow]
    .concat(...arrow.querySelectorAll('i'))
    .flatMap((at) => ['class', 'aria-label', 'title'].map((name) => at.getAttribute(name)))
    .join(' ') +
  textOf(arrow) +
  placeOf(arrow);

/** Where it stands in its box: Mantine's arrows differ in nothing else. */
const placeOf = (arrow: Element): number => [...(arrow.parentElement?.children ?? [])].indexOf(arrow);

/** What the name of an arrow says that leads back. */
export const BACK = /prev|left|上|«|‹|</iu;

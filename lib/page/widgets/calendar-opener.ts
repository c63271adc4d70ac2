// Which element opens the calendar of a box that opens none when it is pressed itself? An icon beside the box that is named calendar, or the only icon there.
import { sendsForm } from '../dom/buttons';
import { CONTROL } from '../dom/control';
import { hasLayout } from '../dom/elements';
import { CALENDAR_SIGN } from '../dom/opened-parts';
import { hasLetter } from '../dom/text';

const SAYS_CALENDAR = /calendar|date|日历|日期|📅|🗓/iu;
const CLIMB = 2;

const namesOf = (at: Element): string =>
  `${at.getAttribute('class')} ${at.getAttribute('aria-label')} ${at.getAttribute('title')} ${at.textContent}`;

/** The icon beside a box that opens its calendar; null when there is none, or when there are several and none says what it opens. */
export function calendarOpenerOf(box: Element): Element | null {
  let around = box.parentElement;
  for (let level = 0; around !== null && level < CLIMB; level += 1) {
    if (around.querySelectorAll(CONTROL).length > 1) return null;
    const signs = [...around.querySelectorAll(CALENDAR_SIGN)].filter(
      (at) =>
        !at.contains(box) &&
        !hasLetter(at.textContent ?? '') &&
        hasLayout(at) &&
        !sendsForm(at) &&
        at.parentElement?.closest(CALENDAR_SIGN) === null,
    );
    const named = signs.find((at) => SAYS_CALENDAR.test(namesOf(at)));
    if (named !== undefined || signs.length === 1) return named ?? signs[0] ?? null;
    around = around.parentElement;
  }
  return null;
}

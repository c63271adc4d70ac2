// Which month of a calendar is in view when the months beside it are drawn, too, and one slides to the other?
import { styleOf } from '../dom/elements';
import { type WriteDeps, waitFor } from './widget';

/** The days of a month that is drawn, and the number of months since year 0. */
interface Drawn {
  readonly days: readonly Element[];
  readonly count: number;
}

const CLIMB = 4; // levels

/** Is a month drawn beside the window in which a calendar shows one month at a time? Its heading would name it as the month in view. */
export function isSlidAway(month: Element): boolean {
  const { left, right, width } = month.getBoundingClientRect();
  if (width === 0) return false;
  let at = month.parentElement;
  for (let depth = 0; at !== null && depth < CLIMB; depth += 1, at = at.parentElement) {
    if (!/hidden|clip/u.test(styleOf(at)?.overflowX ?? '')) continue;
    const view = at.getBoundingClientRect();
    if (view.width > 0 && (right <= view.left + 1 || left >= view.right - 1)) return true;
  }
  return false;
}

const WEEK = 7;

/** How many days of one month are drawn from this place on. */
function lengthFrom(days: readonly Element[], start: number): number {
  const isNext = (day: Element, at: number): boolean => Number.parseInt(day.textContent ?? '', 10) === at + 1;
  const after = days.slice(start);
  const end = after.findIndex((day, at) => !isNext(day, at));
  return end < 0 ? after.length : end;
}

/**
 * Does the first day stand where its weekday stands, in a week that begins on a Sunday or a Monday, and has the month as many days?
 * Where days of other months fill the first week and the last, that tells one month from another: November begins as March does.
 */
function fits({ days, count }: Drawn): boolean {
  const start = days.findIndex((day) => /^1日?$/u.test(day.textContent?.trim() ?? ''));
  if (days.length % WEEK !== 0) return true;
  const [year, month] = [Math.floor(count / 12), count % 12];
  const weekday = new Date(year, month, 1).getDay();
  const begins = start % WEEK === weekday || start % WEEK === (weekday + WEEK - 1) % WEEK;
  return begins && lengthFrom(days, start) === new Date(year, month + 1, 0).getDate();
}

const SLID = 800; // milliseconds

/** The month as it stands once it is the only one of its name in view and does not move any more: while a calendar slides, the month before is still under the new heading. */
export async function atRest<M extends Drawn>(
  month: M,
  look: () => readonly M[],
  deps: WriteDeps,
): Promise<M> {
  let place = Number.NaN;
  const still = await waitFor(
    () => {
      const [only, ...more] = look().filter(({ count }) => count === month.count);
      const before = place;
      place = only?.days[0]?.getBoundingClientRect().left ?? Number.NaN;
      return only !== undefined && more.length === 0 && place === before && fits(only) ? only : null;
    },
    deps,
    SLID,
  );
  return still ?? month;
}

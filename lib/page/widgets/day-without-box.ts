// How is a day, or a span of two, chosen where there is no box: in the calendar that a button opens, or on the wheels of a row on a phone?
import { hasOwnWords, isLive, isVisible } from '../dom/elements';
import { tidy } from '../dom/text';
import type { FillStep } from '../model';
import { isSameDay } from '../shown/date';
import { type Month, monthsWithin, pressDay } from './calendar';
import { press } from './events';
import { close, open } from './open-list';
import { confirmUnless } from './popup-enders';
import { chooseOnWheels, hasWheels } from './wheel';
import { type WriteDeps, type WriteOutcome, waitFor } from './widget';
import { turnByYear } from './year-list';

const IS_DAY = /\d/u;

/** Presses the days in the calendar that a button has opened, and confirms them when the page does not show them yet. */
async function pressDaysFor(
  button: Element,
  days: readonly string[],
  months: () => Month[],
  popups: () => Element[],
  deps: WriteDeps,
): Promise<WriteOutcome> {
  for (const day of days) {
    const [shown, ...others] = months();
    if (shown !== undefined && others.length === 0) await turnByYear(shown, day, deps);
    if (!(await pressDay(months, day, deps))) return deps.isAllowed() ? 'refused' : 'stopped';
  }
  // a row may be drawn anew once its day is chosen
  const now = (): Element => (isLive(button) ? button : (deps.again?.()?.element ?? button));
  const isShown = (): boolean => isSameDay(deps.reads.dayInWords(now()).join(), days.join());
  return (await confirmUnless(isShown, popups, deps)) ? 'written' : 'refused';
}

/** Writes a day where there is no box: a button opens a calendar, or a row on a phone opens wheels. A value that is no day (长期) is one of the choices beside them. */
export async function writeWithoutBox(
  element: Element,
  { value: days, alternatives }: FillStep,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const [value = ''] = days;
  const wordings = [value, ...alternatives.flat()];
  const popups = await open(element, deps);
  if (popups === null) return deps.isAllowed() ? 'refused' : 'stopped';
  if (!IS_DAY.test(value)) {
    const says = (at: Element): boolean => hasOwnWords(at) && wordings.includes(tidy(at.textContent ?? ''));
    const inSheet = (): Element[] => popups().flatMap((popup) => [...popup.querySelectorAll('*')]);
    const option = await waitFor(() => inSheet().find((at) => says(at) && isVisible(at)), deps, 400);
    if (option === null || !deps.isAllowed()) {
      await close(element, popups, deps);
      return deps.isAllowed() ? 'not-found' : 'stopped';
    }
    press(option);
    await waitFor(() => popups().length === 0, deps, 300);
    return 'written';
  }
  const months = (): Month[] => monthsWithin(popups());
  const areWheels = (): boolean => popups().some(hasWheels);
  const isOpened = (): boolean => areWheels() || months().length > 0;
  await waitFor(isOpened, deps, 400);
  const chooseEach = async (): Promise<WriteOutcome> => {
    for (const day of days) {
      await waitFor(isOpened, deps, 400); // the second day of a span may have a sheet of its own
      const outcome = (await chooseOnWheels(element, popups, [[day]], deps)) ?? 'not-found';
      if (outcome !== 'written') return outcome;
    }
    return 'written';
  };
  // the numbers of three wheels look like a month too
  const isCalendar = months().length > 0 && !areWheels();
  const outcome = isCalendar ? await pressDaysFor(element, days, months, popups, deps) : await chooseEach();
  await close(element, popups, deps); // a calendar for two days may stay open
  return outcome;
}

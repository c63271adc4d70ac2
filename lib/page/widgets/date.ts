// How is a date, or a span of two dates, written? Typed into the box and confirmed with Enter; when that fails, chosen in the calendar.

import { isVisible } from '../dom/elements';
import { DAY_PANEL, DROPS_TYPING, OF_DAYS } from '../dom/opened-parts';
import { dayBoxes, dayParts, isSameDay } from '../shown/date';
import { type Month, monthsShown, monthsWithin, pressDay } from './calendar';
import { calendarOpenerOf } from './calendar-opener';
import { writeInParts } from './day-in-parts';
import { writeWithoutBox } from './day-without-box';
import { dispatchChange, enter, leave, press, pressKey, setText } from './events';
import { arrowsOf, BACK, nameOf } from './month-arrows';
import { close } from './open-list';
import { freshLists, listsShown, openPopups } from './popup';
import { confirmIn, confirmUnless, type Popups } from './popup-enders';
import { chooseOnWheels, hasWheels } from './wheel';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';
import { offersYears, pressYearAndMonth } from './year-list';

/** The box to type a day into. A read-only box may open a popup with the real one; writing into the read-only box itself would choose nothing. Null when there is only a calendar. */
async function innerBox(
  box: HTMLInputElement,
  opened: Opened,
  deps: WriteDeps,
): Promise<HTMLInputElement | null> {
  if (!box.readOnly) return box;
  enter(box);
  press(box);
  const typed = (): HTMLInputElement | undefined =>
    // some boxes stop being read-only once they are open
    (box.readOnly ? undefined : box) ??
    [...box.ownerDocument.querySelectorAll('input')].find(
      (at) =>
        at !== box && !at.readOnly && OF_DAYS.test(at.closest(DAY_PANEL)?.className ?? '') && isVisible(at),
    );
  const found = await waitFor(() => typed() ?? (isOpen(opened) ? NONE : null), deps, 400);
  return found === NONE ? null : found;
}

const NONE = 'none';

/** May the box be pressed before typing? */
const mayPress = (box: HTMLInputElement): boolean =>
  box.type !== 'date' && box.closest(DROPS_TYPING) === null;

/** What a control opens, found by comparing with what was open before. */
interface Opened {
  readonly popups: () => Element[];
  readonly months: () => Month[];
  /** For a read-only box: whatever has appeared since, also elements without a known class name. */
  readonly fresh: () => Element[];
}

/** Is a calendar open, or the wheels of a phone's picker? */
const isOpen = ({ months, popups, fresh }: Opened): boolean =>
  months().length > 0 || [...popups(), ...fresh()].some(hasWheels) || offersYears(fresh());

function watchOpened(element: HTMLInputElement): Opened {
  const shown = monthsShown(element).map(({ box }) => box);
  const before = new Set([...openPopups(element), ...shown]);
  const lists = element.readOnly ? new Set(listsShown(element)) : null;
  const fresh = (): Element[] => (lists === null ? [] : freshLists(element, lists));
  const months = (): Month[] => {
    const own = monthsShown(element).filter(({ box }) => !before.has(box));
    return own.length > 0 ? own : monthsWithin(fresh());
  };
  return { popups: () => openPopups(element, before), months, fresh };
}

/** Types a day; false when the box takes no typing or shows something else afterwards. */
async function typeDay(
  trigger: HTMLInputElement,
  value: string,
  isSpan: boolean,
  opened: Opened,
  deps: WriteDeps,
): Promise<boolean> {
  const wasLocked = trigger.readOnly;
  // half of a span that is typed into what a read-only box opens counts as the first of two presses (Ant Design 3)
  const box = isSpan && wasLocked ? null : await innerBox(trigger, opened, deps);
  if (box === null || !deps.isAllowed()) return false;
  enter(box);
  if (box === trigger && !wasLocked && mayPress(box)) {
    press(box);
    // the second day of a span is accepted only once the panel is open
    if (isSpan) await waitFor(() => opened.popups().length > 0, deps, 80);
  }
  setText(box, value);
  if (!isShownIn(box, value)) return false; // Enter would take the day on which its calendar stands (RSuite)
  pressKey(box, 'Process'); // some read the typed text only on a key event
  if (isSpan) await deps.wait(1);
  if (trigger.type !== 'date') pressKey(box, 'Enter');
  await deps.wait(1); // some change the day on Enter, and show it a moment later
  const isTaken = (await waitFor(() => isShownIn(trigger, value), deps, 120)) !== null;
  // a plain box without a calendar expects the change event of any text box
  if (isTaken && opened.popups().length === 0 && opened.months().length === 0) dispatchChange(box);
  return isTaken;
}

/** Opens a calendar by pressing its box, otherwise by the icon beside it. */
async function openCalendar(box: HTMLInputElement, opened: Opened, deps: WriteDeps): Promise<boolean> {
  const isThere = async (): Promise<boolean> => (await waitFor(() => isOpen(opened), deps, 400)) !== null;
  if (isOpen(opened)) return true;
  enter(box);
  press(box);
  if (await isThere()) return true;
  const opener = deps.isAllowed() ? calendarOpenerOf(box) : null;
  if (opener === null) return false;
  press(opener);
  return isThere();
}

/** Chooses a day in the calendar, or on the wheels, that the box opens. */
async function chooseDay(
  box: HTMLInputElement,
  value: string,
  opened: Opened,
  deps: WriteDeps,
): Promise<boolean> {
  if (!(await openCalendar(box, opened, deps))) return false;
  const wheels = [opened.popups, opened.fresh].find((lists) => lists().some(hasWheels));
  if (wheels !== undefined) {
    await chooseOnWheels(box, wheels, [[value]], deps);
    return (await waitFor(() => isShownIn(box, value), deps, 150)) !== null;
  }
  const { months, fresh } = opened;
  if (months().length === 0 && !(await pressYearAndMonth(fresh, value, deps))) return false;
  return pressDay(months, value, deps);
}

/** What holds a month and the button that confirms it; a dialog around the box, too, would be that of the form. */
function panelOf({ box: month }: Month, box: Element): Element {
  const dialog = month.closest('[role=dialog]');
  return (dialog?.contains(box) === false ? dialog : month.parentElement) ?? month;
}

/** Where the button may stand that confirms what was pressed: some have it beside the months. */
const panelsOf =
  (box: HTMLInputElement, { popups, fresh, months }: Opened): Popups =>
  () => [...popups(), ...fresh(), ...months().map((month) => panelOf(month, box))];

/** Some take what was pressed only after confirmation; half of a span would be taken too. */
const confirmDays = (
  box: HTMLInputElement,
  days: readonly string[],
  opened: Opened,
  deps: WriteDeps,
): Promise<boolean> => confirmUnless(() => isShownIn(box, days.join()), panelsOf(box, opened), deps);

/** What is still drawn of what a control opened. */
const leftOf = ({ popups, months, fresh }: Opened): Element[] => [
  ...popups(),
  ...months().map(({ box }) => box),
  ...fresh().filter(hasWheels),
];

/** Confirms a day that its box does not show at once, and waits until the calendar that closes then has gone: in it the next day would be pressed for the box before it. */
async function confirmDay(
  box: HTMLInputElement,
  value: string,
  opened: Opened,
  deps: WriteDeps,
): Promise<void> {
  if ((await waitFor(() => isShownIn(box, value), deps, 150)) !== null) return;
  await confirmIn(panelsOf(box, opened), deps);
  await waitFor(() => leftOf(opened).length === 0, deps, 400);
}

async function writeDay(
  box: HTMLInputElement,
  value: string,
  isSpan: boolean,
  opened: Opened,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const isTyped = await typeDay(box, value, isSpan, opened, deps);
  const isKept = isTyped || (isSpan && !box.readOnly);
  const isChosen = !isKept && (await chooseDay(box, value, opened, deps));
  if (isChosen) await confirmDay(box, value, opened, deps);
  if (!deps.isAllowed()) return 'stopped';
  // while a calendar stays open, some take the day only on a change event
  if (isTyped && !isSpan && isOpen(opened)) dispatchChange(box);
  if (!isSpan) leave(box);
  return isKept || isChosen ? 'written' : 'refused';
}

const isShownIn = (box: HTMLInputElement, value: string): boolean => isSameDay(box.value, value);

/** Some libraries take a span only as a whole: both days are typed without opening anything, then both boxes get a change event. */
async function writeSpanAtOnce(
  boxes: readonly HTMLInputElement[],
  values: readonly string[],
  deps: WriteDeps,
): Promise<void> {
  for (const [at, box] of boxes.entries()) {
    setText(box, values[at] ?? '');
    await deps.wait(20); // the library must have drawn the first day before it gets the second
  }
  for (const box of boxes) dispatchChange(box);
  for (const box of boxes) leave(box);
}

async function writeSpan(
  boxes: readonly HTMLInputElement[],
  values: readonly string[],
  deps: WriteDeps,
): Promise<void> {
  const isHeld = (): boolean =>
    values.every((value, at) => boxes[at] !== undefined && isShownIn(boxes[at], value));
  // both days of a span are typed before either box loses focus
  for (const box of boxes) leave(box);
  // a library that discards an incomplete span does so some moments after its boxes lost focus
  const wasDropped = await waitFor(() => !isHeld(), deps, 150);
  if (!deps.isAllowed()) return;
  if (wasDropped === null) {
    for (const box of boxes) dispatchChange(box); // some take a day only on a change event
    return;
  }
  await writeSpanAtOnce(boxes, values, deps);
}

/** Has a month an arrow back of its own? That of two months which turn together stands in the first one. */
const isTurnedBack = (month: Month): boolean =>
  arrowsOf(month).some((arrow) => month.box.contains(arrow) && BACK.test(nameOf(arrow)));

/** Of two months that are turned each by itself, the second takes the last day of a span (Layui). */
function forLastDay(opened: Opened): Opened {
  const months = (): Month[] => {
    const shown = opened.months();
    const last = shown.slice(-1);
    return last.some(isTurnedBack) ? last : shown;
  };
  return { ...opened, months };
}

/** A span in one box is chosen by pressing its two days one after the other. */
async function writeSpanInOne(
  box: HTMLInputElement,
  values: readonly string[],
  opened: Opened,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  for (const [at, value] of values.entries()) {
    if (!(await chooseDay(box, value, at > 0 ? forLastDay(opened) : opened, deps)))
      return deps.isAllowed() ? 'refused' : 'stopped';
  }
  await confirmDays(box, values, opened, deps);
  return 'written';
}

async function writeDays(
  boxes: readonly HTMLInputElement[],
  values: readonly string[],
  isSpan: boolean,
  opened: Opened,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  for (const [index, box] of boxes.entries()) {
    const value = values[index];
    if (value === undefined) continue;
    const outcome = await writeDay(box, value, isSpan, index > 0 ? forLastDay(opened) : opened, deps);
    if (outcome !== 'written') return outcome;
  }
  return 'written';
}

export const writeDate: Write = async (control, step, deps) => {
  if (control.parts.length === 0 && step.value.length > 0)
    return writeWithoutBox(control.element, step, deps);
  const parts = dayParts(control);
  if (parts.length > 0) return writeInParts(parts, step, deps);
  const boxes = dayBoxes(control.parts);
  const [first] = boxes;
  if (first === undefined) return 'not-found';
  if (boxes.some((box) => box.disabled)) return 'refused';
  const opened = watchOpened(first);
  // two pickers side by side take one day each; one picker with two boxes takes both or none
  const isSpan = boxes.length > 1 && boxes.every((box) => control.element.contains(box));
  const isInOne = boxes.length === 1 && step.value.length > 1;
  const outcome = isInOne
    ? await writeSpanInOne(first, step.value, opened, deps)
    : await writeDays(boxes, step.value, isSpan, opened, deps);
  if (outcome === 'written' && isSpan) await writeSpan(boxes, step.value, deps);
  const left = (): Element[] => leftOf(opened);
  if (left().length > 0) await close(first, left, deps);
  // what is not in the form of the box is dropped when the box is left (Semi), and so is all that is typed where only the calendar counts (DevUI)
  const empty = isSpan ? boxes : [first];
  const isDropped = step.value.join('') !== '' && empty.every(({ value }) => value === '');
  if (isInOne || outcome !== 'written' || !isDropped) return outcome;
  for (const [at, box] of empty.entries())
    if (!(await chooseDay(box, step.value[at] ?? '', opened, deps)))
      return deps.isAllowed() ? 'refused' : 'stopped';
  await confirmDays(first, step.value.slice(0, empty.length), opened, deps);
  if (left().length > 0) await close(first, left, deps);
  return 'written';
};

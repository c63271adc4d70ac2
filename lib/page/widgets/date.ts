// How is a date, or a span of two dates, written? Typed into the picker's own box and confirmed with Enter, else pressed in its calendar.
import { DAY_PANEL, DROPS_TYPING, OF_DAYS } from '../dom/component-libraries';
import { isVisible } from '../dom/elements';
import { dayBoxes, dayParts } from '../shown/date';
import { monthsShown, pressDay } from './calendar';
import { writeInParts } from './day-in-parts';
import { dispatchChange, enter, leave, press, pressKey, setText } from './events';
import { close, open } from './open-list';
import { openPopups } from './popup';
import { hasWheels, isDrawnAsWheels, turnWheels } from './wheel';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

const digits = (text: string): string => text.replace(/\D/gu, '');

/** Read-only triggers keep their real box in the popup; a text put into them would be nobody's choice. Null where there is only a calendar. */
async function innerBox(
  box: HTMLInputElement,
  opened: Opened,
  deps: WriteDeps,
): Promise<HTMLInputElement | null> {
  if (!box.readOnly) return box;
  enter(box);
  press(box);
  const typed = (): HTMLInputElement | undefined =>
    // some boxes may be typed in as soon as they are open
    (box.readOnly ? undefined : box) ??
    [...box.ownerDocument.querySelectorAll('input')].find(
      (at) =>
        at !== box && !at.readOnly && OF_DAYS.test(at.closest(DAY_PANEL)?.className ?? '') && isVisible(at),
    );
  const found = await waitFor(() => typed() ?? (isOpen(opened) ? NONE : null), deps, 400);
  return found === NONE ? null : found;
}

const NONE = 'none';

/** May the box be pressed before it is typed in? */
const mayPress = (box: HTMLInputElement): boolean =>
  box.type !== 'date' && box.closest(DROPS_TYPING) === null;

/** What a control opens is told from what was open before. */
interface Opened {
  readonly popups: () => Element[];
  readonly months: () => Element[];
}

/** Is a calendar open, or a phone's sheet of wheels? */
const isOpen = ({ months, popups }: Opened): boolean => months().length > 0 || hasWheels(popups());

function watchOpened(element: Element): Opened {
  const boxesNow = (): Element[] => monthsShown(element).map(({ box }) => box);
  const before = new Set([...openPopups(element), ...boxesNow()]);
  return {
    popups: () => openPopups(element, before),
    months: () => boxesNow().filter((at) => !before.has(at)),
  };
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
  const box = await innerBox(trigger, opened, deps);
  if (box === null || !deps.isAllowed()) return false;
  enter(box);
  if (box === trigger && !wasLocked && mayPress(box)) {
    press(box);
    // a span's second day is only taken once its panel is there
    if (isSpan) await waitFor(() => opened.popups().length > 0, deps, 80);
  }
  setText(box, value);
  pressKey(box, 'Process'); // some read what was typed only after a key
  if (isSpan) await deps.wait(1);
  if (trigger.type !== 'date') pressKey(box, 'Enter');
  await deps.wait(1); // some take another day on Enter, and draw it a moment later
  const isTaken = (await waitFor(() => isShownIn(trigger, value), deps, 120)) !== null;
  // a plain box that only asks for a day hears of it as of any text
  if (isTaken && opened.popups().length === 0 && opened.months().length === 0) dispatchChange(box);
  return isTaken;
}

/** Chooses a day in the calendar, or on the wheels, that the box opens. */
async function chooseDay(
  box: HTMLInputElement,
  value: string,
  opened: Opened,
  deps: WriteDeps,
): Promise<boolean> {
  if (!isOpen(opened)) {
    enter(box);
    press(box);
  }
  if ((await waitFor(() => isOpen(opened), deps, 400)) === null) return false;
  if (hasWheels(opened.popups())) {
    await turnWheels(opened.popups, [value], deps);
    return (await waitFor(() => isShownIn(box, value), deps, 150)) !== null;
  }
  const isPressed = await pressDay((at) => opened.months().includes(at), box, value, deps);
  if (isPressed) await waitFor(() => isShownIn(box, value), deps, 150);
  return isPressed;
}

async function writeDay(
  box: HTMLInputElement,
  value: string,
  isSpan: boolean,
  opened: Opened,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const isDone =
    (await typeDay(box, value, isSpan, opened, deps)) ||
    (isSpan && !box.readOnly) ||
    (await chooseDay(box, value, opened, deps));
  if (!deps.isAllowed()) return 'stopped';
  if (!isSpan) leave(box);
  return isDone ? 'written' : 'refused';
}

const isShownIn = (box: HTMLInputElement, value: string): boolean => digits(box.value) === digits(value);

/** Some take a span only as a whole: both days typed without opening anything, and then said to be changed. */
async function writeSpanAtOnce(
  boxes: readonly HTMLInputElement[],
  values: readonly string[],
  deps: WriteDeps,
): Promise<void> {
  for (const [at, box] of boxes.entries()) {
    setText(box, values[at] ?? '');
    await deps.wait(20); // the second day is told together with the first as it is drawn by then
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
  // both days of a span are typed before either box is left
  for (const box of boxes) leave(box);
  // a library that drops a half-told span does so some moments after its boxes were left
  const wasDropped = await waitFor(() => !isHeld(), deps, 150);
  if (wasDropped === null || !deps.isAllowed()) return;
  await writeSpanAtOnce(boxes, values, deps);
}

/** A span in one box is pressed day after day. */
async function writeSpanInOne(
  box: HTMLInputElement,
  values: readonly string[],
  opened: Opened,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  for (const value of values)
    if (!(await chooseDay(box, value, opened, deps))) return deps.isAllowed() ? 'refused' : 'stopped';
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
    const outcome = await writeDay(box, value, isSpan, opened, deps);
    if (outcome !== 'written') return outcome;
  }
  return 'written';
}

/** A row of a phone without any box opens a sheet of wheels. */
async function writeOnWheels(element: Element, value: string, deps: WriteDeps): Promise<WriteOutcome> {
  const popups = await open(element, deps);
  if (popups === null) return deps.isAllowed() ? 'refused' : 'stopped';
  await waitFor(() => popups().some(isDrawnAsWheels), deps, 400);
  const outcome = await turnWheels(popups, [value], deps);
  if (outcome !== 'written') await close(element, popups, deps);
  return outcome;
}

export const writeDate: Write = async (control, step, deps) => {
  const [day] = step.value;
  if (control.parts.length === 0 && day !== undefined) return writeOnWheels(control.element, day, deps);
  const parts = dayParts(control);
  if (parts.length > 0) return writeInParts(parts, step, deps);
  const boxes = dayBoxes(control.parts);
  const [first] = boxes;
  if (first === undefined) return 'not-found';
  if (boxes.some((box) => box.disabled)) return 'refused';
  const opened = watchOpened(first);
  // two pickers side by side take a day each; one with two boxes takes both or none
  const isSpan = boxes.length > 1 && boxes.every((box) => control.element.contains(box));
  const isInOne = boxes.length === 1 && step.value.length > 1;
  const outcome = isInOne
    ? await writeSpanInOne(first, step.value, opened, deps)
    : await writeDays(boxes, step.value, isSpan, opened, deps);
  if (outcome === 'written' && isSpan) await writeSpan(boxes, step.value, deps);
  const left = (): Element[] => [...opened.popups(), ...opened.months()];
  if (left().length > 0) await close(first, left, deps);
  return outcome;
};

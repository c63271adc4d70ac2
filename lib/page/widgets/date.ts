// How is a date, or a span of two dates, written? Typed into the picker's own box and confirmed with Enter.
import { isInput } from '../dom';
import { normalValue } from '../text';
import { enter, leave, press, pressKey, sayChanged, setText } from './events';
import { openPopups } from './popup';
import { type Widget, type WriteDeps, type WriteOutcome, waitFor } from './widget';

const boxesOf = (parts: readonly Element[]): HTMLInputElement[] => parts.filter(isInput);

const digits = (text: string): string => text.replace(/\D/gu, '');

/** Read-only triggers keep their real box in the popup; a text put into them would be nobody's choice. */
async function innerBox(box: HTMLInputElement, deps: WriteDeps): Promise<HTMLInputElement | null> {
  if (!box.readOnly) return box;
  press(box);
  return waitFor(
    () =>
      // some boxes may be typed in as soon as they are open
      (box.readOnly ? null : box) ??
      [...box.ownerDocument.querySelectorAll('input')].find(
        (at) =>
          at !== box &&
          !at.readOnly &&
          /date|picker|calendar/u.test(at.closest('[class*="panel"]')?.className ?? ''),
      ),
    deps,
    400,
  );
}

/** May the box be pressed before it is typed in? One library drops what is typed into an open panel. */
const mayPress = (box: HTMLInputElement): boolean =>
  box.type !== 'date' && box.closest('[class^="t-"],[class*=" t-"]') === null;

async function writeDay(
  trigger: HTMLInputElement,
  value: string,
  isSpan: boolean,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const wasLocked = trigger.readOnly;
  const box = await innerBox(trigger, deps);
  if (box === null) return 'refused';
  if (!deps.isAllowed()) return 'stopped';
  enter(box);
  if (box === trigger && !wasLocked && mayPress(box)) {
    const before = new Set(openPopups(box));
    press(box);
    // a span's second day is only taken once its panel is there
    if (isSpan) await waitFor(() => openPopups(box).some((at) => !before.has(at)), deps, 80);
  }
  setText(box, value);
  if (isSpan) await deps.wait(1);
  if (trigger.type === 'date') sayChanged(box);
  else pressKey(box, 'Enter');
  await waitFor(() => isShownIn(trigger, value), deps, 120);
  if (!isSpan) leave(box);
  return 'written';
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
  for (const box of boxes) sayChanged(box);
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

export const date: Widget = {
  read: (control) =>
    boxesOf(control.parts).flatMap((box) => (box.value === '' ? [] : [normalValue(box.value)])),
  write: async (control, step, deps) => {
    const boxes = boxesOf(control.parts);
    if (boxes.length === 0) return 'not-found';
    for (const [index, box] of boxes.entries()) {
      const value = step.value[index];
      if (value === undefined) continue;
      if (box.disabled) return 'refused';
      const outcome = await writeDay(box, value, boxes.length > 1, deps);
      if (outcome !== 'written') return outcome;
    }
    if (boxes.length > 1) await writeSpan(boxes, step.value, deps);
    return 'written';
  },
};

// How is a date, or a span of two dates, written? Typed into the picker's own box and confirmed with Enter.
import { isInput } from '../dom';
import { normalValue } from '../text';
import { enter, leave, press, pressKey, sayChanged, setText } from './events';
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
  if (
    trigger.type !== 'date' &&
    box === trigger &&
    !wasLocked &&
    box.closest('[class^="t-"],[class*=" t-"]') === null
  )
    press(box);
  setText(box, value);
  if (trigger.type === 'date') sayChanged(box);
  else pressKey(box, 'Enter');
  await waitFor(() => digits(trigger.value) === digits(value), deps, 120);
  if (!isSpan) leave(box);
  return 'written';
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
    // both days of a span are typed before either box is left
    if (boxes.length > 1) for (const box of boxes) leave(box);
    return 'written';
  },
};

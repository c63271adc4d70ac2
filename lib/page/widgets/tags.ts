// How are several texts written into a box of tags? Each is typed and confirmed with Enter; unwanted tags are removed from the end.
import { adderIn } from '../dom/buttons';
import type { Control } from '../dom/control';
import { isLive, type TextControl } from '../dom/elements';
import { tagAdderIn } from '../dom/tag-adders';
import { hasLetter, normalValue, tidy } from '../dom/text';
import { textBoxes } from '../shown/text';
import { dispatchEntered, dispatchLeft, press, pressKey, setText } from './events';
import { type Write, type WriteDeps, waitFor } from './widget';

/** How long a box may take to draw a tag, or to remove one, in milliseconds. */
const PATIENCE = 1000;
/** How long Enter may take to add a tag before the box is left instead, in milliseconds. */
const SOON = 200;
/** What may take a tag away. */
const CROSS = 'a,button,[role=button],svg,i';

const isIn = (texts: readonly string[], text: string): boolean =>
  texts.some((one) => normalValue(one) === normalValue(text));

/** What is pressed to take away the tag with these words: it has no words but a sign, and stands beside them. */
function crossOf({ element }: Control, box: Element | null, tag: string | undefined): Element | undefined {
  const textOf = (at: Element): string => tidy(at.textContent ?? '');
  let at: Element | null | undefined = [...element.querySelectorAll('*')].findLast(
    (one) => textOf(one) === tag,
  );
  for (; at && at !== element && (box === null || !at.contains(box)); at = at.parentElement) {
    const cross = [...at.querySelectorAll(CROSS)].find((sign) => !hasLetter(textOf(sign)));
    if (cross !== undefined) return cross;
  }
  return undefined;
}

/** Removes tags from the end, by Backspace or else by their crosses, until only wanted ones are left; false when a tag cannot be removed. */
async function removeOthers(
  control: Control,
  box: TextControl | null,
  wanted: readonly string[],
  deps: WriteDeps,
): Promise<boolean> {
  const { shownTags } = deps.reads;
  for (let tags = shownTags(control); !tags.every((tag) => isIn(wanted, tag)); tags = shownTags(control)) {
    const { length } = tags;
    const isGone = (): boolean => shownTags(control).length < length;
    if (!deps.isAllowed()) return false;
    if (box !== null) {
      pressKey(box, 'Backspace');
      if ((await waitFor(isGone, deps, PATIENCE)) !== null) continue;
    }
    const cross = crossOf(control, box, tags.at(-1));
    if (cross === undefined || !deps.isAllowed()) return false;
    press(cross);
    if ((await waitFor(isGone, deps, PATIENCE)) === null) return false;
  }
  return true;
}

/** Types a text and confirms it with the button of its box, else with Enter, once more while the text stays: some hear Enter only when they have drawn their list (Choices). False when it does not become a tag. */
async function addTag(control: Control, box: TextControl, text: string, deps: WriteDeps): Promise<boolean> {
  if (!deps.isAllowed()) return false;
  setText(box, text);
  await deps.wait(0); // some read the typed text only when they redraw
  if (!deps.isAllowed()) return false;
  const adder = adderIn(control.element);
  const isAdded = (): boolean => isIn(deps.reads.shownTags(control), text);
  if (adder) press(adder);
  else pressKey(box, 'Enter');
  if ((await waitFor(isAdded, deps, PATIENCE)) !== null) return true;
  if (adder || box.value !== text || !deps.isAllowed()) return false;
  pressKey(box, 'Enter');
  return (await waitFor(isAdded, deps, PATIENCE)) !== null;
}

/** The box in which the next tag is typed: it is drawn when the button behind the tags is pressed. */
async function boxBehindButton({ element }: Control, deps: WriteDeps): Promise<TextControl | null> {
  const adder = tagAdderIn(element);
  if (adder === null || !deps.isAllowed()) return null;
  press(adder);
  return waitFor(() => textBoxes([...element.querySelectorAll('input')])[0] ?? null, deps, PATIENCE);
}

/** Writes tags where a button draws a box for each; what Enter does not add is added when the box is left. */
const writeBehindButton: Write = async (control, { value: wanted }, deps) => {
  const isShown = (text: string): boolean => isIn(deps.reads.shownTags(control), text);
  let isWhole = await removeOthers(control, null, wanted, deps);
  for (const text of wanted.filter((one) => !isShown(one))) {
    const box = isWhole ? await boxBehindButton(control, deps) : null;
    if (box === null || !deps.isAllowed()) {
      isWhole = false;
      break;
    }
    dispatchEntered(box);
    setText(box, text);
    await deps.wait(0); // some read the typed text only when they redraw
    pressKey(box, 'Enter');
    const isAdded = (): boolean => isShown(text);
    if ((await waitFor(isAdded, deps, SOON)) === null) dispatchLeft(box);
    isWhole = (await waitFor(isAdded, deps, PATIENCE)) !== null;
    if (!isWhole && isLive(box)) setText(box, ''); // a text that did not become a tag is removed
  }
  if (isWhole) return 'written';
  return deps.isAllowed() ? 'refused' : 'stopped';
};

export const writeTags: Write = async (control, step, deps) => {
  const { value: wanted } = step;
  const boxes = textBoxes(control.parts);
  const box = boxes.find(({ readOnly }) => !readOnly) ?? boxes[0]; // beside it may stand one for the form (RSuite)
  if (box === undefined && tagAdderIn(control.element) !== null)
    return writeBehindButton(control, step, deps);
  if (box === undefined) return 'not-found';
  if (box.readOnly || box.disabled) return 'refused';
  dispatchEntered(box);
  if (box.value !== '') setText(box, ''); // Backspace removes a tag only while the input is empty
  let isWhole = await removeOthers(control, box, wanted, deps);
  for (const text of wanted) {
    if (!isWhole) break;
    isWhole = isIn(deps.reads.shownTags(control), text) || (await addTag(control, box, text, deps));
  }
  if (box.value !== '') setText(box, ''); // a text that did not become a tag is removed
  dispatchLeft(box);
  if (isWhole) return 'written';
  return deps.isAllowed() ? 'refused' : 'stopped';
};

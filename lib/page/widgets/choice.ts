// How are radios, checkboxes and switches set? By clicking what a person would click, and only when the state is not yet the wanted one.
import { type Control, firstElementOf } from '../dom/control';
import { isHtml, isInput, isLive } from '../dom/elements';
import { pick, wordingsEach } from '../dom/option-match';
import { normal } from '../dom/simplified';
import type { FillStep } from '../model';
import { ON } from '../shown/choice';
import type { Reads } from '../shown/reads';
import { innermost } from './popup';
import { pressUntil, WAYS } from './press-until';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

/** A page that redraws slowly may compute a second tick from the state before the first one. The first tick is then lost, and a second round sets it again. */
const ROUNDS = 2;
/** How long a page may take to draw its ticks, in milliseconds. */
const DRAWN = 200;

function isLocked(part: Element): boolean {
  return part.matches(':disabled') || part.getAttribute('aria-disabled') === 'true';
}

/** What is pressed when the first press changed nothing: the choice itself, since a label may keep its presses from its box (React Aria); a label beside it, since a box may refuse its own (iCheck); what is drawn in it, since its box may hear none (DevUI). */
function otherPoint(part: Element, first: Element): Element {
  if (!isInput(part)) return part.firstElementChild ?? part;
  return (first === part && part.labels?.[0]) || part;
}

/** Presses what a person would press. */
function toggle(part: Element, { pressPoint }: Reads, again = false): void {
  const first = pressPoint(part);
  const target = again ? otherPoint(part, first) : first;
  if (isHtml(target)) target.click();
}

/** The element for each wanted choice; null for one that is not there. */
const wantedParts = (parts: readonly Element[], step: FillStep, { choiceName }: Reads): (Element | null)[] =>
  wordingsEach(step).map((wordings) => pick(parts, choiceName, wordings));

/** How long a page may take to show the effect of a press, in milliseconds. */
const SHOWN = 600;

/** Are these choices drawn by the page itself, without the HTML or ARIA of choices? */
const isDrawn = ({ parts }: Control): boolean =>
  parts.length > 0 &&
  parts.every((part) => !isInput(part) && !part.matches('[role=radio],[role=checkbox],[role=switch]'));

/** Returns the control as it is now, because a page may redraw the whole form after each press. */
function followed(control: Control, deps: WriteDeps): () => Control {
  let now = control;
  return () => {
    if (!isLive(now.element)) now = deps.again?.() ?? now;
    return now;
  };
}

/** Presses one of the choices that a page draws itself, and waits until its state is shown as wanted. */
async function pressDrawn(
  control: () => Control,
  wordings: readonly string[],
  isWanted: boolean,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const { choiceName, partsNow, takenParts } = deps.reads;
  const part = (): Element | null => pick(partsNow(control()), choiceName, wordings);
  const isRight = (): boolean => takenParts(control()).includes(part() as Element) === isWanted;
  const found = part();
  if (found === null) return 'not-found';
  if (isRight()) return 'written';
  if (isLocked(found)) return 'refused';
  if (!deps.isAllowed()) return 'stopped';
  const live = (): Element | null => (isLive(found) ? innermost(found) : null);
  return (await pressUntil(isRight, live, deps, SHOWN)) ? 'written' : 'unread';
}

/** Sets drawn choices as wanted, and stops at the first one that the page does not show as selected. When the wanted ones do not end up selected together, the earlier ones are selected again. */
async function writeDrawn(found: Control, step: FillStep, deps: WriteDeps): Promise<WriteOutcome> {
  const { choiceName, partsNow, takenParts } = deps.reads;
  const control = followed(found, deps);
  const wantedNow = (): (Element | null)[] => wantedParts(partsNow(control()), step, deps.reads);
  if (wantedNow().includes(null)) return 'not-found';
  const before = takenParts(control()).map((part) => [choiceName(part)]);
  for (const wordings of wordingsEach(step)) {
    const outcome = await pressDrawn(control, wordings, true, deps);
    if (outcome !== 'written') return outcome;
  }
  const surplus = takenParts(control()).filter((part) => !wantedNow().includes(part));
  for (const name of surplus.map(choiceName)) await pressDrawn(control, [name], false, deps);
  if (wantedNow().every((part) => takenParts(control()).includes(part as Element))) return 'written';
  for (const name of before) await pressDrawn(control, name, true, deps);
  return 'refused';
}

/** Does a group offer all wanted choices? */
export const offers = (control: Control, step: FillStep, reads: Reads): boolean =>
  !wantedParts(control.parts, step, reads).includes(null);

export const writeRadio: Write = async (control, step, deps) => {
  if (isDrawn(control)) return writeDrawn(control, step, deps);
  const [part = null] = wantedParts(control.parts, step, deps.reads);
  if (part === null) return 'not-found';
  if (isLocked(part)) return 'refused';
  if (!deps.isAllowed()) return 'stopped';
  const isRight = (): boolean => !isLive(part) || deps.reads.takenParts(control).includes(part);
  if (!isRight()) toggle(part, deps.reads);
  if ((await waitFor(isRight, deps, DRAWN)) === null && deps.isAllowed()) toggle(part, deps.reads, true);
  return 'written';
};

/** Ticks and unticks until exactly the wanted choices are ticked. */
export const writeCheckbox: Write = async (control, step, deps): Promise<WriteOutcome> => {
  if (isDrawn(control) && control.parts.length > 1) return writeDrawn(control, step, deps);
  const { takenParts } = deps.reads;
  const wanted = wantedParts(control.parts, step, deps.reads);
  if (wanted.includes(null)) return 'not-found';
  if (isDrawn(control)) return flip(control, wanted.length > 0, () => takenParts(control).length > 0, deps);
  const isRight = (part: Element) =>
    !isLive(part) || takenParts(control).includes(part) === wanted.includes(part);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const part of control.parts) {
      if (isRight(part)) continue;
      if (!deps.isAllowed()) return 'stopped';
      if (isLocked(part)) return 'refused';
      toggle(part, deps.reads, round > 0);
      await deps.wait(0); // the page may redraw before the next box is examined
    }
    if ((await waitFor(() => control.parts.every(isRight), deps, DRAWN)) !== null) break;
  }
  return 'written';
};

/** Presses a control that is either on or off, with a finger too where that shows nothing. When the page does not show that its state changed, both are done again to restore it. */
async function flip(
  control: Control,
  isWanted: boolean,
  isOn: () => boolean,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const part = innermost(firstElementOf(control));
  const isRight = (): boolean => isOn() === isWanted;
  if (isRight() || (await pressUntil(isRight, () => part, deps, SHOWN))) return 'written';
  if (deps.isAllowed()) for (const pressed of WAYS) pressed(part);
  return 'unread';
}

export const writeSwitch: Write = async (control, step, deps) => {
  const part = firstElementOf(control);
  if (isLocked(part)) return 'refused';
  if (!deps.isAllowed()) return 'stopped';
  const isWanted = step.value.some((value) => normal(value) === ON);
  const isOn = (): boolean => deps.reads.shownBySwitch(control).length > 0;
  const isRight = (): boolean => isOn() === isWanted;
  const live = (): Element | null => (isLive(part) ? part : null);
  const clicks = [false, true].map((again) => (at: Element) => toggle(at, deps.reads, again));
  const isTurned = isRight() || (!isDrawn(control) && (await pressUntil(isRight, live, deps, DRAWN, clicks)));
  // the page may hear where a press begins and ends, and no click
  return isTurned || isInput(part) || !isLive(part) ? 'written' : flip(control, isWanted, isOn, deps);
};

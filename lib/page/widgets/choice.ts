// How are radios, checkboxes and switches set? By a real click on what a person would click, and only when the state differs.
import type { Control } from '../dom/control';
import { isHtml, isLive } from '../dom/elements';
import { choiceName } from '../dom/names';
import { pick, wordingsEach } from '../dom/option-match';
import { normal } from '../dom/text';
import { pressPoint } from '../dom/visual-element';
import type { FillStep } from '../model';
import { isChecked, ON } from '../shown/choice';
import { type Write, type WriteOutcome, waitFor } from './widget';

/** A page that draws slowly counts a second tick from before the first one, which is lost and ticked again. */
const ROUNDS = 2;
/** So long a page may take to draw its ticks, in milliseconds. */
const DRAWN = 200;

function isLocked(part: Element): boolean {
  return part.matches(':disabled') || part.getAttribute('aria-disabled') === 'true';
}

function toggle(part: Element): void {
  const target = pressPoint(part);
  if (isHtml(target)) target.click();
}

/** The choice for each that is wanted; null for one that is not there. */
const wantedParts = (parts: readonly Element[], step: FillStep): (Element | null)[] =>
  wordingsEach(step).map((wordings) => pick(parts, choiceName, wordings));

/** Are all wanted choices among those of a group? */
export const offers = (control: Control, step: FillStep): boolean =>
  !wantedParts(control.parts, step).includes(null);

export const writeRadio: Write = async (control, step, deps) => {
  const [part = null] = wantedParts(control.parts, step);
  if (part === null) return 'not-found';
  if (isLocked(part)) return 'refused';
  if (!deps.isAllowed()) return 'stopped';
  if (!isChecked(part)) toggle(part);
  return 'written';
};

/** Ticks and unticks until exactly the wanted ones are ticked. */
export const writeCheckbox: Write = async (control, step, deps): Promise<WriteOutcome> => {
  const wanted = wantedParts(control.parts, step);
  if (wanted.includes(null)) return 'not-found';
  const isRight = (part: Element) => !isLive(part) || isChecked(part) === wanted.includes(part);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const part of control.parts) {
      if (isRight(part)) continue;
      if (!deps.isAllowed()) return 'stopped';
      if (isLocked(part)) return 'refused';
      toggle(part);
      await deps.wait(0); // lets the page draw again before the next box is judged
    }
    if ((await waitFor(() => control.parts.every(isRight), deps, DRAWN)) !== null) break;
  }
  return 'written';
};

export const writeSwitch: Write = async (control, step, deps) => {
  const part = control.parts[0] ?? control.element;
  if (isLocked(part)) return 'refused';
  if (!deps.isAllowed()) return 'stopped';
  const isOn = isChecked(part) || isChecked(control.element);
  if (isOn !== step.value.some((value) => normal(value) === ON)) toggle(part);
  return 'written';
};

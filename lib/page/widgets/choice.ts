// How are radios, checkboxes and switches set? By a real click on what a person would click, and only when the state differs.
import { isHtml } from '../dom/elements';
import { choiceName } from '../dom/names';
import { normal } from '../dom/text';
import { pressPoint } from '../dom/visual-element';
import { isChecked, ON } from '../shown/choice';
import { pick } from './option-match';
import type { Write, WriteOutcome } from './widget';

function isLocked(part: Element): boolean {
  return part.matches(':disabled') || part.getAttribute('aria-disabled') === 'true';
}

function toggle(part: Element): void {
  const target = pressPoint(part);
  if (isHtml(target)) target.click();
}

export const writeRadio: Write = async (control, step, deps) => {
  const wordings = [step.value, ...step.alternatives].flatMap((words) => words.slice(0, 1));
  const part = pick(control.parts, choiceName, wordings);
  if (part === null) return 'not-found';
  if (isLocked(part)) return 'refused';
  if (!deps.isAllowed()) return 'stopped';
  if (!isChecked(part)) toggle(part);
  return 'written';
};

/** Every wording under which one wanted choice may stand: place n of the value and of each alternative. */
function wantedParts(
  parts: readonly Element[],
  value: readonly string[],
  alternatives: readonly (readonly string[])[],
): (Element | null)[] {
  return value.map((name, index) => {
    const others = alternatives.flatMap((words) => words.slice(index, index + 1));
    return pick(parts, choiceName, [name, ...others]);
  });
}

export const writeCheckbox: Write = async (control, step, deps): Promise<WriteOutcome> => {
  const wanted = wantedParts(control.parts, step.value, step.alternatives);
  if (wanted.includes(null)) return 'not-found';
  for (const part of control.parts) {
    if (isChecked(part) === wanted.includes(part)) continue;
    if (!deps.isAllowed()) return 'stopped';
    if (isLocked(part)) return 'refused';
    toggle(part);
    await deps.wait(1); // lets the page draw again before the next box is judged
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

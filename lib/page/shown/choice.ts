// Which choices of a group of radios or checkboxes are selected, and is a switch on?
import { CHECKED } from '../dom/component-libraries';
import { type Control, firstElementOf } from '../dom/control';
import { choicesByQuestion } from '../dom/drawn-choices';
import { hasToken, isInput, isLive } from '../dom/elements';
import { choiceName } from '../dom/names';
import { isDrawnOn, isDrawnTicked, takenOf } from './drawn-choice';

/** Is this choice selected, according to its input, its label or its role? The label is read too, because the inputs of two groups with the same name uncheck each other. */
export function isChecked(part: Element): boolean {
  if (isInput(part)) {
    const label = part.type === 'radio' ? part.closest('label') : null;
    return part.checked || (label !== null && hasToken(label, CHECKED));
  }
  const said = part.getAttribute('aria-checked');
  return said === null ? hasToken(part, CHECKED) : said === 'true';
}

/** Do neither HTML nor ARIA say whether it is selected? Then its page shows that in a way of its own. */
const isMute = (part: Element): boolean =>
  !isInput(part) && part.getAttribute('aria-checked') === null && !hasToken(part, CHECKED);

/** The choices of a group as they are now: a page may have replaced the elements that it draws itself. */
export function partsNow({ element, parts }: Control): readonly Element[] {
  if (parts.every((part) => isLive(part) || isInput(part))) return parts;
  const questions = choicesByQuestion(element);
  const names = parts.map(choiceName);
  return questions.find((now) => now.some((part) => names.includes(choiceName(part)))) ?? questions[0] ?? [];
}

/** The selected choices. */
export function takenParts(control: Control): Element[] {
  const parts = partsNow(control);
  if (!parts.every(isMute)) return parts.filter(isChecked);
  return parts.length === 1 ? parts.filter(isDrawnTicked) : takenOf(parts);
}

export const shownChoices = (control: Control): string[] => takenParts(control).map(choiceName);

/** The value shown by a switch that is on; one that is off shows nothing. */
export const ON = 'on';

export function shownBySwitch(control: Control): string[] {
  const all = [control.element, ...control.parts];
  const isOn = all.some(isChecked) || (all.every(isMute) && isDrawnOn(firstElementOf(control)));
  return isOn ? [ON] : [];
}

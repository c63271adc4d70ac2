// Which of its choices does a group of radios or checkboxes show as taken, and is a switch on?
import { CHECKED } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { hasToken, isInput } from '../dom/elements';
import { choiceName } from '../dom/names';

/** Is this choice taken, as its input, its label or its role says? Two groups of one name uncheck each other's boxes. */
export function isChecked(part: Element): boolean {
  if (isInput(part)) {
    const label = part.type === 'radio' ? part.closest('label') : null;
    return part.checked || (label !== null && hasToken(label, CHECKED));
  }
  const said = part.getAttribute('aria-checked');
  return said === null ? hasToken(part, CHECKED) : said === 'true';
}

export const shownChoices = (control: Control): string[] => control.parts.filter(isChecked).map(choiceName);

/** What a switch that is on shows; one that is off shows nothing. */
export const ON = 'on';

export const shownBySwitch = (control: Control): string[] =>
  control.parts.some(isChecked) || isChecked(control.element) ? [ON] : [];

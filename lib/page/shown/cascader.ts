// Which levels does the control of a region show? A library joins them with a slash; separate selects show one each.
import type { Control } from '../dom/control';
import { isInput, isSelect } from '../dom/elements';
import { tidy } from '../dom/text';
import { shownNative } from './native-select';
import { shownIn } from './select';

export const shownPart = (part: Element): string[] => (isSelect(part) ? shownNative(part) : shownIn(part));

// the parts of a cascader are inputs inside it; selects joined to one field are parts as a whole, also those that are drawn boxes with a list
export const hasSelects = ({ element, parts }: Control): boolean =>
  parts.length > 1 && !parts.some((part) => isInput(part) && part !== element && element.contains(part));

export function shownLevels(control: Control): string[] {
  if (hasSelects(control)) return control.parts.flatMap((part) => shownPart(part).slice(0, 1));
  return shownIn(control.element)
    .flatMap((text) => text.split(/\s*[/／>]\s*/u))
    .map(tidy)
    .filter((name) => name !== '');
}

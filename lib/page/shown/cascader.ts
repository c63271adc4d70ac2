// Which levels does a region's control show? Joined by its library with a slash, or one in each of several selects.
import type { Control } from '../dom/control';
import { isInput, isSelect } from '../dom/elements';
import { tidy } from '../dom/text';
import { shownNative } from './native-select';
import { shownIn } from './select';

export const shownPart = (part: Element): string[] => (isSelect(part) ? shownNative(part) : shownIn(part));

// a cascader's own parts are inputs in it; joined selects are parts as a whole, be they boxes that open a list
export const hasSelects = ({ element, parts }: Control): boolean =>
  parts.length > 1 && !parts.some((part) => isInput(part) && part !== element && element.contains(part));

export function shownLevels(control: Control): string[] {
  if (hasSelects(control)) return control.parts.flatMap((part) => shownPart(part).slice(0, 1));
  return shownIn(control.element)
    .flatMap((text) => text.split(/\s*[/／>]\s*/u))
    .map(tidy)
    .filter((name) => name !== '');
}

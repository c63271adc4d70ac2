// Which levels does a region's control show? Joined by its library with a slash, or one in each of several selects.
import type { Control } from '../dom/control';
import { isInput, isSelect } from '../dom/elements';
import { tidy } from '../dom/text';
import { shownNative } from './native-select';
import { shownIn } from './select';

export const shownPart = (part: Element): string[] => (isSelect(part) ? shownNative(part) : shownIn(part));

// a cascader's own part is the input in it; joined selects are parts as a whole
export const hasSelects = (control: Control): boolean =>
  control.parts.length > 1 && !control.parts.some(isInput);

export function shownLevels(control: Control): string[] {
  if (hasSelects(control)) return control.parts.flatMap((part) => shownPart(part).slice(0, 1));
  return shownIn(control.element)
    .flatMap((text) => text.split(/\s*[/／>]\s*/u))
    .map(tidy)
    .filter((name) => name !== '');
}

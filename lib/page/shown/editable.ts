// May a person change what a control holds?
import { DISABLED, DISABLED_PART } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { hasToken, isInput } from '../dom/elements';

/** May a person change it? Read-only inputs are the normal state of selects and dates, not of texts. */
export function isEditable(control: Control): boolean {
  const { element, kind } = control;
  if (element.closest('[inert],[aria-disabled=true]') !== null) return false;
  if (hasToken(element, DISABLED) && kind !== 'radio' && kind !== 'checkbox') return false;
  const isText = /^(?:text|textarea|number|phone|list|rich-text)$/u.test(kind);
  const parts = control.parts.length === 0 ? [element] : control.parts;
  // the second and third of dependent selects are disabled until the first is chosen, so only the first decides
  if (kind === 'cascader') return !(parts[0]?.matches(`:disabled,${DISABLED_PART}`) ?? false);
  return parts.some(
    (part) =>
      !part.matches(':disabled') &&
      !(isText && isInput(part) && part.readOnly) &&
      !(isText && part.hasAttribute('readonly')),
  );
}

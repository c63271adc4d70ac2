// What else does a control say of itself? Attributes, options, required mark, fixed prefix, and the error below it.
import {
  BESIDE_BOX,
  DISABLED,
  DISABLED_PART,
  FIELD_ERROR,
  REQUIRED,
  REQUIRED_SIGN,
  SOME_LABEL,
} from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { CONTROL, selectBehind } from '../dom/control';
import { hasToken, isInput, isSelect, wordsOf } from '../dom/elements';
import { choiceName } from '../dom/names';
import { tidy } from '../dom/text';
import { isPrefix } from './prefixes';

const HINTED = [
  'id',
  'name',
  'type',
  'autocomplete',
  'inputmode',
  'data-field',
  'data-name',
  'data-testid',
] as const;

/** Attributes that a portal map may name, as `name=value`. */
export function hintsOf(control: Control): string[] {
  const { element, parts } = control;
  const anchor = parts[0] ?? element;
  // most controls carry three attributes, so these are asked for first
  const there = [...anchor.getAttributeNames(), ...(anchor === element ? [] : element.getAttributeNames())];
  return HINTED.filter((name) => there.includes(name)).flatMap((name) => {
    const value = anchor.getAttribute(name) ?? element.getAttribute(name) ?? '';
    return value === '' ? [] : [`${name}=${tidy(value)}`];
  });
}

export function isRequired(control: Control): boolean {
  const anchor = control.parts[0] ?? control.element;
  if (anchor.hasAttribute('required') || anchor.getAttribute('aria-required') === 'true') return true;
  const { item } = control;
  if (item === null) return false;
  if (hasToken(item, REQUIRED)) return true;
  const label = item.querySelector(`label,${SOME_LABEL}`);
  if (label === null) return false;
  return (
    hasToken(label, REQUIRED) ||
    /[*＊]/u.test(label.textContent ?? '') ||
    (label.firstElementChild !== null && label.querySelector(REQUIRED_SIGN) !== null)
  );
}

/** May a person change it? Read-only inputs are the normal state of selects and dates, not of texts. */
export function isEditable(control: Control): boolean {
  const { element, kind } = control;
  if (element.closest('[inert],[aria-disabled=true]') !== null) return false;
  if (hasToken(element, DISABLED) && kind !== 'radio' && kind !== 'checkbox') return false;
  const isText = /^(?:text|textarea|number|phone|list|rich-text)$/u.test(kind);
  const parts = control.parts.length === 0 ? [element] : control.parts;
  // the second and third of dependent selects wait for the first
  if (kind === 'cascader') return !(parts[0]?.matches(`:disabled,${DISABLED_PART}`) ?? false);
  return parts.some(
    (part) =>
      !part.matches(':disabled') &&
      !(isText && isInput(part) && part.readOnly) &&
      !(isText && part.hasAttribute('readonly')),
  );
}

/** Choices that stand on the page without opening anything. */
export function optionsOf(control: Control): string[] {
  const select = isSelect(control.element) ? control.element : selectBehind(control);
  if (select !== null) {
    return [...select.options].filter((option) => option.value !== '').map((option) => tidy(option.text));
  }
  if (control.kind === 'radio' || control.kind === 'checkbox') return control.parts.map(choiceName);
  return [];
}

/** The page's own number of one choice: the value that it would send, or an id that stands for it. */
const codeOf = (part: Element): string =>
  [part.getAttribute('value') ?? '', part.id].find((code) => /^\d{1,12}$/u.test(code)) ?? '';

/** The numbers behind the choices that `optionsOf` names; none unless each choice has one of its own. */
export function codesOf(control: Control): string[] {
  const { element, kind, parts } = control;
  const choices =
    isSelect(element) && kind === 'native-select'
      ? [...element.options].filter((option) => option.value !== '')
      : kind === 'radio' || kind === 'checkbox'
        ? parts
        : [];
  const codes = choices.map(codeOf);
  return codes.includes('') || new Set(codes).size < codes.length ? [] : codes;
}

/** Fixed text between label and control: a region before the address, `https://`, `+86`. */
export function prefixOf(control: Control, label: string): string {
  const { item, element } = control;
  if (control.kind !== 'text' && control.kind !== 'textarea') return '';
  let at: Element | null = element;
  for (let depth = 0; at !== null && at !== item && depth < 5; depth += 1) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      const sibling = before.nodeType === 1 ? (before as Element) : null; // 1: an Element
      // what stands before another control is that one's
      if (sibling !== null && (sibling.matches(CONTROL) || sibling.querySelector(CONTROL) !== null))
        return '';
      const text = tidy(sibling === null ? (before.nodeValue ?? '') : wordsOf(sibling, 80));
      if (text === '') continue;
      const isBeside = sibling !== null && hasToken(sibling, BESIDE_BOX);
      return text !== label && (isPrefix(text) || isBeside) ? text : '';
    }
    at = at.parentElement;
  }
  return '';
}

/** The page's help for one control: what stands in its item behind its label, so far as it tells how to write. */
export function helpOf(control: Control, label: string): string {
  const box =
    control.item ?? control.element.closest('td,dd') ?? control.element.parentElement?.parentElement;
  if (
    box === null ||
    box === undefined ||
    box.querySelectorAll('input:not([type=hidden]),textarea,select').length > 1
  )
    return '';
  const words = tidy(wordsOf(box, 200));
  return words.startsWith(label) ? tidy(words.slice(label.length)) : words;
}

const ERROR = `${FIELD_ERROR},[role=alert]`;

export function errorOf(control: Control): string {
  const box = control.item ?? control.element.parentElement;
  const error = box?.querySelector(ERROR);
  return error === null || error === undefined ? '' : tidy(wordsOf(error));
}

// What else does a control say about itself? Attributes, options, required mark, fixed prefix, and the error below it.
import {
  BESIDE_BOX,
  FIELD_ERROR,
  PROMPT,
  REQUIRED,
  REQUIRED_SIGN,
  SOME_LABEL,
} from '../dom/component-libraries';
import { type Control, firstElementOf, holdsControl, selectBehind } from '../dom/control';
import { SWITCH_WORDS } from '../dom/drawn-marks';
import { countIn, hasToken, isInput, isSelect, isTextControl, wordsOf } from '../dom/elements';
import { choiceName } from '../dom/names';
import { tidy } from '../dom/text';
import { isPrefix } from './prefixes';
import { schemeIn } from './texts-before';

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

/** The name of a text box without a name: that of the hidden input beside it, in which its library submits the text. */
function nameOfTwin(box: Element): string {
  const twin = box.nextElementSibling;
  return twin !== null && isInput(twin) && twin.type === 'hidden' ? twin.name : '';
}

/** Attributes that a portal map may name, as `name=value`. */
export function hintsOf(control: Control): string[] {
  const { element } = control;
  const anchor = firstElementOf(control);
  const twin = isTextControl(anchor) && !anchor.hasAttribute('name') ? nameOfTwin(anchor) : '';
  const hints: string[] = [];
  for (const name of HINTED) {
    const value = anchor.getAttribute(name) ?? element.getAttribute(name);
    if (value) hints.push(`${name}=${tidy(value)}`);
  }
  if (twin !== '') hints.push(`name=${tidy(twin)}`);
  return hints;
}

export function isRequired(control: Control): boolean {
  const anchor = firstElementOf(control);
  if (anchor.hasAttribute('required') || anchor.getAttribute('aria-required') === 'true') return true;
  const { item } = control;
  if (item === null) return hasStar(anchor.closest('td,dd')?.previousElementSibling);
  if (hasToken(item, REQUIRED)) return true;
  const label = item.querySelector(`label,${SOME_LABEL}`);
  if (label === null) return false;
  return (
    hasToken(label, REQUIRED) ||
    hasStar(label) ||
    (label.firstElementChild !== null && label.querySelector(REQUIRED_SIGN) !== null)
  );
}

const hasStar = (words: Element | null | undefined): boolean => /[*＊]/u.test(words?.textContent ?? '');

/** A switch's own label besides on and off: 非长期. */
function wordsInSwitch(element: Element): string[] {
  const words = isInput(element) ? '' : tidy(wordsOf(element, 20));
  return SWITCH_WORDS.test(words) ? [] : [words];
}

/** Choices visible on the page without opening anything. */
export function optionsOf(control: Control): string[] {
  const select = isSelect(control.element) ? control.element : selectBehind(control);
  if (select !== null) {
    return [...select.options].filter((option) => option.value !== '').map((option) => tidy(option.text));
  }
  if (control.kind === 'radio' || control.kind === 'checkbox') return control.parts.map(choiceName);
  return control.kind === 'switch' ? wordsInSwitch(control.element) : [];
}

/** The page's own code for one choice: the value that it would submit, or an id that represents it. */
const codeOf = (part: Element): string =>
  [part.getAttribute('value') ?? '', part.id].find((code) => /^\d{1,12}$/u.test(code)) ?? '';

/** The codes of the choices that `optionsOf` returns; empty unless each choice has a distinct one. */
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

/** Words directly before a box that tell whether it is for the start or the end of a range. */
const END_OF_RANGE = /^[-–—－~～至]?\s*(?:起始|开始|终止|结束|截止|[起止至到])[:：]?$/u;

/** Fixed text between label and box: a region before the address, `https://`, `+86`, 起始. */
export function prefixOf(control: Control, label: string): string {
  const { item, element } = control;
  if (control.kind !== 'text' && control.kind !== 'textarea') return '';
  let at: Element | null = element;
  for (let depth = 0; at !== null && at !== item && depth < 5; depth += 1) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      const sibling = before.nodeType === 1 ? (before as Element) : null; // 1: an Element
      // text before another control belongs to that control, but a list of schemes begins this control's value
      if (sibling !== null && holdsControl(sibling)) return schemeIn(sibling);
      if (sibling?.matches(PROMPT) === true) continue; // an example of the value, drawn beside the box
      const text = tidy(sibling === null ? (before.nodeValue ?? '') : wordsOf(sibling, 80));
      if (text === '') continue;
      const isBeside = sibling !== null && hasToken(sibling, BESIDE_BOX);
      return text !== label && (isPrefix(text) || isBeside || END_OF_RANGE.test(text)) ? text : '';
    }
    at = at.parentElement;
  }
  return '';
}

const TIPS = ['title', 'data-tip', 'data-title', 'data-content'];
const WITH_TIP = TIPS.map((name) => `[${name}]`).join();

/** Help that is shown only while the pointer is over its icon. */
const tipIn = (box: Element): string => {
  const sign = box.querySelector(WITH_TIP);
  return sign === null ? '' : TIPS.map((name) => sign.getAttribute(name) ?? '').join(' ');
};

/** Help that says how to separate several values, or whether an address is given with its region. */
const SEPARATES =
  /[分区區][隔割开開]|[隔分][开開]|换行|換行|每行|一行一|separate|comma|semicolon|per line|between|[不无勿免].{1,6}省|[含括带].{0,3}省|完整.{0,3}地址|[只仅][需要]?填|省.{1,40}重复|从.{2,12}[写填]起/i;

const BOXES = 'input:not([type=hidden]),textarea,select';

/** The last cell of a row, if it is not the control's own: some tables put help in a column of its own. */
function lastCell(cell: Element | null): Element | null {
  const next = cell?.nextElementSibling ?? null;
  const isLast = next !== null && next.nextElementSibling === null && next.matches('td');
  return isLast && !holdsControl(next) ? next : null;
}

/** The page's help on how to separate several values or how much of an address to give, from the text of the control's box after the label; '' if there is none. */
export function helpOf(control: Control, label: string): string {
  const { item, element, kind } = control;
  if (kind !== 'text' && kind !== 'textarea') return '';
  const cell = element.closest('td,dd');
  const inner = element.parentElement;
  const around = inner?.parentElement;
  const box = [item, cell, around?.parentElement, around, inner].find(
    (at) => at && countIn(at, BOXES, 2) === 1,
  );
  if (!box) return '';
  return helpIn(box, label) || (box === cell ? helpIn(lastCell(cell), label) : '');
}

function helpIn(box: Element | null, label: string): string {
  if (box === null) return '';
  const tip = tipIn(box);
  // the visibility test is the most expensive, so it comes last
  if (!SEPARATES.test(`${box.textContent} ${tip}`)) return '';
  const words = tidy(`${wordsOf(box, 200)} ${tip}`);
  const help = words.startsWith(label) ? tidy(words.slice(label.length)) : words;
  return SEPARATES.test(help) ? help : '';
}

const ERROR = `${FIELD_ERROR},[role=alert]`;

/** The first error that a box shows. */
export function errorIn(box: Element): string {
  const error = box.querySelector(ERROR);
  return error === null ? '' : tidy(wordsOf(error));
}

// What do text boxes show? One box, several boxes of one field, or the rows of a list.

import { SHOWS_PROMPT } from '../dom/component-libraries';
import { type Control, offersList } from '../dom/control';
import { hasLayout, hasToken, isLive, isTextControl, type TextControl } from '../dom/elements';
import { nameOf } from '../dom/names';
import { hasLetter, tidy } from '../dom/text';

export const textBoxes = (parts: readonly Element[]): TextControl[] => parts.filter(isTextControl);

/** How a prompt begins that old pages write into the box itself: 请输入单位全称. */
const ASKS = /^(?:请|在此|此处|点此)(?:如实|正确)?(?:输入|填写|填入|录入|选择)/u;
const isPrompt = ({ value, defaultValue }: TextControl): boolean =>
  value === defaultValue && ASKS.test(value);

/** The text entered into a box: empty when the page has written its prompt into the box. */
export const enteredIn = (box: TextControl): string =>
  hasToken(box, SHOWS_PROMPT) || isPrompt(box) ? '' : box.value;

/** Empty while all boxes are empty; otherwise the text of each. */
function valuesOf(boxes: readonly TextControl[]): string[] {
  const values = boxes.map(enteredIn);
  return values.every((value) => value === '') ? [] : values;
}

/** The choices that a list of several draws as tags before the box in which it is searched, or before the item of that box: each has its words, and a cross behind them. */
export function tagsBefore(box: Element): string[] {
  const tags: string[] = [];
  const item = box.parentElement?.tagName === 'LI' ? box.parentElement : box;
  for (let at = item.previousElementSibling; at !== null; at = at.previousElementSibling) {
    const [first, cross, more] = at.children;
    const hasOwn = first !== undefined && at.firstChild?.nodeType === 3; // 3: a text
    const [words, sign] = hasOwn ? [at, first] : [first, cross];
    const isTag = words && sign && !(hasOwn ? cross : more) && !hasLetter(nameOf(sign));
    if (isTag) tags.unshift(hasOwn ? tidy(at.firstChild?.nodeValue ?? '') : nameOf(words));
  }
  return tags.filter(hasLetter);
}

/** The choices that stand before the box in what is drawn around both (Vuetify). */
function choicesBefore(box: Element): string[] {
  const names: string[] = [];
  for (let at = box.previousElementSibling; at !== null; at = at.previousElementSibling)
    names.unshift(nameOf(at));
  return names.filter(hasLetter);
}

/** What is entered, or chosen from the list that the box offers. */
export function shownInBoxes({ kind, element, parts }: Control): string[] {
  const entered = valuesOf(textBoxes(parts));
  if (entered.length > 0 || !offersList({ kind, element })) return entered;
  const [box] = parts;
  return box === undefined || box === element ? tagsBefore(element) : choicesBefore(box);
}

/** The rows as they are now: those that were read, or all rows in their box after some were added. */
export function rowBoxes({ parts, adder }: Control): HTMLInputElement[] {
  const texts = parts.filter(isTextControl).filter((at) => at.tagName === 'INPUT') as HTMLInputElement[]; // checked by the tag name
  if (adder === undefined || !isLive(adder)) return texts;
  let box = adder.parentElement;
  const first = texts.find(isLive);
  while (box !== null && first !== undefined && !box.contains(first)) box = box.parentElement;
  for (
    let depth = 0;
    first === undefined && box !== null && depth < 4 && box.querySelector('input') === null;
    depth += 1
  )
    box = box.parentElement;
  if (box === null) return texts;
  const all = [...box.querySelectorAll<HTMLInputElement>('input:not([type]),input[type=text]')];
  // beside the box that a library draws stands the hidden one that it replaces, which takes no text (EasyUI)
  const drawn = all.filter(hasLayout);
  return drawn.length > 0 ? drawn : all;
}

export const shownInRows = (control: Control): string[] => valuesOf(rowBoxes(control));

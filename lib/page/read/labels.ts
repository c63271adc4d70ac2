// What is the label of a control? Markup and ARIA are asked first, the text before it last; a lone asterisk is no label.
import { boxOfChoice } from '../dom/choice-boxes';
import { FORM_ITEM, HELP_TEXT, ITEM_LABEL, PROMPT } from '../dom/component-libraries';
import { CONTROL, type Control, firstElementOf } from '../dom/control';
import { isDaySegment } from '../dom/day-segments';
import { dayPickerBelow } from '../dom/drawn-days';
import { around, hasToken, isHtml, isInput, isLaidOver, isTextControl } from '../dom/elements';
import { choiceName, namedBy, nameOf } from '../dom/names';
import { besideFile } from '../dom/replaced-boxes';
import { tidy, withoutEnd } from '../dom/text';
import { boxBelow } from '../dom/visual-element';
import { isFileName } from '../shown/upload';
import { askedOfOwner, cellName, paperInRow, sharesCell } from './cell-names';
import { promptOver } from './drawn-prompts';
import { isBelowTitle, isHint, withoutHint } from './hints';
import { labelInside, wordsBeforeIn } from './label-around-field';
import { type LabelMap, nameByLabel } from './label-for';
import { nameElsewhere, rowName } from './label-places';
import { nameBehind } from './name-behind';
import { isPrefix } from './prefixes';
import { holdsAlone, printedName } from './printed-name';
import { nameThroughSlots } from './slot-name';
import { textsBefore } from './texts-before';
import { boxName, nameAmongAlike, nameOverUploads, saysMore, saysWhat } from './upload-name';

const LABEL = `label,${ITEM_LABEL},dt,th`;

const AFTER = 4; // Node.DOCUMENT_POSITION_FOLLOWING

function ariaName(control: Control, anchor: Element): string {
  // a label of one choice among several names that choice, not the question; each segment of a day is named by the day's label
  const own = control.parts.length > 1 && !isDaySegment(anchor) ? '' : namedBy(anchor);
  const name = own || namedBy(control.element);
  return control.kind === 'upload' && !saysWhat(name) ? '' : name;
}

/** The words of a label without the remark at its end that its library calls one (nut). */
function nameWithoutRemark(label: Element): string {
  const [words, last] = [nameOf(label), label.lastElementChild];
  const own = last !== null && hasToken(last, HELP_TEXT) ? withoutEnd(words, nameOf(last)) : words;
  return own || words;
}

/** The label of the form item; of several, the last one before the control, since an item may ask more than one thing. A label of another control counts only where there is no other. */
function itemName(control: Control): string {
  const { item, element } = control;
  if (item === null) return '';
  const ids = [element, ...control.parts].map(({ id }) => id);
  let [name, ofOther] = ['', ''];
  for (const label of item.querySelectorAll(LABEL)) {
    if (label.contains(element) || element.contains(label) || label.querySelector(CONTROL) !== null) continue;
    const isAfter = (element.compareDocumentPosition(label) & AFTER) !== 0;
    if (isAfter && (name || ofOther) !== '') break;
    const names = label.getAttribute('for') ?? '';
    if (names === '' || ids.includes(names)) name = nameWithoutRemark(label) || name;
    else ofOther = nameWithoutRemark(label) || ofOther;
    if (isAfter && (name || ofOther) !== '') break;
  }
  return name || ofOther;
}

/** The heading of an upload in a form item that asks for several: 主体负责人身份证 above 人像面 and 国徽面; else ''. */
export function nameOfSharedItem(control: Control): string {
  if (!isUpload(control)) return nameAmongAlike(control) && itemName(control);
  const { item, element } = control;
  if (item !== null) return holdsAlone(item) ? '' : itemName(control);
  return sharesCell(element) ? '' : nameOverUploads(element); // in a table the row's own head is that name
}

/** The text before the control, at its own level and then at those of its ancestors; neither a prefix nor a hint nor the prompt that a library draws in the box. */
export function precedingName(element: Element): string {
  let fallback = '';
  const prompt = promptOver(element);
  for (
    let at: Element | null = element, depth = 0;
    at !== null && depth < 8;
    at = at.parentElement, depth += 1
  ) {
    const { texts, isClosed } = textsBefore(at);
    const named = texts.filter(
      (one) => !isPrefix(one.text) && !one.element?.matches(PROMPT) && (!prompt || one.element !== prompt),
    );
    const found = named.find((one) => !isHint(one.text, one.element) && !isBelowTitle(one.element));
    // the words of the form item before are of that item, whose choices may be drawn too deep to be seen as a control
    if (found?.element && [at, found.element].every((one) => hasToken(one, FORM_ITEM))) return fallback;
    if (found !== undefined) return found.element === null ? found.text : withoutHint(found.element);
    fallback ||= named[0]?.text ?? '';
    if (isClosed || at.tagName === 'FORM' || at.tagName === 'BODY') return fallback;
  }
  return fallback;
}

/** What the label sources need to know of a control. */
interface Asked {
  readonly control: Control;
  readonly anchor: Element;
  readonly labels: LabelMap;
  readonly isChoice: boolean;
  /** Elements known to be headings of the fields around it. */
  readonly headings: readonly string[];
}

/** A single checkbox is labeled by its own text, unless that is a mere 是, which needs the label of its form item. */
const SAYS_NOTHING = /^(?:是|有|开|关|否|无|开启|关闭|启用|yes|no|on|off)$/iu;

function loneBoxName({ control, anchor }: Asked): string {
  if (control.kind !== 'checkbox' || control.parts.length !== 1) return '';
  const own = choiceName(anchor);
  return SAYS_NOTHING.test(own) ? '' : own;
}

function wordsBehindSwitch({ control, anchor }: Asked): string {
  const words = control.kind === 'switch' ? choiceName(anchor) : '';
  return SAYS_NOTHING.test(words) ? '' : words;
}

/** The text of the label element around a box, without a prefix inside it, and without what stands behind the box: a unit or help. */
function wrappingName({ anchor, control }: Asked): string {
  const label = anchor.closest('label');
  const name = wordsBeforeIn(label, anchor) || nameOf(label);
  if (label === null || (isUpload(control) && !saysWhat(name))) return '';
  if (isHint(name, null)) return '';
  const { texts } = textsBefore(anchor);
  const prefix = texts.find(({ text }) => isPrefix(text))?.text ?? '';
  return prefix !== '' && name.endsWith(prefix) ? tidy(name.slice(0, -prefix.length)) : name;
}

/** Of three boxes for one day, the label of the first is its own part (year), not the day. */
const isDayInParts = ({ kind, parts }: Control): boolean => kind === 'date' && parts.length === 3;

/** What a press on the box would do, which some libraries tell those who cannot see it. */
const SAYS_WHAT_PRESS_DOES = /^(?:打开|展开|收起|关闭|清除|清空|open|close|clear|toggle)$/iu;

function ownAriaLabel({ control, anchor }: Asked): string {
  const aria = isDayInParts(control) ? '' : tidy(anchor.getAttribute('aria-label') ?? '');
  if (SAYS_WHAT_PRESS_DOES.test(aria)) return '';
  return aria === tidy(anchor.getAttribute('placeholder') ?? '') ? '' : aria;
}

/** What a group of radios is called for those who cannot see it. */
function radioGroupName({ control, anchor }: Asked): string {
  if (control.kind !== 'radio') return '';
  let at: Element | null = anchor;
  while (at !== null && at.getAttribute('role') !== 'radiogroup') at = around(at);
  return at === null ? '' : tidy(at.getAttribute('aria-label') ?? '') || namedBy(at);
}

/** The text that the page shows only when the box is hovered. */
function tipOf({ control, anchor }: Asked): string {
  if (control.kind !== 'text' && control.kind !== 'textarea') return '';
  return tidy(anchor.getAttribute('title') ?? anchor.getAttribute('data-title') ?? '');
}

/** Is a text drawn over a box: in its left half, inside it or across its upper edge? */
function isDrawnOver(words: Element, box: Element): boolean {
  const [at, over] = [words.getBoundingClientRect(), box.getBoundingClientRect()];
  const middle = (at.top + at.bottom) / 2;
  const isBeside = at.left < over.left || at.left > over.left + over.width / 2;
  return at.height > 0 && !isBeside && middle >= over.top - at.height && middle <= over.bottom;
}

/** A floating label: drawn over the empty box, and after it in the document. */
function floatingName({ control, anchor: first }: Asked): string {
  // of an area code and its number, the second box carries the label of both
  const anchor = control.kind === 'phone' ? control.element : first;
  const words = anchor.nextElementSibling;
  if (words === null || !isHtml(words) || words.matches(CONTROL)) return '';
  if (control.kind !== 'select' && (!isTextControl(anchor) || anchor.placeholder.trim() !== '')) return '';
  // the popup of a list lies over the page as well
  const isOver =
    isTextControl(anchor) && isLaidOver(words)
      ? words.offsetLeft < anchor.offsetLeft + anchor.offsetWidth / 2
      : isDrawnOver(words, anchor);
  const name = isOver ? nameOf(words) : '';
  return isFileName(name) ? '' : name; // the file that an upload holds is drawn there as well (Vuetify)
}

/** An upload with its own file input: the text around it is searched for a label. */
const isUpload = ({ kind, element }: Control): boolean => kind === 'upload' && isInput(element);

type Finder = (asked: Asked) => string;

const ariaLabelledBy: Finder = ({ control, anchor }) => ariaName(control, anchor);

const boxOfOneUpload: Finder = ({ control, headings }) =>
  isUpload(control) && (control.item === null ? sharesCell(control.element) : !holdsAlone(control.item))
    ? boxName(control.element, headings)
    : '';

const besideAlike: Finder = ({ control }) => nameAmongAlike(control);

const labelFor: Finder = ({ control, anchor, labels }) => nameByLabel(control, anchor, labels);

const itemLabel: Finder = ({ control }) => itemName(control);

const columnOfNames: Finder = ({ control }) =>
  control.kind === 'upload' ? askedOfOwner(control.element) || paperInRow(control.element) : '';

function boxOfFileName({ control, labels, headings }: Asked): string {
  const box = isUpload(control) ? besideFile(control.element) : null;
  return box === null
    ? ''
    : labelOf({ ...control, kind: 'text', element: box, parts: [box] }, labels, headings);
}

const beforeUpload: Finder = (asked) =>
  isUpload(asked.control)
    ? saysMore(boxName(asked.control.element, asked.headings), wrappingName(asked))
    : '';

const cellLabel: Finder = ({ control }) => cellName(control.element);

const boxOfUpload: Finder = ({ control, headings }) =>
  control.kind === 'upload' ? boxName(control.element, headings) : '';

const styleSheet: Finder = ({ control }) => printedName(control);
const elsewhere: Finder = ({ control }) => nameElsewhere(control.element);
const behind: Finder = ({ control }) => nameBehind(control.element);

const textBefore: Finder = ({ control, anchor, isChoice }) => {
  const drawn = dayPickerBelow(control.element) ?? boxBelow(control.element);
  const box = drawn ?? control.element; // its words are the day, or what is chosen
  const before = precedingName(isChoice ? (anchor.closest('label') ?? anchor) : box);
  // what stands before the row of the first choice names the question
  return (isChoice && before === choiceName(anchor) && precedingName(boxOfChoice(anchor))) || before;
};

const beforeRow: Finder = ({ control, anchor }) => rowName(control, anchor.getAttribute('placeholder') ?? '');

const throughSlots: Finder = ({ control, isChoice }) => nameThroughSlots(control, isChoice, precedingName);

/**
 * Where a label is looked for, in this order: what the page declares, the library's own place for labels, the text around
 * the box, and last what is not shown at all. `choices`: this source is also used for radio groups and checkboxes.
 * A source is called by the name of its function.
 */
const LABEL_SOURCES: readonly {
  /** Does it name a single choice too? */
  readonly choices?: boolean;
  readonly find: Finder;
}[] = [
  { choices: true, find: loneBoxName },
  { choices: true, find: ariaLabelledBy },
  { find: boxOfOneUpload },
  { find: besideAlike },
  { find: labelFor },
  { choices: true, find: itemLabel },
  { find: columnOfNames },
  { find: boxOfFileName },
  { find: beforeUpload },
  { find: wrappingName },
  { choices: true, find: radioGroupName },
  { choices: true, find: cellLabel },
  { find: ownAriaLabel },
  { find: boxOfUpload },
  { choices: true, find: styleSheet },
  { find: labelInside },
  { find: floatingName },
  { find: elsewhere },
  { choices: true, find: behind },
  { choices: true, find: textBefore },
  { find: beforeRow },
  { choices: true, find: throughSlots },
  { find: wordsBehindSwitch },
  { find: tipOf },
];

/** How much of a text box is filled, behind its label: 0/200. */
const LENGTH = /(?<=\p{L})\s*\d+\s?\/\s?\d+$/u;

/** The control's label as shown, without asterisks and colons, and the name of its source; both are '' when there is none. */
export function labelSourceOf(
  control: Control,
  labels: LabelMap,
  headings: readonly string[],
): { readonly label: string; readonly source: string } {
  const anchor = firstElementOf(control);
  const isChoice = control.kind === 'radio' || control.kind === 'checkbox';
  const asked: Asked = { control, anchor, labels, isChoice, headings };
  // a label that is the name of the first choice stands in that choice's own row, and counts only where there is no other
  const own = isChoice && control.parts.length > 1 ? choiceName(anchor) : '';
  let ofFirstChoice = { label: '', source: '' };
  for (const { choices, find } of LABEL_SOURCES) {
    const found = isChoice && !choices ? '' : find(asked);
    if (found === '') continue;
    const label = found.includes('/') ? found.replace(LENGTH, '') : found;
    // the heading of several fields is the label of none of them, except of a choice or an upload right below it
    const isBelow = control.kind === 'radio' || (control.kind === 'upload' && headings.at(-1) === label);
    const isNamed = isDayInParts(control) || isBelow || own !== '';
    const isHeading = (find === textBefore || find === throughSlots) && headings.includes(label) && !isNamed;
    if (label === own) ofFirstChoice = { label, source: find.name };
    else if (!isHeading) return { label, source: find.name };
  }
  return ofFirstChoice;
}

/** The control's label as shown, without asterisks and colons; '' when there is none. */
export const labelOf = (control: Control, labels: LabelMap, headings: readonly string[] = []): string =>
  labelSourceOf(control, labels, headings).label;

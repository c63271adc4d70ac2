// How is one control described as plain data? Its texts, what it shows and accepts, and whether it belongs to the form at all.
import { PROMPT } from '../dom/component-libraries';
import { type Control, firstElementOf, offersList } from '../dom/control';
import { isInput, isSelect, isTextControl, isVisible } from '../dom/elements';
import { createTargetWatch, type SendersIn } from '../dom/form-target';
import { moreSwitchOf, switchesIn } from '../dom/more-options';
import { isHintInRow } from '../dom/named-rows';
import { tidy } from '../dom/text';
import type { Field } from '../model';
import { isEditable } from '../shown/editable';
import { takesMany } from '../shown/select';
import { shownValue } from '../shown/shown-value';
import { codesOf, errorIn, helpOf, hintsOf, isRequired, optionsOf, prefixOf } from './attributes';
import { promptOver } from './drawn-prompts';
import { precedingName } from './labels';
import { isPreset, type Presses } from './preset';
import { holdsAlone } from './printed-name';

/** A control with its label and the headings above it, outermost first. */
export interface Found {
  readonly control: Control;
  readonly label: string;
  readonly section: readonly string[];
}

function takesSeveral(control: Control): boolean {
  const anchor = firstElementOf(control);
  if (control.kind === 'select') return takesMany(control);
  // how many of the choices drawn by a page may be selected cannot be known beforehand; the result is read after the write
  if (control.kind === 'radio') return !isInput(anchor) && !anchor.matches('[role=radio]');
  return (isInput(anchor) || isSelect(anchor)) && anchor.multiple;
}

/** Kinds of control that are typed into; the box of a select or a date is usually read-only. */
const TYPED = /^(?:text|textarea|number)$/u;

/** Longer words before a control are a sentence and name nothing. */
const LONGEST_NAME = 30;
/** Kinds of which several may stand under one label, each behind words of its own. */
const MAY_SHARE = /^(?:text|date)$|phone|select/u;

/** The text of a native select while nothing is chosen. */
const emptyChoice = (anchor: Element): string =>
  isSelect(anchor) && anchor.options[0]?.value === '' ? anchor.options[0].text : '';

/** The prompt that a library draws inside a control, or before the text box in a parent that contains only that box (uni-app). */
function promptOf(element: Element): string {
  if (isHintInRow(element)) return tidy(element.textContent ?? '');
  const isText = isTextControl(element);
  const over = promptOver(element);
  const box = isText ? element.parentElement : element;
  if (isText && !over && !holdsAlone(box)) return '';
  return tidy((over ?? box?.querySelector(PROMPT))?.textContent ?? '');
}

/** What distinguishes a control from the others on its page. */
export interface Place {
  readonly key: string;
  readonly occurrence: number;
  /** It belongs to a log-in or a list search beside the form. */
  readonly isBesideForm: boolean;
  /** The control before or behind it has the same label. */
  readonly sharesLabel: boolean;
}

/** Answers about forms and boxes that many controls share; each is determined once per reading. */
export interface Shared {
  readonly crossOriginTarget: (element: Element) => string | null;
  readonly switchesIn: typeof switchesIn;
  readonly errorIn: typeof errorIn;
  /** Null where the person's presses have not been recorded. */
  readonly presses: Presses | null;
}

export const openShared = (url: string, sendersIn: SendersIn, presses: Presses | null): Shared => ({
  crossOriginTarget: createTargetWatch(url, sendersIn),
  switchesIn: oncePerBox(switchesIn),
  errorIn: oncePerBox(errorIn),
  presses,
});

/** Many controls may be in one box, which is searched only once. */
function oncePerBox<T extends {}>(search: (box: Element) => T): (box: Element) => T {
  const known = new Map<Element, T>();
  return (box) => {
    const found = known.get(box) ?? search(box);
    known.set(box, found);
    return found;
  };
}

const AREA_CODE = /[区區][号號]|area code/iu;

/** May it be the first part of a telephone number, before which the words for both parts stand? */
const mayBePart = (anchor: Element, label: string): boolean =>
  AREA_CODE.test(label || (anchor.getAttribute('placeholder') ?? ''));

/** Properties that only some fields have. Assigned one by one, because spreading an object for each would slow down every field of a page. */
type OptionalProperties = { -readonly [Name in keyof Field]?: Field[Name] };

function optionalPropertiesOf(
  { control, label }: Found,
  { isBesideForm, sharesLabel }: Place,
  { crossOriginTarget, switchesIn: within, presses }: Shared,
): OptionalProperties {
  const anchor = firstElementOf(control);
  const optional: OptionalProperties = {};
  const help = helpOf(control, label);
  if (help !== '') optional.help = help;
  const isAsked = MAY_SHARE.test(control.kind) && (sharesLabel || mayBePart(anchor, label));
  const before = isAsked ? precedingName(control.element) : '';
  if (before !== label && before !== '' && before.length < LONGEST_NAME) optional.wordsBefore = before;
  const codes = codesOf(control);
  if (codes.length > 0) optional.codes = codes;
  if (control.paired === true) optional.paired = true;
  if (moreSwitchOf(control, within) !== null) optional.hasMore = true;
  const postsTo = crossOriginTarget(anchor);
  if (postsTo !== null) optional.postsTo = postsTo;
  if (TYPED.test(control.kind) && isTextControl(anchor) && anchor.readOnly) optional.isReadOnly = true;
  if (offersList(control)) optional.offersList = true;
  if (presses !== null && isPreset(control, presses)) optional.isPreset = true;
  if (isBesideForm) optional.isBesideForm = true;
  return optional;
}

/** Describes a control as a field. */
export function fieldOf(found: Found, place: Place, shared: Shared): Field {
  const { control, label, section } = found;
  const { key, occurrence } = place;
  const anchor = firstElementOf(control);
  const box = control.item ?? control.element.parentElement;
  const placeholder = tidy(anchor.getAttribute('placeholder') ?? emptyChoice(anchor));
  return {
    key,
    kind: control.kind,
    label,
    section,
    occurrence,
    placeholder: placeholder || promptOf(control.element),
    hints: hintsOf(control),
    required: isRequired(control),
    editable: isEditable(control),
    visible: isVisible(
      control.kind === 'upload' ? (control.item ?? control.element.parentElement ?? anchor) : control.element,
    ),
    value: shownValue(control),
    options: optionsOf(control),
    maxLength: isTextControl(anchor) && anchor.maxLength > 0 ? anchor.maxLength : null,
    accept: isInput(anchor) ? anchor.accept : '',
    multiple: takesSeveral(control),
    prefix: prefixOf(control, label),
    error: box === null ? '' : shared.errorIn(box),
    parts: control.parts.length,
    ...optionalPropertiesOf(found, place, shared),
  };
}

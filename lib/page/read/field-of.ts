// What is one control as plain data? Its words, what it shows and takes, and whether it is the form's at all.
import { PROMPT } from '../dom/component-libraries';
import { type Control, offersList } from '../dom/control';
import { isInput, isSelect, isTextControl, isVisible } from '../dom/elements';
import { createTargetWatch, type SendersIn } from '../dom/form-target';
import { moreSwitchOf, switchesIn } from '../dom/more-options';
import { tidy } from '../dom/text';
import type { Field } from '../model';
import { takesMany } from '../shown/select';
import { shownValue } from '../shown/shown-value';
import {
  codesOf,
  createAloneTest,
  errorOf,
  helpOf,
  hintsOf,
  isEditable,
  isRequired,
  optionsOf,
  prefixOf,
} from './attributes';
import { isPreset, type Presses } from './preset';
import { holdsAlone } from './printed-name';

/** A control with its label and the headings above it, outermost first. */
export interface Found {
  readonly control: Control;
  readonly label: string;
  readonly section: readonly string[];
}

function takesSeveral(control: Control): boolean {
  const anchor = control.parts[0] ?? control.element;
  if (control.kind === 'select') return takesMany(control);
  // of choices that a page draws nothing tells how many may be taken; which are is read back
  if (control.kind === 'radio') return !isInput(anchor) && !anchor.matches('[role=radio]');
  return (isInput(anchor) || isSelect(anchor)) && anchor.multiple;
}

/** Kinds of control that are typed into; a select's or a date's own box is read-only as a rule. */
const TYPED = /^(?:text|textarea|number)$/u;

/** What a list says while nothing is chosen in it. */
const emptyChoice = (anchor: Element): string =>
  isSelect(anchor) && anchor.options[0]?.value === '' ? anchor.options[0].text : '';

/** The prompt that a library draws inside a control, or before a box in what holds that alone: uni. */
function promptOf(element: Element): string {
  const around =
    isTextControl(element) && holdsAlone(element.parentElement) ? element.parentElement : element;
  return tidy(around?.querySelector(PROMPT)?.textContent ?? '');
}

/** What tells a control from the others of its page. */
export interface Place {
  readonly key: string;
  readonly occurrence: number;
  /** It belongs to a log-in beside the form. */
  readonly isBesideForm: boolean;
}

/** What is asked for many controls of a page and found once in a look: of its forms, and of the boxes around its controls. */
export interface Shared {
  readonly crossOriginTarget: (element: Element) => string | null;
  readonly holdsOne: (box: Element) => boolean;
  readonly switchesIn: typeof switchesIn;
  /** Null where nobody has heard what the person presses. */
  readonly presses: Presses | null;
}

export const openShared = (url: string, sendersIn: SendersIn, presses: Presses | null): Shared => ({
  crossOriginTarget: createTargetWatch(url, sendersIn),
  holdsOne: createAloneTest(),
  switchesIn: rememberingSwitches(),
  presses,
});

/** Many controls may stand in one box, which is searched once. */
function rememberingSwitches(): typeof switchesIn {
  const known = new Map<Element, readonly Element[]>();
  return (box) => {
    const found = known.get(box) ?? switchesIn(box);
    known.set(box, found);
    return found;
  };
}

/** What only some fields have. Written one by one: to spread an object for each costs every field of a page. */
type Some = { -readonly [Name in keyof Field]?: Field[Name] };

function whatSomeHave(
  { control, label }: Found,
  { isBesideForm }: Place,
  { crossOriginTarget, holdsOne, switchesIn: within, presses }: Shared,
): Some {
  const anchor = control.parts[0] ?? control.element;
  const some: Some = {};
  const help = helpOf(control, label, holdsOne);
  if (help !== '') some.help = help;
  const codes = codesOf(control);
  if (codes.length > 0) some.codes = codes;
  if (control.paired === true) some.paired = true;
  if (moreSwitchOf(control, within) !== null) some.hasMore = true;
  const postsTo = crossOriginTarget(anchor);
  if (postsTo !== null) some.postsTo = postsTo;
  if (TYPED.test(control.kind) && isTextControl(anchor) && anchor.readOnly) some.isReadOnly = true;
  if (offersList(control)) some.offersList = true;
  if (presses !== null && isPreset(control, presses)) some.isPreset = true;
  if (isBesideForm) some.isBesideForm = true;
  return some;
}

/** The field that a control is. */
export function fieldOf(found: Found, place: Place, shared: Shared): Field {
  const { control, label, section } = found;
  const { key, occurrence } = place;
  const anchor = control.parts[0] ?? control.element;
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
    error: errorOf(control),
    parts: control.parts.length,
    ...whatSomeHave(found, place, shared),
  };
}

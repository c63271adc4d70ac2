// What is one control as plain data? Its words, what it shows and takes, and whether it is the form's at all.
import { PROMPT } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { isInput, isSelect, isTextControl, isVisible } from '../dom/elements';
import { tidy } from '../dom/text';
import type { Field } from '../model';
import { takesMany } from '../shown/select';
import { shownValue } from '../shown/shown-value';
import { codesOf, errorOf, helpOf, hintsOf, isEditable, isRequired, optionsOf, prefixOf } from './attributes';

/** A control with its label and the headings above it, outermost first. */
export interface Found {
  readonly control: Control;
  readonly label: string;
  readonly section: readonly string[];
}

function takesSeveral(control: Control): boolean {
  const anchor = control.parts[0] ?? control.element;
  if (control.kind === 'select') return takesMany(control);
  return (isInput(anchor) || isSelect(anchor)) && anchor.multiple;
}

/** Kinds of control that are typed into; a select's or a date's own box is read-only as a rule. */
const TYPED = /^(?:text|textarea|number)$/u;

/** Help that says how several values are kept apart. */
const isSeparated = /分[隔割开]|隔开|换行|每行|一行一|separate|comma|semicolon|per line|between/iu;

/** The field that a control is. `crossOriginTarget`: where its form would post to; `isLogIn`: it belongs to a log-in beside the form. */
export function fieldOf(
  found: Found,
  key: string,
  occurrence: number,
  crossOriginTarget: (element: Element) => string | null,
  isLogIn: boolean,
): Field {
  const { control, label, section } = found;
  const anchor = control.parts[0] ?? control.element;
  const postsTo = crossOriginTarget(anchor);
  const codes = codesOf(control);
  const help = control.kind === 'text' || control.kind === 'textarea' ? helpOf(control, label) : '';
  const placeholder = tidy(anchor.getAttribute('placeholder') ?? '');
  return {
    key,
    kind: control.kind,
    label,
    section,
    occurrence,
    placeholder: placeholder || tidy(control.element.querySelector(PROMPT)?.textContent ?? ''),
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
    ...(isSeparated.test(help) ? { help } : {}),
    error: errorOf(control),
    parts: control.parts.length,
    ...(codes.length === 0 ? {} : { codes }),
    ...(control.paired === true ? { paired: true } : {}),
    ...(postsTo === null ? {} : { postsTo }),
    ...(TYPED.test(control.kind) && isTextControl(anchor) && anchor.readOnly ? { isReadOnly: true } : {}),
    ...(isLogIn ? { isLogIn } : {}),
  };
}

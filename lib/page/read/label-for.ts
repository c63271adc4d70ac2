// Which label element refers to a control by an id: its own, that of the select it replaces, or that of what is drawn around it?
import type { Control } from '../dom/control';
import { hasLayout, isInput, isSelect } from '../dom/elements';
import { idOfMemory } from '../dom/replaced-boxes';
import { nameIn } from './label-around-field';
import { saysWhat } from './upload-name';

/** The `label[for]` elements of one root, indexed once so that each control needs one lookup. */
export type LabelMap = ReadonlyMap<string, readonly Element[]>;

/** The labels among these elements by the id that each is for. */
export function labelMapOf(found: readonly Element[]): LabelMap {
  const labels = new Map<string, Element[]>();
  for (const label of found) {
    const id = label.getAttribute('for');
    if (id === null || id === '') continue;
    const others = labels.get(id);
    if (others === undefined) labels.set(id, [label]);
    else others.push(label);
  }
  return labels;
}

/** The box to type into in what is drawn instead of a hidden select (Tom Select). */
const innerBoxOf = ({ element, parts }: Control): Element | null =>
  parts.some(isSelect) ? element.querySelector('input[id]') : null;

/** What is drawn around the input of an upload, and has taken its id (FilePond). */
const boxAround = ({ kind, element }: Control): Element | null =>
  kind === 'upload' && isInput(element) ? element.closest('[id]:not(input)') : null;

/** The button in the box behind a hidden file input, by which the page asks for the file and to which it gives the label (Mantine). */
const buttonBehind = ({ kind, element }: Control): Element | null | undefined =>
  kind === 'upload' && isInput(element) && !hasLayout(element)
    ? element.nextElementSibling?.querySelector('button[id]:not([aria-haspopup])')
    : null;

/** The ids by which a label may refer to a control, tried in this order; '' where it has none of this kind. */
const ID_RULES: readonly ((control: Control, anchor: Element) => string)[] = [
  // of an area code and its number, the second box carries the label of both
  ({ kind, element }, anchor) => (kind === 'phone' ? element : anchor).id,
  ({ kind, element }, anchor) => (kind === 'phone' ? anchor : element).id,
  (_control, anchor) => idOfMemory(anchor),
  (control) => innerBoxOf(control)?.id ?? '',
  (control) => boxAround(control)?.id ?? '',
  (control) => buttonBehind(control)?.id ?? '',
];

/** The name in the first label for one of the ids by which a label may refer to a control; `anchor`: its first element. What only tells to upload a file names none. */
export function nameByLabel(control: Control, anchor: Element, labels: LabelMap): string {
  if (labels.size === 0) return '';
  for (const idOf of ID_RULES) {
    // of several for one id the first that is shown counts: a label that floats up may be drawn twice
    const names = (labels.get(idOf(control, anchor)) ?? []).map((label) => nameIn(label, control.element));
    const name = names.find((at) => at !== '') ?? '';
    if (name !== '' && (control.kind !== 'upload' || saysWhat(name))) return name;
  }
  return '';
}

// What is a control called whose name stands in another tree: around the slot that shows it, or beside the host of its own tree?
import { CONTROL, type Control } from '../dom/control';
import { holdsField } from '../dom/drawn-controls';
import { nameOf } from '../dom/names';
import { repeatsAnother } from '../dom/replaced-boxes';
import { nameInSlotOf } from './label-places';

/** Trees that are left on the way out, and levels up to a slot within each. */
const MOST_TREES = 4;
const MOST_LEVELS = 4;
/** A slot of a form item shows one box, or the two ends of a range. */
const MOST_IN_SLOT = 2;

/** The slot that shows an element or a box around it, with the element that stands in it; null where none does. */
function slotAround(element: Element): readonly [slot: Element, shown: Element] | null {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < MOST_LEVELS; level += 1, at = at.parentElement)
    if (at.assignedSlot) return [at.assignedSlot, at];
  return null;
}

/** Whether an element holds more than `most` fields, those of shadow trees included. A list and what repeats its value count as one. */
function hasMoreFields(within: ParentNode, most: number): boolean {
  let count = 0;
  for (const element of within.querySelectorAll('*')) {
    const isOne = element.matches(CONTROL) && !repeatsAnother(element);
    if (isOne || (element.shadowRoot !== null && hasMoreFields(element.shadowRoot, 0))) count += 1;
    if (count > most) return true;
  }
  return false;
}

/** The words of the element right before a host, where that is none of the page's own making and holds no field. */
function nameRightBefore(host: Element): string {
  const label = host.previousElementSibling;
  return label === null || label.localName.includes('-') || holdsField(label) ? '' : nameOf(label);
}

/**
 * The name of a control outside of the tree it stands in. `before`: what is written before an element in its own tree.
 * A tree or a slot of several fields has a heading there, and no name of one of them.
 */
export function nameThroughSlots(
  { element, parts }: Control,
  isChoice: boolean,
  before: (element: Element) => string,
): string {
  let at = (isChoice ? parts[0] : null) ?? element;
  for (let trees = 0; trees < MOST_TREES; trees += 1) {
    const [slot, shown] = slotAround(at) ?? [null, null];
    if (slot !== null && shown !== null) {
      if ((!element.contains(shown) && hasMoreFields(shown, MOST_IN_SLOT)) || slot.childElementCount > 0)
        return '';
      const name = before(slot);
      if (name !== '') return name;
      at = slot;
      continue;
    }
    const tree = at.getRootNode();
    if (tree.nodeType !== 11 || !('host' in tree)) return ''; // 11: a fragment; only a shadow tree has a host
    const { host } = tree as ShadowRoot;
    if (hasMoreFields(tree as ShadowRoot, 1)) return '';
    const name = nameInSlotOf(host) || nameRightBefore(host);
    if (name !== '') return name;
    at = host;
  }
  return '';
}

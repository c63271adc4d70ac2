// Which drawn thing stands for a native select that its page hides? Then both are one control: pressed in the one, read from the other.
import { DRAWN_SELECT } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { hasLayout, isHtml, isInput, isSelect } from '../dom/elements';
import { isPerceivable } from '../dom/visual-element';

const LIKE_A_SELECT = `[role=combobox],[tabindex],button,a,input,${DRAWN_SELECT}`;
const TALLEST = 120; // pixels

/** May this be what a person sees instead of the select? Something to press, of the height of a control. */
function isReplacement(element: Element | null, select: Element): element is Element {
  if (element === null || isInput(element) || isSelect(element) || element.contains(select)) return false;
  if (element.tagName === 'LABEL' || element.querySelector('select') !== null) return false;
  if (!element.matches(LIKE_A_SELECT) && element.querySelector(LIKE_A_SELECT) === null) return false;
  return isPerceivable(element) && isHtml(element) && element.offsetHeight <= TALLEST;
}

/** What is drawn right after or before a hidden select. */
export function replacementOf(select: HTMLSelectElement): Element | null {
  const beside = [select.nextElementSibling, select.previousElementSibling];
  const drawn = beside.find((at) => isReplacement(at, select)) ?? null;
  // how the select itself is drawn costs most, and few have anything beside them
  return drawn === null || isPerceivable(select) ? null : drawn;
}

/** Joins each hidden select with its replacement; what was found by itself in a replacement, or in a box the page draws as a select, is left out. */
export function joinReplacements<T extends { kind: Control['kind']; element: Element; parts: Element[] }>(
  drafts: readonly T[],
  drawn: ReadonlySet<Element>,
): T[] {
  const replacements = new Set(drawn);
  for (const draft of drafts) {
    const { element } = draft;
    const replacement = isSelect(element) ? replacementOf(element) : null;
    if (replacement === null) continue;
    replacements.add(replacement);
    draft.kind = 'select';
    draft.element = replacement;
    draft.parts = [element];
  }
  if (replacements.size === 0) return [...drafts];
  const isInReplacement = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (replacements.has(at)) return true;
    return false;
  };
  const stands = ({ element, parts }: T): boolean =>
    parts.some(isSelect) || drawn.has(element) || !isInReplacement(element);
  return drafts.filter(stands);
}

/** Is an element the unseen box that searches the list which the page draws right before it? Angular's ui-select shows it once the list is open. */
export function searchesDrawn(
  before: Pick<Control, 'kind' | 'element' | 'parts'> | undefined,
  element: Element,
): boolean {
  const isDrawn = before?.kind === 'select' && before.parts.length === 0;
  return (
    isDrawn &&
    element.matches('input[type=search],input[role=combobox]') &&
    element.parentElement?.contains(before.element) === true &&
    !hasLayout(element)
  );
}

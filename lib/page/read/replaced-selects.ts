// Which drawn element replaces a native select that the page hides, or a box in which a list keeps what is chosen? Both become one control: the drawn element is pressed, and the select is read, or where there is none what is drawn.
import { AROUND_SELECT, DRAWN_SELECT } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { hasLayout, isHtml, isInput, isSelect } from '../dom/elements';
import { tidy } from '../dom/text';
import { isPerceivable } from '../dom/visual-element';

const LIKE_A_SELECT = `[role=combobox],[tabindex],button,a,input,${DRAWN_SELECT}`;
const TALLEST = 120; // pixels

/** Does the element begin with the words of the option that is chosen in a select that is not drawn? Then it is drawn for the select, though nothing in it says that it can be pressed. A select that lies unseen over such words is pressed itself. */
function showsChosen(element: Element, select: HTMLSelectElement): boolean {
  const words = tidy(select.selectedOptions[0]?.text ?? '');
  return words !== '' && !hasLayout(select) && tidy(element.textContent ?? '').startsWith(words);
}

/** May this be the element that a person sees instead of the select? It can be pressed or shows what is chosen, and has the height of a control. */
function isReplacement(element: Element | null | undefined, select: HTMLSelectElement): element is Element {
  if (!element || isInput(element) || isSelect(element) || element.contains(select)) return false;
  if (element.tagName === 'LABEL' || element.querySelector('select') !== null) return false;
  if (
    !element.matches(LIKE_A_SELECT) &&
    element.querySelector(LIKE_A_SELECT) === null &&
    !showsChosen(element, select)
  )
    return false;
  return isPerceivable(element) && isHtml(element) && element.offsetHeight <= TALLEST;
}

/** The visible element directly after or before a hidden select, or what opens a list beside the box that hides it for screen readers (React Aria, whose help and errors may stand between the two). */
export function replacementOf(select: HTMLSelectElement): Element | null {
  const outer = select.hidden ? select.closest(AROUND_SELECT) : null;
  if (outer !== null) return outer;
  const box = select.closest('[aria-hidden=true]');
  const opener = box?.parentElement?.querySelector(':scope>[aria-haspopup=listbox]');
  const beside = [select.nextElementSibling, select.previousElementSibling, opener];
  const drawn = beside.find((at) => isReplacement(at, select));
  // the test of how the select is drawn is the most expensive, and few selects have such a neighbour
  return drawn && !isPerceivable(box ?? select) ? drawn : null;
}

const LISTS = new Set<Control['kind']>(['select', 'cascader']);

/** What is drawn behind a read-only box that nobody sees, in which a list keeps what is chosen (city-picker). */
function drawnBehind({ kind, element }: Pick<Control, 'kind' | 'element'>): Element | null {
  if (!LISTS.has(kind) || !isInput(element) || !element.readOnly) return null;
  const next = element.nextElementSibling;
  const stem = element.classList[element.classList.length - 1]?.split('-')[0] ?? '';
  const isOwn = next?.classList[0]?.startsWith(`${stem}-`) === true && stem !== '';
  return isOwn &&
    isHtml(next) &&
    next.offsetHeight <= TALLEST &&
    isPerceivable(next) &&
    !isPerceivable(element)
    ? next
    : null;
}

/** Joins each hidden select with its replacement. Controls found inside a replacement, or inside a box that the page draws as a select, are left out. */
export function joinReplacements<T extends { kind: Control['kind']; element: Element; parts: Element[] }>(
  drafts: readonly T[],
  drawn: ReadonlySet<Element>,
): T[] {
  const replacements = new Set(drawn);
  const joined = new Set<T>(); // with what is drawn behind a box; it has no part that tells so
  for (const draft of drafts) {
    const { element } = draft;
    const ofSelect = isSelect(element) ? replacementOf(element) : null;
    const replacement = ofSelect ?? drawnBehind(draft);
    if (replacement === null) continue;
    replacements.add(replacement);
    draft.element = replacement;
    draft.parts = ofSelect === null ? [] : [element];
    if (ofSelect === null) joined.add(draft);
    else draft.kind = 'select';
  }
  if (replacements.size === 0) return [...drafts];
  const isInReplacement = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (replacements.has(at)) return true;
    return false;
  };
  const stands = (draft: T): boolean =>
    draft.parts.some(isSelect) ||
    joined.has(draft) ||
    drawn.has(draft.element) ||
    !isInReplacement(draft.element);
  return drafts.filter(stands);
}

/** Is an element the hidden search box of a drawn list directly before it? Angular's ui-select shows this box once the list is open. */
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

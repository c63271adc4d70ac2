// How is a component library's select set? Press it, find the choice in the popup, scroll or type when the list is long.
import { isInput } from '../dom';
import { tidy } from '../text';
import { press, pressKey, setText } from './events';
import { pick } from './native-select';
import {
  innermost,
  isDisabledOption,
  openPopups,
  optionName,
  optionsIn,
  scrollerOf,
  triggerOf,
} from './popup';
import { type Widget, type WriteDeps, type WriteOutcome, waitFor } from './widget';

const SHOWN =
  '[class*="selection-item-content"],[class*="selection-item"],[class*="select-view-value"],[class*="select-values"],' +
  '[class*="selection-input__content"],[class*="selected-item"]:not([class*="placeholder"]),[class*="dropdown__value"]';
const PLACEHOLDER = /placeholder|is-transparent|text-weak/u;

/** What a select shows: the chosen words, or the text of its read-only input. */
export function shownIn(element: Element): string[] {
  const chosen = [...element.querySelectorAll(SHOWN)].filter(
    (at) => !PLACEHOLDER.test(at.getAttribute('class') ?? '') && at.querySelector(SHOWN) === null,
  );
  const words = chosen
    .map((at) => tidy(at.getAttribute('title') || at.textContent || ''))
    .filter((at) => at !== '');
  if (words.length > 0) return words;
  for (const input of element.querySelectorAll('input')) {
    if (input.type !== 'hidden' && input.value !== '') return [tidy(input.value)];
  }
  if (isInput(element) && element.value !== '') return [tidy(element.value)];
  if (element.querySelector('input') !== null) return [];
  const text = tidy(element.textContent ?? '');
  return text === '' || element.querySelector('[class*="placeholder"]') !== null ? [] : [text];
}

/** Opens the control's popup; null when it never opens. */
export async function open(element: Element, deps: WriteDeps): Promise<Element[] | null> {
  const before = openPopups(element);
  press(triggerOf(element));
  const opened = (): Element[] | null => {
    const now = openPopups(element);
    const fresh = now.filter((at) => !before.includes(at));
    return fresh.length > 0 ? fresh : null;
  };
  const found = await waitFor(opened, deps, 700);
  if (found !== null) return found;
  const still = openPopups(element);
  return still.length > 0 ? still : null;
}

/** Closes what we opened, so that no list stays over the page: by Escape, else by a press beside it. */
export async function close(element: Element, deps: WriteDeps): Promise<void> {
  const isClosed = (): boolean => openPopups(element).length === 0;
  if (isClosed()) return;
  pressKey(element.querySelector('input') ?? element, 'Escape');
  if ((await waitFor(isClosed, deps, 50)) !== null) return;
  press(element.ownerDocument.body);
  await waitFor(isClosed, deps, 300);
}

const visibleOptions = (element: Element): Element[] =>
  openPopups(element)
    .flatMap(optionsIn)
    .filter((option) => !isDisabledOption(option));

function findIn(element: Element, wordings: readonly string[]): Element | null {
  return pick(visibleOptions(element), optionName, wordings);
}

async function findByScroll(
  element: Element,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const [popup] = openPopups(element);
  const [first] = visibleOptions(element);
  const scroller = popup === undefined || first === undefined ? null : scrollerOf(first, popup);
  if (scroller === null) return null;
  scroller.scrollTop = 0;
  for (let step = 0; step < 400 && deps.isAllowed(); step += 1) {
    await deps.wait(16);
    const found = findIn(element, wordings);
    if (found !== null) return found;
    const before = scroller.scrollTop;
    scroller.scrollTop = before + Math.max(40, scroller.clientHeight * 0.7);
    if (scroller.scrollTop <= before) return null;
  }
  return null;
}

async function findByTyping(
  element: Element,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const input = isInput(element) ? element : element.querySelector('input');
  const [word] = wordings;
  if (input === null || input.readOnly || word === undefined) return null;
  setText(input, word);
  const found = await waitFor(() => findIn(element, wordings), deps, 600);
  if (found === null) setText(input, '');
  return found;
}

/** Chooses the first of the wordings that the list has. */
export async function choose(
  element: Element,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<WriteOutcome> {
  if ((await open(element, deps)) === null) return deps.isAllowed() ? 'refused' : 'stopped';
  const option =
    (await waitFor(() => findIn(element, wordings), deps, 250)) ??
    (await findByScroll(element, wordings, deps)) ??
    (await findByTyping(element, wordings, deps)) ??
    (await waitFor(() => findIn(element, wordings), deps, 300));
  if (option === null || !deps.isAllowed()) {
    await close(element, deps);
    return deps.isAllowed() ? 'not-found' : 'stopped';
  }
  press(innermost(option));
  return 'written';
}

/** Empties a select by its own cross, where it has one. */
function clear(element: Element): WriteOutcome {
  const cross = element.querySelector('[class*="select-clear"],[class*="clear-icon"],[class*="icon-clear"]');
  if (cross === null) return 'refused';
  press(cross);
  return 'written';
}

export const select: Widget = {
  read: (control) => shownIn(control.element),
  write: async (control, step, deps) => {
    if (step.value.length === 0) return clear(control.element);
    const wordings = [step.value[0], ...step.alternatives.map((words) => words[0])];
    return choose(
      control.element,
      wordings.filter((word) => word !== undefined),
      deps,
    );
  },
};

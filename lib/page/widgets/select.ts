// How is a component library's select set? Press it, find the choice in the popup, scroll or type when the list is long.
import { isInput } from '../dom';
import { tidy } from '../text';
import { press, pressKey, setText } from './events';
import { pick } from './native-select';
import {
  innermost,
  isDisabledOption,
  isOpen,
  openPopups,
  optionName,
  optionsIn,
  ownPopups,
  scrollerOf,
  triggerOf,
} from './popup';
import { type Widget, type WriteDeps, type WriteOutcome, waitFor } from './widget';

const SHOWN =
  '[class*="selection-item-content"],[class*="selection-item"],[class*="view-value"],[class*="select-values"],' +
  '[class*="selection-input__content"],[class*="selected-item"],[class*="dropdown__value"],[class*="cascader__value"]';
const PLACEHOLDER = /is-transparent|text-weak|placeholder/u;
// one library draws a chosen value in its placeholder's place, and says so by this class without the others
const IN_PLACE = /(?:^|\s)\S*selected-item(?=\s|$)(?!.*is-transparent)/u;

function isPlaceholder(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  return PLACEHOLDER.test(names) && !IN_PLACE.test(names);
}

/** What a select shows: the chosen words, or the text of its read-only input. */
export function shownIn(element: Element): string[] {
  const hint = tidy(element.querySelector('input')?.getAttribute('placeholder') ?? '') || null;
  const chosen = [...element.querySelectorAll(SHOWN)].filter(
    (at) => !isPlaceholder(at) && at.querySelector(SHOWN) === null,
  );
  const words = chosen
    .map((at) => tidy(at.getAttribute('title') || at.textContent || ''))
    .filter((at) => at !== '' && at !== hint);
  if (words.length > 0) return words;
  for (const input of element.querySelectorAll('input')) {
    if (input.type !== 'hidden' && input.value !== '') return [tidy(input.value)];
  }
  if (isInput(element) && element.value !== '') return [tidy(element.value)];
  if (element.querySelector('input') !== null) return [];
  const text = tidy(element.textContent ?? '');
  return text === '' || element.querySelector('[class*="placeholder"]') !== null ? [] : [text];
}

/** The popups that our press opened, asked anew each time: a list may be drawn again while it is open. */
export type Popups = () => Element[];

/** Opens the control's popup; null when it never opens. */
export async function open(element: Element, deps: WriteDeps): Promise<Popups | null> {
  for (const limit of [700, 300]) {
    const before = new Set(openPopups(element));
    const popups: Popups = () => ownPopups(element, before);
    press(triggerOf(element));
    if ((await waitFor(() => popups().length > 0, deps, limit)) !== null) return popups;
    // a list that a person left open was closed by our press
    if (![...before].some((at) => !isOpen(at))) return null;
  }
  return null;
}

/** Closes what we opened, so that no list stays over the page: by Escape, else by a press beside it. */
export async function close(element: Element, popups: Popups, deps: WriteDeps): Promise<void> {
  const isClosed = (): boolean => popups().length === 0;
  if (isClosed()) return;
  pressKey(element.querySelector('input') ?? element, 'Escape');
  if ((await waitFor(isClosed, deps, 50)) !== null) return;
  press(element.ownerDocument.body);
  await waitFor(isClosed, deps, 300);
}

const optionsOf = (popups: Popups): Element[] =>
  popups()
    .flatMap(optionsIn)
    .filter((option) => !isDisabledOption(option));

const findIn = (popups: Popups, wordings: readonly string[]): Element | null =>
  pick(optionsOf(popups), optionName, wordings);

async function findByScroll(
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const [popup] = popups();
  const [first] = optionsOf(popups);
  const scroller = popup === undefined || first === undefined ? null : scrollerOf(first, popup);
  if (scroller === null) return null;
  scroller.scrollTop = 0;
  for (let step = 0; step < 400 && deps.isAllowed(); step += 1) {
    await deps.wait(16);
    const found = findIn(popups, wordings);
    if (found !== null) return found;
    const before = scroller.scrollTop;
    scroller.scrollTop = before + Math.max(40, scroller.clientHeight * 0.7);
    if (scroller.scrollTop <= before) return null;
  }
  return null;
}

async function findByTyping(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const input = isInput(element) ? element : element.querySelector('input');
  const [word] = wordings;
  if (input === null || input.readOnly || word === undefined) return null;
  setText(input, word);
  const found = await waitFor(() => findIn(popups, wordings), deps, 600);
  if (found === null) setText(input, '');
  return found;
}

/** Chooses the first of the wordings that the list has. */
export async function choose(
  element: Element,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const popups = await open(element, deps);
  if (popups === null) return deps.isAllowed() ? 'refused' : 'stopped';
  const option =
    (await waitFor(() => findIn(popups, wordings), deps, 250)) ??
    (await findByScroll(popups, wordings, deps)) ??
    (await findByTyping(element, popups, wordings, deps)) ??
    (await waitFor(() => findIn(popups, wordings), deps, 300));
  if (option === null || !deps.isAllowed()) {
    await close(element, popups, deps);
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

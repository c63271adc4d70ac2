// How is the list of a select opened, searched for a choice, and closed again?
import { isHtml, isInput, isVisible } from '../dom/elements';
import { arrowOf } from '../dom/names';
import { tidy } from '../dom/text';
import { press, pressKey, setText } from './events';
import { pick } from './option-match';
import {
  freshLists,
  isDisabledOption,
  listsShown,
  openPopups,
  optionName,
  optionsIn,
  ownPopups,
  scrollerOf,
  triggerOf,
} from './popup';
import { type WriteDeps, waitFor } from './widget';

/** The popups that our press opened, asked anew each time: a list may be drawn again while it is open. */
export type Popups = () => Element[];

/** The box in which a person may type to search the list, once it is open. */
function searchBox(element: Element): HTMLInputElement | null {
  const boxes = isInput(element) ? [element] : [...element.querySelectorAll('input')];
  return boxes.find((box) => !box.readOnly && !box.disabled && /^(?:text|search|)$/u.test(box.type)) ?? null;
}

const SOON = 200;

const INNER = '[role=combobox],[tabindex],button,a';

/** Opens the control's popup; null when it never opens. A list that is only searched for may open later, as one types. */
export async function open(element: Element, deps: WriteDeps): Promise<Popups | null> {
  const arrow = arrowOf(element) ?? element.querySelector(INNER);
  const usual = isInput(element) ? (arrow ?? element) : triggerOf(element);
  for (const [limit, trigger] of [
    [500, usual],
    [100, usual],
    [100, arrow ?? usual],
  ] as const) {
    const before = new Set(openPopups(element));
    const lists = new Set(listsShown(element));
    const popups: Popups = () => {
      const own = ownPopups(element, before);
      return own.length > 0 ? own : freshLists(element, lists);
    };
    press(trigger);
    const isThere = (): boolean => popups().length > 0;
    if ((await waitFor(isThere, deps, SOON)) !== null || searchBox(element) !== null) return popups;
    if ((await waitFor(isThere, deps, limit)) !== null) return popups;
    // pressed once more: a list that a person left open was closed by our press, or a library still ended the one before
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

const CONFIRM = /^(?:确定|确认|完成|ok)$/iu;

/** Some lists are taken only when they are confirmed. */
export function confirmIn(popups: Popups): void {
  const buttons = popups().flatMap((popup) => [...popup.querySelectorAll('button,a,input[type=button]')]);
  const named = (at: Element): string => tidy(isInput(at) ? at.value : (at.textContent ?? ''));
  const confirm = buttons.find((button) => CONFIRM.test(named(button)) && isVisible(button));
  if (confirm !== undefined) press(confirm);
}

const optionsOf = (popups: Popups): Element[] =>
  popups()
    .flatMap(optionsIn)
    .filter((option) => !isDisabledOption(option));

const findIn = (popups: Popups, wordings: readonly string[]): Element | null =>
  pick(optionsOf(popups), optionName, wordings);

/** Some lists carry the box to search them. */
function searchBoxIn(popups: Popups): HTMLInputElement | null {
  const boxes = popups().flatMap((popup) => [...popup.querySelectorAll('input')]);
  return boxes.find((box) => /^(?:text|search|)$/u.test(box.type) && !box.readOnly && isVisible(box)) ?? null;
}

/** The box that scrolls the open list, and whether it holds rows that are not drawn. */
function scrollerIn(popups: Popups): { readonly box: Element; readonly hidesRows: boolean } | null {
  const [popup] = popups();
  const options = optionsOf(popups);
  const [first] = options;
  const box = popup === undefined || first === undefined ? null : scrollerOf(first, popup);
  if (box === null) return null;
  const drawn = options.reduce((sum, option) => sum + (isHtml(option) ? option.offsetHeight : 0), 0);
  return { box, hidesRows: drawn < box.scrollHeight * 0.9 };
}

async function findByScroll(
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const scroller = scrollerIn(popups);
  if (scroller === null) return null;
  const { box } = scroller;
  box.scrollTop = 0;
  for (let step = 0; step < 400 && deps.isAllowed(); step += 1) {
    const [first] = optionsOf(popups);
    const shown = first === undefined ? '' : optionName(first);
    const isDrawn = (): boolean =>
      optionsOf(popups).some((at, place) => place === 0 && optionName(at) !== shown);
    const before = box.scrollTop;
    const found = findIn(popups, wordings);
    if (found !== null) return found;
    box.scrollTop = before + Math.max(40, box.clientHeight * 0.8);
    if (box.scrollTop <= before) return null;
    await waitFor(isDrawn, deps, 48);
  }
  return null;
}

async function findByTyping(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const input = searchBox(element) ?? searchBoxIn(popups);
  const [word] = wordings;
  if (input === null || word === undefined) return null;
  setText(input, word);
  // some only search after a key
  pressKey(input, 'Process');
  const found = await waitFor(() => findIn(popups, wordings), deps, 1000);
  if (found === null) setText(input, '');
  return found;
}

/** Looks for a choice in the open list: in view, then by scrolling where rows are not drawn, then by typing. */
export async function find(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const isKnown = (): boolean => findIn(popups, wordings) !== null || scrollerIn(popups)?.hidesRows === true;
  if (popups().length > 0) await waitFor(isKnown, deps, 250);
  return (
    findIn(popups, wordings) ??
    (await findByScroll(popups, wordings, deps)) ??
    (await findByTyping(element, popups, wordings, deps)) ??
    (await waitFor(() => findIn(popups, wordings), deps, popups().length > 0 ? 200 : 0))
  );
}

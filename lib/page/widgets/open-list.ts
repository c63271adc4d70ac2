// How is the list of a select opened, searched for a choice, and closed again?
import { BARE_CONTROL } from '../dom/component-libraries';
import { around, firstNameOf, isHtml, isInput, isLive, isOneMake, isVisible } from '../dom/elements';
import { choiceTitle, wordsBeforeNotes } from '../dom/names';
import { pick } from '../dom/option-match';
import { normal } from '../dom/simplified';
import { dispatchEntered, leave, press, pressByFinger, pressKey, setText, typeIn } from './events';
import { listOpenerOf } from './list-opener';
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
import { BACK, CANCEL, enderIn, type Popups } from './popup-enders';
import { fills, keepSheets, lastCameIn, lastLeft, veilOver } from './sheets';
import { findInBranches } from './tree-branches';
import { type WriteDeps, waitFor } from './widget';

const typedIn = (boxes: readonly HTMLInputElement[]): HTMLInputElement | undefined =>
  boxes.find((box) => !box.readOnly && !box.disabled && /^(?:text|search|)$/u.test(box.type));

/** The box in which a person may type to search the list, once it is open. */
const searchBox = (element: Element): HTMLInputElement | undefined =>
  typedIn(isInput(element) ? [element] : [...element.querySelectorAll('input')]);

const SOON = 200;
/** A row of a list may be drawn anew with so many boxes around its value. */
const MOST_DRAWN_ANEW = 5;
/** What only a notice to the person offers to tick: it is no list, and theirs to read and to close. */
const IS_NOTICE = /不再[提显顯弹]|don.t show/i;

/** Without what pages put between the levels of a value: 浙江省/杭州市. */
const withoutSigns = (text: string): string => text.trim().replace(/[/／>›»]+/gu, '');

/** Says of a box whether it is a row drawn anew in the place of the one around an element, or of one of the boxes between: of the same make as what is gone. */
function drawnInPlaceOf(element: Element): (at: Element) => boolean {
  const places: Element[] = [];
  for (let at: Element | null = element; at !== null && places.length < MOST_DRAWN_ANEW; at = around(at))
    places.push(at);
  return (at) => places.some((place) => !isLive(place) && firstNameOf(place) !== '' && isOneMake(place, at));
}

/** Opens the control's popup; null when it never opens. A list that is only searched for may open later, as one types. */
export async function open(element: Element, deps: WriteDeps): Promise<Popups | null> {
  await lastLeft(deps);
  const arrow = listOpenerOf(element);
  const button = deps.reads.editButtonOf(element);
  const ownTrigger = button === null || button === element ? triggerOf(element) : button;
  const usual = isInput(element) ? (arrow ?? element) : ownTrigger;
  // where nothing came up, the page may hear fingers only
  for (const [limit, trigger, pressed] of [
    [500, usual, press],
    [100, usual, pressByFinger],
    [100, arrow ?? usual, press],
  ] as const) {
    const before = new Set(openPopups(element));
    const lists = new Set(listsShown(element));
    // a box for the value that was empty before comes up as a list would
    const isValue = (at: Element): boolean =>
      element.contains(at) &&
      withoutSigns(deps.reads.shownIn(element).join('')) === withoutSigns(at.textContent ?? '');
    // a choice may draw the control of its next level, which is no list
    const isNextLevel = (at: Element): boolean =>
      at.tagName === element.tagName &&
      at.classList[0] !== undefined &&
      at.classList[0] === element.classList[0];
    const isDrawnAnew = drawnInPlaceOf(element);
    const popups: Popups = () => {
      const own = ownPopups(element, before);
      const isList = (at: Element): boolean => !isValue(at) && !isNextLevel(at) && !isDrawnAnew(at);
      const shown = own.length > 0 ? own : freshLists(element, lists).filter(isList);
      if (own.length === 0 && shown.length > 0) keepSheets(shown);
      return shown.some(({ textContent }) => IS_NOTICE.test(textContent ?? '')) ? [] : shown;
    };
    pressed(trigger);
    await deps.wait(0); // a page draws its list in its turn; to look for one that is not there yet costs the page's length
    const isThere = (): boolean => popups().length > 0;
    const isOpen = (await waitFor(isThere, deps, SOON)) ?? searchBox(element);
    if (isOpen || (await waitFor(isThere, deps, limit)) !== null) {
      await lastCameIn(deps);
      return popups;
    }
    // pressed once more: a list that a person left open was closed by our press, or a library still ended the one before
  }
  return null;
}

/** What a person presses to leave what a control has opened; null where it hangs on a box that takes typing, or belongs to a library. */
function wayOutOf(element: Element, popups: Popups, { ownVeil }: WriteDeps): Element | null {
  if (isInput(element) && !element.readOnly) return null;
  const cross = enderIn(popups, CANCEL);
  // the cross in the control itself takes away what was chosen
  const ender = (element.contains(cross ?? null) ? null : cross) ?? veilOver(element, ownVeil) ?? null;
  if (isInput(element)) return ender;
  // a library's list is leaving by now, and would come back
  const isOfLibrary =
    element.matches(BARE_CONTROL) ||
    element.querySelector(`input:not(:disabled),textarea,${BARE_CONTROL}`) !== null;
  if (isOfLibrary) return null;
  // on a page of its own over this one, the trigger would open the next
  const isPage = popups().some((popup) => fills(popup, element.ownerDocument.documentElement));
  return isPage ? (enderIn(popups, BACK) ?? ender) : (ender ?? triggerOf(element));
}

/** Closes what we opened, so that no list stays over the page: by Escape, else by a press beside it. */
export async function close(element: Element, popups: Popups, deps: WriteDeps): Promise<void> {
  const isClosed = (): boolean => popups().length === 0;
  if (isClosed()) return;
  pressKey(element.querySelector('input') ?? element, 'Escape');
  if ((await waitFor(isClosed, deps, 50)) !== null) return;
  press(element.ownerDocument.body);
  if ((await waitFor(isClosed, deps, 300)) !== null) return;
  const wayOut = wayOutOf(element, popups, deps);
  if (wayOut !== null) press(wayOut);
  else if (isInput(element)) leave(element); // a list that hangs on its box alone
  await waitFor(isClosed, deps, 300);
}

/** What stands in a list whose choices are still on their way from a server; 搜索引擎 is a choice. */
const ON_ITS_WAY =
  /^(?:正在|数据)?(?:加载|载入|读取|获取|查询|搜[索寻](?:中|$)|请稍|loading|fetching|searching|pleasewait)/u;
/** So long a server may take to send a list, in milliseconds. */
export const SENT = 2500;

/** A sheet that waits may have a title and two buttons beside its notice. */
const MOST_BESIDE_NOTICE = 4;

const isOnItsWay = ({ options }: Choices): boolean =>
  options.length <= MOST_BESIDE_NOTICE &&
  options.some((option) => ON_ITS_WAY.test(normal(optionName(option))));

/** Waits while an open list only says that its choices are coming. */
export async function arrived(popups: Popups, deps: WriteDeps): Promise<void> {
  await waitFor(() => !isOnItsWay(choicesIn(popups)), deps, SENT);
}

/** What stands in the open list at one moment: to look for it costs the page's length, so it is asked once a question. */
interface Choices {
  readonly popup: Element | undefined;
  readonly options: readonly Element[];
}

function choicesIn(popups: Popups): Choices {
  const lists = popups();
  return {
    popup: lists[0],
    options: lists.flatMap(optionsIn).filter((option) => !isDisabledOption(option)),
  };
}

/** The options that their words before a note tell apart: 杭州 before 上城区 and before 西湖区 does not. */
function toldBeforeNotes(options: readonly Element[]): readonly Element[] {
  const words = options.map(wordsBeforeNotes);
  return options.filter((_, at) => words.indexOf(words[at] ?? '') === words.lastIndexOf(words[at] ?? ''));
}

const findIn = ({ options }: Choices, wordings: readonly string[]): Element | null =>
  pick(options, optionName, wordings) ??
  pick(options, choiceTitle, wordings) ?? // a row may describe its choice below it
  pick(toldBeforeNotes(options), wordsBeforeNotes, wordings);

/** The boxes that say that they search this list, wherever they stand (Slim Select). */
const searchersOf = ({ id, ownerDocument: page }: Element): Iterable<HTMLInputElement> =>
  id === '' ? [] : page.querySelectorAll<HTMLInputElement>(`input[aria-controls="${CSS.escape(id)}"]`);

/** Some lists carry the box to search them. */
const searchBoxIn = (popups: Popups): HTMLInputElement | undefined =>
  typedIn(
    popups().flatMap((popup) =>
      [...popup.querySelectorAll('input'), ...searchersOf(popup)].filter(isVisible),
    ),
  );

/** The box that scrolls the open list, and whether it holds rows that are not drawn. */
function scrollerIn({
  popup,
  options,
}: Choices): { readonly box: Element; readonly hidesRows: boolean } | null {
  const [first] = options;
  const box = popup === undefined || first === undefined ? null : scrollerOf(first, popup);
  if (box === null) return null;
  const drawn = options.reduce((sum, option) => sum + (isHtml(option) ? option.offsetHeight : 0), 0);
  return { box, hidesRows: drawn < box.scrollHeight * 0.9 };
}

/** How long rows may take to be drawn after a scroll (milliseconds): a slow page scrolled on too early never draws those between. */
const REDRAWN = 1500;
/** The same for a list that has all its rows, of which some only load more at its end. */
const SOON_REDRAWN = 48;

/** Which rows are drawn, told by the first and the last: a list may keep rows above its view. */
const endsOf = ({ options }: Choices): string =>
  [options[0], options.at(-1)].map((option) => (option === undefined ? '' : optionName(option))).join('\n');

async function findByScroll(
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const scroller = scrollerIn(choicesIn(popups));
  if (scroller === null) return null;
  const { box, hidesRows } = scroller;
  let patience = hidesRows ? REDRAWN : SOON_REDRAWN;
  box.scrollTop = 0;
  for (let step = 0; step < 400 && deps.isAllowed(); step += 1) {
    const choices = choicesIn(popups);
    const found = findIn(choices, wordings);
    if (found !== null) return found;
    const [shown, before] = [endsOf(choices), box.scrollTop];
    box.scrollTop = before + Math.max(40, box.clientHeight * 0.8);
    if (box.scrollTop <= before) return null;
    const isDrawn = (): boolean => endsOf(choicesIn(popups)) !== shown;
    if ((await waitFor(isDrawn, deps, patience)) === null) patience = SOON_REDRAWN; // what draws nothing new has drawn all
  }
  return null;
}

async function findByTyping(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const [word] = wordings;
  return word === undefined
    ? null
    : searched(element, popups, word, () => findIn(choicesIn(popups), wordings), deps);
}

const SEARCHED = 1000; // milliseconds
/** Types a word into the box that searches a list, and waits for what is found; empties it again where nothing is. */
export async function searched(
  element: Element,
  popups: Popups,
  word: string,
  find: () => Element | null,
  deps: WriteDeps,
): Promise<Element | null> {
  const input = searchBox(element) ?? searchBoxIn(popups);
  if (!input) return null;
  typeIn(input, word);
  // a list that closes late takes the focus along, and the box that loses it is emptied by some (Vuetify)
  const first = await waitFor(() => find() ?? (input.value === '' ? input : null), deps, SEARCHED);
  if (first === input) typeIn(input, word);
  const found = first === input ? await waitFor(find, deps, SEARCHED) : first;
  if (found === null) setText(input, '');
  return found;
}

/** Some lists keep rows back until their own 更多 is pressed. */
async function findBehindMore(
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const [more] = popups().flatMap(deps.reads.switchesIn);
  if (more === undefined || !deps.isAllowed()) return null;
  press(more);
  return waitFor(() => findIn(choicesIn(popups), wordings), deps, 600);
}

/** Looks for a choice in the open list: in view, then by scrolling where rows are not drawn, in closed branches, behind its 更多, then by typing. */
export async function find(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const NONE = 'none';
  const knownIn = (choices: Choices): Element | typeof NONE | null =>
    findIn(choices, wordings) ?? (scrollerIn(choices)?.hidesRows === true ? NONE : null);
  await arrived(popups, deps);
  const first = choicesIn(popups);
  const isListed = first.popup !== undefined;
  const box = isListed ? undefined : searchBox(element);
  if (box) dispatchEntered(box); // some open for who stands in the box, and what is typed and erased again would come after the choice (uni)
  const known =
    knownIn(first) ?? (isListed || box ? await waitFor(() => knownIn(choicesIn(popups)), deps, 250) : null);
  return (
    (known === NONE ? null : known) ??
    (await findByScroll(popups, wordings, deps)) ??
    (await findInBranches(popups, () => findIn(choicesIn(popups), wordings), deps)) ??
    (await findBehindMore(popups, wordings, deps)) ??
    (await findByTyping(element, popups, wordings, deps)) ??
    (await waitFor(() => findIn(choicesIn(popups), wordings), deps, popups().length > 0 ? 200 : 0))
  );
}

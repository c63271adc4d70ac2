// How is something chosen on wheels, as on a phone? Each wheel is turned to its word, then the choice is confirmed.
import { hasLayout, isLeaving } from '../dom/elements';
import { WHEEL, WHEEL_CONFIRM } from '../dom/opened-parts';
import { pick } from '../dom/option-match';
import { press, pressByFinger } from './events';
import { close } from './open-list';
import { isDisabledOption, isOpen, optionName, optionsIn } from './popup';
import { confirmerIn, enderIn, endsPopup, type Popups, slidIn } from './popup-enders';
import { isAt, isMoved, MOST_TURNS, restOf, type Turning, turnTo } from './turned';
import { type WriteDeps, type WriteOutcome, waitFor } from './widget';

/** The first sheet of a span leads to the second one. */
const LEADS_ON = /^下一步$/u;

/** The first of these that is drawn: on wide screens uni-app hides the wheels of a sheet, and offers their rows in a list. */
const drawnIn = (popup: Element, what: string): Element | undefined =>
  [...popup.querySelectorAll(what)].find(hasLayout);

const confirmerOf = (popup: Element): Element | undefined =>
  drawnIn(popup, WHEEL_CONFIRM) ?? confirmerIn(() => [popup]) ?? enderIn(() => [popup], LEADS_ON);

/** Lists with those made like them, in the order of the page: a wheel that depends on another one may have no rows yet, and is a level of the choice all the same. */
const withListsAlike = (lists: readonly Element[], popup: Element): readonly Element[] =>
  [...popup.querySelectorAll(lists[0]?.localName ?? '*')].filter(
    (at) => lists.includes(at) || (isMoved(at) && lists.some((list) => list.className === at.className)),
  );

/** The rows of each wheel in a popup: of lists that are moved as a whole, of those that a library calls wheels, or of three lists of numbers beside each other. */
function wheelsIn(popup: Element): Element[][] {
  const wheels = new Map<Element, Element[]>();
  for (const option of optionsIn(popup)) {
    const list = option.parentElement ?? popup;
    // of months that replace each other, those that are leaving are drawn, too, and three of them would look like wheels
    if (!isLeaving(list)) wheels.set(list, [...(wheels.get(list) ?? []), option]);
  }
  // the popup itself is moved while it slides in; its title and its buttons are not, and a drum has rows that are turned away from the person
  const lists = [...wheels.keys()];
  // nor has a wheel a row that ends it, as a sheet of choices has that slides in over its veil
  const isSheet = (list: Element): boolean =>
    wheels.get(list)?.some((row) => endsPopup(optionName(row))) === true;
  const moved = lists.filter((list) => list !== popup && !isSheet(list) && isMoved(list));
  // of those that a library calls wheels, one that stands at its first row is not moved
  const isWheel = (list: Element): boolean => list.closest(WHEEL) !== null;
  const wheeled = moved.some(isWheel) ? lists.filter(isWheel) : [];
  if (moved.length > 0)
    return withListsAlike(wheeled.length > 0 ? wheeled : moved, popup).map(({ children }) => [...children]);
  const all = [...wheels.values()];
  if (drawnIn(popup, WHEEL) !== undefined) return all;
  const numbers = all.filter((rows) => rows.length > 1 && rows.every((row) => /^\d/u.test(optionName(row))));
  // three months below each other have no years in their lists
  const hasYears = numbers.flat().some((row) => /^\d{4}/u.test(optionName(row)));
  return numbers.length === 3 && hasYears ? numbers : [];
}

/** Does a popup offer its choices on wheels, with a button to confirm? */
export const hasWheels = (popup: Element): boolean =>
  wheelsIn(popup).length > 0 && confirmerOf(popup) !== undefined;

const sameNumber = (left: string, right: string): boolean => {
  const [one, two] = [left, right].map((text) => Number.parseInt(text, 10));
  return /^\d/u.test(right) && one === two;
};

/** The word that each wheel must show: one for each level of a region; year, month and day of a date; or one word for a single wheel. */
const wordsOf = (path: readonly string[], wheels: number): readonly string[] =>
  path.length > 1 || wheels === 1 ? path : path.flatMap((day) => day.match(/\d+/gu) ?? []);

function optionFor(options: readonly Element[], word: string): Element | null {
  const free = options.filter((option) => !isDisabledOption(option));
  return (
    pick(free, optionName, [word]) ?? free.find((option) => sameNumber(optionName(option), word)) ?? null
  );
}

/** Turns each wheel to its row, the first one first; again only those that stand there no more. False when one does not come to stand there, while all before it do. */
async function turnAll(
  turnings: readonly (() => Turning)[],
  deps: WriteDeps,
  isAgain: boolean,
): Promise<boolean> {
  for (const [at, now] of turnings.entries()) {
    if ((isAgain && isAt(now())) || (await turnTo(now, deps))) continue;
    return !turnings.slice(0, at).every((before) => isAt(before()));
  }
  return true;
}

/** The sheet with wheels: what a control has opened, or what stands around it where that is one of the wheels by its role. */
function sheetIn(popups: readonly Element[], element: Element): Element | undefined {
  const own = popups.find(hasWheels);
  if (own !== undefined) return own;
  const isAround = (at: Element | null): at is Element => at !== null && !at.contains(element);
  for (const popup of popups.filter((at) => wheelsIn(at).length > 0))
    for (let at = popup.parentElement; isAround(at); at = at.parentElement) if (hasWheels(at)) return at;
  return undefined;
}

const HEARD = 500; // milliseconds until a wheel that seems to stand still lets its sheet be confirmed

/**
 * Confirms what stands on the wheels, and once more, with a finger, where the sheet stays as it is: it waits for its wheels to rest, or
 * hears fingers only. False when a wheel has brought others back to their first rows meanwhile: it tells where it stands only when it rests.
 */
async function confirmWheels(
  element: Element,
  popup: Element,
  turnings: readonly (() => Turning)[],
  deps: WriteDeps,
): Promise<boolean> {
  const shown = (): string => deps.reads.shownIn(element).join();
  const before = shown();
  const isStill = (): boolean => turnings.every((now) => isAt(now()));
  const isOver = (): boolean => !isOpen(popup) || shown() !== before || !isStill();
  for (const pressed of [press, pressByFinger]) {
    const confirm = confirmerOf(popup);
    if (!confirm || !deps.isAllowed()) break;
    pressed(confirm);
    if ((await waitFor(isOver, deps, HEARD)) !== null) break;
  }
  // where the first one stands elsewhere too, the sheet asks for something else by now
  const [first] = turnings;
  return !isOpen(popup) || shown() !== before || isStill() || first === undefined || !isAt(first());
}

/** Turns the wheels in what a control has opened to the first path that all of them offer, and confirms when each of them stands there; else closes it again. Null for any other list. */
export async function chooseOnWheels(
  element: Element,
  popups: Popups,
  paths: readonly (readonly string[])[],
  deps: WriteDeps,
): Promise<WriteOutcome | null> {
  const popup = sheetIn(popups(), element);
  if (popup === undefined) return null;
  // a wheel that turns by where it is pressed knows where it will be, and the sheet is not there yet
  await slidIn(() => [popup], deps);
  for (const path of paths) {
    const count = wheelsIn(popup).length;
    const words = wordsOf(path, count);
    if (words.length !== count) continue;
    // the wheel of days is drawn anew after the wheel of months has turned, and so are the cities of another province
    const turnings = words.map((word, at) => (): Turning => {
      const rows = wheelsIn(popup)[at] ?? [];
      return { row: optionFor(rows, word), rows };
    });
    for (let turns = 0; turns < MOST_TURNS && (await turnAll(turnings, deps, turns > 0)); turns += 1) {
      await restOf(turnings, deps);
      const isStill = turnings.every((now) => isAt(now()));
      if (deps.isAllowed() && isStill && (await confirmWheels(element, popup, turnings, deps)))
        return 'written';
    }
  }
  await close(element, popups, deps);
  return deps.isAllowed() ? 'not-found' : 'stopped';
}

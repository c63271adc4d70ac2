// How is something chosen on wheels, as on a phone? Each wheel is turned to its word, then the choice is confirmed.
import { WHEEL, WHEEL_CONFIRM } from '../dom/opened-parts';
import { pick } from '../dom/option-match';
import { normal } from '../dom/simplified';
import { press } from './events';
import { confirmerIn } from './open-list';
import { isDisabledOption, optionName, optionsIn } from './popup';
import { isMoved, type Turning, turnTo } from './turned';
import { type WriteDeps, type WriteOutcome, waitFor } from './widget';

const confirmerOf = (popup: Element): Element | undefined =>
  popup.querySelector(WHEEL_CONFIRM) ?? confirmerIn(() => [popup]);

/** Does a row stand in a list that is moved as a whole? The popup itself is moved while it slides in. */
const isOnWheel = (row: Element, popup: Element): boolean => row.parentElement !== popup && isMoved(row);

/** Does a popup offer its choices on wheels: by the names of a library, or in lists that are moved as a whole, with a button to confirm? */
export const hasWheels = (popups: readonly Element[]): boolean =>
  popups.some(
    (popup) =>
      (popup.querySelector(WHEEL) !== null && popup.querySelector(WHEEL_CONFIRM) !== null) ||
      (optionsIn(popup).some((row) => isOnWheel(row, popup)) && confirmerOf(popup) !== undefined),
  );

function wheelsIn(popup: Element): Element[][] {
  const wheels = new Map<Element | null, Element[]>();
  for (const option of optionsIn(popup)) {
    const list = option.parentElement;
    wheels.set(list, [...(wheels.get(list) ?? []), option]);
  }
  const lists = [...wheels.values()];
  const moved = lists.filter(([row]) => row !== undefined && isOnWheel(row, popup));
  return moved.length > 0 ? moved : lists; // the title and the buttons are not moved
}

/** The wheels of numbers in a popup that a page draws itself. */
const numberWheelsIn = (popup: Element): Element[][] =>
  wheelsIn(popup).filter(
    (options) => options.length > 1 && options.every((at) => /^\d/u.test(optionName(at))),
  );

/** Is it a popup that a page draws itself, with three wheels of numbers beside each other and a button to confirm? */
export const isDrawnAsWheels = (popup: Element): boolean =>
  numberWheelsIn(popup).length === 3 && confirmerIn(() => [popup]) !== undefined;

const sameNumber = (left: string, right: string): boolean => {
  const [one, two] = [left, right].map((text) => Number.parseInt(text, 10));
  return /^\d/u.test(right) && one === two;
};

/** The word that each wheel must show: year, month and day of a date, or one word for a single wheel. */
const wordsOf = (wording: string, wheels: number): string[] =>
  wheels === 1 ? [wording] : wording.split(/[-/年月日\s]+/u).filter((word) => word !== '');

function optionFor(options: readonly Element[], word: string): Element | null {
  const free = options.filter((option) => !isDisabledOption(option));
  return (
    pick(free, optionName, [word]) ?? free.find((option) => sameNumber(optionName(option), word)) ?? null
  );
}

/** Turns the wheels to the first wording that all of them offer, and confirms when each of them stands there. */
export async function turnWheels(
  popups: () => Element[],
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<WriteOutcome> {
  for (const wording of wordings) {
    const [popup] = popups().filter((at) => hasWheels([at]) || isDrawnAsWheels(at));
    const wheels = popup !== undefined && hasWheels([popup]) ? wheelsIn : numberWheelsIn;
    const count = popup === undefined ? 0 : wheels(popup).length;
    const words = wordsOf(wording, count);
    if (popup === undefined || words.length !== count) continue;
    let isWhole = true;
    for (const [at, word] of words.entries()) {
      // the wheel of days is redrawn after the wheel of months has turned
      const now = (): Turning => {
        const rows = wheels(popup)[at] ?? [];
        return { row: optionFor(rows, word), rows };
      };
      const option = await waitFor(() => now().row, deps, 300);
      isWhole = option !== null && deps.isAllowed() && (await turnTo(now, deps));
      if (!deps.isAllowed()) return 'stopped';
      if (!isWhole) break;
    }
    const confirm = confirmerOf(popup);
    if (!isWhole || !confirm || normal(wording) === '') continue;
    press(confirm);
    return 'written';
  }
  return 'not-found';
}

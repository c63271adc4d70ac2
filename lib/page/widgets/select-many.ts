// How is a select of several choices brought to what is wanted, and to nothing else?

import { type Control, selectBehind } from '../dom/control';
import { hasToken, isInput } from '../dom/elements';
import { BOXES_TO_TICK, REMOVE, TAKEN_OPTION } from '../dom/opened-parts';
import { wordingsEach } from '../dom/option-match';
import { normal } from '../dom/simplified';
import { splitChoices } from '../dom/text';
import type { FillStep } from '../model';
import { press } from './events';
import { close, find, open } from './open-list';
import { innermost } from './popup';
import { confirmIn, type Popups } from './popup-enders';
import { type WriteDeps, type WriteOutcome, waitFor } from './widget';

const isOneOf = (words: readonly string[], shown: string): boolean =>
  words.some((word) => normal(word) === normal(shown));

/** cmdk calls the row selected that Enter would take. */
const TAKEN_ROW = '[aria-selected=true]:not([cmdk-item])';

/** Whether a row of a list of several is taken, where the row itself says so. */
export function isTakenRow(row: Element): boolean {
  const box = row.querySelector(TICKED);
  if (box !== null) return isInput(box) ? box.checked : box.getAttribute('aria-checked') === 'true';
  return row.matches(TAKEN_ROW) || hasToken(row, TAKEN_OPTION);
}

/** A box to tick in a row. */
export const TICKED = 'input[type=checkbox],[role=checkbox]';
const OF_SEVERAL = '[aria-multiselectable=true]';

/** Has an open list a box to tick in its rows, or says that several may be chosen? */
export const offersSeveral = (popup: Element): boolean =>
  popup.matches(OF_SEVERAL) || popup.querySelector(`${TICKED},${BOXES_TO_TICK},${OF_SEVERAL}`) !== null;

/** The cross beside a choice in the control itself: some lists show no more what is taken, or do not give it up when it is pressed. */
export const crossBeside = (element: Element, names: readonly string[]): Element | undefined =>
  [...element.querySelectorAll(REMOVE)].find((cross) => {
    const around = cross.parentElement?.textContent ?? '';
    return isOneOf(names, around.replace(cross.textContent ?? '', '')); // the name of an icon may be its text
  });

/** Brings the rows of an open list to what is wanted: each in one of its wordings, and nothing else. */
export async function chooseMany(
  control: Control,
  step: FillStep,
  opened: Popups,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const { element } = control;
  const wanted = wordingsEach(step);
  const { shownBy } = deps.reads;
  const shown = shownBy(control).flatMap(splitChoices); // several choices that one text may join
  const missing = wanted.filter((words) => !shown.some((at) => isOneOf(words, at)));
  const surplus = shown.filter((at) => !wanted.some((words) => isOneOf(words, at))).map((name) => [name]);
  let popups = opened;
  let outcome: WriteOutcome = 'written';
  for (const words of [...missing, ...surplus]) {
    // some lists close after each choice
    if (popups().length === 0) popups = (await open(element, deps)) ?? popups;
    const option = crossBeside(element, words) ?? (await find(element, popups, words, deps));
    if (option === null || !deps.isAllowed()) {
      outcome = deps.isAllowed() ? 'not-found' : 'stopped';
      break;
    }
    const wasTaken = isTakenRow(option);
    // shown by its row alone: a press would give it up; where a select holds what is chosen, it is only the row that Enter would take
    if (wasTaken && missing.includes(words) && selectBehind(control) === null) continue;
    const before = shownBy(control).join();
    press(innermost(option));
    await waitFor(() => shownBy(control).join() !== before || isTakenRow(option) !== wasTaken, deps, 200);
  }
  if (outcome === 'written') await confirmIn(popups, deps);
  await close(element, popups, deps);
  if (outcome === 'written') deps.reads.keepSeveral(element, step.value);
  return outcome;
}

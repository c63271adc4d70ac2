// How is a select of several choices brought to what is wanted, and to nothing else?

import type { Control } from '../dom/control';
import { hasToken, isInput } from '../dom/elements';
import { TAKEN_OPTION } from '../dom/opened-parts';
import { wordingsEach } from '../dom/option-match';
import { normal } from '../dom/simplified';
import { splitChoices } from '../dom/text';
import type { FillStep } from '../model';
import { press } from './events';
import { close, confirmIn, find, open, type Popups } from './open-list';
import { innermost } from './popup';
import { type WriteDeps, type WriteOutcome, waitFor } from './widget';

const sameName = (left: string, right: string): boolean => normal(left) === normal(right);

/** Whether a row of a list of several is taken, where the row itself says so. */
function isTakenRow(row: Element): boolean {
  const box = row.querySelector('input[type=checkbox]');
  if (box !== null && isInput(box)) return box.checked;
  return row.getAttribute('aria-selected') === 'true' || hasToken(row, TAKEN_OPTION);
}

/** Has an open list a box to tick in its rows? */
export const offersSeveral = (popup: Element): boolean =>
  popup.querySelector('input[type=checkbox]') !== null;

/** Brings the rows of an open list to what is wanted: each in one of its wordings, and nothing else. */
export async function chooseMany(
  control: Control,
  step: FillStep,
  opened: Popups,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const { element } = control;
  const wanted = wordingsEach(step);
  const isWanted = (shown: string): boolean =>
    wanted.some((words) => words.some((word) => sameName(word, shown)));
  const { shownBy } = deps.reads;
  const shown = shownBy(control).flatMap(splitChoices); // several choices that one text may join
  const missing = wanted.filter((words) => !shown.some((at) => words.some((word) => sameName(word, at))));
  const surplus = shown.filter((at) => !isWanted(at)).map((name) => [name]);
  let popups = opened;
  let outcome: WriteOutcome = 'written';
  for (const words of [...missing, ...surplus]) {
    // some lists close after each choice
    if (popups().length === 0) popups = (await open(element, deps)) ?? popups;
    const option = await find(element, popups, words, deps);
    if (option === null || !deps.isAllowed()) {
      outcome = deps.isAllowed() ? 'not-found' : 'stopped';
      break;
    }
    const [before, wasTaken] = [shownBy(control).join(), isTakenRow(option)];
    press(innermost(option));
    await waitFor(() => shownBy(control).join() !== before || isTakenRow(option) !== wasTaken, deps, 200);
  }
  if (outcome === 'written') confirmIn(popups);
  await close(element, popups, deps);
  return outcome;
}

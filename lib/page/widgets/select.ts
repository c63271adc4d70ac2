// How is a component library's select set? Press it, find the choice in the popup, press that.
import { CLEAR } from '../dom/component-libraries';
import { shownIn, takesMany } from '../shown/select';
import { press } from './events';
import { close, confirmIn, find, open, type Popups } from './open-list';
import { innermost } from './popup';
import { chooseMany, offersSeveral } from './select-many';
import { hasWheels, turnWheels } from './wheel';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

/** Chooses the first of the wordings that the list has. */
export async function choose(
  element: Element,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const popups = await open(element, deps);
  if (popups === null) return deps.isAllowed() ? 'refused' : 'stopped';
  return chooseFrom(element, popups, wordings, deps);
}

async function chooseFrom(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<WriteOutcome> {
  if (hasWheels(popups())) return turnWheels(popups, wordings, deps);
  const option = await find(element, popups, wordings, deps);
  if (option === null || !deps.isAllowed()) {
    const isEmpty = popups().length === 0;
    await close(element, popups, deps);
    if (!deps.isAllowed()) return 'stopped';
    return isEmpty ? 'refused' : 'not-found';
  }
  const before = shownIn(element).join();
  press(innermost(option));
  const isDone = (): boolean => popups().length === 0 || shownIn(element).join() !== before;
  if ((await waitFor(isDone, deps, 120)) === null) confirmIn(popups);
  return 'written';
}

/** Empties a select by its own cross, where it has one. */
function clear(element: Element): WriteOutcome {
  const cross = element.querySelector(CLEAR);
  if (cross === null) return 'refused';
  press(cross);
  return 'written';
}

export const writeSelect: Write = async (control, step, deps) => {
  const { element } = control;
  const isMany = takesMany(control);
  if (step.value.length === 0 && !isMany) return clear(element);
  const popups = await open(element, deps);
  if (popups === null) return deps.isAllowed() ? 'refused' : 'stopped';
  if (isMany || popups().some(offersSeveral)) return chooseMany(control, step, popups, deps);
  const wordings = [step.value, ...step.alternatives].flatMap((words) => words.slice(0, 1));
  return chooseFrom(element, popups, wordings, deps);
};

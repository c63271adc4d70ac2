// How is a choice found in a cascader, or in a list whose groups fold, that lists groups first and shows a group's choices after it is pressed?
import { FOLD } from '../dom/component-libraries';
import { BRANCH_OPENER, CASCADER, CLEAR } from '../dom/opened-parts';
import { pick } from '../dom/option-match';
import { press } from './events';
import { arrived } from './open-list';
import { innermost, optionName, optionsIn } from './popup';
import type { Popups } from './popup-enders';
import { type WriteDeps, waitFor } from './widget';

const MOST_GROUPS = 16;
/** How long a group may take to show its choices, in milliseconds. */
const OPENED = 200;

/** Opens one group after the other until one offers the choice; null when none does, or when pressing a group selects the group itself. */
export async function findInGroups(
  element: Element,
  popups: Popups,
  wordings: readonly string[],
  deps: WriteDeps,
): Promise<Element | null> {
  const { shownIn } = deps.reads;
  const parts = (selector: string): Element[] =>
    popups()
      .flatMap((popup) => [popup, ...popup.querySelectorAll('*')])
      .filter((at) => at.matches(selector));
  const find = (names: readonly string[]): Element | null =>
    pick(popups().flatMap(optionsIn), optionName, names);
  await arrived(popups, deps);
  // a press on the row of a branch that has a sign to open it chooses the whole branch
  const isFolded = parts(`${CASCADER},${FOLD}`).length > 0 && parts(BRANCH_OPENER).length === 0;
  const rows = isFolded ? popups().flatMap(optionsIn) : [];
  const first = rows.length > 0 ? find(wordings) : null;
  if (first !== null) return first;
  const before = shownIn(element).join();
  let opened = '';
  for (const group of rows.slice(0, MOST_GROUPS).map(optionName)) {
    // where a group's choices replace the groups, a tab leads back to the groups
    const back = find([group]) === null ? pick(parts('[role=tab]'), optionName, [opened]) : null;
    if (back !== null) press(back);
    const row = await waitFor(() => find([group]), deps, OPENED);
    if (row === null || !deps.isAllowed()) return null;
    press(innermost(row));
    opened = group;
    const found = await waitFor(() => find(wordings), deps, OPENED);
    if (found !== null) return found;
    if (shownIn(element).join() === before) continue;
    const cross = before === '' ? element.querySelector(CLEAR) : null;
    if (cross !== null) press(cross);
    return null;
  }
  return null;
}

// How is a branch of a tree opened, and which rows of its list stand in it?
import { hasLayout, hasToken } from '../dom/elements';
import { BRANCH_OPEN, BRANCH_OPENER } from '../dom/opened-parts';
import { pointAt, press } from './events';
import { innermost } from './popup';
import type { Popups } from './popup-enders';
import { type WriteDeps, waitFor } from './widget';

const ARIA_BRANCH = '[role=treeitem][aria-expanded]';

/** A branch of a tree, as ARIA or its library calls it. */
export const TREE_BRANCH = `${ARIA_BRANCH},${BRANCH_OPENER}`;

/** What opens and closes the branch below a row, where it has one of its own. */
const signOf = (row: Element): Element | null | undefined =>
  row.querySelector(BRANCH_OPENER) ??
  row.parentElement?.querySelector(`:scope > ${BRANCH_OPENER}`) ??
  row.closest(ARIA_BRANCH)?.querySelector('button');

/** A list around the row says it of the branch above, in which the row stands. */
const isOpened = (sign: Element): boolean =>
  [sign, sign.parentElement, sign.parentElement?.parentElement].some(
    (at) => at && at.tagName !== 'UL' && hasToken(at, BRANCH_OPEN),
  ) || sign.closest('[role=treeitem]')?.matches('[aria-expanded=true]') === true;

/** Opens what stands below a row: by the sign of its branch, else by a press on the row. A branch that is open already is left so, because a press on its row would choose it in some trees. */
export function openBelow(row: Element): void {
  const sign = signOf(row);
  if (sign && isOpened(sign)) return;
  pointAt(row); // some menus open the next one as soon as the pointer is there
  press(sign ?? innermost(row));
}

const startOf = (row: Element): number => innermost(row).getBoundingClientRect().left;

/** What stands below the row at a place of a list; below a branch only what stands further in than its words: the rest belongs to other branches. */
export function below(rows: readonly Element[], at: number): readonly Element[] {
  const rest = rows.slice(at + 1);
  const above = rows[at];
  const end = above && signOf(above) ? rest.findIndex((row) => startOf(row) <= startOf(above)) : -1;
  return end < 0 ? rest : rest.slice(0, end);
}

const MOST_BRANCHES = 24;

/** How many levels of a tree are opened in search of a choice. */
const MOST_LEVELS = 3;
/** How long a branch may take to draw what stands in it, in milliseconds. */
const BRANCH_DRAWN = 500;

/** Opens the branches of these lists that are closed; false when there are none. A press on the sign of a branch chooses nothing. */
function openClosed(lists: readonly Element[]): boolean {
  const signs = lists.flatMap((list) => [...list.querySelectorAll(BRANCH_OPENER)]);
  const closed = signs.filter((sign) => hasLayout(sign) && !isOpened(sign)).slice(0, MOST_BRANCHES);
  for (const sign of closed) press(sign);
  return closed.length > 0;
}

/** Opens a tree level by level until it has the choice that `find` looks for: in a closed branch nothing is drawn. */
export async function findInBranches(
  popups: Popups,
  find: () => Element | null,
  deps: WriteDeps,
): Promise<Element | null> {
  let found: Element | null = null;
  for (let level = 0; found === null && level < MOST_LEVELS && deps.isAllowed(); level += 1) {
    if (!openClosed(popups())) return null;
    found = await waitFor(find, deps, BRANCH_DRAWN);
  }
  return found;
}

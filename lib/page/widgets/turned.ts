// How is one wheel of a phone's sheet turned to a row, and does it stand there? Some wheels only turn when they are dragged with a finger.
import { styleOf, windowOf } from '../dom/elements';
import { press } from './events';
import { innermost } from './popup';
import { type WriteDeps, waitFor } from './widget';

const CLIMB = 4; // levels
const NEAR = 4; // pixels

/** Is the list of these rows moved as a whole, as a wheel is? */
export const isMoved = (row: Element): boolean =>
  row.parentElement !== null && /^(?:matrix|translate)/u.test(styleOf(row.parentElement)?.transform ?? '');

const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** The box that shows a part of a wheel: its middle row is the one that is chosen. */
function windowOn(row: Element): Element | null {
  let at = row.parentElement;
  for (let depth = 0; at !== null && depth < CLIMB; depth += 1, at = at.parentElement)
    if (/hidden|clip|auto|scroll/u.test(styleOf(at)?.overflowY ?? '')) return at;
  return null;
}

/** By how many pixels a wheel must be turned until the row is in the middle of it. */
function wayTo(row: Element): number {
  const box = windowOn(row);
  return box === null ? 0 : middleOf(box) - middleOf(row);
}

const lookOf = (row: Element): string =>
  ['class', 'aria-selected', 'aria-checked'].map((name) => row.getAttribute(name)).join('\n');

/** Is the row drawn as no other row of its wheel is, while others are drawn alike? */
function isMarked(row: Element, rows: readonly Element[]): boolean {
  const others = rows.filter((other) => other !== row).map(lookOf);
  return !others.includes(lookOf(row)) && (others.length < 2 || new Set(others).size < others.length);
}

/** A finger that is lifted sooner would throw the wheel. */
const HELD = 320; // milliseconds

/** Drags a wheel with a finger. */
async function drag(row: Element, deps: WriteDeps): Promise<void> {
  const view = windowOf(row);
  const way = wayTo(row);
  if (!view?.TouchEvent || way === 0) return;
  const from = middleOf(row);
  const { left, width } = row.getBoundingClientRect();
  const touch = (type: string, clientY: number, isDown = true): void => {
    const finger = new view.Touch({ identifier: 1, target: row, clientX: left + width / 2, clientY });
    const touches = isDown ? [finger] : [];
    const init = { bubbles: true, cancelable: true, composed: true };
    row.dispatchEvent(
      new view.TouchEvent(type, { ...init, touches, targetTouches: touches, changedTouches: [finger] }),
    );
  };
  touch('touchstart', from);
  touch('touchmove', from + way);
  await deps.wait(HELD);
  touch('touchmove', from + way);
  touch('touchend', from + way, false);
}

/** The row that a wheel is to stand at, and all its rows, as they are drawn now. */
export interface Turning {
  readonly row: Element | null;
  readonly rows: readonly Element[];
}

const HEARD = 120; // milliseconds until a press has moved a wheel that takes presses
const TURNED = 1200; // milliseconds until a wheel has come to rest

/** Turns a wheel to a row by a press, or by a drag when a press does not move it; false when the row is not the chosen one afterwards. */
export async function turnTo(now: () => Turning, deps: WriteDeps): Promise<boolean> {
  const isThere = (): boolean => {
    const { row, rows } = now();
    return row !== null && (Math.abs(wayTo(row)) < NEAR || isMarked(row, rows));
  };
  const { row } = now();
  if (row === null) return false;
  const [look, way] = [lookOf(row), wayTo(row)];
  const isHeard = (): boolean => {
    const { row: at } = now();
    return isThere() || (at !== null && (lookOf(at) !== look || Math.abs(wayTo(at) - way) > 1));
  };
  press(innermost(row));
  await deps.wait(1);
  if (!isMoved(row)) return true; // the rows of a list that only scrolls take a press and need not show it
  if ((await waitFor(isHeard, deps, HEARD)) === null && deps.isAllowed()) await drag(row, deps);
  return (await waitFor(isThere, deps, TURNED)) !== null;
}

// How is one wheel of a phone's sheet turned to a row, and does it stand there? Some wheels only turn when they are dragged with a finger.
import { hasToken, isHtml, isLive, isVisible, styleOf } from '../dom/elements';
import { press, touch } from './events';
import { innermost } from './popup';
import { type WriteDeps, waitFor } from './widget';

const CLIMB = 4; // levels
const NEAR = 4; // pixels

const isClipped = (at: Element): boolean => /hidden|clip|auto|scroll/u.test(styleOf(at)?.overflowY ?? '');

/** Do the rows of a wheel stand around it, each turned in depth, so that where a row is drawn does not tell how far it is? */
const isOnDrum = (row: Element): boolean => /3d/u.test(styleOf(row)?.transform ?? '');

/** Does a list scroll, and come to rest only where one of its rows is in the middle? */
const isSnappedBox = (list: Element): boolean => !/^(?:none)?$/u.test(styleOf(list)?.scrollSnapType ?? '');

/** Is a list moved as a whole, as a wheel is, by itself or with a box around it alone, or row by row around a drum, or is it scrolled from row to row? */
export function isMoved(list: Element): boolean {
  const [first] = list.children;
  if ((first !== undefined && isOnDrum(first)) || (isClipped(list) && isSnappedBox(list))) return true;
  for (let at: Element | null = list; at?.textContent === list.textContent; at = at.parentElement) {
    // what is moved around the box that clips the list is the sheet that slides in
    if (at !== list && isClipped(at)) return false;
    if (/^(?:matrix|translate)/u.test(styleOf(at)?.transform ?? '')) return true;
    if (isClipped(at)) return false;
  }
  return false;
}

const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** The box that shows a part of a wheel: its middle row is the one that is chosen. */
function windowOn(row: Element): Element | null {
  let at = row.parentElement;
  for (let depth = 0; at !== null && depth < CLIMB; depth += 1, at = at.parentElement)
    if (isClipped(at)) return at;
  return null;
}

/** By how many pixels a wheel must be turned until the row is in the middle of it. */
function wayTo(row: Element): number {
  const box = windowOn(row);
  return box === null ? 0 : middleOf(box) - middleOf(row);
}

const lookOf = (row: Element): string =>
  ['class', 'aria-selected', 'aria-checked'].map((name) => row.getAttribute(name)).join('\n');

/** What the row is called at which a wheel stands. */
const STANDS = /[-_](?:active|selected|current)$/u;
const saysWhere = (rows: readonly Element[]): boolean => rows.some((row) => hasToken(row, STANDS));

const SAYS_CHOSEN = /active|select|check|current|true/iu;

/** Is the row drawn as no other row of its wheel is, while others are drawn alike? Of two rows either is; the chosen one then says so. */
function isMarked(row: Element, rows: readonly Element[]): boolean {
  const look = lookOf(row);
  const [other, ...more] = rows.filter((at) => at !== row).map(lookOf);
  if (other === undefined) return true;
  if (more.length === 0) return SAYS_CHOSEN.test(look) && !SAYS_CHOSEN.test(other);
  return ![other, ...more].includes(look) && new Set([other, ...more]).size <= more.length;
}

/** The row that a wheel is to stand at, and all its rows, as they are drawn now. */
export interface Turning {
  readonly row: Element | null;
  readonly rows: readonly Element[];
}

/** Is a wheel scrolled to its rows, and comes to rest only at one of them? */
const isSnapped = (row: Element): boolean => isSnappedBox(windowOn(row) ?? row);

/** Does a wheel stand at a row? The rows of a list that only scrolls take a press and need not show it; a wheel at its first row may not be moved yet. */
export const isAt = ({ row, rows }: Turning): boolean => {
  if (row === null) return false;
  if (isSnapped(row)) {
    // where the page marks a row, that is the one that it has taken
    const marked = rows.find((at) => isMarked(at, rows));
    return marked === undefined ? Math.abs(wayTo(row)) < NEAR : marked === row;
  }
  if (!isMoved(row.parentElement ?? row)) return !saysWhere(rows) || hasToken(row, STANDS);
  return isVisible(row) && (Math.abs(wayTo(row)) < NEAR || isMarked(row, rows));
};

/** By how many pixels a finger turns a wheel to a row. */
const dragTo = (row: Element, rows: readonly Element[]): number =>
  isOnDrum(row)
    ? (rows.findIndex((at) => isAt({ row: at, rows })) - rows.indexOf(row)) * row.clientHeight
    : wayTo(row);

/** A finger that is lifted sooner would throw the wheel. */
const HELD = 480; // milliseconds
/** Wheels tell what they show once they have come to rest: one that is let go right at a row does not move any more. */
const BESIDE = 6; // pixels

/** So many milliseconds for each pixel: what is faster is thrown, by some that measure the whole way. */
const SLOW = 2;

/** A wheel that moves less than so much of the way only shows where it was turned to when it is let go. */
const LEAST = 0.1;

/** Drags a wheel with a finger. By how much it follows one is its own choice, so one that does not come all the way is drawn on. */
async function drag(row: Element, rows: readonly Element[], deps: WriteDeps): Promise<void> {
  const { left, width } = row.getBoundingClientRect();
  const [x, from, before] = [left + width / 2, middleOf(row), wayTo(row)];
  let way = dragTo(row, rows) + BESIDE;
  touch(row, 'touchstart', x, from);
  touch(row, 'touchmove', x, from + way);
  await deps.wait(HELD);
  const moved = (before - wayTo(row)) / way;
  if (!isOnDrum(row) && moved > LEAST && moved < 1 - LEAST) {
    way /= moved;
    touch(row, 'touchmove', x, from + way);
    await deps.wait(SLOW * Math.abs(way) - HELD);
  }
  touch(row, 'touchmove', x, from + way);
  touch(row, 'touchend', x, from + way);
}

const DRAWN = 600; // milliseconds until a wheel that depends on another one offers its rows
const HEARD = 120; // milliseconds until a press has moved a wheel that takes presses
const TURNED = 1200; // milliseconds until a wheel has come to rest

/** Presses a row, or drags its wheel when a press does not move it. */
async function turn(row: Element, now: () => Turning, deps: WriteDeps, isScrolled: boolean): Promise<void> {
  const [look, way] = [lookOf(row), wayTo(row)];
  const isHeard = (): boolean => {
    const { row: at } = now();
    return isAt(now()) || (at !== null && (lookOf(at) !== look || Math.abs(wayTo(at) - way) > 1));
  };
  const words = innermost(row);
  press(words, isScrolled);
  await deps.wait(1);
  const isUnheard = async (): Promise<boolean> =>
    (await waitFor(isHeard, deps, HEARD)) === null && deps.isAllowed();
  // what watches for fingers keeps clicks from a wheel that none has touched, but not those of a key (antd-mobile)
  if ((await isUnheard()) && isHtml(words)) {
    words.click();
    if (!(await isUnheard())) return;
    await drag(row, now().rows, deps);
    await restOf([now], deps);
    // what was thrown all the same is near by now
    const { row: at, rows } = now();
    if (at !== null && isLive(row) && wayTo(at) !== way && !isAt(now())) await drag(at, rows, deps);
  }
}

/** A wheel may be drawn anew after it was turned, once for each level above it. */
export const MOST_TURNS = 3;

/** Turns a wheel to a row, and once more when it is drawn anew meanwhile; false when the row is not the chosen one afterwards. */
export async function turnTo(now: () => Turning, deps: WriteDeps): Promise<boolean> {
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const row = await waitFor(() => now().row, deps, DRAWN);
    if (row === null || !deps.isAllowed()) return false;
    const way = wayTo(row);
    await turn(row, now, deps, turns > 0);
    const ended = await waitFor(() => (isAt(now()) ? AT : !isLive(row) && ANEW), deps, TURNED);
    if (ended === AT) return true;
    // some wheels take the place on the page for that in the window (weui.js), others do not: pressed anew, with the scrolling
    if (ended === null && turns === 0 && isLive(row) && Math.abs(wayTo(row) - way) > NEAR) continue;
    if (ended === null) return false;
    await restOf([now], deps);
    if (isAt(now())) return true;
  }
  return false;
}
const [AT, ANEW] = ['at', 'anew'];

const STILL = 60; // milliseconds in which what moves would have moved
/** A page that is not told where a scrolled wheel rests waits until it is scrolled no more. */
const SNAPPED = 240; // milliseconds

/** Waits until no wheel moves any more: some pages hear where a wheel stands only then. */
export async function restOf(wheels: readonly (() => Turning)[], deps: WriteDeps): Promise<void> {
  const places = (): string =>
    wheels.map((now) => [now().row].map((row) => row && Math.round(middleOf(row)))).join();
  const end = deps.now() + TURNED;
  for (let before = ''; before !== places() && deps.now() < end; await deps.wait(STILL)) before = places();
  const rows = wheels.map((now) => now().row);
  if (rows.some((row) => row !== null && isSnapped(row))) await deps.wait(SNAPPED);
}

// How is one wheel of a phone's sheet turned to a row, and does it stand there? Some wheels only turn when they are dragged with a finger.
import { hasToken, isHtml, isLive, isVisible, styleOf, windowOf } from '../dom/elements';
import { press } from './events';
import { innermost } from './popup';
import { type WriteDeps, waitFor } from './widget';

const CLIMB = 4; // levels
const NEAR = 4; // pixels

/** Is a list moved as a whole, as a wheel is? */
export const isMoved = (list: Element): boolean =>
  /^(?:matrix|translate)/u.test(styleOf(list)?.transform ?? '');

/** Do the rows of a wheel stand around it, each turned in depth, so that where a row is drawn does not tell how far it is? */
const isOnDrum = (row: Element): boolean => /3d/u.test(styleOf(row)?.transform ?? '');

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

/** Does a wheel stand at a row? The rows of a list that only scrolls take a press and need not show it; a wheel at its first row may not be moved yet. */
export const isAt = ({ row, rows }: Turning): boolean => {
  if (row === null) return false;
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

/** Drags a wheel with a finger. */
async function drag(row: Element, rows: readonly Element[], deps: WriteDeps): Promise<void> {
  const view = windowOf(row);
  const way = dragTo(row, rows) + BESIDE;
  if (!view?.TouchEvent) return;
  const from = middleOf(row);
  const { left, width } = row.getBoundingClientRect();
  const touch = (type: string, clientY: number, isDown = true): void => {
    const clientX = left + width / 2;
    const [pageX, pageY] = [clientX + view.scrollX, clientY + view.scrollY]; // which of them a wheel follows is its own choice
    const finger = new view.Touch({ identifier: 1, target: row, clientX, clientY, pageX, pageY });
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

const DRAWN = 600; // milliseconds until a wheel that depends on another one offers its rows
const HEARD = 120; // milliseconds until a press has moved a wheel that takes presses
const TURNED = 1200; // milliseconds until a wheel has come to rest

/** Presses a row, or drags its wheel when a press does not move it. */
async function turn(row: Element, now: () => Turning, deps: WriteDeps): Promise<void> {
  const [look, way] = [lookOf(row), wayTo(row)];
  const isHeard = (): boolean => {
    const { row: at } = now();
    return isAt(now()) || (at !== null && (lookOf(at) !== look || Math.abs(wayTo(at) - way) > 1));
  };
  const words = innermost(row);
  press(words);
  await deps.wait(1);
  const isUnheard = async (): Promise<boolean> =>
    (await waitFor(isHeard, deps, HEARD)) === null && deps.isAllowed();
  // what watches for fingers keeps clicks from a wheel that none has touched, but not those of a key (antd-mobile)
  if ((await isUnheard()) && isHtml(words)) {
    words.click();
    if (await isUnheard()) await drag(row, now().rows, deps);
  }
}

/** A wheel may be drawn anew after it was turned, once for each level above it. */
export const MOST_TURNS = 3;

/** Turns a wheel to a row, and once more when it is drawn anew meanwhile; false when the row is not the chosen one afterwards. */
export async function turnTo(now: () => Turning, deps: WriteDeps): Promise<boolean> {
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const row = await waitFor(() => now().row, deps, DRAWN);
    if (row === null || !deps.isAllowed()) return false;
    await turn(row, now, deps);
    const ended = await waitFor(() => (isAt(now()) ? AT : !isLive(row) && ANEW), deps, TURNED);
    if (ended === AT) return true;
    if (ended === null) return false;
    await restOf([now], deps);
    if (isAt(now())) return true;
  }
  return false;
}
const [AT, ANEW] = ['at', 'anew'];

const STILL = 60; // milliseconds in which what moves would have moved

/** Waits until no wheel moves any more: some pages hear where a wheel stands only then. */
export async function restOf(wheels: readonly (() => Turning)[], deps: WriteDeps): Promise<void> {
  const places = (): string =>
    wheels.map((now) => [now().row].map((row) => row && Math.round(middleOf(row)))).join();
  const end = deps.now() + TURNED;
  for (let before = ''; before !== places() && deps.now() < end; await deps.wait(STILL)) before = places();
}

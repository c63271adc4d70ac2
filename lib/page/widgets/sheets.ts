// Has the sheet that was opened last come in, or left, and what does its page lay over itself meanwhile? Some pages have one sheet for all their lists.
import { isLive, isVisible, styleOf, windowOf } from '../dom/elements';
import { isMoving } from './popup-enders';
import { type WriteDeps, waitFor } from './widget';

const MOVES = 400; // milliseconds that a sheet may take

let sheets: readonly Element[] = [];

/** Remembers what has come over the page for a control. */
export const keepSheets = (shown: readonly Element[]): void => {
  sheets = shown;
};

const isFixed = (at: Element | null): boolean => at !== null && styleOf(at)?.position === 'fixed';

/** Is it as large as this one? */
export const fills = (at: Element, { clientWidth, clientHeight }: Element): boolean => {
  const { width, height } = at.getBoundingClientRect();
  return width >= clientWidth && height >= clientHeight;
};

/** What a page lays over all of itself while a sheet is open; `known`: what lies there for something else. */
export function veilOver({ ownerDocument: page }: Element, known?: Element): Element | undefined {
  const root = page.documentElement;
  // some libraries lay it in a fixed box that fills the view
  const isOver = (at: Element): boolean => isFixed(at) || (isFixed(at.parentElement) && fills(at, root));
  // the bar at the top of a page for phones lies over it, too, and a sheet may be higher than half of the view
  return (
    [2, root.clientHeight / 8, root.clientHeight / 2]
      .map((top) => page.elementFromPoint?.(2, top))
      .find((at) => at && at !== known && at.childElementCount === 0 && isOver(at)) ?? undefined
  );
}

/** Does it wait below the view? */
function isBelowView(at: Element): boolean {
  const { top, bottom } = at.getBoundingClientRect();
  return isLive(at) && isFixed(at) && bottom > top && top >= (windowOf(at)?.innerHeight ?? bottom);
}

const isLeaving = (at: Element): boolean => isLive(at) && isVisible(at) && (isMoving(at) || isBelowView(at));

/** Waits until the sheet is in view: what is chosen before, some pages do not hear. */
export async function lastCameIn(deps: WriteDeps): Promise<void> {
  if (sheets.some(isBelowView)) await waitFor(() => !sheets.some(isBelowView), deps, MOVES);
}

/** Waits until the sheet has left: one that is still shown would not be seen to come again. */
export async function lastLeft(deps: WriteDeps): Promise<void> {
  if (sheets.some(isLeaving)) await waitFor(() => !sheets.some(isLeaving), deps, MOVES);
  sheets = [];
}

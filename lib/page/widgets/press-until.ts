// How is something pressed whose page may hear clicks, or where a press begins and ends, or fingers only?
import { press, tap } from './events';
import { type WriteDeps, waitFor } from './widget';

/** The ways in which a page may hear a press: all events of a mouse, and those of a finger. */
export const WAYS = [press, tap];

/** Presses what is there to be pressed in one way after the other until the page shows the effect; false when it never does. Each time the page has so many milliseconds. */
export async function pressUntil(
  isDone: () => boolean,
  part: () => Element | null,
  deps: WriteDeps,
  limit: number,
  ways: readonly ((part: Element) => unknown)[] = WAYS,
): Promise<boolean> {
  for (const pressed of ways) {
    const at = part();
    if (at === null || !deps.isAllowed()) break;
    pressed(at);
    await null; // most frameworks draw as soon as what heard the press has ended; to wait for a turn may cost a frame
    if ((await waitFor(isDone, deps, limit)) !== null) return true;
  }
  return false;
}

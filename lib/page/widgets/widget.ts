// What does writing into a control need, and what may be the outcome?
import type { Control } from '../dom/control';
import type { FillStep } from '../model';
import type { Reads } from '../shown/reads';

/** What a write needs from outside. Every wait ends by a condition or by a limit, never after a fixed time. */
export interface WriteDeps {
  /** False after lock, navigation or withdrawal of the token: nothing more may be written. */
  readonly isAllowed: () => boolean;
  /** The page's own time, in milliseconds, by which time limits are measured. */
  readonly now: () => number;
  /** Resolves after about this many milliseconds; for 0, as soon as the page has been able to run. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Resolves as soon as the page has drawn something, at the latest after this many milliseconds. */
  readonly change: (milliseconds: number) => Promise<void>;
  /** Functions of the reading script that read shown values and find hidden choices. */
  readonly reads: Reads;
  /** The control that contains an element, found by reading the page again; null when a person does not see it. */
  readonly controlOf?: (element: Element) => Control | null;
  /** Remembers what is asked on the page now; the answer finds the controls inside an element that are asked only since. With `isApart`, none where others stand there too. */
  readonly watchNew?: () => (box: Element, isApart?: boolean) => readonly Control[];
  /** The control being written, found by reading the page again, because the page may have redrawn it meanwhile. */
  readonly again?: () => Control | null;
  /** The box is not left once its text is written: what it appeared for closes it in its own way, and may drop a text on being left. */
  readonly staysInBox?: true;
  /** What lay over the page before anything was written: it belongs to a dialog that the person has opened, and pressing it would close that dialog. */
  readonly ownVeil?: Element | undefined;
}

/** `not-found`: the wanted choice is not there. `no-room`: the first values are written, the others have no row. `refused`: the control did not take the value. `unread`: the control was pressed, but what it holds now cannot be read. */
export type WriteOutcome = 'written' | 'not-found' | 'no-room' | 'refused' | 'unread' | 'stopped';

/** Gives a control a value in the way that its component library expects. */
export type Write = (control: Control, step: FillStep, deps: WriteDeps) => Promise<WriteOutcome>;

const FIRST_POLL = 4;
const LONGEST_POLL = 16;
const LIMIT = 1500;
/** So much longer, in milliseconds, is waited at most where each look at the page takes long; and at least until this moment. */
const LONGEST_DELAY = 400;
const SHORTEST_LATEST = 1200;

/** Checks after each drawing of the page, and every 16 ms for changes that are not drawn, until there is an answer; null when writing is no longer allowed, or the time is up and the page has had half as many turns as fit into it: a slow machine may need the whole time for a few. What takes much longer is not waited for, since a control has a limit of its own. */
export async function waitFor<T>(
  ask: () => T | null | undefined | false,
  deps: WriteDeps,
  limit: number = LIMIT,
): Promise<T | null> {
  const end = deps.now() + limit;
  const latest = Math.max(end + LONGEST_DELAY, deps.now() + SHORTEST_LATEST);
  let turns = limit / (2 * LONGEST_POLL);
  for (let pause = FIRST_POLL; ; pause = Math.min(LONGEST_POLL, pause * 2)) {
    const answer = ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    const isOver = deps.now() >= (turns > 0 ? latest : end);
    if (isOver || !deps.isAllowed()) return null;
    await deps.change(pause);
    turns -= 1;
  }
}

// What does writing into a control need, and how may it end?
import type { Control } from '../dom/control';
import type { FillStep } from '../model';
import type { Reads } from '../shown/reads';

/** What a write needs from outside. Every wait ends by a condition or by its limit, never by a fixed sleep. */
export interface WriteDeps {
  /** False after lock, navigation or withdrawal of the token: nothing more may be written. */
  readonly isAllowed: () => boolean;
  /** The page's own time, in milliseconds, by which limits are kept. */
  readonly now: () => number;
  /** Resolves after about this many milliseconds; none: as soon as the page has had its turn. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Resolves as soon as the page has drawn something, at the latest after so many milliseconds. */
  readonly change: (milliseconds: number) => Promise<void>;
  /** How it is read what controls show, and which choices are kept back. */
  readonly reads: Reads;
  /** The control that an element is, or belongs to, by a new look at the page; null where a person does not see it. */
  readonly controlOf?: (element: Element) => Control | null;
  /** The control that is written, by a new look at the page: its page may have drawn it anew meanwhile. */
  readonly again?: () => Control | null;
  /** What lay over the page before anything was written: it belongs to a window that the person has opened, and a press on it would close that. */
  readonly ownVeil?: Element | undefined;
}

/** `not-found`: the wanted choice is not there. `no-room`: the first values are written, the others have no row. `refused`: the control would not take it. `unread`: it was pressed, and what it holds now cannot be read. */
export type WriteOutcome = 'written' | 'not-found' | 'no-room' | 'refused' | 'unread' | 'stopped';

/** Gives a control a value the way its own library expects it. */
export type Write = (control: Control, step: FillStep, deps: WriteDeps) => Promise<WriteOutcome>;

const FIRST_POLL = 4;
const LONGEST_POLL = 16;
const LIMIT = 1500;

/** Asks whenever the page has drawn something, and every 16 ms for what no drawing tells, until there is an answer; null when the time is up or writing is no longer allowed. */
export async function waitFor<T>(
  ask: () => T | null | undefined | false,
  deps: WriteDeps,
  limit: number = LIMIT,
): Promise<T | null> {
  const end = deps.now() + limit;
  for (let pause = FIRST_POLL; ; pause = Math.min(LONGEST_POLL, pause * 2)) {
    const answer = ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (!deps.isAllowed() || deps.now() >= end) return null;
    await deps.change(pause);
  }
}

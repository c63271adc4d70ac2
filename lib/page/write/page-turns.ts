// How is a page waited for? Until it has had its turn, for a time, or until it has drawn something.
import type { Root } from '../dom/roots';

/**
 * Comes back after what the page has posted to itself up to now: its framework draws with such a message.
 * A `setTimeout` of nothing takes 4 ms in a row of them.
 */
const turn = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** Waits so long; without a time, for the page to have its turn. */
export const wait = (milliseconds: number): Promise<void> =>
  milliseconds === 0 ? turn() : new Promise((done) => setTimeout(done, milliseconds));

const ANYTHING = { childList: true, subtree: true, attributes: true, characterData: true } as const;

/** What `change` waits for; to be stopped with the fill that waits. */
export interface Drawings {
  /**
   * The page's own time, in milliseconds: a wait that ended late because nothing could run counts for little more than was
   * asked. By a plain clock a busy computer would let no page answer in time.
   */
  readonly now: () => number;
  /** Resolves when something in the roots has changed and the page has had its turn, at the latest after so many milliseconds. */
  readonly change: (milliseconds: number) => Promise<void>;
  readonly stop: () => void;
}

/** A wait counts for at least this share of what it took: what never comes is not waited for without end in a tab that sleeps. */
const LEAST_COUNTED = 1 / 4;

/** What a wait counts for that was to end after `asked` and took `took` milliseconds. */
const counted = (took: number, asked: number): number =>
  Math.min(took, Math.max(asked + 1, took * LEAST_COUNTED)); // a timer is never exact

/** Watches everything that these documents and shadow trees draw. A page animates, so nothing is asked before its turn is over. */
export function watchDrawings(roots: readonly Root[]): Drawings {
  let wake: (() => void) | null = null;
  const observer = new MutationObserver(() => wake?.());
  for (const root of roots) observer.observe(root, ANYTHING);
  let uncounted = 0;
  const drawn = (milliseconds: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, milliseconds);
      wake = () => {
        wake = null;
        clearTimeout(timer);
        void turn().then(done);
      };
    });
  const change = async (milliseconds: number) => {
    const begun = performance.now();
    await drawn(milliseconds);
    const took = performance.now() - begun;
    uncounted += took - counted(took, milliseconds);
  };
  return { now: () => performance.now() - uncounted, change, stop: () => observer.disconnect() };
}

// How long does a fill wait for the page? Until the page has been able to run, for a time, or until it has drawn something.
import type { Root } from '../dom/roots';

/**
 * Resolves after the messages that the page has posted to itself so far, because frameworks use such messages to draw.
 * `setTimeout(0)` is not used: nested ones take at least 4 ms.
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

/** Waits this many milliseconds; for 0, until the page has been able to run. */
export const wait = (milliseconds: number): Promise<void> =>
  milliseconds === 0 ? turn() : new Promise((done) => setTimeout(done, milliseconds));

const ANYTHING = { childList: true, subtree: true, attributes: true, characterData: true } as const;

/** What `change` waits for; it must be stopped when the fill ends. */
export interface Drawings {
  /**
   * The page's own time, in milliseconds. A wait that ended late because nothing could run counts as little more than was
   * asked for. By a plain clock, a page on a busy computer would never answer in time.
   */
  readonly now: () => number;
  /** Resolves when something in the roots has changed and the page has been able to run, at the latest after this many milliseconds. */
  readonly change: (milliseconds: number) => Promise<void>;
  readonly stop: () => void;
}

/** A wait counts for at least this share of its real duration, so that a wait in a suspended tab still ends. */
const LEAST_COUNTED = 1 / 4;

/** The time that a wait counts for, when it was to last `asked` and lasted `took` milliseconds. */
const counted = (took: number, asked: number): number =>
  Math.min(took, Math.max(asked + 1, took * LEAST_COUNTED)); // timers are never exact

/** Observes everything that is drawn in these documents and shadow trees. Animations change the page constantly, so callers are told only after the page has been able to run. */
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

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
  /** Resolves when something in the roots has changed and the page has had its turn, at the latest after so many milliseconds. */
  readonly change: (milliseconds: number) => Promise<void>;
  readonly stop: () => void;
}

/** Watches everything that these documents and shadow trees draw. A page animates, so nothing is asked before its turn is over. */
export function watchDrawings(roots: readonly Root[]): Drawings {
  let wake: (() => void) | null = null;
  const observer = new MutationObserver(() => wake?.());
  for (const root of roots) observer.observe(root, ANYTHING);
  const change = (milliseconds: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, milliseconds);
      wake = () => {
        wake = null;
        clearTimeout(timer);
        void turn().then(done);
      };
    });
  return { change, stop: () => observer.disconnect() };
}

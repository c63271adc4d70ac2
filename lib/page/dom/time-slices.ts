// How is long work done without holding up the page? In slices: as many steps as fit a few milliseconds, then the page's turn.

/** How time passes and how the page gets its turn. */
export interface Pace {
  readonly now: () => number;
  /** Resolves after the page has had its turn. */
  readonly turn: () => Promise<void>;
}

/** How many milliseconds of steps go into a slice. */
export const SLICE = 4;

/** So many controls are looked at in one step: to pause after each would cost more than looking at it. */
export const CONTROLS_A_STEP = 32;

/** Does all steps at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the steps in slices of a few milliseconds; the result is that of doing them at once. */
export async function inSlices<Result>(steps: Generator<void, Result>, pace: Pace): Promise<Result> {
  for (;;) {
    const end = pace.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (pace.now() < end);
    await pace.turn();
  }
}

// How is long work done without blocking the page? In slices: steps for a few milliseconds, then the page runs.

/** How time is measured and how the page is allowed to run. */
export interface Pace {
  readonly now: () => number;
  /** Resolves after the page has been able to run. */
  readonly turn: () => Promise<void>;
}

/** How many milliseconds of steps are done in one slice. */
export const SLICE = 4;

/** This many controls are examined in one step: checking the time after each would cost more than the examination. */
export const CONTROLS_A_STEP = 32;

/** Does all steps at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the steps in slices of a few milliseconds; the result is the same as when they are done at once. */
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

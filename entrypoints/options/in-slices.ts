// How does a long computation keep the page responsive? It pauses after each slice, and can be stopped there.

const SLICE_MILLISECONDS = 12;

/** `progress` is called after each slice with the count of `of` steps, and says whether to go on. */
export function inSlices(of: number, progress: (done: number, of: number) => boolean) {
  let until = performance.now() + SLICE_MILLISECONDS;
  return async (done: number): Promise<boolean> => {
    if (performance.now() < until && done < of) return true;
    const goesOn = progress(done, of);
    await new Promise((next) => setTimeout(next));
    until = performance.now() + SLICE_MILLISECONDS;
    return goesOn;
  };
}

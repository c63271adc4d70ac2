// How do concurrent callers get along? They take turns, share one run, or try again after another one's change.

/** Runs one task after the other, in the order of the calls. A failed task does not stop the next ones. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A queue whose reads are shared by all callers until the read begins; a read requested after a task waits for that task. */
export function createSharedQueue<Seen>(look: () => Promise<Seen>) {
  const inTurn = createQueue();
  let next: Promise<Seen> | null = null;
  const begin = () => {
    next = null;
    return look();
  };
  return {
    look: (): Promise<Seen> => {
      next ??= inTurn(begin);
      return next;
    },
    alone: <Result>(work: () => Promise<Result>): Promise<Result> => {
      next = null;
      return inTurn(work);
    },
  };
}

/** Allows one run at a time: callers during a run get its result. */
export function shareRun<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<void>,
): (...given: Given) => Promise<void> {
  let running: Promise<void> | null = null;
  return (...given) => {
    running ??= work(...given).finally(() => {
      running = null;
    });
    return running;
  };
}

/** Tries until there is a result; null when somebody else was faster every time. */
export async function tryAgain<T>(times: number, attempt: () => Promise<T | null>): Promise<T | null> {
  for (let tries = 0; tries < times; tries += 1) {
    const answer = await attempt();
    if (answer !== null) return answer;
  }
  return null;
}

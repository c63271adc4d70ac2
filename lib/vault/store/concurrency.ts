// What if several want the same thing at once? They take turns, share one run, or try again on what the other one left.

/** Runs one work after the other, in the order asked for. A work that fails holds up none behind it. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A queue in which all who look before a look begins share one; who looks after a work of its own was asked for waits for that. */
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

/** One run at a time: who asks while it runs waits for the same. */
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

/** Tries until there is an answer; null when somebody else was quicker so many times. */
export async function tryAgain<T>(times: number, attempt: () => Promise<T | null>): Promise<T | null> {
  for (let tries = 0; tries < times; tries += 1) {
    const answer = await attempt();
    if (answer !== null) return answer;
  }
  return null;
}

// An unreliable store and an unreliable member: requests and answers are lost or repeated, and a member fails in the middle of a step, at random numbers from the test.
import type { Remote } from '../../lib/team/remote';

/** Whether failures happen now, and how many calls of a member have failed so far. */
export interface Failures {
  happen: boolean;
  count: number;
}

/** Loses one request in twenty, loses one answer in twenty, and repeats one in twenty. */
export function withLostRequests(remote: Remote, chance: () => number, failures: Failures): Remote {
  const through =
    <Words extends unknown[], Answer>(verb: (...words: Words) => Promise<Answer>) =>
    async (...words: Words): Promise<Answer> => {
      const drawn = failures.happen ? chance() : 1;
      if (drawn < 0.05) throw new Error('request lost');
      const answer = await verb(...words);
      if (drawn < 0.1) throw new Error('answer lost');
      return drawn < 0.15 ? verb(...words) : answer;
    };
  return {
    putNew: through(remote.putNew),
    put: through(remote.put),
    get: through(remote.get),
    list: through(remote.list),
  };
}

/** Makes some calls throw before or after they take effect. */
export function withFailures<Port extends object>(
  port: Port,
  chance: () => number,
  failures: Failures,
  often: number,
): Port {
  return new Proxy(port, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...words: unknown[]) => {
        const drawn = failures.happen ? chance() : 1;
        if (drawn < often) failures.count += 1;
        if (drawn < often / 2) throw new Error('failed before the call took effect');
        const answer = await value.apply(target, words);
        if (drawn < often) throw new Error('failed after the call took effect');
        return answer;
      };
    },
  });
}

// An unreliable store and an unreliable member: requests and answers are lost or repeated, and a member fails in the middle of a step, at random numbers from the test.
import type { Remote } from '../../lib/team/remote';

/** Loses one request in twenty, loses one answer in twenty, and repeats one in twenty. */
export function badLine(remote: Remote, chance: () => number, line: { isBad: boolean }): Remote {
  const through =
    <Words extends unknown[], Answer>(verb: (...words: Words) => Promise<Answer>) =>
    async (...words: Words): Promise<Answer> => {
      const luck = line.isBad ? chance() : 1;
      if (luck < 0.05) throw new Error('lost');
      const answer = await verb(...words);
      if (luck < 0.1) throw new Error('unanswered');
      return luck < 0.15 ? verb(...words) : answer;
    };
  return {
    putNew: through(remote.putNew),
    put: through(remote.put),
    get: through(remote.get),
    list: through(remote.list),
  };
}

/** Makes some calls throw before or after they take effect. */
export function mortal<Port extends object>(
  port: Port,
  chance: () => number,
  line: { isBad: boolean; cuts: number },
  often: number,
): Port {
  return new Proxy(port, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...words: unknown[]) => {
        const luck = line.isBad ? chance() : 1;
        if (luck < often) line.cuts += 1;
        if (luck < often / 2) throw new Error('died before');
        const answer = await value.apply(target, words);
        if (luck < often) throw new Error('died after');
        return answer;
      };
    },
  });
}

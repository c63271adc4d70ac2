// What happens when several operations need the same thing at once?
import { describe, expect, it } from 'vitest';
import { createQueue, shareRun, tryAgain } from '../../../../lib/vault/store/concurrency';

/** A promise and what settles it. */
function opened<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

describe('a queue', () => {
  it('begins an operation when the one before it has ended, also with an error', async () => {
    const inTurn = createQueue();
    const first = opened<void>();
    const order: string[] = [];
    const one = inTurn(() => {
      order.push('first begins');
      return first.promise;
    });
    const two = inTurn(async () => {
      order.push('second begins');
      return 2;
    });
    await Promise.resolve();
    await Promise.resolve();
    expect(order).toEqual(['first begins']);
    first.reject(new Error('no'));
    await expect(one).rejects.toThrow('no');
    await expect(two).resolves.toBe(2);
    expect(order).toEqual(['first begins', 'second begins']);
  });
});

describe('a shared run', () => {
  it('is started once for all who ask while it runs, and again afterwards', async () => {
    const runs: ReturnType<typeof opened<void>>[] = [];
    const run = shareRun(() => {
      const one = opened<void>();
      runs.push(one);
      return one.promise;
    });
    const both = [run(), run()];
    expect(runs).toHaveLength(1);
    runs[0]?.resolve();
    await Promise.all(both);
    void run();
    expect(runs).toHaveLength(2);
  });
});

describe('trying again', () => {
  it('ends with the first answer', async () => {
    let tries = 0;
    expect(await tryAgain(5, async () => (++tries === 3 ? 'done' : null))).toBe('done');
    expect(tries).toBe(3);
  });

  it('gives up after a number of tries, and on an error at once', async () => {
    let tries = 0;
    expect(
      await tryAgain(4, async () => {
        tries += 1;
        return null;
      }),
    ).toBeNull();
    expect(tries).toBe(4);
    const failing = tryAgain(4, async () => {
      tries += 1;
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(tries).toBe(5);
  });
});

// How long is a condition waited for, on a machine that needs long to look at the page?
import { expect, it } from 'vitest';
import type { Reads } from '../../../../lib/page/shown/reads';
import { waitFor } from '../../../../lib/page/widgets/widget';

/** Waits up to 320 ms for what comes after some turns of the page, while each look at the page takes so long; gives whether it was found, and the turns until the wait ended. */
async function endOf(
  comesAfter: number,
  look: number,
): Promise<{ readonly isFound: boolean; readonly turns: number }> {
  let [time, turns] = [0, 0];
  const pass = async (milliseconds: number): Promise<void> => {
    time += milliseconds;
    turns += 1;
  };
  const reads = {} as Reads; // nothing is read while waiting
  const deps = { change: pass, wait: pass, isAllowed: () => true, now: () => time, reads };
  const ask = (): boolean => {
    time += look;
    return turns >= comesAfter;
  };
  const found = await waitFor(ask, deps, 320);
  return { isFound: found === true, turns };
}

it('what comes within the time is found, and what comes later is not waited for', async () => {
  expect(await endOf(15, 0)).toEqual({ isFound: true, turns: 15 });
  expect((await endOf(40, 0)).isFound).toBe(false);
});

it('where each look takes long, the page has half of its turns all the same, and not for ever', async () => {
  expect(await endOf(8, 80)).toEqual({ isFound: true, turns: 8 });
  expect(await endOf(100, 80)).toEqual({ isFound: false, turns: 10 });
});

it('where each look takes very long, the wait ends before the limit of a control', async () => {
  expect(await endOf(100, 300)).toEqual({ isFound: false, turns: 3 });
});

// @vitest-environment happy-dom
// By which clock is the time limit for a page's answer measured? By the page's own, so that time lost on a busy computer counts little.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDrawings } from '../../../../lib/page/write/page-turns';

describe('the time of a page', () => {
  let clock: number;
  let late: number;
  beforeEach(() => {
    [clock, late] = [0, 0];
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    vi.stubGlobal('setTimeout', (done: () => void, milliseconds: number) => {
      clock += milliseconds + late;
      queueMicrotask(done);
      return 0;
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('counts a wait that ended in time with its real length', async () => {
    const { now, change } = watchDrawings([]);
    for (let time = 0; time < 10; time += 1) await change(16);
    expect(now()).toBe(160);
  });

  it('counts a wait that ended late as little more than was asked for', async () => {
    late = 40;
    const { now, change } = watchDrawings([]);
    for (let time = 0; time < 10; time += 1) await change(16);
    expect([clock, now()]).toEqual([560, 170]);
  });

  it('counts a quarter of a wait in a suspended tab, so that every wait ends', async () => {
    late = 984;
    const { now, change } = watchDrawings([]);
    await change(16);
    expect([clock, now()]).toEqual([1000, 250]);
  });

  it('counts the time between two waits with its real length', async () => {
    const { now, change } = watchDrawings([]);
    await change(16);
    clock += 100;
    expect(now()).toBe(116);
  });
});

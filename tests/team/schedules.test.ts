// Three members over a bad line lose nothing and end alike, in whatever order things happen; code that is broken on purpose does not.
import { describe, expect, it } from 'vitest';
import { BROKEN, firstRed } from './broken';
import { runSchedule } from './schedule';

const SEEDS = [1, 2, 3, 4, 5, 6];
const STEPS = 60;

describe('random schedules of three members', () => {
  it.each(SEEDS)('seed %i: nothing acknowledged is lost, and all end with the same', async (seed) => {
    const result = await runSchedule(seed, STEPS);
    expect(result.faults).toEqual([]);
    expect(result.saves).toBeGreaterThan(10);
  });
});

describe('code that is broken on purpose', () => {
  it.each(BROKEN)('%s is found', async (_, broken) => {
    expect(await firstRed(broken, SEEDS, STEPS)).not.toBeNull();
  });
});

// Is a budget kept over a sliding period, also across restarts of the program?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTeamFault } from '../../../lib/team/faults';
import { requestBudget, type Spent } from '../../../lib/team/request-budget';

const SPAN = 30 * 60_000;

function account(most: number) {
  let kept: Spent = {};
  const clock = { now: Date.parse('2026-11-26T08:00:00Z') };
  const store = {
    read: async () => kept,
    keep: async (spent: Spent) => {
      kept = spent;
    },
  };
  /** A run of the program: it knows what was kept, and nothing else. */
  const run = () => requestBudget({ most, withinMs: SPAN }, () => clock.now, store);
  return { clock, run };
}

const waitOf = async (spend: () => Promise<void>) => {
  try {
    await spend();
    return null;
  } catch (error) {
    return readTeamFault(error)?.retryAfter ?? 0;
  }
};

describe('the budget of an account', () => {
  it('is never exceeded within the period, over any restarts and waits', async () => {
    const steps = fc.array(
      fc.record({ waits: fc.integer({ min: 0, max: 600_000 }), isRestart: fc.boolean() }),
      {
        minLength: 40,
        maxLength: 120,
      },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { clock, run } = account(10);
        const made: number[] = [];
        let spend = run();
        for (const { waits, isRestart } of all) {
          clock.now += waits;
          if (isRestart) spend = run();
          if ((await waitOf(spend)) === null) made.push(clock.now);
        }
        for (const at of made)
          expect(made.filter((one) => one >= at && one < at + SPAN).length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 60 },
    );
  });

  it('says after how long there is room again, and then there is', async () => {
    const { clock, run } = account(3);
    const spend = run();
    for (let count = 0; count < 3; count += 1) await spend();
    const wait = await waitOf(run());
    expect(wait).toBeGreaterThan(0);
    clock.now += ((wait ?? 0) - 1) * 1000;
    expect(await waitOf(run())).not.toBeNull();
    clock.now += 1000;
    expect(await waitOf(run())).toBeNull();
  });

  it('is not used up by a clock that ran ahead for a while', async () => {
    const { clock, run } = account(3);
    clock.now += 365 * 24 * 60 * 60_000;
    const ahead = run();
    for (let count = 0; count < 3; count += 1) await ahead();
    clock.now -= 365 * 24 * 60 * 60_000;
    expect(await waitOf(run())).toBeNull();
  });
});

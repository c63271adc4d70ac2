// Does a reader hold with so many inputs? Drawn from a seed, so that what was found can be made again.
import * as fc from 'fast-check';
import { expectPrototypes, type Target } from './target';

export interface Outcome {
  readonly read: number;
  /** The smallest input that does not hold, with what was wrong and how to make it again; null when all held. */
  readonly fault: string | null;
  /** Processor time of the slowest input (milliseconds): other work on the machine is not in it. */
  readonly slowest: number;
  /** Which input that was, counted from 1. */
  readonly slowestAt: number;
}

/** Reads so many inputs, or up to the first that does not hold. */
export async function readMany(
  { inputs, read }: Target,
  { inputs: numRuns, seed }: { readonly inputs: number; readonly seed: number },
): Promise<Outcome> {
  let [count, slowest, slowestAt] = [0, 0, 0];
  const property = fc.asyncProperty(inputs, async (input) => {
    count += 1;
    const before = process.cpuUsage();
    await read(input);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > slowest) [slowest, slowestAt] = [(user + system) / 1000, count];
    expectPrototypes();
  });
  const { failed, counterexample, errorInstance, counterexamplePath } = await fc.check(property, {
    numRuns,
    seed,
  });
  const fault = failed
    ? `${String(errorInstance)}\n${JSON.stringify(counterexample)}\nseed ${seed}, path ${counterexamplePath}`
    : null;
  return { read: count, fault, slowest, slowestAt };
}

// Which inputs reach code that none before them reached? They are kept and changed further, so that a reader is tried in its depth.
import { type Profiler, Session } from 'node:inspector/promises';
import * as fc from 'fast-check';
import { createRandom, type Random } from '../../scripts/bench/recognition/random';
import { expectPrototypes, type Target } from './target';

export interface Guided {
  readonly read: number;
  /** Places of our code that were reached, each counted by how often within one input, in powers of two. */
  readonly reached: number;
  /** Inputs that reached something new. */
  readonly kept: number;
  /** The first input that does not hold, with what was wrong; null when all held. */
  readonly fault: string | null;
  /** Processor time of the slowest input (milliseconds). */
  readonly slowest: number;
}

export interface GuidedOptions {
  readonly seed: number;
  /** Asked before each input with the number of those read. */
  readonly isOver: (read: number) => boolean;
}

const OURS = /^(?!.*\/node_modules\/).*\/(lib|rules)\/|\/node_modules\/(fflate|read-excel-file|saxen|zod)\//;
/** So many of the newest are changed further: what reached something long ago has been tried often. */
const MOST_KEPT = 200;
const FRESH = 100;

/** Reads inputs until it is over, or up to the first that does not hold. */
export async function readGuided({ inputs, read }: Target, { seed, isOver }: GuidedOptions): Promise<Guided> {
  const random = createRandom(seed);
  const coverage = await startCoverage();
  const seen = new Set<string>();
  let kept: { readonly input: unknown }[] = [];
  let fresh: unknown[] = [];
  let [count, keptInAll, slowest] = [0, 0, 0];
  let fault: string | null = null;
  while (fault === null && !isOver(count)) {
    if (fresh.length === 0) fresh = fc.sample(inputs, { numRuns: FRESH, seed: random.whole(0, 2 ** 31 - 1) });
    const drawn = fresh.pop();
    const input = kept.length > 0 && random.chance(0.5) ? bred(random.one(kept).input, drawn, random) : drawn;
    count += 1;
    const before = process.cpuUsage();
    try {
      await read(input);
      expectPrototypes();
    } catch (error) {
      fault = `${String(error)}\n${JSON.stringify(input)}`;
    }
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1000);
    if (isNew(await coverage.take(), seen)) {
      keptInAll += 1;
      kept = [...kept, { input }].slice(-MOST_KEPT);
    }
  }
  await coverage.stop();
  return { read: count, reached: seen.size, kept: keptInAll, fault, slowest };
}

/** What V8 counts of each block of code. */
async function startCoverage() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await session.post('Profiler.takePreciseCoverage'); // what was loaded before counts for nobody
  return {
    take: async () => (await session.post('Profiler.takePreciseCoverage')).result,
    stop: async () => {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** Whether a place was reached for the first time, or oftener by a power of two than ever. */
function isNew(scripts: readonly Profiler.ScriptCoverage[], seen: Set<string>): boolean {
  const before = seen.size;
  for (const { scriptId, url, functions } of scripts) {
    if (!OURS.test(url)) continue;
    for (const { ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        if (count > 0) seen.add(`${scriptId}:${startOffset}:${endOffset}:${Math.floor(Math.log2(count))}`);
  }
  return seen.size > before;
}

/** An input with a part of another at the same place, so that it stays one of its kind; lists grow or lose a member. */
function bred(one: unknown, other: unknown, random: Random): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (other.length === 0 || random.chance(0.2)) return one.toSpliced(random.whole(0, one.length), 1);
    const member: unknown = other[random.whole(0, other.length - 1)];
    const at = random.whole(0, one.length);
    if (at === one.length || random.chance(0.5)) return one.toSpliced(at, 0, member);
    return one.with(at, bred(one[at], member, random));
  }
  if (isRecord(one) && isRecord(other)) {
    const names = Object.keys(one);
    const name = names.length === 0 ? null : random.one(names);
    return name === null ? other : { ...one, [name]: bred(one[name], other[name], random) };
  }
  return other;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

// Does any reader crash or hang on malformed input? 100,000 mutated inputs over all readers, or coverage-guided inputs for some minutes; prints seeds, counts and the slowest.
// Usage: npm run prove:inputs -- [number of inputs] [seed] [part of a reader's name] | --guided [minutes] [seed] [part of a reader's name]
import { argv, exit } from 'node:process';
import { TARGETS } from '../../tests/inputs/all';
import { readGuided } from '../../tests/inputs/guided';
import { readMany } from '../../tests/inputs/read-many';
import type { Target } from '../../tests/inputs/target';

const INPUTS = 100_000;
const MINUTES = 10;
/** The limit of processor time for one input, in milliseconds: a slower one would block the program. */
const LONGEST = 1000;

interface Read {
  readonly read: number;
  readonly fault: string | null;
  readonly slowest: number;
  /** What else is printed about it. */
  readonly more: string;
}

const words = argv.slice(2);
const isGuided = words[0] === '--guided';
const [amount = String(isGuided ? MINUTES : INPUTS), seed = String(Date.now() % 2 ** 31), part = ''] =
  words.slice(isGuided ? 1 : 0);
if (![amount, seed].every((number) => /^\d{1,10}$/.test(number))) {
  console.error(
    "usage: npm run prove:inputs -- [number of inputs] [seed] [part of a reader's name] | --guided [minutes] [seed] [part]",
  );
  exit(2);
}
const chosen = TARGETS.filter(({ name }) => name.includes(part));
const weights = chosen.reduce((sum, { weight }) => sum + weight, 0);

async function byNumber(target: Target): Promise<Read> {
  const inputs = Math.ceil((Number(amount) * target.weight) / weights);
  const { slowestAt, ...read } = await readMany(target, { inputs, seed: Number(seed) });
  return { ...read, more: ` (input ${slowestAt})` };
}

async function byTime(target: Target): Promise<Read> {
  const end = performance.now() + (Number(amount) * 60_000 * target.weight) / weights;
  const isOver = () => performance.now() >= end;
  const { reached, kept, ...read } = await readGuided(target, { seed: Number(seed), isOver });
  return { ...read, more: `, ${reached} places reached, ${kept} inputs kept` };
}

let [total, bad] = [0, 0];
console.log(`seed ${seed}`);
for (const target of chosen) {
  const { read, fault, slowest, more } = await (isGuided ? byTime : byNumber)(target);
  total += read;
  const isSlow = slowest > LONGEST;
  if (fault !== null || isSlow) bad += 1;
  console.log(
    `${target.name.padEnd(28)} ${String(read).padStart(7)} read, slowest ${slowest.toFixed(0)} ms${more}${isSlow ? ' HANGS' : ''}`,
  );
  if (fault !== null) console.log(fault);
}
console.log(`${total} inputs, ${bad} readers with faults`);
process.exitCode = bad === 0 ? 0 : 1;

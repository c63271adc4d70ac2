// Does any reader fall over what others write? 100,000 changed inputs over all of them; prints seeds, counts and the slowest. Usage: npm run prove:inputs -- [number of inputs] [seed] [part of a reader's name]
import { argv, exit } from 'node:process';
import { TARGETS } from '../../tests/inputs/all';
import { readMany } from '../../tests/inputs/read-many';

const INPUTS = 100_000;
/** Of processor time, in milliseconds: an input that takes more holds up the program. */
const LONGEST = 1000;

const [inputs = String(INPUTS), seed = String(Date.now() % 2 ** 31), part = ''] = argv.slice(2);
if (![inputs, seed].every((number) => /^\d{1,10}$/.test(number))) {
  console.error("usage: npm run prove:inputs -- [number of inputs] [seed] [part of a reader's name]");
  exit(2);
}
const chosen = TARGETS.filter(({ name }) => name.includes(part));
const share = (weight: number) =>
  Math.ceil((Number(inputs) * weight) / chosen.reduce((sum, target) => sum + target.weight, 0));
let [total, bad] = [0, 0];
console.log(`seed ${seed}`);
for (const target of chosen) {
  const { read, fault, slowest, slowestAt } = await readMany(target, {
    inputs: share(target.weight),
    seed: Number(seed),
  });
  total += read;
  const isSlow = slowest > LONGEST;
  if (fault !== null || isSlow) bad += 1;
  console.log(
    `${target.name.padEnd(28)} ${String(read).padStart(7)} read, slowest ${slowest.toFixed(0)} ms (input ${slowestAt})${isSlow ? ' HANGS' : ''}`,
  );
  if (fault !== null) console.log(fault);
}
console.log(`${total} inputs, ${bad} readers with faults`);
process.exitCode = bad === 0 ? 0 : 1;

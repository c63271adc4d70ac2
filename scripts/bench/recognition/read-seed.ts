// Reads some pictures of a seed ahead of the bench, so that a long run can be split: seed, first paper, last paper.
import { openNodeNets } from './node-nets';
import { readSet } from './sets';

const [seed = 7, from = 0, to = 20] = process.argv.slice(2).map(Number);
const samples = await readSet(seed, from, to, '.output/recognition', openNodeNets);
console.log(`${samples.length} pictures of seed ${seed}`);

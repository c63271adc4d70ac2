// How long does the pre-check of 10,000 clients take? Runs in its own process, without another engine in memory, and prints CPU seconds.
import { batchRows } from '../../lib/filing/report/batch';
import { packagedRulebook } from '../../rules/packaged';
import { cpuMs } from './bench-lines';
import { sampleClients } from './sample-clients';

const DAY = '2026-11-24';
const MANY = 10_000;
/** This many clients are in memory at a time, each with its own data; the copies are made before the measurement. */
const AT_A_TIME = 500;

const book = packagedRulebook();
const clients = sampleClients(DAY);
let spent = 0;
for (let made = 0; made < MANY; made += AT_A_TIME) {
  const copies = Array.from({ length: AT_A_TIME }, () => clients)
    .flat()
    .slice(0, AT_A_TIME)
    .map((client) => structuredClone(client));
  const started = cpuMs();
  for (const client of copies) batchRows(book, client, DAY);
  spent += cpuMs() - started;
}
console.log(spent / 1000);

// Which control of which component library can be filled? Printed as a table, from a real browser.

import { bundleEngine, LIBRARIES, tryLibrary, WANTED } from '../tests/matrix/matrix';
import { launch } from '../tests/page-browser/browser';

const browser = await launch();
const engine = await bundleEngine();
const faults: string[] = [];
const named = process.argv.slice(2); // some libraries only
const chosen = LIBRARIES.filter((library) => named.length === 0 || named.includes(library));
console.log(`| library | ${WANTED.map(({ widget }) => widget).join(' | ')} |`);
console.log(`|${' --- |'.repeat(WANTED.length + 1)}`);
let cellsInAll = 0;
for (const library of chosen) {
  const cells = await tryLibrary(browser, library, engine);
  cellsInAll += cells.length;
  const told = WANTED.map(({ widget }) => {
    const cell = cells.find((at) => at.widget === widget);
    if (cell === undefined) return 'has none';
    return cell.fault === '' ? `yes, ${cell.milliseconds.toFixed(0)} ms` : 'NO';
  });
  console.log(`| ${library} | ${told.join(' | ')} |`);
  for (const { widget, fault } of cells) if (fault !== '') faults.push(`${library} ${widget}: ${fault}`);
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${cellsInAll - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;

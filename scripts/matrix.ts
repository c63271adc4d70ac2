// Which control of which component library can be filled? Printed as a table, from a real browser.

import { bundleEngine, LIBRARIES, tryLibrary, WANTED } from '../tests/matrix/matrix';
import { launch } from '../tests/page-browser/browser';

const browser = await launch();
const engine = await bundleEngine();
const faults: string[] = [];
console.log(`| library | ${WANTED.map(({ widget }) => widget).join(' | ')} |`);
console.log(`|${' --- |'.repeat(WANTED.length + 1)}`);
for (const library of LIBRARIES) {
  const cells = await tryLibrary(browser, library, engine);
  const told = cells.map(({ fault, milliseconds }) =>
    fault === '' ? `yes, ${milliseconds.toFixed(0)} ms` : 'NO',
  );
  console.log(`| ${library} | ${told.join(' | ')} |`);
  for (const { widget, fault } of cells) if (fault !== '') faults.push(`${library} ${widget}: ${fault}`);
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${LIBRARIES.length * WANTED.length - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;

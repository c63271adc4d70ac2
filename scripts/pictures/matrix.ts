// Which control of which component library can be filled? Measured in a real browser and printed as a table.

import { LIBRARIES, MISSED } from '../../tests/matrix/libraries';
import { bundleEngine, type Cell, tryLibrary } from '../../tests/matrix/matrix';
import { WANTED } from '../../tests/matrix/wanted';
import { launch } from '../../tests/page-browser/browser';

const browser = await launch();
const engine = await bundleEngine();
const faults: string[] = [];
const KINDS = WANTED.map(({ widget }) => widget);
const named = process.argv.slice(2); // if given, only these libraries
const chosen = LIBRARIES.filter((library) => named.length === 0 || named.includes(library));
console.log(`| library | ${KINDS.join(' | ')} |`);
console.log(`|${' --- |'.repeat(KINDS.length + 1)}`);
let cellsInAll = 0;
for (const library of chosen) {
  const { cells } = await tryLibrary(browser, library, engine);
  cellsInAll += cells.length;
  const cellText = ({ fault, milliseconds }: Cell): string =>
    fault === '' ? `yes, ${milliseconds.toFixed(0)} ms` : 'NO';
  const isKnown = (widget: string): boolean => MISSED[library]?.includes(widget) === true;
  const isOwn = cells.every(({ widget }) => !KINDS.includes(widget)); // a portal with its own kinds of controls prints their names
  const columns = isOwn
    ? cells.map((cell) => `${cell.widget}: ${cellText(cell)}`)
    : KINDS.map((kind) => {
        const cell = cells.find(({ widget }) => widget === kind);
        return cell === undefined ? 'has none' : cellText(cell);
      });
  console.log(`| ${library} | ${columns.join(' | ')} |`);
  for (const { widget, fault } of cells) {
    if (fault !== '' && isKnown(widget)) console.log(`${library} ${widget} is not filled yet: ${fault}`);
    else if (fault !== '') faults.push(`${library} ${widget}: ${fault}`);
  }
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${cellsInAll - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;

// What does the first reading of a page cost when nothing is compiled yet, from the injection of the script to the page's fields?
import type { Browser } from 'playwright-core';
import { bundle, isolate, openColdPage } from '../../../tests/page-browser/browser';
import { median } from '../bench-lines';
import { clockOf, formOf, type Line } from './measure';

const ROUNDS = 5;
const BARS: readonly (readonly [fields: number, bar: number])[] = [
  [100, 14],
  [1000, 45],
  [5000, 250],
];

/** Main-thread time (ms) of the script and its first reading of this many fields; every round has a new page in a new process. */
async function firstLook(browser: Browser, script: string, fields: number): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await openColdPage(browser, formOf(fields));
    // waits until the browser has finished its own work on the page
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.waitForTimeout(300);
    const now = await clockOf(page);
    const before = await now();
    const run = await isolate(page, script);
    const found = await run('look()');
    costs.push((await now()) - before);
    if (found !== fields) throw new Error(`${found} of ${fields} fields were found`);
    await page.close();
  }
  return median(costs);
}

export async function firstLooks(browser: Browser): Promise<Line[]> {
  const { script } = await bundle('../../scripts/bench/page/reader.ts', true);
  const lines: Line[] = [];
  for (const [fields, bar] of BARS) {
    const measured = await firstLook(browser, script, fields);
    lines.push({ what: `first look, cold, ${fields} fields`, measured, unit: 'ms', bar });
  }
  return lines;
}

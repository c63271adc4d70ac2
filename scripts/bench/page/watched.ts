// What does the watcher of a page cost? For unrelated nodes, for added fields, and while nobody touches the page.
import type { Browser, Page } from 'playwright-core';
import { isolate, openColdPage } from '../../../tests/page-browser/browser';
import { median } from '../bench-lines';
import { clockOf, formOf } from './measure';

const ADDED = 2000;

/** Main-thread time of the page (ms) while unrelated nodes are added. Those of the previous run are removed first, because the page itself takes longer the more it has. */
async function timeOfNodes(page: Page, nodes: number): Promise<number> {
  await page.evaluate(() => document.getElementById('rest')?.replaceChildren());
  await page.waitForTimeout(500);
  const now = await clockOf(page);
  const before = await now();
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at += 1) {
      document.getElementById('rest')?.append(document.createElement('p'));
      if (at % 50 === 0) await new Promise((next) => setTimeout(next));
    }
    await new Promise((next) => setTimeout(next, 300));
  }, nodes);
  return (await now()) - before;
}

/** The cost of an unrelated node on a page of this many nodes, compared with the same page without the watcher, before and after. */
export async function unrelatedNode(browser: Browser, engine: string, nodes: number): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const page = await openColdPage(browser, formOf(60, nodes));
    // drawing them is the page's own work, which on a long page varies more than what is measured
    await page.evaluate(() => document.getElementById('rest')?.setAttribute('hidden', ''));
    const run = await isolate(page, engine);
    await timeOfNodes(page, ADDED);
    const before = await timeOfNodes(page, ADDED);
    await run('read(); watchChanges(); 0');
    const watched = await timeOfNodes(page, ADDED);
    await run('stopWatching(); 0');
    const after = await timeOfNodes(page, ADDED);
    costs.push((watched - (before + after) / 2) / ADDED);
    await page.close();
  }
  return median(costs);
}

/** The cost of a field that is added with nine others to a page of sixty fields and this many nodes. */
export async function addedField(browser: Browser, engine: string, nodes: number): Promise<number> {
  const page = await openColdPage(browser, formOf(60, nodes));
  const run = await isolate(page, engine);
  await run('read(); watchChanges(); 0');
  const costs: number[] = [];
  let spent = 0;
  for (let round = 0; round < 12; round += 1) {
    const changes = await run('changes()');
    await page.evaluate((at) => {
      const items = Array.from(
        { length: 10 },
        (_, n) => `<div class="form-item"><label>新栏目 ${at} ${n}</label><input></div>`,
      );
      const block = document.createElement('div');
      block.innerHTML = items.join('');
      document.querySelector('#form .added')?.remove();
      block.className = 'added';
      document.getElementById('form')?.append(block);
    }, round);
    // a long page takes longer to draw, and a change that is not read yet would be counted with the next ten
    for (let waits = 0; waits < 100 && (await run('changes()')) === changes; waits += 1)
      await page.waitForTimeout(80);
    const now = ((await run('changed()')) as { spent: number }).spent; // the type that the engine answers
    costs.push((now - spent) / 10);
    spent = now;
  }
  await page.close();
  return median(costs.slice(2));
}

/** Counts the timers, frames and idle callbacks that a script requests; to be evaluated in its world before the script. */
const COUNT_WAKERS = `
globalThis.wakers = 0;
for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
  const known = globalThis[name];
  globalThis[name] = (...args) => { globalThis.wakers += 1; return known.apply(globalThis, args); };
}
0;`;

/** The cost of a page at rest, and how often a script was woken. */
export interface Rest {
  /** Main-thread time in ms per second, beyond that of the same page without our script. */
  readonly spent: number;
  readonly wakers: number;
}

const REST = 5;

/** What a watched page of 60 fields costs while nobody touches it. */
export async function atRest(browser: Browser, engine: string): Promise<Rest> {
  const page = await openColdPage(browser, formOf(60, 1000));
  const now = await clockOf(page);
  const rest = async (): Promise<number> => {
    await page.waitForTimeout(1000);
    const before = await now();
    await page.waitForTimeout(REST * 1000);
    return (await now()) - before;
  };
  const bare = await rest();
  const run = await isolate(page, `${COUNT_WAKERS}${engine}`);
  await run('read(); watchChanges(); 0');
  await page.waitForTimeout(500);
  await run('wakers = 0');
  const watched = await rest();
  const wakers = Number(await run('wakers'));
  await page.close();
  return { spent: (watched - bare) / REST, wakers };
}

// How fast is a page read, watched and filled, in a real browser? Beside the bars that were set, and a plain filler.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { bundleEngine, LIBRARIES, tryLibrary, tryPlainly } from '../tests/matrix/matrix';
import { isolate, launch, openPage } from '../tests/page-browser/browser';
import { median } from './bench-lines';

const CONTENT_SCRIPT = '.output/chrome-mv3/content-scripts/overlay.js';
const ADDED = 2000;

interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly bar: number | null;
}

const formOf = (fields: number): string => {
  const items = Array.from(
    { length: fields },
    (_, at) =>
      `<div class="form-item"><label class="form-item-label" for="f${at}">栏目 ${at}</label><div><input id="f${at}" name="n${at}"></div></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><form><h3>主体信息</h3>${items.join('')}</form><div id="rest"></div>`;
};

async function scan(browser: Browser, engine: string, fields: number): Promise<number> {
  const page = await openPage(browser, formOf(fields));
  const run = await isolate(page, engine);
  await run('timeOf(3)'); // the first rounds compile
  const best = Number(await run('timeOf(9)'));
  await page.close();
  return best;
}

/** Script time of the page while so many unrelated nodes come, in ms. */
async function scriptTime(page: Page, nodes: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const before = await read();
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at += 1) {
      document.getElementById('rest')?.append(document.createElement('p'));
      if (at % 50 === 0) await new Promise((next) => setTimeout(next));
    }
    await new Promise((next) => setTimeout(next, 300));
  }, nodes);
  return (await read()) - before;
}

async function watching(browser: Browser, engine: string): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const page = await openPage(browser, formOf(1000));
    const run = await isolate(page, engine);
    await scriptTime(page, ADDED);
    const bare = await scriptTime(page, ADDED);
    await run('watchChanges(); 0');
    costs.push(Math.max(0, (await scriptTime(page, ADDED)) - bare) / ADDED);
    await page.close();
  }
  return median(costs);
}

async function fillTexts(browser: Browser, engine: string): Promise<number> {
  const page = await openPage(browser, formOf(100));
  const run = await isolate(page, engine);
  const times = await run(`(async () => {
    const steps = read().fields.map(({ key, kind }) => ({ key, kind, fieldId: key, value: ['甲公司'], alternatives: [], files: [], overwrite: false }));
    return (await fill(steps)).map((at) => at.milliseconds);
  })()`);
  await page.close();
  return median(times as number[]); // the engine's own type
}

async function main(): Promise<void> {
  const browser = await launch();
  const engine = await bundleEngine();
  const lines: Line[] = [];
  const bars: readonly (readonly [number, number | null])[] = [
    [100, 5],
    [1000, 25],
    [5000, null],
  ];
  for (const [fields, bar] of bars)
    lines.push({
      what: `scan, ${fields} fields`,
      measured: await scan(browser, engine, fields),
      unit: 'ms',
      bar,
    });
  const [, thousand, most] = lines;
  const growth = (most?.measured ?? 0) / (thousand?.measured ?? 1) / 5;
  lines.push({ what: 'scan, 5,000 against 5 x 1,000 fields', measured: growth, unit: 'x', bar: 1.3 });
  lines.push({
    what: 'unrelated node added',
    measured: await watching(browser, engine),
    unit: 'ms',
    bar: 0.02,
  });
  lines.push({
    what: 'text field filled, wall',
    measured: await fillTexts(browser, engine),
    unit: 'ms',
    bar: 25,
  });
  const times: number[] = [];
  let all = 0;
  let ours = 0;
  let plain = 0;
  for (const library of LIBRARIES) {
    const cells = await tryLibrary(browser, library, engine);
    times.push(...cells.map(({ milliseconds }) => milliseconds));
    ours += cells.filter(({ fault }) => fault === '').length;
    all += cells.length;
    plain += await tryPlainly(browser, library, engine);
  }
  await browser.close();
  lines.push({
    what: 'control filled, all kinds of twelve libraries',
    measured: median(times),
    unit: 'ms',
    bar: 25,
  });
  if (existsSync(CONTENT_SCRIPT)) {
    const kilobytes = gzipSync(readFileSync(CONTENT_SCRIPT)).length / 1000;
    lines.push({ what: 'content script, gzip', measured: kilobytes, unit: 'kB', bar: 40 });
  }
  report(lines, `controls that took their value, of ${all}: ours ${ours}, plain ${plain}`);
}

function report(lines: readonly Line[], sentence: string): void {
  console.log('| what | measured | bar | |\n| --- | --- | --- | --- |');
  for (const { what, measured, unit, bar } of lines) {
    const verdict = bar === null ? '' : measured <= bar ? 'met' : 'MISSED';
    console.log(`| ${what} | ${measured.toFixed(3)} ${unit} | ${bar ?? '-'} | ${verdict} |`);
  }
  console.log(sentence);
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench-page.json', `${JSON.stringify({ lines, sentence }, null, 2)}\n`);
}

await main();

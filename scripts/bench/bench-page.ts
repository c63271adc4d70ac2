// How fast is a page read, watched and filled in a real browser? Compared with the targets and with a plain filler. `npm run bench:page -- [stage …]` measures only the stages named.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { SLICE } from '../../lib/page/dom/time-slices';
import { LIBRARIES } from '../../tests/matrix/libraries';
import { bundleEngine, tryLibrary, tryPlainly } from '../../tests/matrix/matrix';
import { isolate, launch, openColdPage } from '../../tests/page-browser/browser';
import { median } from './bench-lines';
import { firstLooks } from './page/first-look';
import { fillsOfMany } from './page/many';
import { clockOf, formOf, type Line } from './page/measure';
import { pressOfTexts } from './page/press';
import { addedField, atRest, unrelatedNode } from './page/watched';

const CONTENT_SCRIPT = '.output/chrome-mv3/content-scripts/page.js';
const READING_SCRIPT = '.output/chrome-mv3/page-reader.js';

interface Bench {
  readonly browser: Browser;
  /** The script of the fill engine. */
  readonly engine: string;
}

const line = (what: string, measured: number, unit: string, bar: number | null): Line => ({
  what,
  measured,
  unit,
  bar,
});

/** Main-thread time of one reading of a page with this many fields: the median of several readings, after the code is compiled. */
async function scan(browser: Browser, engine: string, fields: number, nodes = 0): Promise<number> {
  const page = await openColdPage(browser, formOf(fields, nodes));
  const run = await isolate(page, engine);
  await run('timeOf(5)');
  const now = await clockOf(page);
  const costs: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const before = await now();
    await run('timeOf(3)');
    costs.push(((await now()) - before) / 3);
  }
  await page.close();
  return median(costs);
}

/**
 * The longest step of a reading, in ms: a slice ends after the first step that exceeds 4 ms, so no slice is longer than both
 * together. Of each step the shortest of several readings counts, since the machine has other work.
 */
async function longestStep(browser: Browser, engine: string, fields: number): Promise<number> {
  const page = await openColdPage(browser, formOf(fields));
  const run = await isolate(page, engine);
  const least: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const { times } = (await run('stepsOf()')) as { times: number[] }; // the type that the engine answers
    for (const [step, took] of times.entries()) least[step] = Math.min(least[step] ?? took, took);
  }
  await page.close();
  return Math.max(...least);
}

interface TextFill {
  readonly wall: number;
  /** Main-thread time per field, including the page's own rendering. */
  readonly main: number;
}

async function fillTexts(browser: Browser, engine: string): Promise<TextFill> {
  const page = await openColdPage(browser, formOf(100));
  const run = await isolate(page, engine);
  await run('read()');
  const now = await clockOf(page);
  const before = await now();
  const times = await run(`(async () => {
    const steps = read().fields.map(({ key, kind }) => ({ key, kind, fieldId: key, value: ['甲公司'], alternatives: [], files: [], overwrite: false }));
    return (await fill(steps)).map((at) => at.milliseconds);
  })()`);
  const main = ((await now()) - before) / 100;
  await page.close();
  return { wall: median(times as number[]), main }; // the type that the engine answers
}

/** Main-thread time from nothing to the first reading of a page of 60 fields. */
async function firstLook(browser: Browser, engine: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const page = await openColdPage(browser, formOf(60, 1000));
    const now = await clockOf(page);
    await page.waitForTimeout(200);
    const before = await now();
    const run = await isolate(page, engine);
    await run('read(); 0');
    times.push((await now()) - before);
    await page.close();
  }
  return median(times);
}

/** Fills the controls of all component libraries: the time of each, and how many accepted the value of our engine and of a plain write. */
async function fillLibraries({ browser, engine }: Bench): Promise<Line[]> {
  const times: number[] = [];
  let all = 0;
  let ours = 0;
  let plain = 0;
  for (const library of LIBRARIES) {
    const { cells } = await tryLibrary(browser, library, engine);
    times.push(...cells.map(({ milliseconds }) => milliseconds));
    ours += cells.filter(({ fault }) => fault === '').length;
    all += cells.length;
    plain += await tryPlainly(browser, library, engine);
  }
  return [
    line('control filled, all kinds of all libraries', median(times), 'ms', 20),
    line(`controls that took their value, of ${all}: ours`, ours, '', null),
    line(`controls that took their value, of ${all}: a plain write`, plain, '', null),
  ];
}

const SCANNED: readonly (readonly [fields: number, bar: number | null])[] = [
  [100, 5],
  [1000, 25],
  [5000, null],
];

async function scans({ browser, engine }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [fields, bar] of SCANNED)
    lines.push(line(`scan, ${fields} fields`, await scan(browser, engine, fields), 'ms', bar));
  const [, thousand, most] = lines;
  const growth = (most?.measured ?? 0) / (thousand?.measured ?? 1) / 5;
  lines.push(line('scan, 5,000 against 5 x 1,000 fields', growth, 'x', 1.3));
  const step = await longestStep(browser, engine, 5000);
  return [...lines, line('longest slice of a look at 5,000 fields', SLICE + step, 'ms', 8)];
}

async function watched({ browser, engine }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  for (const nodes of [1_000, 10_000, 100_000]) {
    const size = nodes.toLocaleString('en');
    lines.push(
      line(`scan, 60 fields, ${size} nodes`, await scan(browser, engine, 60, nodes), 'ms', null),
      line(`unrelated node, ${size} nodes`, await unrelatedNode(browser, engine, nodes), 'ms', 0.02),
      line(`field added, ${size} nodes`, await addedField(browser, engine, nodes), 'ms', 0.5),
    );
  }
  const { spent, wakers } = await atRest(browser, engine);
  return [
    ...lines,
    line('a watched page at rest, a second', spent, 'ms', 0.5),
    line('timers, frames and idle calls asked for in five seconds of rest', wakers, '', 0),
  ];
}

async function looks({ browser, engine }: Bench): Promise<Line[]> {
  const atLoad = await firstLook(browser, engine);
  return [...(await firstLooks(browser)), line('script at load with the first look', atLoad, 'ms', 30)];
}

async function texts({ browser, engine }: Bench): Promise<Line[]> {
  const { wall, main } = await fillTexts(browser, engine);
  return [
    line('text field filled, wall', wall, 'ms', 25),
    line('text field filled, main thread', main, 'ms', 1),
  ];
}

/** The sizes of the script that a portal page loads by itself and of the one that reads it once somebody looks. */
const sizes = (): Line[] =>
  [
    { what: 'content script, gzip', file: CONTENT_SCRIPT, bar: 40 },
    { what: 'script brought in at the first look, gzip', file: READING_SCRIPT, bar: null },
  ].map(({ what, file, bar }) =>
    line(what, gzipSync(readFileSync(file), { level: 9 }).length / 1000, 'kB', bar),
  );

/** The stages in the order in which they are measured. */
const STAGES: Readonly<Record<string, (bench: Bench) => Promise<Line[]>>> = {
  scans,
  watched,
  looks,
  texts,
  many: ({ browser }) => fillsOfMany(browser),
  libraries: fillLibraries,
  // the built extension, where there is one
  built: async () => (existsSync(CONTENT_SCRIPT) ? [await pressOfTexts(), ...sizes()] : []),
};

const saidOf = ({ what, measured, unit, bar }: Line): string => {
  const verdict = bar === null ? '' : measured <= bar ? 'met' : 'MISSED';
  return `| ${what} | ${measured.toFixed(3)} ${unit} | ${bar ?? '-'} | ${verdict} |`;
};

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !Object.hasOwn(STAGES, name));
  if (unknown !== undefined)
    throw new Error(`no stage is called ${unknown}; there are ${Object.keys(STAGES).join(', ')}`);
  const bench: Bench = { browser: await launch(), engine: await bundleEngine() };
  const lines: Line[] = [];
  console.log('| what | measured | bar | |\n| --- | --- | --- | --- |');
  for (const [name, measure] of Object.entries(STAGES)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const measured = await measure(bench);
    for (const one of measured) console.log(saidOf(one));
    lines.push(...measured);
  }
  await bench.browser.close();
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench-page.json', `${JSON.stringify({ lines }, null, 2)}\n`);
}

await main();

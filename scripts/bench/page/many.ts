// What does a control cost on a long page, and how long does it take from the press to the receipt? Ant Design's form, filled by the page script.
import type { Browser } from 'playwright-core';
import type { FillResult, FillStep, PageReading } from '../../../lib/page/model';
import { bundle, isolate, openColdPage } from '../../../tests/page-browser/browser';
import { median } from '../bench-lines';
import type { Line } from './measure';
import { writtenPlainly } from './plain-writer';

const KINDS = ['text', 'select', 'textarea', 'radio', 'checkbox'];
const ROUNDS = 3;

const listOf = (count: number, kinds: readonly string[]): string[] =>
  Array.from({ length: count }, (_, at) => kinds[at % kinds.length] ?? 'text');

const pageOf = (kinds: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><div id="app"></div><script>window.kinds = ${JSON.stringify(kinds)};</script><script src="/page.js"></script>`;

interface Scripts {
  readonly page: string;
  readonly session: string;
}

/** Milliseconds from the press, as the page's script receives it, to the results that it reports; each value is in the form's own model. */
async function pressToReceipt(
  browser: Browser,
  scripts: Scripts,
  kinds: readonly string[],
): Promise<{ readonly all: number; readonly each: readonly number[] }> {
  const page = await openColdPage(browser, pageOf(kinds), scripts.page);
  await page
    .locator('.ant-form-item')
    .nth(kinds.length - 1)
    .waitFor();
  const run = await isolate(page, scripts.session);
  const { fields, fingerprint } = (await run('read()')) as PageReading; // the type that the session answers
  const steps = fields.map(
    ({ key, kind, label }): FillStep => ({
      key,
      kind,
      fieldId: label,
      value: ['企业'],
      alternatives: [],
      files: [],
      overwrite: false,
    }),
  );
  const { all, results } = (await run(`(async () => {
    const start = performance.now();
    const { results } = await begin(${JSON.stringify(steps)}, ${JSON.stringify(fingerprint)});
    return { results, all: performance.now() - start };
  })()`)) as { all: number; results: FillResult[] }; // the expression above makes this object
  const held = await page.evaluate('window.heldOf()');
  await page.close();
  const faults = results.filter(({ state }) => state !== 'filled');
  if (held !== kinds.length || faults.length > 0)
    throw new Error(`the form holds ${held} of ${kinds.length}: ${faults.map(({ reason }) => reason)}`);
  return { all, each: results.map(({ milliseconds }) => milliseconds) };
}

export async function fillsOfMany(browser: Browser): Promise<Line[]> {
  const scripts: Scripts = {
    page: (await bundle('../../scripts/bench/page/many-controls.tsx', true, { antd: 'antd5' })).script,
    session: (await bundle('session.ts')).script,
  };
  const least = async (kinds: readonly string[]): Promise<number> => {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push((await pressToReceipt(browser, scripts, kinds)).all);
    return Math.min(...rounds); // the minimum, since the machine has other work
  };
  const texts = await least(listOf(12, ['text']));
  const selects = await least(listOf(21, ['select']));
  const kinds = listOf(300, KINDS);
  const many = await pressToReceipt(browser, scripts, kinds);
  const plain = await writtenPlainly(browser, pageOf(kinds), scripts.page, kinds.length);
  return [
    { what: 'press to receipt in the page, 12 texts', measured: texts, unit: 'ms', bar: 300 },
    { what: 'press to receipt in the page, 21 selects', measured: selects, unit: 'ms', bar: 1200 },
    { what: 'control filled among 300, median', measured: median(many.each), unit: 'ms', bar: 20 },
    { what: 'control filled among 300, all of it', measured: many.all / 300, unit: 'ms', bar: 20 },
    { what: 'the same by a plain writer', measured: plain / 300, unit: 'ms', bar: null },
    { what: 'ours against the plain writer', measured: many.all / plain, unit: 'x', bar: null },
  ];
}

// How long does a person wait for the import and export of ten thousand clients, and how much memory does it take? Measured through the page.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clientsAsXlsx } from '../../lib/exchange/export/client-rows';
import type { Client } from '../../lib/filing/client/client';
import { parseClient } from '../../lib/filing/client/parse-client';
import type { CodeLabels } from '../../lib/protocol/exchange';
import { clientsLike, withNumbers } from '../../tests/browser/bench-clients';
import { type Browser, launch, tabIdOf } from '../../tests/browser/harness';
import { heapMeter } from '../../tests/browser/heap';
import { createVault, openSurface } from '../../tests/browser/person';
import type * as benchProbe from '../../tests/browser/vault-bench-probe';
import { addProbe } from '../../tests/browser/vault-page';

export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly unit: 'ms' | 'MB';
  /** The target; null where there is none. */
  readonly bar: number | null;
}

const SCAN_BYTES = 300_000;
const SECRET = 'lantern walnut 7 orchard kite';
const NEXT = 'seven purple kettles sing at dawn';
const MB = 1e6;
const LONG = 600_000;
const LOOK_EVERY = 2000; // milliseconds; collecting garbage takes time as well

/** Imports a table with `count` rows, backs everything up with scans, and restores it into a new vault. */
export async function measureExchange(count: number, words: CodeLabels): Promise<readonly Line[]> {
  const read = parseClient(readFileSync('public/samples/zhejiang-company.json', 'utf8'), '2026-11-24');
  if (!read.ok) throw new Error('the sample has faults');
  const browser = await launch();
  try {
    const page = await openSurface(browser, 'options.html');
    await page.addInitScript('delete window.showSaveFilePicker'); // a test cannot press anything in its dialog
    await page.reload();
    await createVault(page);
    await tabIdOf(browser, page); // bring it to the front: behind the welcome page it is drawn once a second, and each press waits for two frames
    page.setDefaultTimeout(LONG);
    const imported = await measureImport(browser, page, read.client, count, words);
    return [...imported, ...(await measureBackup(browser, page, read.client, count / 20))];
  } finally {
    await browser.close();
  }
}

async function measureImport(
  browser: Browser,
  page: Page,
  sample: Client,
  count: number,
  words: CodeLabels,
): Promise<readonly Line[]> {
  const rows = withNumbers(clientsLike(sample, count));
  // chosen from the disk, as a person does it: passing bytes through the driver alone keeps the page busy for a third of a second
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'clients.xlsx');
  writeFileSync(file, clientsAsXlsx(rows, words, 'clients'));
  await page.getByTestId('options-clients').click();
  const cpu = await cpuOf(browser);
  const started = performance.now();
  await page.getByTestId('client-import-file').setInputFiles(file);
  await page.getByTestId('client-import-apply').waitFor();
  const shown = performance.now();
  await page.getByTestId('client-import-apply').click();
  await page.locator('[data-testid=client-import] [data-testid=job][data-state=done]').waitFor();
  const stored = performance.now();
  rmSync(folder, { recursive: true });
  const line = (what: string, measured: number, bar: number | null = null): Line => ({
    what,
    measured,
    unit: 'ms',
    bar,
  });
  return [
    line(`an XLSX of ${count} rows: read and shown`, shown - started),
    line('  stored', stored - shown),
    line('  in all', stored - started, 10_000),
    line('  of it processor time of the browser', (await cpuOf(browser)) - cpu),
  ];
}

/** Processor seconds of the browser, which do not depend on what else the machine does. */
async function cpuOf({ context }: Browser): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser was not started here');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function measureBackup(
  browser: Browser,
  page: Page,
  sample: Client,
  scans: number,
): Promise<readonly Line[]> {
  await addProbe(page, 'tests/browser/vault-bench-probe.ts');
  await page.evaluate(
    ([client, count, size]) =>
      // this page has another probe than the one that the vault's tests declare
      (globalThis as unknown as { probe: typeof benchProbe }).probe.addScans(client, count, size),
    [sample, scans, SCAN_BYTES] as const,
  );
  await page.reload(); // frees the probe and its data
  const meter = { heap: await heapMeter(page), cpu: () => cpuOf(browser) };
  await page.getByTestId('options-vault').click();
  await page.getByTestId('backup-make-fold').locator('summary').click();
  await page.getByTestId('backup-passphrase').fill(SECRET);
  await page.getByTestId('backup-passphrase-again').fill(SECRET);
  const made = await watched(meter, async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('backup-make').click(),
    ]);
    return download.path();
  });
  const megabytes = readFileSync(made.result).length / MB;
  await page.getByTestId('options-privacy').click();
  await page.getByTestId('delete-word').fill('全部删除');
  await page.getByTestId('delete-everything').click();
  await page.getByTestId('options-vault').click();
  await page.getByTestId('vault-create').waitFor(); // everything is deleted: until this form is shown, the fold belongs to the open vault
  await page.getByTestId('restore-fold').locator('summary').click();
  await page.getByTestId('restore-file').setInputFiles(made.result);
  await page.getByTestId('restore-passphrase').fill(SECRET);
  await page.getByTestId('restore-apply').click(); // opens the backup
  await page.getByTestId('restore-new').fill(NEXT);
  await page.getByTestId('restore-new-again').fill(NEXT);
  const restored = await watched(meter, async () => {
    await page.getByTestId('restore-apply').click();
    await page.getByTestId('vault-recovery-code').waitFor();
  });
  const name = `a backup of ${megabytes.toFixed(0)} MB with ${scans} scans`;
  return [
    { what: `${name}: written and read again`, measured: made.milliseconds, unit: 'ms', bar: 25_000 },
    { what: '  of it processor time of the browser', measured: made.cpu, unit: 'ms', bar: null },
    {
      what: '  live memory of page and background, at most more',
      measured: made.growth,
      unit: 'MB',
      bar: 64,
    },
    { what: '  restored into a new vault', measured: restored.milliseconds, unit: 'ms', bar: 35_000 },
    { what: '  of it processor time of the browser', measured: restored.cpu, unit: 'ms', bar: null },
    { what: '  live memory, at most more', measured: restored.growth, unit: 'MB', bar: 64 },
  ];
}

/** Does something and repeatedly measures the memory in use meanwhile. */
async function watched<Result>(
  meter: { readonly heap: () => Promise<number>; readonly cpu: () => Promise<number> },
  work: () => Promise<Result>,
) {
  const before = await meter.heap();
  let most = before;
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      most = Math.max(most, await meter.heap());
      await new Promise((next) => setTimeout(next, LOOK_EVERY));
    }
  })();
  const spent = await meter.cpu();
  const started = performance.now();
  const result = await work().finally(() => {
    isDone = true;
  });
  const milliseconds = performance.now() - started;
  const cpu = (await meter.cpu()) - spent;
  await watching;
  return { result, milliseconds, cpu, growth: (most - before) / MB };
}

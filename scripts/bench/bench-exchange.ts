// How long does a person wait for ten thousand clients to come in and out, and how much memory does it take? Through the page, as they do it.
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
  readonly value: number;
  readonly unit: 'ms' | 'MB';
  /** Null where no bar is set. */
  readonly bar: number | null;
}

const SCAN_BYTES = 300_000;
const SECRET = 'lantern walnut 7 orchard kite';
const NEXT = 'seven purple kettles sing at dawn';
const MB = 1e6;
const LONG = 600_000;
const LOOK_EVERY = 2000; // to collect garbage takes time as well

/** Imports a table of so many rows, backs all of it up with scans, and brings it back into a new vault. */
export async function measureExchange(count: number, words: CodeLabels): Promise<readonly Line[]> {
  const read = parseClient(readFileSync('public/samples/zhejiang-company.json', 'utf8'), '2026-11-24');
  if (!read.ok) throw new Error('the sample has faults');
  const browser = await launch();
  try {
    const page = await openSurface(browser, 'options.html');
    await page.addInitScript('delete window.showSaveFilePicker'); // nobody can press in its dialog
    await page.reload();
    await createVault(page);
    await tabIdOf(browser, page); // in front: behind the welcome page it is drawn once a second, and each press waits for two drawings
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
  // chosen from the disk, as a person does: bytes that the driver hands over keep the page busy for a third of a second by themselves
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
  const line = (what: string, value: number, bar: number | null = null): Line => ({
    what,
    value,
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

/** Seconds on the processor are what others on the machine do not change. */
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
      // the probe of this page is another than the one that the vault's tests declare
      (globalThis as unknown as { probe: typeof benchProbe }).probe.addScans(client, count, size),
    [sample, scans, SCAN_BYTES] as const,
  );
  await page.reload(); // the probe and what it held are gone
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
  await page.getByTestId('vault-create').waitFor(); // all is deleted: until then this fold is that of the open vault
  await page.getByTestId('restore-fold').locator('summary').click();
  await page.getByTestId('restore-file').setInputFiles(made.result);
  await page.getByTestId('restore-passphrase').fill(SECRET);
  await page.getByTestId('restore-new').fill(NEXT);
  await page.getByTestId('restore-new-again').fill(NEXT);
  const restored = await watched(meter, async () => {
    await page.getByTestId('restore-apply').click();
    await page.getByTestId('vault-recovery-code').waitFor();
  });
  const name = `a backup of ${megabytes.toFixed(0)} MB with ${scans} scans`;
  return [
    { what: `${name}: written and read again`, value: made.milliseconds, unit: 'ms', bar: 25_000 },
    { what: '  of it processor time of the browser', value: made.cpu, unit: 'ms', bar: null },
    { what: '  live memory of page and background, at most more', value: made.growth, unit: 'MB', bar: 64 },
    { what: '  restored into a new vault', value: restored.milliseconds, unit: 'ms', bar: 35_000 },
    { what: '  of it processor time of the browser', value: restored.cpu, unit: 'ms', bar: null },
    { what: '  live memory, at most more', value: restored.growth, unit: 'MB', bar: 64 },
  ];
}

/** Does a work and looks at the memory that lives meanwhile, again and again. */
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

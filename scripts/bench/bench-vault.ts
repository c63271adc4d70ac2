// Is the vault fast with 10,000 clients? Measured in a real browser with the built extension; prints each number and its target. Usage: npm run bench:vault -- [number of clients] [part: use exchange]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { codeLabels } from '../../lib/app/exchange/handlers';
import { parseClient } from '../../lib/filing/client/parse-client';
import { loadRulebook } from '../../rules/index';
import { launch } from '../../tests/browser/harness';
import type * as benchProbe from '../../tests/browser/vault-bench-probe';
import { addProbe, extensionPage, openVaultIn, PASSPHRASE } from '../../tests/browser/vault-page';
import { readRuleFiles } from '../rules/rule-files';
import { type Line, measureExchange } from './bench-exchange';

// Only what is used inside the page.
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

const CLIENTS = Number(process.argv[2] ?? 10_000);
const WORDS = codeLabels(loadRulebook(readRuleFiles()));
const SCANS = CLIENTS / 20;
const FILE = '.output/bench-vault.json';

async function measure(): Promise<readonly Line[]> {
  const read = parseClient(readFileSync('public/samples/zhejiang-company.json', 'utf8'), '2026-11-24');
  if (!read.ok) throw new Error('the sample has faults');
  const sample = read.client;
  const browser = await launch();
  try {
    const page = await extensionPage(browser);
    await openVaultIn(page);
    await addProbe(page, 'tests/browser/vault-bench-probe.ts');
    // this page has another probe than the one that the vault's tests declare
    const use = await page.evaluate(
      ([client, count, passphrase]) =>
        (globalThis as unknown as { probe: typeof benchProbe }).probe.measureUse(client, count, passphrase),
      [sample, CLIENTS, PASSPHRASE] as const,
    );
    const throughBackground = await askedIn(page, 'zjhz');
    const searchAgain = await searchedAgain(page);
    const table = await page.evaluate(
      ([client, count, words]) =>
        (globalThis as unknown as { probe: typeof benchProbe }).probe.measureTable(client, count, words),
      [sample, CLIENTS, WORDS] as const,
    );
    const backup = await page.evaluate(
      ([client, scans]) =>
        (globalThis as unknown as { probe: typeof benchProbe }).probe.measureBackup(client, scans),
      [sample, SCANS] as const,
    );
    return [
      line('store all at once', use.store),
      line('unlock to list', (use.unlock ?? Number.NaN) + (use.firstList ?? Number.NaN), 1500),
      line('  of it the key', use.unlock),
      line('search keystroke, median', use.keystrokeMedian, 30),
      line('search keystroke, worst', use.keystrokeWorst),
      line('search through the background, first', throughBackground),
      line('search through the background, median', searchAgain, 30),
      line('list after a save', use.listAfterSave),
      line('open a client', use.openMedian, 50),
      line('save, median', use.saveMedian),
      line('save, 95th percentile', use.saveP95, 50),
      line(`check a table of ${(table.megabytes ?? 0).toFixed(1)} MB (${table.steps} steps)`, table.check),
      line('store the table', table.store),
      line('table in all', (table.check ?? Number.NaN) + (table.store ?? Number.NaN), 30_000),
      line(
        `write a backup of ${(backup.megabytes ?? 0).toFixed(1)} MB with ${SCANS} scans`,
        backup.write,
        60_000,
      ),
      line('read it again', backup.check, 60_000),
      line('merge it back', backup.restore, 60_000),
    ];
  } finally {
    await browser.close();
  }
}

const line = (what: string, milliseconds: number | undefined, bar: number | null = null): Line => ({
  what,
  measured: milliseconds ?? Number.NaN,
  unit: 'ms',
  bar,
});

/** The median time of searches after the first one. */
async function searchedAgain(page: Page): Promise<number | undefined> {
  const searches = ['zjhzy', 'zjhzyf', 'zjwz', 'sample-77', 'zjhzy', 'zjhzyf', 'zjwz', 'sample-77', 'zzzz'];
  const times: number[] = [];
  for (const search of searches) times.push(await askedIn(page, search));
  return times.sort((a, b) => a - b)[4];
}

/** How long the options page waits for the first page of the list from the background. */
function askedIn(page: Page, search: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const started = performance.now();
    await chrome.runtime.sendMessage({
      type: 'clients.page',
      search: wanted,
      tag: null,
      group: null,
      order: 'name',
      removed: false,
      undecided: false,
      among: null,
      from: 0,
      count: 100,
    });
    return performance.now() - started;
  }, search);
}

const part = process.argv[3];
const lines = [
  ...(part === 'exchange' ? [] : await measure()),
  ...(part === 'use' ? [] : await measureExchange(CLIENTS, WORDS)),
];
console.log(`vault with ${CLIENTS} clients`);
for (const { what, measured, unit, bar } of lines) {
  const verdict = bar === null ? '' : `  bar ${bar}  ${measured <= bar ? 'ok' : 'MISSED'}`;
  console.log(`${what.padEnd(64)}${measured.toFixed(1).padStart(9)} ${unit}${verdict}`);
}
mkdirSync('.output', { recursive: true });
writeFileSync(FILE, `${JSON.stringify({ clients: CLIENTS, lines }, null, 2)}\n`);
process.exitCode = lines.some(({ measured, bar }) => bar !== null && !(measured <= bar)) ? 1 : 0;

// Is memory released after many fills, and is no value of a client in it after the lock? Usage: npm run prove:leaks -- [fills] [loads of the page] [clients]
import { argv, exit } from 'node:process';
import type { Page } from 'playwright-core';
import { tabIdOf } from '../../tests/browser/harness';
import { heapMeters, heapOfPage, heapOfWorker } from '../../tests/browser/heap';
import { createVault, fillPage, importClient } from '../../tests/browser/person';
import { clearStage, openPortalAndPanel, PORTAL, type Stage, setStage } from '../../tests/browser/stage';
import type * as benchProbe from '../../tests/browser/vault-bench-probe';
import { CANARIES, numberedClient } from '../../tests/browser/vault-clients';
import { addProbe, say } from '../../tests/browser/vault-page';

/** By how many bytes a heap may be larger afterwards than before. */
const LEEWAY = 5 * 1024 * 1024;
const MB = 1e6;
/** Loads before the measurement, by which everything is made that is made once and kept. */
const WARM = 3;
/** After this many loads the progress is printed, since the whole takes more than an hour. */
const PRINTED_EVERY = 20;
const FORM = '?open=all#/entity';

const [fills = '2000', loads = '200', clients = '10000'] = argv.slice(2);
if (![fills, loads, clients].every((number) => /^[1-9]\d{0,5}$/.test(number))) {
  console.error('usage: npm run prove:leaks -- [fills] [loads of the page] [clients]');
  exit(2);
}

async function fillAgain(portal: Page, panel: Page, times: number): Promise<void> {
  await portal.goto('about:blank');
  await portal.goto(`${PORTAL}${FORM}`);
  await portal.locator('.icp-page-form').waitFor();
  for (let time = 0; time < times; time += 1) {
    const rows = await fillPage(panel);
    if (!rows.some(({ state }) => state === 'filled' || state === 'verified'))
      throw new Error('nothing was filled');
    await panel.getByTestId('panel-undo').click();
    await panel.getByTestId('panel-fill').waitFor();
  }
}

async function prepare(stage: Stage): Promise<{ portal: Page; panel: Page }> {
  const { options } = stage;
  await createVault(options);
  const client = numberedClient(1, 1);
  const buffer = Buffer.from(JSON.stringify(client));
  await importClient(options, { name: 'client.json', mimeType: 'application/json', buffer });
  await addProbe(options, 'tests/browser/vault-bench-probe.ts');
  await options.evaluate(
    ([sample, count]) =>
      // this page has another probe than the one that the vault's tests declare
      (globalThis as unknown as { probe: typeof benchProbe }).probe.addClients(sample, count),
    [client, Number(clients)] as const,
  );
  await options.reload();
  const { portal, panel } = await openPortalAndPanel(stage, FORM);
  await say(panel, { type: 'tab.bind', tabId: await tabIdOf(stage.browser, portal), clientId: client.id });
  await panel.getByTestId('panel-bound-client').waitFor();
  return { portal, panel };
}

const count = (heap: string, text: string) => heap.split(text).length - 1;

async function prove(stage: Stage): Promise<number> {
  const { portal, panel } = await prepare(stage);
  const each = Math.ceil(Number(fills) / Number(loads));
  for (let load = 0; load < WARM; load += 1) await fillAgain(portal, panel, each);
  const meter = await heapMeters({ panel, portal, options: stage.options });
  const before = await meter();
  for (let load = 1; load <= Number(loads); load += 1) {
    await fillAgain(portal, panel, each);
    if (load % PRINTED_EVERY === 0) console.error(`${load} of ${loads} loads`);
  }
  const after = await meter();
  let bad = 0;
  console.log(`${each * Number(loads)} fills over ${loads} loads of the page, ${clients} clients`);
  for (const [name, size] of Object.entries(after)) {
    const grown = size - before[name as keyof typeof before];
    if (grown > LEEWAY) bad += 1;
    console.log(
      `${name.padEnd(10)} ${(size / MB).toFixed(1)} MB, ${(grown / MB).toFixed(2)} MB more than before`,
    );
  }
  await panel.getByTestId('vault-lock').click();
  await panel.getByTestId('vault-unlock').waitFor();
  const heaps = {
    worker: await heapOfWorker(stage.browser.context),
    panel: await heapOfPage(panel),
    options: await heapOfPage(stage.options),
  };
  for (const [name, heap] of Object.entries(heaps)) {
    const found = CANARIES.map((canary) => count(heap, canary));
    if (found.some((times) => times > 0)) bad += 1;
    console.log(
      `${name.padEnd(10)} after lock: ${(heap.length / MB).toFixed(0)} MB of snapshot, canaries ${found.join(' ')}`,
    );
  }
  return bad;
}

const stage = await setStage();
try {
  const bad = await prove(stage);
  console.log(bad === 0 ? 'nothing stays' : `${bad} faults`);
  process.exitCode = bad === 0 ? 0 : 1;
} finally {
  await clearStage(stage);
}

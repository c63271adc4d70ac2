// Is a folder chosen with the button read whole: matched by name, told of what fits nobody, and stored and taken back with one press each?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import { createVault, importClient, openSurface } from './person';
import { numberedClient } from './vault-clients';
import { storedClient } from './vault-page';

const COMPANIES = ['杭州云帆样例科技有限公司', '广州启程样例贸易有限公司', '成都禾川样例农业有限公司'];
const KINDS = ['营业执照', '负责人身份证正面', '负责人身份证反面', '域名证书'];
const NOBODY = 28;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);
let browser: Browser;
let options: Page;
const folder = mkdtempSync(join(tmpdir(), 'scans-'));

beforeAll(async () => {
  for (const company of COMPANIES) {
    mkdirSync(join(folder, company));
    for (const kind of KINDS) writeFileSync(join(folder, company, `${kind}.png`), PNG);
  }
  for (let at = 0; at < NOBODY; at += 1) writeFileSync(join(folder, `IMG_${2000 + at}.png`), PNG);
  browser = await launch();
  options = await openSurface(browser, 'options.html');
  await createVault(options);
  for (const [at, name] of COMPANIES.entries()) {
    const { entity, ...client } = numberedClient(at, 0);
    const filing = { id: 'f1', provider: 'aliyun', state: 'draft', services: ['s1'] };
    const text = JSON.stringify({ ...client, entity: { ...entity, name }, documents: [], filings: [filing] });
    const file = { name: `${at}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
    await importClient(options, file);
  }
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The tab must be in front: Chromium reads no folder for one in the background, and Playwright then waits without end. */
async function chooseFolder(place: Locator): Promise<void> {
  await options.bringToFront();
  await place.getByTestId('folder-file').setInputFiles(folder);
}

const documentsOf = async (client: string) => (await storedClient(options, client))?.documents ?? [];

it('matches 12 files of 40 with three clients, names the others, stores the 12 and takes them back', async () => {
  await options.getByTestId('options-precheck').click();
  await options.getByTestId('precheck-start').click();
  await options.getByTestId('precheck-folder').click();
  await chooseFolder(options.locator('.precheck'));
  const count = options.getByTestId('folder-count');
  await count.waitFor();
  expect(await count.evaluate((line) => ({ ...line.dataset }))).toMatchObject({
    sure: '12',
    open: `${NOBODY}`,
  });
  const left = await options.getByTestId('folder-open-row').allTextContents();
  expect(left.length).toBeGreaterThan(10); // a page of them
  expect(left.filter((row) => !/IMG_20\d\d\.png/.test(row))).toEqual([]);
  await options.getByTestId('folder-store').click();
  await options.getByTestId('folder-undo').waitFor();
  const stored = await Promise.all(COMPANIES.map((_, at) => documentsOf(`proof-${at}`)));
  expect(stored.map((papers) => papers.length)).toEqual(COMPANIES.map(() => KINDS.length));
  await options.getByTestId('folder-undo').click();
  await options.getByTestId('folder-undone').waitFor();
  expect(await documentsOf('proof-0')).toEqual([]);
});

it('gives the folder only to the clients that are selected, where it was chosen among the clients', async () => {
  await options.getByTestId('options-clients').click();
  await options.getByTestId('client-row').first().getByRole('checkbox').check();
  await options.getByTestId('bulk-documents').click();
  const bulk = options.getByTestId('client-bulk');
  await chooseFolder(bulk);
  const count = bulk.getByTestId('folder-count');
  await count.waitFor();
  expect(await count.getAttribute('data-sure')).toBe(`${KINDS.length}`);
});

// Is a table of numbers and one new column taken for clients that are stored, through the worker that reads it and the vault?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import { createVault, importClient, openSurface } from './person';
import { storedClient } from './vault-page';

const SAMPLE = 'public/samples/zhejiang-company.json';
const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'));

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await openSurface(browser, 'options.html');
  await createVault(page);
  await importClient(page, SAMPLE);
});
afterAll(() => browser?.close());

it('writes the new column and leaves all else, whatever nonsense stands in another row', async () => {
  const before = await storedClient(page, sample.id);
  const rows = [`${sample.entity.certNumber},茶叶批发`, `${'9'.repeat(300)},茶具零售`];
  const buffer = Buffer.from(['税号,经营范围', ...rows].join('\n'));
  await page
    .getByTestId('client-import-file')
    .setInputFiles({ name: 'few.csv', mimeType: 'text/csv', buffer });
  await page.getByTestId('client-import-row').waitFor();
  expect(await page.getByTestId('client-import-faults').textContent()).toContain('第 3 行');
  await page.getByTestId('client-import-apply').click();
  await expect.poll(async () => (await storedClient(page, sample.id))?.entity.businessScope).toBe('茶叶批发');
  const after = await storedClient(page, sample.id);
  expect(after?.people).toEqual(before?.people);
  expect(after?.services).toEqual(before?.services);
});

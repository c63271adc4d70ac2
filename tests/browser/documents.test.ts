// Are files stored as documents of a client, shown only after a press, and exported in the requested form?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import { createVault, importClient, openSurface } from './person';
import { storedClient } from './vault-page';

const PICTURE = 'public/samples/zhejiang-domain-real-name-screenshot.png';
const CLIENT = 'sample-zhejiang-company';
let browser: Browser;
let options: Page;

beforeAll(async () => {
  browser = await launch();
  options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
  await options.getByTestId('client-row').first().press('Enter');
  await options.getByTestId('client-tab-documents').click();
});
afterAll(() => browser.close());

const documents = async () => (await storedClient(options, CLIENT))?.documents ?? [];
const shelf = (name: string) => options.getByTestId('document').filter({ hasText: name });

it('takes a chosen file, says what its name suggests, and stores it when told to', async () => {
  const before = (await documents()).length;
  const bytes = readFileSync(PICTURE);
  await options
    .getByTestId('document-files')
    .setInputFiles({ name: '云帆域名证书.png', mimeType: 'image/png', buffer: bytes });
  const row = options.getByTestId('document-waiting');
  expect(await row.getByTestId('document-what').inputValue()).toBe('domain-certificate');
  expect((await documents()).length).toBe(before);
  await row.getByTestId('document-whose').selectOption('docs');
  await row.getByTestId('document-store').click();
  await shelf('云帆域名证书.png').waitFor();
  expect((await documents()).find(({ fileName }) => fileName === '云帆域名证书.png')).toMatchObject({
    type: 'domain-certificate',
    of: 'docs',
    side: null,
    mediaType: 'image/png',
  });
});

it('refuses what only calls itself a picture, in one sentence, and stores nothing', async () => {
  const before = (await documents()).length;
  await options
    .getByTestId('document-files')
    .setInputFiles({ name: '营业执照.png', mimeType: 'image/png', buffer: Buffer.from('<svg></svg>') });
  const row = options.getByTestId('document-waiting');
  await row.getByTestId('document-store').click();
  await row.getByRole('alert').waitFor();
  expect((await documents()).length).toBe(before);
  await row.getByRole('button').last().click();
});

it('takes files that are dropped', async () => {
  const data = readFileSync(PICTURE).toString('base64');
  await options.getByTestId('document-drop').evaluate((place, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], '身份证人像面.png', { type: 'image/png' }));
    place.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, data);
  const row = options.getByTestId('document-waiting');
  expect(await row.getByTestId('document-what').inputValue()).toBe('subject-principal-id');
  expect(await row.getByTestId('document-side').inputValue()).toBe('front');
  await row.getByRole('button').last().click();
  await row.waitFor({ state: 'detached' });
});

it('keeps pictures covered until pressed', async () => {
  const card = shelf('云帆域名证书.png');
  expect(await options.locator('.document-picture img').count()).toBe(0);
  await card.getByTestId('document-show').click();
  await card.locator('img').waitFor();
  await card.getByTestId('document-hide').click();
  expect(await options.locator('.document-picture img').count()).toBe(0);
});

it('hands out a picture as a slot wants it: JPEG, small, both sides on one sheet', async () => {
  const card = options
    .getByTestId('document')
    .filter({ has: options.locator('[data-place$=".type"]') })
    .filter({ hasText: 'subject-principal-id-front' });
  await card.locator('summary').last().click();
  await card.getByTestId('document-export').locator('select').selectOption('image/jpeg');
  await card.getByTestId('document-max-kb').fill('60');
  await card.getByTestId('document-joined').check();
  await card.getByTestId('document-watermark').check();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    card.getByTestId('document-export-run').click(),
  ]);
  const file = readFileSync(await download.path());
  expect(file.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(file.length).toBeLessThanOrEqual(60 * 1024);
  expect(download.suggestedFilename()).toBe('subject-principal-id.jpg'); // the file name contains nobody's name
});

it('deletes a file after one question', async () => {
  const card = shelf('云帆域名证书.png');
  await card.getByTestId('document-remove').click();
  await card.getByTestId('document-remove-question-confirm').click();
  await card.waitFor({ state: 'detached' });
  expect((await documents()).some(({ fileName }) => fileName === '云帆域名证书.png')).toBe(false);
});

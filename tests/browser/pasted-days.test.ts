// Is a column of days, as Excel and WPS copy it, taken into the boxes of many clients by one real paste, and stored as what it means?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { type Browser, launch } from './harness';
import { createVault, importClient, openSurface } from './person';
import { storedClient } from './vault-page';

const sample = JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')) as Client; // its own test parses it

/** The ways in which Excel and WPS show a day, and a serial number where the column is not formatted as dates. */
const DAYS = ['2028/3/5', '2028-03-06', '2028年3月7日', '46820', '2028.3.9', '2028/3/10 0:00:00'];
const MEANT = ['2028-03-05', '2028-03-06', '2028-03-07', '2028-03-08', '2028-03-09', '2028-03-10'];

/** A client without the ends of its licence and of its domain. */
function clientWithoutEnds(at: number) {
  const services = sample.services.slice(0, 1).map((one) => ({
    ...one,
    domains: one.domains.map(({ expires: _, ...domain }) => domain),
  }));
  const filings = sample.filings.map((one) => ({ ...one, services: services.map(({ id }) => id) }));
  const { certValidUntil: _, ...entity } = { ...sample.entity, name: `杭州示例${at}科技有限公司` };
  return { ...sample, id: `days-${at}`, entity, services, filings, documents: [] };
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await openSurface(browser, 'options.html');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await createVault(page);
  for (const at of DAYS.keys()) {
    const buffer = Buffer.from(JSON.stringify(clientWithoutEnds(at)));
    await importClient(page, { name: `${at}.json`, mimeType: 'application/json', buffer });
  }
});
afterAll(() => browser?.close());

/** Opens the boxes of the group that asks for this fact, and answers the clients in their order. */
async function openBoxes(fact: string): Promise<readonly string[]> {
  await page.getByTestId('options-precheck').click();
  await page.getByTestId('precheck-start').click();
  const group = page.locator(`[data-testid="precheck-group"][data-id="${fact}"]`);
  await group.getByTestId('precheck-group-deed').click();
  const rows = page.getByTestId('value-row');
  await rows
    .locator('input')
    .nth(DAYS.length - 1)
    .waitFor();
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-client') ?? ''));
}

/** Copies a text and presses the keys that paste it into the first box. */
async function paste(text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByTestId('value-row').first().locator('input').first().focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.getByTestId('values-filled').waitFor();
}

/** What is stored of these clients, in this order, once all of them have it. */
async function stored<T>(ids: readonly string[], partOf: (client: Client) => T): Promise<readonly unknown[]> {
  const read = async () => {
    const clients = await Promise.all(ids.map((id) => storedClient(page, id)));
    return clients.map((client) => client && partOf(client));
  };
  await expect.poll(async () => (await read()).filter(Boolean)).toHaveLength(ids.length);
  return read();
}

it('stores the days of a column of domains, however the table shows them', async () => {
  const ids = await openBoxes('domain.monthsToExpiry');
  await paste(`${DAYS.join('\r\n')}\r\n`);
  expect(await page.getByTestId('values-untaken').count()).toBe(0);
  await page.getByTestId('values-save').click();
  expect(await stored(ids, ({ services }) => services[0]?.domains[0]?.expires)).toEqual(MEANT);
});

it('stores a column of licences under its heading, with 长期 where one has no end', async () => {
  const ids = await openBoxes('entity.licenseMonthsToExpiry');
  const column = ['有效期至', '长期', '2028/3/6', '长期有效', '2028年3月8日', '46821', '永久'];
  await paste(`${column.join('\r\n')}\r\n`);
  await page.getByTestId('values-save').click();
  expect(await stored(ids, ({ entity }) => entity.certValidUntil)).toEqual([
    'long-term',
    '2028-03-06',
    'long-term',
    '2028-03-08',
    '2028-03-09',
    'long-term',
  ]);
});

// Does the main job work in Firefox too: vault, client, binding, one filled page and its findings, judged by the portal's own model?
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDrawer } from '../../scripts/bench/recognition/draw';
import { type Portals, startPortals } from '../portals/server';
import { byTestId, createVaultWithSample, type Firefox, hasFirefox, launchFirefox } from './firefox';
import type { PortalView } from './hands';

/** Only what is used inside the extension's page. */
declare const browser: {
  readonly tabs: { query(about: object): Promise<readonly { readonly id: number }[]> };
};

let portals: Portals;
let firefox: Firefox;
let options: Page;
let portal: Page;
let panel: Page;
let tabId: number | undefined;

beforeAll(async () => {
  if (!hasFirefox) return;
  portals = await startPortals();
  firefox = await launchFirefox(portals);
});
afterAll(async () => {
  await firefox?.close();
  await portals?.close();
});

/** Each tab of the options page, and an element that is on it. */
const OPTIONS = [
  ['clients', 'client-row'],
  ['filings', 'filing-card'],
  ['precheck', 'precheck-start'],
  ['rulebook', 'rulebook-rule'],
  ['vault', 'vault-backup'],
  ['settings', 'agency-name'],
  ['privacy', 'delete-everything'],
  ['about', 'options-about'],
] as const;

/** Chooses the only client. */
async function bindIn(panel: Page): Promise<void> {
  const only = await panel.waitForSelector(byTestId('panel-proposed'));
  await only?.click();
}

const stateOf = (page: Page) => page.evaluate(() => (window as unknown as { __state: PortalView }).__state); // declared by the portal
const rowStates = () =>
  panel.$$eval(byTestId('panel-report-row'), (rows) => rows.map((row) => row.getAttribute('data-state')));

describe.skipIf(!hasFirefox)('in Firefox', () => {
  it('creates a vault and imports a client file', async () => {
    options = await firefox.surface('options.html');
    await createVaultWithSample(options);
  });

  it('binds the tab of a portal and decides the filing type', async () => {
    portal = await firefox.page('https://beian.aliyun.com/');
    await portal.waitForSelector('.icp-page-form');
    tabId = await options.evaluate(async () => (await browser.tabs.query({ active: true }))[0]?.id);
    panel = await firefox.surface(`sidepanel.html?tab=${tabId}`);
    await bindIn(panel);
    await panel.waitForSelector(`${byTestId('panel-filing-type')}[data-value="first-filing"]`);
  });

  it('fills the page, verified in the portal’s own model, and submits nothing', async () => {
    await (await panel.waitForSelector(`${byTestId('panel-fill')}:not([disabled])`))?.click();
    await panel.waitForSelector(byTestId('panel-report-row'));
    expect(new Set(await rowStates())).toEqual(new Set(['filled']));
    expect(await stateOf(portal)).toMatchObject({
      submits: 0,
      model: {
        entity: {
          region: { province: '浙江省', city: '杭州市', district: '西湖区' },
          nature: '企业',
          certNumber: '91330106MA0AHL014E',
        },
        access: { domain: 'yunfan-sample.com' },
      },
    });
  });

  it('shows every part of the options', async () => {
    await options.bringToFront();
    for (const [tab, isThere] of OPTIONS) {
      await options.click(byTestId(`options-${tab}`));
      await options.waitForSelector(byTestId(isThere), { visible: true });
    }
    await options.click(byTestId('options-precheck'));
    await (await options.waitForSelector(byTestId('precheck-start')))?.click();
    await options.waitForSelector(byTestId('precheck-row'));
  });

  it('prints a filing’s report from the pre-check, its address naming nobody', async () => {
    await (await options.waitForSelector(byTestId('precheck-open')))?.click();
    await (await options.waitForSelector(byTestId('precheck-print')))?.click();
    const report = await firefox.opened('report.html');
    await report.waitForSelector(byTestId('paper-finding'));
    expect(await report.evaluate(() => document.body.textContent)).toContain('杭州示例云帆科技有限公司');
    expect(await report.evaluate(() => location.search)).toMatch(/^\?ticket=[\w-]+$/);
    await report.close();
  });

  it('writes a backup of a client with scans and reads it again: its bytes go over the port as they are', async () => {
    await options.bringToFront();
    await options.click(byTestId('options-vault'));
    await (await options.waitForSelector(`${byTestId('backup-make-fold')} summary`))?.click();
    for (const field of ['backup-passphrase', 'backup-passphrase-again'])
      await (await options.waitForSelector(byTestId(field)))?.type('lantern walnut 7 orchard kite');
    await (await options.waitForSelector(`${byTestId('backup-make')}:not([disabled])`))?.click();
    await options.waitForSelector(`${byTestId('job')}[data-state="done"]`, { timeout: 60_000 });
  });

  it('opens popup, welcome and practice, and fills the practice page', async () => {
    const popup = await firefox.surface(`popup.html?tab=${tabId}`);
    await popup.waitForSelector(`${byTestId('popup-status')}[data-value]`);
    await popup.close();
    const welcome = await firefox.surface('welcome.html');
    await welcome.waitForSelector(byTestId('welcome-self'));
    await welcome.close();
    const practice = await firefox.surface('practice.html');
    await practice.waitForSelector(byTestId('practice-banner'));
    const practiceTab = await options.evaluate(
      async () => (await browser.tabs.query({ active: true }))[0]?.id,
    );
    const beside = await firefox.surface(`sidepanel.html?tab=${practiceTab}`);
    await bindIn(beside);
    await (await beside.waitForSelector(`${byTestId('panel-fill')}:not([disabled])`))?.click();
    await beside.waitForSelector(`${byTestId('panel-report-row')}[data-state="filled"]`);
    expect(await practice.$eval(byTestId('practice-submits'), (one) => one.textContent)).toContain('0');
    for (const page of [practice, beside]) await page.close();
  });

  it('takes the whole fill back', async () => {
    await panel.click(byTestId('panel-undo'));
    await panel.waitForSelector(`${byTestId('panel-report-row')}[data-state="undone"]`);
    await expect.poll(rowStates).not.toContain('filled');
    expect(await stateOf(portal)).toMatchObject({
      model: { entity: { certNumber: '' }, access: { domain: '' } },
    });
  });

  it('reads a certificate', async () => {
    const drawer = await openDrawer();
    const { raster, truth } = await drawer.draw('resident-id-front/card', 44, 0);
    await drawer.close();
    const folder = mkdtempSync(join(tmpdir(), 'beiantong-card-'));
    const file = join(folder, 'card.jpg');
    writeFileSync(file, jpeg.encode({ ...raster, data: Buffer.from(raster.data) }, 90).data);
    const reader = await firefox.surface('options.html#read-papers');
    const input = await reader.waitForSelector(`input${byTestId('recognition-files')}`);
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
    await reader.waitForSelector(`${byTestId('recognition-state')}[data-state="done"]`, { timeout: 200_000 });
    const value = await reader.$eval(
      `[data-field="number"] ${byTestId('recognition-value')}`,
      (one) => (one as HTMLInputElement).value,
    );
    expect(value).toBe(truth.number);
    await reader.close();
    rmSync(folder, { recursive: true });
  });

  it('empties panel and page when it is locked', async () => {
    await panel.click(byTestId('vault-lock'));
    await panel.waitForSelector(byTestId('vault-unlock'));
    expect(await panel.$(byTestId('panel-plan-row'))).toBeNull();
    const texts = await panel.evaluate(() => document.body.textContent);
    expect(texts).not.toContain('91330106MA0AHL014E');
  });
});

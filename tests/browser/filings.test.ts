// Does a filing pass through its states on the board, with an alarm and a notification that names nobody, up to a printed report; and is a site read only on request?
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { isSound } from './axe';
import { type Browser, launch, serviceWorkerOf, tabIdOf } from './harness';
import { createVault, importClient, openSurface } from './person';
import { SITES } from './site-pages';

const CLIENT = '杭州示例云帆科技有限公司';
const CANARIES = [
  CLIENT,
  '云帆',
  '张示例',
  '19900000001',
  '91330106MA0AHL014E',
  'yunfan-sample',
  'sample-zhejiang',
];
const HOST = 'https://www.yunfan-sample.com';

let portals: Portals;
let browser: Browser;
let options: Page;
let folder: string;

beforeAll(async () => {
  folder = answeredBuild([HOST]);
  portals = await startPortals({
    page: (host, path) =>
      /sample\.(com|cn)$/.test(host) && SITES[path]
        ? `<!doctype html><meta charset="utf-8"><title>site</title><body>${SITES[path][0]}`
        : null,
  });
  browser = await launch({ extension: folder, hostResolverRules: portals.hostResolverRules });
  options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
  rmSync(folder, { recursive: true, force: true });
});

// Only what is asked inside the extension's worker.
declare const chrome: {
  readonly alarms: { get(name: string): Promise<{ readonly scheduledTime: number } | undefined> };
  readonly storage: { readonly local: { get(key: null): Promise<object> } };
  readonly notifications: { create(id: string, about: object): Promise<string> };
};

const column = (state: string) => options.locator(`[data-testid="filing-column"][data-state="${state}"]`);
const cardIn = (state: string) => column(state).getByTestId('filing-card');

describe('a filing', () => {
  it('moves by key, with the focus, and its day is in the client', async () => {
    await options.getByTestId('options-filings').click();
    await cardIn('draft').focus();
    await options.keyboard.press('Shift+ArrowRight');
    await cardIn('submitted').waitFor();
    await expect.poll(() => cardIn('submitted').evaluate((one) => one === document.activeElement)).toBe(true);
    await isSound(options);
    await cardIn('submitted').click();
    await options.getByTestId('filing-history').locator('li').waitFor();
    expect(await options.getByTestId('filing-history').locator('li').count()).toBe(1);
  });

  it('moves in its window, shows who gets a code with masked numbers, and reminds without a name', async () => {
    const worker = await serviceWorkerOf(browser);
    await worker.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      const create = chrome.notifications.create.bind(chrome.notifications);
      Object.assign(chrome.notifications, {
        create: (id: string, about: object) => {
          told.push([id, about]);
          return create(id, about);
        },
      });
    });
    await options.getByTestId('filing-to').selectOption('sms');
    await options.getByTestId('filing-move').click();
    await cardIn('sms').waitFor();
    const sms = options.getByTestId('filing-sms');
    expect(await sms.textContent()).toMatch(/199••••01.*199••••02/);
    expect(await sms.textContent()).not.toContain('19900000001');
    await expect
      .poll(() => worker.evaluate(async () => (await chrome.alarms.get('reminders'))?.scheduledTime ?? 0))
      .toBeGreaterThan(Date.now());
    await isSound(options);

    const sent = new Date(Date.now() - 20 * 3_600_000); // four hours are left, which is when the reminder is shown
    const local = new Date(sent.getTime() - sent.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    await options.getByTestId('filing-sms-sent').fill(local);
    await options.getByTestId('filing-sms-sent').dispatchEvent('change');
    const told = () => worker.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'told')));
    await expect.poll(told).toContain('短信核验');
    for (const canary of CANARIES) expect(await told()).not.toContain(canary);
  });

  it('leaves nothing of the client outside the vault, and no address or title names it', async () => {
    const worker = await serviceWorkerOf(browser);
    const local = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(local).toContain('reminders');
    const tabs = await Promise.all(
      browser.context.pages().map(async (page) => `${page.url()} ${await page.title()}`),
    );
    for (const canary of CANARIES) expect(`${local} ${tabs.join(' ')}`).not.toContain(canary);
  });

  it('carries name and logo of the agency, the picture drawn anew', async () => {
    await options.keyboard.press('Escape');
    await options.getByTestId('options-settings').click();
    await options.getByTestId('agency-name').fill('示例代理公司');
    await options
      .getByTestId('agency-logo')
      .setInputFiles('public/samples/zhejiang-domain-real-name-screenshot.png');
    await options.locator('.agency-logo').waitFor();
    expect(await options.locator('.agency-logo').getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    await options.getByTestId('options-filings').click();
    await cardIn('sms').click();
  });

  it('is printed with its documents and sources, and kept as a file that loads nothing', async () => {
    const opened = browser.context.waitForEvent('page');
    await options.getByTestId('filing-report').click();
    const report = await opened;
    await report.getByTestId('paper').waitFor();
    await isSound(report);
    // the filing was submitted: its report shows what was open on that day, and its documents
    expect(await report.getByTestId('paper-document').count()).toBeGreaterThan(0);
    await report.emulateMedia({ media: 'print' });
    const session = await browser.context.newCDPSession(report);
    const { data } = await session.send('Page.printToPDF', { printBackground: true });
    expect(Buffer.from(data, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(await report.getByTestId('paper-print').isVisible()).toBe(false);
    expect(await report.getByTestId('paper-document').first().isVisible()).toBe(true);
    await report.emulateMedia({ media: 'screen' });
    const download = report.waitForEvent('download');
    await report.getByTestId('paper-save').click();
    const saved = readFileSync(await (await download).path(), 'utf8');
    expect(saved).toContain('paper-document');
    expect(saved).not.toMatch(/<script|<link|<button|src="(?!data:)|chrome-extension:/);
    expect(`${report.url()} ${await report.title()} ${(await download).suggestedFilename()}`).not.toMatch(
      /云帆|sample/,
    );
    await report.close();
  });

  it('moves by drag', async () => {
    await options.keyboard.press('Escape');
    await cardIn('sms').dragTo(column('administration-review'));
    await cardIn('administration-review').waitFor();
    await cardIn('administration-review').dragTo(column('sms'));
    await cardIn('sms').waitFor();
  });

  it('goes into a calendar that names nobody unless asked', async () => {
    const files: string[] = [];
    for (const isNamed of [false, true]) {
      await options.getByTestId('calendar-names').setChecked(isNamed);
      const download = options.waitForEvent('download');
      await options.getByTestId('calendar-all').click();
      files.push(readFileSync(await (await download).path(), 'utf8'));
    }
    const plainly = (text = '') => text.replace(/\r\n /g, '');
    expect(plainly(files[0])).toContain('SUMMARY:备案：短信核验');
    for (const canary of CANARIES) expect(plainly(files[0])).not.toContain(canary);
    expect(plainly(files[1])).toContain(CLIENT);
    const uids = (text = '') => [...plainly(text).matchAll(/^UID:(.*)\r$/gm)].map((match) => match[1]);
    expect(uids(files[0])).toEqual(uids(files[1]));
  });

  it('fits the board into 320 pixels', async () => {
    await options.setViewportSize({ width: 320, height: 900 });
    const wide = await options.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await options.setViewportSize({ width: 1360, height: 900 });
  });
});

describe('a finished site', () => {
  let site: Page;
  let popup: Page;
  beforeAll(async () => {
    site = await browser.page(`${HOST}/none`);
    popup = await openSurface(browser, `popup.html?tab=${await tabIdOf(browser, site)}`);
  });

  async function check(path: string): Promise<(string | null)[]> {
    await site.goto(`${HOST}${path}`);
    await popup.getByTestId('site-check').click();
    const findings = popup.getByTestId('site-finding');
    await findings.first().waitFor();
    return findings.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
  }

  it('is not read before the person presses', async () => {
    await popup.getByTestId('site-check').waitFor();
    expect(await popup.getByTestId('site-finding').count()).toBe(0);
  });

  it.each(Object.keys(SITES))('is judged at %s by what a visitor sees', async (path) => {
    const ids = await check(path);
    const [, has, lacks] = SITES[path] ?? ['', [], []];
    expect(ids).toEqual(expect.arrayContaining([...has]));
    expect(ids.filter((id) => lacks.includes(id ?? ''))).toEqual([]);
  });

  it('gives the line to paste, says whose domain it is, and its popup has no serious fault', async () => {
    await check('/none');
    expect(await popup.getByTestId('site-snippet').first().textContent()).toContain(
      'https://beian.miit.gov.cn/',
    );
    expect(await popup.textContent('body')).toContain(CLIENT);
    await isSound(popup);
  });
});

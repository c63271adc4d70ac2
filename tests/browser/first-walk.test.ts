// Can a new user get from the welcome page to the report alone, in at most twelve presses besides typing?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedTexts, pressClosed } from './closed-root';
import { type Browser, launch, openPanel } from './harness';
import { bindClient, fillPage, openSurface, PASSPHRASE, proveRecovery, statusOf } from './person';

const MOST_PRESSES = 12;

let browser: Browser;
let practice: Page;
let panel: Page;
let presses = 0;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function press(page: Page, testId: string): Promise<void> {
  presses += 1;
  await page.getByTestId(testId).click();
}

const held = () => practice.getByTestId('practice-held').count();

describe('the first walk', () => {
  it('makes the vault, keeps the recovery code and takes in the sample clients', async () => {
    const welcome = await openSurface(browser, 'welcome.html');
    await press(welcome, 'welcome-self');
    await press(welcome, 'welcome-way-sample');
    await welcome.getByTestId('vault-passphrase').fill(PASSPHRASE);
    await welcome.getByTestId('vault-passphrase-again').fill(PASSPHRASE);
    await press(welcome, 'vault-create');
    const code = (await welcome.getByTestId('vault-recovery-code').textContent()) ?? '';
    presses += 1;
    await proveRecovery(welcome, code);
    const opened = browser.context.waitForEvent('page', (page) => page.url().includes('practice.html'));
    await press(welcome, 'welcome-rehearse');
    practice = await opened;
    await practice.getByTestId('practice-banner').waitFor();
  });

  it('chooses the client in the panel and fills the first page', async () => {
    panel = await openPanel(browser, practice); // a person has the panel beside the page already; a test opens it as a tab
    await panel.setViewportSize({ width: 400, height: 1100 });
    presses += 2; // opening the list of clients and choosing
    await bindClient(panel, '杭州示例云帆科技有限公司');
    presses += 1;
    const rows = await fillPage(panel);
    expect(rows.filter(({ state }) => state !== 'filled')).toEqual([]);
    expect(await held()).toBe(rows.length);
  });

  it('goes on, fills the second page and reads what would be refused before submitting', async () => {
    await practice.bringToFront();
    await press(practice, 'practice-next');
    await expect.poll(() => panel.locator('[data-action=fill]').count()).toBeGreaterThan(3);
    presses += 1;
    const rows = await fillPage(panel);
    expect(rows.filter(({ state }) => state !== 'filled')).toEqual([]);
    await practice.bringToFront();
    await press(practice, 'practice-next');
    await practice.getByTestId('practice-submit').waitFor();
    expect(await statusOf(panel)).toBe('blocked');
    await press(practice, 'practice-submit');
    await expect
      .poll(async () => (await closedTexts(practice, 'gate-item')).join())
      .toContain('域名实名认证截图');
    expect(await practice.getByTestId('practice-submits').getAttribute('data-value')).toBe('0');
  });

  it(`has come to the report in at most ${MOST_PRESSES} presses`, async () => {
    await expect.poll(() => panel.getByTestId('panel-finding').count()).toBeGreaterThan(0);
    expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
  });

  it('may submit all the same: the list is shown once, and the press stays the person’s own', async () => {
    await pressClosed(practice, 'gate-submit-anyway');
    expect(await practice.getByTestId('practice-done').count()).toBe(0);
    await practice.getByTestId('practice-submit').click();
    await practice.getByTestId('practice-done').waitFor();
    expect(await closedTexts(practice, 'gate-item')).toEqual([]);
    expect(await practice.getByTestId('practice-submits').count()).toBe(1);
  });

  it('waits before the next page too when this page holds something that would be refused', async () => {
    await practice.goto(`${practice.url().split('#')[0]}?again#/entity`);
    await panel.bringToFront();
    await expect.poll(() => panel.locator('[data-action=fill]').count()).toBeGreaterThan(5);
    await fillPage(panel);
    await practice.bringToFront();
    const box = practice.getByLabel('主办单位证件号码');
    await box.fill('91330106MA0AHL014F');
    await box.blur();
    await expect.poll(() => panel.locator('[data-rule^="page-number"]').count()).toBe(1);
    const next = practice.getByTestId('practice-next');
    await next.click();
    await expect.poll(async () => (await closedTexts(practice, 'gate-item')).length).toBe(1);
    expect(practice.url()).toContain('#/entity');
    await practice.keyboard.press('Escape');
    await expect.poll(async () => (await closedTexts(practice, 'gate-item')).length).toBe(0);
    await next.click();
    await expect.poll(() => practice.url()).toContain('#/service');
  });
});

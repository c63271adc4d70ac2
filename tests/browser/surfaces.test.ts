// Can everybody use our surfaces? No fault at all by axe, no sideways scrolling at 320 pixels, no error in the console.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAnything, isSound, listenTo } from './axe';
import { serviceWorkerOf } from './harness';
import { bindClient, fillPage, openSurface } from './person';
import { clearStage, openDesk, type Stage, setStage, setStageWith } from './stage';

let stage: Stage;
const errors: string[] = [];

beforeAll(async () => {
  stage = await setStageWith('zhejiang-company.json', 'shanghai-hk-company.json');
});
afterAll(() => clearStage(stage));

/** How far a page goes beyond its window: at 320 pixels a page of 1,280 is read at 400 %. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the surfaces', () => {
  it.each(['options.html', 'welcome.html', 'popup.html', 'practice.html'])(
    '%s has no fault, light or dark, and fits 320 pixels',
    async (path) => {
      const page = await openSurface(stage.browser, path);
      listenTo(page, errors);
      await page.locator('button').first().waitFor();
      await isSound(page, isAnything);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await overhang(page)).toBeLessThanOrEqual(path === 'popup.html' ? 40 : 0); // the popup has its own width
      await page.close();
    },
  );

  it('the side panel has none either, bound and filled, and fits 320 pixels', async () => {
    const { panel } = await openDesk(stage);
    listenTo(panel, errors);
    await isSound(panel, isAnything);
    await bindClient(panel, '杭州示例云帆科技有限公司');
    await fillPage(panel);
    for (const fold of await panel.locator('details').all())
      await fold.evaluate((one) => one.setAttribute('open', ''));
    await isSound(panel, isAnything);
    await panel.setViewportSize({ width: 320, height: 900 });
    expect(await overhang(panel)).toBeLessThanOrEqual(0);
  });

  it('a Hong Kong principal is told to do the face check in person', async () => {
    const { panel } = await openDesk(stage);
    await bindClient(panel, '上海');
    await expect
      .poll(() => panel.getByTestId('panel-filing-type').getAttribute('data-value'))
      .toBe('first-filing');
    const face = panel.getByTestId('panel-face');
    expect(await face.getAttribute('data-value')).toBe('true');
    expect(await face.textContent()).toMatch(/服务负责人/);
  });

  it('say that a vault is gone, and begin anew only when the person wants it', async () => {
    const fresh = await setStage();
    try {
      const worker = await serviceWorkerOf(fresh.browser);
      await worker.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
        ).chrome.storage.local.set({
          'vault-made': { vault: 'gone', at: 1 },
        }),
      );
      await fresh.options.reload();
      expect(await fresh.options.getByTestId('vault-rescue').getAttribute('data-fault')).toBe('lost');
      expect(await fresh.options.getByTestId('vault-create').count()).toBe(0);
      await fresh.options.getByTestId('vault-accept-loss').click();
      await fresh.options.getByTestId('vault-create').waitFor();
      expect(await fresh.options.getByTestId('vault-rescue').count()).toBe(0);
    } finally {
      await clearStage(fresh);
    }
  });

  it('write nothing into the console that is an error', () => {
    expect(errors).toEqual([]);
  });
});

// Does the overlay respect the page: it covers nothing, stays beside its fields, is shown above the page's dialogs, and reveals nothing to the page?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedBoxes, closedTexts, type Seen } from './closed-root';
import { type Browser, launch, openPanel } from './harness';
import { bindClient, createVault, fillPage, importClient, openSurface } from './person';

let browser: Browser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  browser = await launch();
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
  page = await openSurface(browser, 'practice.html');
  panel = await openPanel(browser, page);
  await bindClient(panel, '杭州示例云帆科技有限公司');
  await panel.locator('[data-action=fill]').nth(8).waitFor();
  await fillPage(panel);
  await page.bringToFront();
});
afterAll(() => browser?.close());

const meets = (one: Omit<Seen, 'name'>, other: Omit<Seen, 'name'>) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

const controls = () =>
  page.locator('main input, main select, main textarea, main button').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { name: one.id, left, top, width, height };
    }),
  );

/** The marks, once the frame that draws them is shown. */
async function marks(): Promise<Seen[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return closedBoxes(page, 'mark');
}

const besides = async (label: string) => {
  const mark = (await marks()).find(({ name }) => name.startsWith(`${label}:`));
  const box = await page.getByLabel(label).boundingBox();
  return mark && box ? Math.abs(mark.top + mark.height / 2 - (box.y + box.height / 2)) : null;
};

describe('marks', () => {
  it.each([
    ['wide', 1360],
    ['narrow', 420],
  ])('lie over no control of the page in a %s window', async (_, width) => {
    await page.setViewportSize({ width, height: 900 });
    const shown = await marks();
    expect(shown.length).toBeGreaterThan(5);
    const boxes = await controls();
    expect(shown.filter((mark) => boxes.some((box) => meets(mark, box)))).toEqual([]);
  });

  it('keep beside their fields while the page scrolls and when it grows above them', async () => {
    await page.setViewportSize({ width: 1360, height: 700 });
    expect(await besides('主办单位名称')).toBeLessThan(3);
    await page.evaluate(() => window.scrollTo(0, 180));
    expect(await besides('主办单位名称')).toBeLessThan(3);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.id = 'grown';
      box.style.height = '90px';
      document.querySelector('main')?.prepend(box);
    });
    await expect.poll(() => besides('主办单位名称')).toBeLessThan(3);
    await page.evaluate(() => document.getElementById('grown')?.remove());
  });

  it('are not drawn over a dialog that the page opens above their fields, and come back after it', async () => {
    await page.evaluate(() => {
      window.scrollTo(0, 0);
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width:1200px;height:650px';
      document.body.append(dialog);
      dialog.showModal();
    });
    await expect.poll(async () => (await marks()).length).toBe(0);
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      dialog?.close();
      dialog?.remove();
    });
    await page.mouse.move(5, 5);
    await page.evaluate(() => window.scrollTo(0, 1));
    await expect.poll(async () => (await marks()).length).toBeGreaterThan(5);
  });
});

describe('the gate', () => {
  it('comes above a dialog of the page, holds the focus, and Escape closes it and nothing else', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        id: 'in-dialog',
        textContent: '提交',
      });
      dialog.append(document.createElement('form'));
      dialog.firstElementChild?.append(button);
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.click('#in-dialog');
    await expect.poll(async () => (await closedTexts(page, 'gate-item')).length).toBeGreaterThan(0);
    const isFocusOurs = () => page.evaluate(() => document.activeElement?.hasAttribute('popover'));
    expect(await isFocusOurs()).toBe(true);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await closedTexts(page, 'gate-item')).length).toBe(0);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
  });
});

describe('T8: the page', () => {
  it('finds nothing of the overlay but one element without a telling name', async () => {
    const told = await page.evaluate(() => {
      const host = document.querySelector('html > [popover]');
      return {
        id: host?.id.replace(/\d/g, ''),
        root: host?.shadowRoot ?? null,
        text: host?.textContent,
        html: host?.innerHTML,
        attributes: host?.getAttributeNames().sort(),
      };
    });
    expect(told).toEqual({ id: 'x', root: null, text: '', html: '', attributes: ['id', 'popover', 'style'] });
  });

  it('T1: has no button of ours that fills', async () => {
    expect(await closedTexts(page, 'panel-fill')).toEqual([]);
  });
});

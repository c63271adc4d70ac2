// Does every control of the form stay where it is while others are filled in and left?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { bundle, openPage, sharedBrowser } from './browser';

/** `about`: attributes of the page that say what is drawn on it. */
async function draw(about = ''): Promise<Page> {
  const { script, style } = await bundle('typed-form.tsx');
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style><body ${about}><script src="/page.js"></script>`;
  return openPage(await sharedBrowser(), html, script);
}

async function form(): Promise<Page> {
  const page = await draw();
  await page.getByTestId('essentials').waitFor();
  return page;
}

/** Where the controls are on the page, scrolled or not. */
const placesOf = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-place]')].map((one) => [
        one.dataset.place ?? '',
        Math.round(one.getBoundingClientRect().top + window.scrollY),
      ]),
    ),
  );

const at = (page: Page, place: string) => page.locator(`[data-place="${place}"]`).first();

it('marks what was left empty without moving anything', async () => {
  const page = await form();
  const before = await placesOf(page);
  for (const place of ['entity.certAddress', 'people[0].emergencyPhone', 'people[0].email'])
    await at(page, place).focus();
  await page.getByTestId('clients-needed').nth(1).waitFor();
  expect(await placesOf(page)).toEqual(before);
  await at(page, 'people[0].emergencyPhone').fill('13900000021');
  await at(page, 'people[0].email').focus();
  expect(await placesOf(page)).toEqual(before);
  await page.close();
});

it('keeps the field that has the focus where it is, when a fault of several lines is told above it', async () => {
  const page = await form();
  await page.setViewportSize({ width: 420, height: 600 });
  const name = at(page, 'services[0].name');
  const domain = at(page, 'services[0].domains[0].name');
  await at(page, 'entity.certNumber').fill('440106199001011235');
  await name.focus();
  await name.fill('杭州上海陈示范中国法轮功彩票论坛聊天室');
  await domain.scrollIntoViewIfNeeded();
  const before = await domain.boundingBox();
  await domain.click();
  const fault = page.locator('[data-field="services.name"]').getByTestId('clients-fault');
  expect((await fault.boundingBox())?.height).toBeGreaterThan(30);
  const after = await domain.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
  await page.close();
});

it.each(['zh', 'en'])(
  'tells a fault of two lines in its place, and takes it away, without a jump: %s',
  async (lang) => {
    const page = await draw(`data-stored lang="${lang}"`);
    await page.setViewportSize({ width: 1280, height: 900 });
    const tag = await at(page, 'entity.remark').elementHandle();
    await tag?.waitForElementState('visible');
    const faults: readonly (readonly [place: string, wrong: string])[] = [
      ['entity.name', 'yunfan.example'],
      ['entity.icpNumber', '浙ICP备20260001号-1-1'],
    ];
    for (const [place, wrong] of faults) {
      const before = await placesOf(page);
      const right = await at(page, place).inputValue();
      const part = place.replace('entity.', '');
      const fault = page.locator(`[data-field="entity.${part}"]`).getByTestId('clients-fault');
      await at(page, place).fill(wrong);
      await at(page, place).blur(); // nothing has the focus then that could be kept in its place
      await fault.waitFor();
      expect((await fault.boundingBox())?.height).toBeGreaterThan(30);
      expect(await placesOf(page)).toEqual(before);
      await at(page, place).fill(right);
      await at(page, place).blur();
      await fault.waitFor({ state: 'detached' });
      expect(await placesOf(page)).toEqual(before);
    }
    await page.close();
  },
);

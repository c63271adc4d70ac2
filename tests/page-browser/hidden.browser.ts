// Does a control that a person cannot see stay empty, whatever hides it?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { bundle, isolate, launch, openPage } from './browser';
import { HIDDEN_WAYS } from './hidden-ways';

let browser: Browser;
let engine = '';
beforeAll(async () => {
  browser = await launch();
  engine = (await bundle('engine.ts')).script;
});
afterAll(() => browser.close());

const stepFor = (reading: PageReading, index: number): FillStep | null => {
  const field = reading.fields[index];
  if (field === undefined) return null;
  const { key, kind } = field;
  return { key, fieldId: key, kind, value: ['330106'], alternatives: [], files: [], overwrite: false };
};

describe('a control hidden by', () => {
  it('T3: each of the known ways stays empty, and the plain one beside it is filled', async () => {
    const ways = Object.entries(HIDDEN_WAYS);
    const blocks = ways.map(
      ([name, html]) => `<div class="form-item" data-way="${name}"><label>${name}</label>${html}</div>`,
    );
    const html = `<!doctype html><meta charset="utf-8"><form><div class="form-item" data-way="plain"><label>plain</label><input class="c"></div>${blocks.join('')}</form>`;
    const page = await openPage(browser, html);
    const run = await isolate(page, engine);
    const reading = (await run('read()')) as PageReading; // the engine's own type
    const steps = reading.fields.flatMap((_, index) => stepFor(reading, index) ?? []);
    const results = (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[]; // the engine's own type
    const filled = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.c')]
        .filter((input) => input.value !== '')
        .map((input) => input.closest('[data-way]')?.getAttribute('data-way')),
    );
    expect(filled).toEqual(['plain']);
    expect(ways.length).toBeGreaterThanOrEqual(53);
    expect(results.filter((at) => at.state === 'filled')).toHaveLength(1);
    await page.close();
  });
});

describe('a frame', () => {
  const inner = '<label>主办单位名称 <input></label>';
  const frames = {
    'of another origin': '<iframe src="https://ads.example/"></iframe>',
    'without an origin': `<iframe sandbox="allow-scripts" srcdoc='${inner}'></iframe>`,
    'of the own origin inside another': '<iframe src="https://ads.example/nested"></iframe>',
    'of data': `<iframe src="data:text/html,<meta charset=utf-8>${inner}"></iframe>`,
  };
  it.each(Object.entries(frames))('T5: %s is never read', async (_, html) => {
    const page = await openPage(browser, `<!doctype html><meta charset="utf-8">${inner}${html}`);
    await page.route('https://ads.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: route.request().url().endsWith('nested')
          ? '<iframe src="https://portal.example/form"></iframe>'
          : inner,
      }),
    );
    await page.reload({ waitUntil: 'load' });
    const run = await isolate(page, engine);
    const reading = (await run('read()')) as PageReading; // the engine's own type
    expect(reading.fields.map(({ label }) => label)).toEqual(['主办单位名称']);
    await page.close();
  });

  it('of the same origin, and an open shadow root, are read and written', async () => {
    const html = `<!doctype html><meta charset="utf-8"><iframe srcdoc='<meta charset=utf-8><h3>网站 1</h3><label>网站名称 <input id="framed"></label>'></iframe>
      <div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'open' });
      root.innerHTML = '<label>备案备注 <textarea></textarea></label><label>语言 <select><option value="">请选择</option><option value="a">英语</option></select></label>';
      </script>`;
    const page = await openPage(browser, html);
    await page.frameLocator('iframe').locator('#framed').waitFor();
    const run = await isolate(page, engine);
    const reading = (await run('read()')) as PageReading; // the engine's own type
    const values: Readonly<Record<string, string>> = { 网站名称: '甲站', 备案备注: '无', 语言: '英语' };
    const steps = reading.fields.map(({ key, kind, label }) => {
      const value = [values[label] ?? ''];
      return { key, fieldId: label, kind, value, alternatives: [], files: [], overwrite: false };
    });
    const results = (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[]; // the engine's own type
    expect(results.map((at) => `${at.fieldId} ${at.state}`).sort()).toEqual(
      ['备案备注 filled', '网站名称 filled', '语言 filled'].sort(),
    );
    expect(await page.frameLocator('iframe').locator('#framed').inputValue()).toBe('甲站');
    await page.close();
  });
});

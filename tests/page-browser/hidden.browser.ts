// Does a control that a person cannot see stay empty, whatever method hides it?
import { describe, expect, it } from 'vitest';
import type { FillResult, PageReading } from '../../lib/page/model';
import { openPage, sharedBrowser } from './browser';
import { fillEach, fillHidden, PLAIN, seenOf, WITHOUT_SIGHT } from './fill-hidden';
import { HIDDEN_WAYS, LEAVES_SOMETHING } from './hidden-ways';
import { engineScript, isolateEngine, openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

describe('a control hidden by', () => {
  it('T3: of the known ways only those are filled that leave something to be seen, judged by what is painted', async () => {
    const { page, filled } = await fillHidden(await sharedBrowser(), await engineScript());
    expect(filled).toContain(PLAIN);
    const hidden = filled.filter((name) => name !== PLAIN);
    expect(hidden.filter((name) => !LEAVES_SOMETHING.has(name))).toEqual([]);
    const seen = await seenOf(page, hidden);
    expect(hidden.filter((name) => !seen.has(name))).toEqual([]);
    expect(Object.keys(HIDDEN_WAYS)).toHaveLength(127);
    await page.close();
  });
});

describe('a bar that stays at the edge of the view', () => {
  const withBar = (style: string) =>
    `<!doctype html><meta charset="utf-8"><form style="height:3000px"><div style="height:850px"></div><label>邮箱 <input></label></form><div style="position:fixed;left:0;right:0;${style};background:#fff">提交</div>`;

  it.each([
    ['is scrolled away from what it covers', 'bottom:0;height:60px', '330106'],
    ['covers what it leaves no room for', 'top:0;bottom:0', ''],
  ])('%s', async (_, style, held) => {
    const page = await openPage(await sharedBrowser(), withBar(style));
    await fillEach(page, await engineScript());
    expect(await page.locator('input').inputValue()).toBe(held);
    await page.close();
  });
});

it('a bar at the edge of the view whose shadow alone reaches a box is scrolled away from it', async () => {
  const { page, run } = await openWithEngine(
    '<!doctype html><meta charset="utf-8"><body style="margin:0"><form style="height:3000px"><div style="height:805px"></div><div><label for="a">电子邮箱</label> <input id="a" style="height:30px;box-sizing:border-box"></div></form><div style="position:fixed;left:0;right:0;bottom:0;height:60px;background:#fff;box-shadow:0 -2px 8px #0002">下一步</div>',
  );
  const step = stepFor(await readingOf(run), '电子邮箱', ['li@yunfan-sample.com']);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  await page.close();
});

describe('T3: what is open above the page', () => {
  const withPopover = (backdrop: string) =>
    `<!doctype html><meta charset="utf-8"><style>::backdrop{background:${backdrop}}</style><form><div class="form-item"><label>证件号码</label><input></div></form><div popover="manual" style="top:auto">保存成功</div><script>document.querySelector('[popover]').showPopover()</script>`;

  it.each([
    ['white', ''],
    ['transparent', '330106'],
  ])('with a backdrop that is %s', async (backdrop, held) => {
    for (const before of ['', WITHOUT_SIGHT]) {
      const page = await openPage(await sharedBrowser(), withPopover(backdrop));
      await fillEach(page, `${before}${await engineScript()}`);
      expect(await page.locator('input').inputValue()).toBe(held);
      await page.close();
    }
  });
});

describe('T3: in a browser that does not say what is painted over', () => {
  it('none of the ways that leave nothing to see is filled either', async () => {
    const { page, filled } = await fillHidden(
      await sharedBrowser(),
      `${WITHOUT_SIGHT}${await engineScript()}`,
    );
    expect(filled).toContain(PLAIN);
    expect(filled.filter((name) => name !== PLAIN && !LEAVES_SOMETHING.has(name))).toEqual([]);
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
    const page = await openPage(
      await sharedBrowser(),
      `<!doctype html><meta charset="utf-8">${inner}${html}`,
    );
    await page.route('https://ads.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: route.request().url().endsWith('nested')
          ? '<iframe src="https://portal.example/form"></iframe>'
          : inner,
      }),
    );
    await page.reload({ waitUntil: 'load' });
    const run = await isolateEngine(page);
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
    const page = await openPage(await sharedBrowser(), html);
    await page.frameLocator('iframe').locator('#framed').waitFor();
    const run = await isolateEngine(page);
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

// Does the page's watcher report once per batch and only changes of controls, and does it survive what happens in a fill: redraws and new evidence?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillResult, PageReading } from '../../lib/page/model';
import { openWithEngine } from './open';

/** A page and its reading, with the engine in its isolated world. */
async function openRead(html: string) {
  const { page, run } = await openWithEngine(`<!doctype html><meta charset="utf-8">${html}`);
  const reading = (await run('read()')) as PageReading; // the engine's own type
  return { page, run, reading };
}

/** The same with the first field filled. */
async function openFilled(html: string) {
  const { page, run, reading } = await openRead(html);
  const key = reading.fields[0]?.key;
  const value = ['甲公司'];
  const step = { key, fieldId: 'n', kind: 'text', value, alternatives: [], files: [], overwrite: true };
  await run(`fill([${JSON.stringify(step)}])`);
  return { page, run };
}

const settle = (page: Page): Promise<void> => page.waitForTimeout(150);

describe('the watcher', () => {
  it('calls once for a batch of controls, and not at all for other nodes', async () => {
    const { page, run } = await openWithEngine(
      '<!doctype html><meta charset="utf-8"><form id="form"></form>',
    );
    await run('watchChanges(); 0');
    const counts: unknown[] = [];
    const countAfter = async (change: () => void): Promise<void> => {
      await page.evaluate(change);
      await settle(page);
      counts.push(await run('changes()'));
    };
    await countAfter(() => {
      for (let at = 0; at < 500; at += 1) document.body.append(document.createElement('p'));
    });
    await countAfter(() => {
      const block = document.createElement('div');
      block.innerHTML = '<label>网站名称 <input></label>'.repeat(50);
      document.getElementById('form')?.append(block);
    });
    await countAfter(() => document.querySelector('input')?.setAttribute('class', 'x'));
    await countAfter(() => document.getElementById('form')?.replaceChildren());
    await run('stopWatching()');
    await countAfter(() => document.getElementById('form')?.append(document.createElement('input')));
    expect(counts).toEqual([0, 1, 1, 2, 2]);
    await page.close();
  });
});

describe('undo', () => {
  it('gives back what stood there although the page has drawn its controls anew', async () => {
    const html = '<form id="form"><label>主办单位名称 <input value="原有公司"></label></form>';
    const { page, run } = await openFilled(html);
    await page.evaluate(() => {
      const form = document.getElementById('form');
      if (form !== null) form.innerHTML = '<label>主办单位名称 <input id="new" value="甲公司"></label>';
    });
    const [undone] = (await run('undo()')) as FillResult[]; // the engine's own type
    expect(undone?.state).toBe('undone');
    expect(await page.locator('#new').inputValue()).toBe('原有公司');
    await page.close();
  });

  it('leaves alone what a person has changed since', async () => {
    const html = '<form><label>主办单位名称 <input id="name"></label></form>';
    const { page, run } = await openFilled(html);
    await page.locator('#name').fill('我改的');
    const [undone] = (await run('undo()')) as FillResult[]; // the engine's own type
    expect(undone?.state).toBe('kept');
    expect(await page.locator('#name').inputValue()).toBe('我改的');
    await page.close();
  });
});

describe('evidence of whose page it is', () => {
  it('is read from text of the page, never from hidden code, options or controls', async () => {
    const html = `<title>备案</title>
      <header><span>当前备案主体：杭州示例云帆科技有限公司</span></header>
      <table><tr><td>证件号码</td><td>91330106MA0AHL014E</td></tr><tr><td>域名</td><td>yunfan-sample.com</td></tr></table>
      <p>手机号码：199****0001</p>
      <script>var number = '91320102MA1XK7N20T';</script>
      <select><option>91320102MA1XK7N20T</option></select>
      <label>主体名称</label><input value="别的公司">`;
    const { page, reading } = await openRead(html);
    expect(reading.evidence.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual(
      [
        'domain yunfan-sample.com',
        'name 杭州示例云帆科技有限公司',
        'number 91330106MA0AHL014E',
        'phone 199****0001',
      ].sort(),
    );
    await page.close();
  });
});

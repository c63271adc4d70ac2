// Is a row added only by the page's own button, then filled, and removed again by undo together with what was written in it?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillResult, FillStep } from '../../lib/page/model';
import type { Run } from './browser';
import { openWithSession } from './open';
import { readingOf } from './steps';

const ADD = '<a href="#" class="add" id="add">+ 添加网站</a>';
const DELETE = '<a href="#" class="del">删除</a>';

/** A form with a table of websites, a button below it, and a table about something else. */
async function open(button: string, inRow: string): Promise<{ page: Page; run: Run }> {
  const row = `<tr><td><input></td><td><input></td><td>${inRow}</td></tr>`;
  const html = `<!doctype html><meta charset="utf-8"><form><h3>网站信息</h3>
<table id="sites"><thead><tr><th>网站名称</th><th>域名</th><th>操作</th></tr></thead><tbody>${row}</tbody></table>${button}
<h3>收件信息</h3><div class="form-item"><label>收件人</label><input id="other"></div><button type="button" id="more">添加网站</button></form><script>
window.sent = 0; window.pressed = [];
const $ = (id) => document.getElementById(id);
document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); window.sent += 1; });
addEventListener('click', (event) => { event.preventDefault(); if (event.target.id) window.pressed.push(event.target.id); }, true);
$('add')?.addEventListener('click', () => setTimeout(() => $('sites').tBodies[0].insertAdjacentHTML('beforeend', ${JSON.stringify(row)}), 40));
$('sites').addEventListener('click', ({ target }) => { if (target.className === 'del') target.closest('tr').remove(); });
</script>`;
  return openWithSession(html);
}

/** Adds a row after the first one. */
async function add(run: Run, button = '+ 添加网站'): Promise<boolean> {
  const { fields, fingerprint } = await readingOf(run);
  await run(`begin([], ${JSON.stringify(fingerprint)})`);
  const keys = fields.slice(0, 2).map(({ key }) => key);
  return (await run(`addRow(${JSON.stringify({ button, keys })})`)) === true;
}

async function fillNames(run: Run): Promise<void> {
  const { fields, fingerprint } = await readingOf(run);
  const steps = fields
    .filter(({ label }) => label === '网站名称')
    .map(
      ({ key, kind }, at): FillStep => ({
        key,
        kind,
        fieldId: 'service.name',
        value: [`网站${at}`],
        alternatives: [],
        files: [],
        overwrite: false,
      }),
    );
  await run(`begin(${JSON.stringify(steps)}, ${JSON.stringify(fingerprint)})`);
}

const heldIn = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#sites tbody tr')].map((row) =>
      [...row.querySelectorAll('input')].map(({ value }) => value),
    ),
  );
const seenBy = (page: Page): Promise<{ sent: number; pressed: string[] }> =>
  page.evaluate(() => {
    const { sent, pressed } = window as unknown as { sent: number; pressed: string[] }; // counted by the page's script
    return { sent, pressed };
  });

describe('a row', () => {
  it('is added by one press, filled, and taken away again with its values', async () => {
    const { page, run } = await open(ADD, DELETE);
    expect((await readingOf(run)).buttons.map(({ text }) => text)).toContain('+ 添加网站');
    expect(await add(run)).toBe(true);
    await fillNames(run);
    expect(await heldIn(page)).toEqual([
      ['网站0', ''],
      ['网站1', ''],
    ]);
    const back = (await run('takeBack()')) as FillResult[]; // the type that the session answers
    expect(back.map(({ state }) => state)).toEqual(['undone', 'undone']);
    expect(await heldIn(page)).toEqual([['', '']]);
    expect(await seenBy(page)).toEqual({ sent: 0, pressed: ['add'] });
    await page.close();
  });

  it('stays empty, and is told of, where the page has no button to take it away', async () => {
    const { page, run } = await open(ADD, '');
    expect(await add(run)).toBe(true);
    await fillNames(run);
    const back = (await run('takeBack()')) as FillResult[]; // the type that the session answers
    expect(back.map(({ state, reason }) => `${state} ${reason}`.trim()).sort()).toEqual([
      'needs-you row-left',
      'undone',
    ]);
    expect(await heldIn(page)).toEqual([
      ['', ''],
      ['', ''],
    ]);
    await page.close();
  });

  it('stays where the person has written into it', async () => {
    const { page, run } = await open(ADD, DELETE);
    await add(run);
    await fillNames(run);
    await page.locator('#sites tbody tr:last-child input').last().fill('b-sample.cn');
    await run('takeBack()');
    expect(await heldIn(page)).toEqual([
      ['', ''],
      ['', 'b-sample.cn'],
    ]);
    await page.close();
  });

  it('is not added by a button that would send the form, nor by one beside other fields', async () => {
    const { page, run } = await open('<button id="add">+ 添加网站</button>', DELETE);
    expect(await add(run)).toBe(false);
    expect(await add(run, '添加网站')).toBe(false);
    expect(await seenBy(page)).toEqual({ sent: 0, pressed: [] });
    expect(await heldIn(page)).toHaveLength(1);
    await page.close();
  });
});

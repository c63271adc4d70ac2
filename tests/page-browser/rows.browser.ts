// Are repeated rows, rich-text editors and phone numbers in parts written as by a person, and is only a button pressed that adds a row?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/page/model';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor, undoIn } from './steps';

const HEAD = '<!doctype html><meta charset="utf-8">';

async function open(html: string, script = ''): Promise<{ page: Page; run: Run; reading: PageReading }> {
  const { page, run } = await openWithEngine(`${HEAD}${html}<script src="/page.js"></script>`, script);
  return { page, run, reading: await readingOf(run) };
}

const LIST = (type: string): string =>
  `<form><div class="form-item"><label>网站域名</label><div id="rows"><input type="text"></div><button ${type} id="add">添加域名</button></div></form>`;
const GROWS = `window.sent = 0;
document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); window.sent += 1; });
document.getElementById('add').addEventListener('click', () => {
  setTimeout(() => document.getElementById('rows').insertAdjacentHTML('beforeend', '<input type="text">'), 30);
});`;
const held = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('#rows input')].map(({ value }) => value),
  );
const DOMAINS = ['a-sample.com', 'b-sample.com', 'c-sample.com'];

describe('a list of rows', () => {
  it("grows by the page's own button, by as many rows as the plan says, and is emptied again by undo", async () => {
    const { page, run, reading } = await open(LIST('type="button"'), GROWS);
    expect(reading.fields.map(({ kind }) => kind)).toEqual(['list']);
    expect(statesOf(await fillIn(run, [stepFor(reading, '网站域名', DOMAINS, { addRows: 2 })]))).toEqual([
      'filled',
    ]);
    expect(await held(page)).toEqual(DOMAINS);
    expect((await undoIn(run)).map(({ state }) => state)).toEqual(['undone']);
    expect(await held(page)).toEqual(['', '', '']);
    await page.close();
  });

  it('that does not grow takes what has room, says so, and is emptied again by undo', async () => {
    const { page, run, reading } = await open(LIST('type="button"'), '');
    expect(statesOf(await fillIn(run, [stepFor(reading, '网站域名', DOMAINS, { addRows: 2 })]))).toEqual([
      'changed-by-page no-room',
    ]);
    expect(await held(page)).toEqual(DOMAINS.slice(0, 1));
    expect((await undoIn(run)).map(({ state }) => state)).toEqual(['undone']);
    expect(await held(page)).toEqual(['']);
    await page.close();
  });

  it('is written in the boxes that a library draws, not in the hidden ones that these replace', async () => {
    const row =
      '<div><input type="text" class="textbox-f" style="display:none"><span class="textbox"><input type="text" class="textbox-text"><input type="hidden" name="ym[]"></span></div>';
    const list = LIST('type="button"').replace('<input type="text">', row);
    const keeps = `window.kept = ''; const [hidden, box] = document.querySelectorAll('#rows input'); hidden.value = '';
box.addEventListener('blur', () => { window.kept = box.value; });`;
    const { page, run, reading } = await open(list, keeps);
    const steps = [stepFor(reading, '网站域名', DOMAINS.slice(0, 1))];
    expect(steps.map(({ kind }) => kind)).toEqual(['list']);
    expect(await fillIn(run, steps)).toMatchObject([{ state: 'filled', after: DOMAINS.slice(0, 1) }]);
    expect(await page.evaluate('window.kept')).toBe(DOMAINS[0]);
    await page.close();
  });

  it('does not grow beyond the plan', async () => {
    const { page, run, reading } = await open(LIST('type="button"'), GROWS);
    expect(statesOf(await fillIn(run, [stepFor(reading, '网站域名', DOMAINS, { addRows: 1 })]))).toEqual([
      'changed-by-page no-room',
    ]);
    expect(await held(page)).toEqual(DOMAINS.slice(0, 2));
    await page.close();
  });

  it('is no list where its button would send the form, or adds something else', async () => {
    for (const html of [
      LIST('type="submit"'),
      LIST(''),
      LIST('type="button"').replace('添加域名', '添加网站'),
    ]) {
      const { page, run, reading } = await open(html, GROWS);
      expect(reading.fields.map(({ kind }) => kind)).toEqual(['text']);
      await fillIn(run, [stepFor(reading, '网站域名', DOMAINS, { addRows: 2 })]);
      expect(await page.evaluate(() => (window as unknown as { sent: number }).sent)).toBe(0); // counted by the page's script
      expect(await held(page)).toHaveLength(1);
      await page.close();
    }
  });
});

describe("a page's own editor", () => {
  it('is typed into, hears it, and is emptied again', async () => {
    const { page, run, reading } = await open(
      '<div class="form-item"><label>网站备注</label><div id="editor" contenteditable="true" style="min-height:40px"><p><br></p></div></div>',
      "window.heard = []; for (const type of ['beforeinput', 'input']) document.getElementById('editor').addEventListener(type, (event) => window.heard.push(event.type + ' ' + event.isTrusted));",
    );
    expect(statesOf(await fillIn(run, [stepFor(reading, '网站备注', ['产品介绍，不涉及前置审批'])]))).toEqual(
      ['filled'],
    );
    expect(await page.locator('#editor').textContent()).toContain('产品介绍，不涉及前置审批');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain(
      'input true',
    ); // counted by the page's script
    expect((await undoIn(run)).map(({ state }) => state)).toEqual(['undone']);
    expect(((await page.locator('#editor').textContent()) ?? '').trim()).toBe('');
    await page.close();
  });
});

describe('a library that nobody has seen', () => {
  const CARD = (label: string, inside: string): string =>
    `<div class="zq-line"><span class="zq-cap">${label}<em>＊</em></span><div class="zq-slot">${inside}</div></div>`;
  const PAGE = `<style>.zq-choose{width:200px;height:30px;border:1px solid}</style><div class="zq-sheet"><div class="zq-hd" role="heading" aria-level="3">主体信息</div>
${CARD('主办单位名称', '<input class="zq-in">')}
${CARD('主办单位性质', '<div class="zq-choose" role="combobox" tabindex="0" aria-haspopup="listbox" id="nature"><b class="zq-now"></b></div>')}
${CARD('服务类型', '<div role="radiogroup"><div role="radio" tabindex="0" aria-checked="false">网站</div><div role="radio" tabindex="0" aria-checked="false">APP</div></div>')}
${CARD('语言', '<div role="group"><div role="checkbox" tabindex="0" aria-checked="true">英语</div><div role="checkbox" tabindex="0" aria-checked="false">中文简体</div></div>')}
${CARD('备注', '<textarea></textarea>')}</div>`;
  const LIFE = `
for (const at of document.querySelectorAll('[role=radio]')) at.addEventListener('click', () => {
  for (const other of at.parentElement.children) other.setAttribute('aria-checked', String(other === at));
});
for (const at of document.querySelectorAll('[role=checkbox]')) at.addEventListener('click', () => {
  at.setAttribute('aria-checked', String(at.getAttribute('aria-checked') !== 'true'));
});
const trigger = document.getElementById('nature');
trigger.addEventListener('mousedown', () => setTimeout(() => {
  const list = document.createElement('div');
  list.className = 'zq-float';
  list.setAttribute('role', 'listbox');
  list.style.cssText = 'position:absolute;left:300px;top:90px;background:#fff';
  for (const name of ['个人', '企业', '政府机关']) {
    const row = document.createElement('div');
    row.setAttribute('role', 'option');
    row.textContent = name;
    row.addEventListener('click', () => { trigger.firstElementChild.textContent = name; list.remove(); });
    list.append(row);
  }
  document.body.append(list);
}, 20));`;

  it('is read and filled from its structure alone', async () => {
    const { page, run, reading } = await open(PAGE, LIFE);
    expect(reading.fields.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
      '主办单位名称 text',
      '主办单位性质 select',
      '服务类型 radio',
      '语言 checkbox',
      '备注 textarea',
    ]);
    const results = await fillIn(run, [
      stepFor(reading, '主办单位名称', ['杭州示例云帆科技有限公司']),
      stepFor(reading, '主办单位性质', ['企业']),
      stepFor(reading, '服务类型', ['APP']),
      stepFor(reading, '语言', ['中文简体'], { overwrite: true }),
      stepFor(reading, '备注', ['无']),
    ]);
    expect(statesOf(results)).toEqual(['filled', 'filled', 'filled', 'filled', 'filled']);
    expect(await page.locator('#nature').textContent()).toBe('企业');
    expect(await page.locator('[aria-checked=true]').allInnerTexts()).toEqual(['APP', '中文简体']);
    await page.close();
  });
});

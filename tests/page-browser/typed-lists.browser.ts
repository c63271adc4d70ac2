// Is a choice made in a box that is typed into, and offers what it knows below it?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, isolate, launch, openPage } from './browser';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

let browser: Browser;
let engine = '';
beforeAll(async () => {
  browser = await launch();
  engine = (await bundle('engine.ts')).script;
});
afterAll(() => browser.close());

const HTML = `<!doctype html><meta charset="utf-8"><style>ul{position:absolute;background:#fff;border:1px solid #999}</style><form>
<p><label for="paper">单位证件</label><input id="paper" role="combobox" aria-autocomplete="list" data-list="papers"></p>
<p><label for="place">所在地区</label><input id="place" role="combobox" aria-autocomplete="list" data-list="places" placeholder="输入区县名称搜索"></p>
<p><label for="title">单位名称</label><input id="title" role="combobox" aria-autocomplete="list" data-list="titles"></p></form><script src="/page.js"></script>`;

/** What is left in a box counts only where a list is not bound to offer it: what was typed else goes when the box is left. */
const SCRIPT = `
const lists = { papers: ['工商执照', '代码证'], places: ['福建省 · 福州市 · 鼓楼区', '江苏省 / 南京市 / 鼓楼区', '江苏省 / 徐州市 / 鼓楼区'], titles: ['样例贸易（上海）有限公司'] };
const model = window.model = { paper: '', place: '', title: '' };
for (const box of document.querySelectorAll('input')) {
  const searchesFirst = box.id === 'place';
  let list = null;
  const shut = () => { if (list) list.remove(); list = null; };
  const open = (word) => {
    shut();
    list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    for (const name of lists[box.dataset.list].filter((at) => at.includes(word))) {
      const row = document.createElement('li');
      row.setAttribute('role', 'option');
      row.textContent = name;
      row.onmousedown = (event) => { event.preventDefault(); model[box.id] = name; box.value = name; shut(); };
      list.append(row);
    }
    if (list.children.length) box.after(list);
  };
  box.onclick = () => { if (!searchesFirst) open(''); };
  box.oninput = () => { if (box.id === 'title') model.title = box.value; setTimeout(() => open(box.value), searchesFirst ? 200 : 0); };
  box.onblur = () => { shut(); box.value = model[box.id]; };
}`;

it('the list’s own entry is taken, a region that stands whole in one entry too, and a text is typed', async () => {
  const page = await openPage(browser, HTML, SCRIPT);
  const run = await isolate(page, engine);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '所在地区', ['江苏省', '南京市', '鼓楼区'], {
      kind: 'select',
      alternatives: [['江苏', '南京', '鼓楼']],
    }),
    stepFor(reading, '单位证件', ['营业执照'], { kind: 'select', alternatives: [['工商执照']] }),
    stepFor(reading, '单位名称', ['样例贸易有限公司']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    paper: '工商执照',
    place: '江苏省 / 南京市 / 鼓楼区',
    title: '样例贸易有限公司',
  });
  await page.close();
});

it('what the list does not offer is not left in the box', async () => {
  const page = await openPage(browser, HTML, SCRIPT);
  const run = await isolate(page, engine);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '所在地区', ['安徽省', '合肥市', '蜀山区'], { kind: 'select' }),
    stepFor(reading, '单位证件', ['护照'], { kind: 'select' }),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual([
    'not-found option-missing',
    'not-found option-missing',
  ]);
  expect(await page.locator('#place').inputValue()).toBe('');
  expect(await page.locator('#paper').inputValue()).toBe('');
  await page.close();
});

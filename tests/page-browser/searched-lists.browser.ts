// Is an option chosen from a list that opens below a hidden box, when typing in that box only searches?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const list = (name: string, words: string): string =>
  `<p><b>${name}</b><span class="q" id="${name}"><i>${words}</i><input></span></p>`;
const HTML = `<!doctype html><meta charset="utf-8"><style>i{font-style:normal}.q{display:inline-block;position:relative;width:220px;border:1px solid #999;padding:4px;cursor:pointer}
.q input{position:absolute;inset:0;opacity:0}.pop{position:absolute;background:#fff;border:1px solid #999}</style>
<form>${list('单位类型', '请选择')}${list('单位证件', '加载中…')}</form><script src="/page.js"></script>`;

/** The second list appears after the first is chosen, with a delay. */
const SCRIPT = `
const lists = { 单位类型: ['事业单位', '企业'], 单位证件: null };
const model = window.model = {};
for (const box of document.querySelectorAll('.q')) {
  const [words, search] = box.children;
  const drop = () => { for (const at of document.querySelectorAll('.pop')) at.remove(); };
  const open = () => {
    drop();
    const pop = document.createElement('div');
    pop.className = 'pop';
    const names = (lists[box.id] || []).filter((name) => name.includes(search.value));
    for (const name of names.length ? names : ['加载中…']) {
      const row = document.createElement('div');
      row.textContent = name;
      if (names.length) row.onclick = () => {
        model[box.id] = name; words.textContent = name; drop();
        if (box.id === '单位类型') setTimeout(() => { lists.单位证件 = ['工商执照', '代码证']; document.querySelector('#单位证件 i').textContent = '请选择'; }, 400);
      };
      pop.append(row);
    }
    document.body.append(pop);
  };
  box.onmousedown = open;
  search.oninput = open;
}`;

it('it is one control, whose words are no box of their own, and takes what it offers', async () => {
  const { page, run } = await openWithEngine(HTML, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, value }) => [kind, label, value])).toEqual([
    ['select', '单位类型', []],
    ['select', '单位证件', []],
  ]);
  const steps = [stepFor(reading, '单位类型', ['企业']), stepFor(reading, '单位证件', ['工商执照'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ 单位类型: '企业', 单位证件: '工商执照' });
  await page.close();
});

/** A list that asks a server at each letter and shows that it is loading; the server knows other names than the client's. */
const ASKED_ANEW = `window.model = ''; const box = document.querySelector('.q'); const [words, search] = box.children; const names = ['阿里雲', '騰訊雲'];
const show = (rows, take) => { const pop = document.querySelector('.pop') ?? document.body.appendChild(Object.assign(document.createElement('div'), { className: 'pop' }));
  pop.replaceChildren(...rows.map((name) => Object.assign(document.createElement('div'), { textContent: name, onclick: take && (() => { window.model = words.textContent = name; pop.remove(); }) }))); };
const ask = () => { show(['搜尋中…'], false); setTimeout(() => show(names.filter((name) => name.includes(search.value)), true), 400); };
box.onmousedown = ask; search.oninput = ask;`;

it('a list that is still asked for from a server is waited for', async () => {
  const html = HTML.replace(list('单位证件', '加载中…'), '').replace('单位类型', '域名注册商');
  const { page, run } = await openWithEngine(html, ASKED_ANEW);
  const reading = await readingOf(run);
  const steps = [stepFor(reading, '域名注册商', ['腾讯云计算有限责任公司'], { alternatives: [['腾讯云']] })];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('騰訊雲');
  await page.close();
});

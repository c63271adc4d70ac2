// Is a list still open at the press on its choice where the page closes its lists as soon as something scrolls, and the control had to be scrolled into view?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const HTML = `<!doctype html><meta charset="utf-8"><style>.up{position:fixed;top:200px;left:20px;background:#fff}.box{width:200px;border:1px solid #999}</style>
<form><p><label for="name">主体名称</label> <input id="name"></p><div style="height:2000px"></div>
<div class="item"><div class="name">主体性质</div><div class="box" role="combobox" aria-haspopup="listbox">请选择</div></div><div style="height:2000px"></div></form><script src="/page.js"></script>`;

/** A list that is closed stays drawn while it fades, and hears no press by then. */
const SCRIPT = `
const box = document.querySelector('.box');
let list = null;
const close = () => {
  const old = list;
  list = null;
  setTimeout(() => old?.remove(), 180);
};
box.onclick = () => {
  if (list) return;
  list = Object.assign(document.createElement('ul'), { className: 'up', role: 'listbox' });
  for (const words of ['企业', '个人']) {
    const row = Object.assign(document.createElement('li'), { textContent: words, role: 'option' });
    row.onclick = () => {
      if (list === null) return;
      box.textContent = window.model = words;
      close();
    };
    list.append(row);
  }
  document.body.append(list);
};
addEventListener('scroll', close, true);`;

it('is chosen from at the first press', async () => {
  const { page, run } = await openWithEngine(HTML, SCRIPT);
  const steps = [stepFor(await readingOf(run), '主体性质', ['个人'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('个人');
  await page.close();
});

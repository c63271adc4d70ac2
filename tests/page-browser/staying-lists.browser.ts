// Is a list closed that stays open after a choice, as one for several does, although its control says nothing of several?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const HTML = `<!doctype html><meta charset="utf-8"><style>.pop{position:absolute;background:#fff;border:1px solid #999;width:300px;height:120px}p{margin:4px 0}</style>
<form><p><label for="a">网站语言</label> <button type="button" id="a" role="combobox" aria-haspopup="dialog" aria-expanded="false">请选择</button></p>
<p><label for="b">网站名称</label> <input id="b"></p></form><script src="/page.js"></script>`;

/** A list in the manner of Radix and cmdk: a choice is added, and only Escape or a press beside it closes the list. */
const SCRIPT = `
const button = document.querySelector('button'); let pop = null; const taken = window.model = [];
const close = () => { pop?.remove(); pop = null; button.setAttribute('aria-expanded', 'false'); };
button.onclick = () => {
  if (pop) return close();
  pop = Object.assign(document.createElement('div'), { className: 'pop' });
  pop.setAttribute('role', 'dialog');
  for (const name of ['中文简体', '英语']) {
    const row = Object.assign(document.createElement('div'), { textContent: name });
    row.setAttribute('role', 'option');
    row.onclick = () => { taken.push(name); button.textContent = taken.join('、'); };
    pop.append(row);
  }
  button.parentElement.append(pop);
  button.setAttribute('aria-expanded', 'true');
};
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });`;

it('by Escape, so that nothing lies over the box below it', async () => {
  const { page, run } = await openWithEngine(HTML, SCRIPT);
  const reading = await readingOf(run);
  const steps = [stepFor(reading, '网站语言', ['中文简体']), stepFor(reading, '网站名称', ['样例'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('[window.model, document.querySelector(".pop")]')).toEqual([['中文简体'], null]);
  await page.close();
});

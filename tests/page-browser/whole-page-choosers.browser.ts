// Is a chooser that lies over the whole page filled, and left by its sign to go back where it does not offer what is wanted?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (id: string, name: string): string =>
  `<li class="row" id="${id}"><b>${name}</b><div class="shown">请选择</div></li>`;
const PAGE = `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#f5f5f7}ul{list-style:none;margin:0;padding:0;background:#fff;border-top:1px solid #eee}
.row{display:flex;cursor:pointer}.row:after{content:"›"}.row b{width:110px;font-weight:400}.shown{flex:1}.over{position:fixed;inset:0;background:#fff;z-index:9}.bar{display:flex}.bar div{cursor:pointer}</style>
<main><ul class="form"><li><b>网站名称</b><input></li><li><b>首页地址</b><input></li>${row('lang', '网站语言')}</ul>
<ul class="form">${row('who', '由谁负责')}</ul></main><script src="/page.js"></script>`;
const SCRIPT = `window.model = { opened: 0 }; const CHOICES = { lang: ['简体中文', '英语'], who: ['同主办单位负责人', '另外指定一人'] };
document.querySelectorAll('.row').forEach((row) => { row.onclick = () => { model.opened += 1; const over = document.createElement('section'); over.className = 'over';
  over.innerHTML = '<div class="bar"><div>‹</div><p>选择</p><div>确定</div></div><ul>' + CHOICES[row.id].map((name) => '<li>' + name + '</li>').join('') + '</ul>'; document.body.append(over); let taken;
  for (const one of over.querySelectorAll('li')) one.onclick = () => { taken = one.textContent; };
  const [back, done] = over.querySelectorAll('.bar div'); back.onclick = () => over.remove();
  done.onclick = () => { if (!taken) return; model[row.id] = row.lastChild.textContent = taken; over.remove(); }; }; });`;

it('is left by its sign to go back, and the rows below it are filled', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ label }) => label)).toEqual(['网站名称', '首页地址', '网站语言', '由谁负责']);
  const steps = [stepFor(reading, '由谁负责', ['李样本']), stepFor(reading, '网站语言', ['简体中文'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['not-found option-missing', 'filled']);
  expect(await page.locator('.over').count()).toBe(0);
  expect(await page.evaluate('[model.lang, model.who]')).toEqual(['简体中文', undefined]);
  await page.close();
});

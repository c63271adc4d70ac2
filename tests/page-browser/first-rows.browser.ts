// What is told of a list that writes its first row as soon as it is opened, when the wanted row is not among its rows?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.x-select-dropdown{position:absolute;background:#fff;border:1px solid #999}</style>
<p><label>证件类型</label> <span class="x-select"><input readonly role="combobox" aria-haspopup="listbox" placeholder="请选择"></span></p><script src="/page.js"></script>`;

const SCRIPT = `window.model = ''; const box = document.querySelector('input'); let list = null;
const take = (name) => { window.model = name; box.value = name; };
box.onclick = () => { if (list) return; take('组织机构代码证'); list = Object.assign(document.createElement('div'), { className: 'x-select-dropdown' }); list.setAttribute('role', 'listbox');
  for (const name of ['组织机构代码证', '事业单位法人证书']) { const row = Object.assign(document.createElement('div'), { className: 'x-select-item', textContent: name }); row.setAttribute('role', 'option');
    row.onclick = () => { take(name); list.remove(); list = null; }; list.append(row); } document.body.append(list); };
document.addEventListener('mousedown', ({ target }) => { if (list && !list.contains(target) && target !== box) { list.remove(); list = null; } });`;

it('that the page holds another value than was planned, so that the fill can be undone there', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const step = stepFor(await readingOf(run), '证件类型', ['营业执照'], { alternatives: [] });
  const told = await fillIn(run, [step]);
  expect(await page.evaluate('window.model')).toBe('组织机构代码证');
  expect(statesOf(told)).toEqual(['changed-by-page differs']);
  expect(told).toMatchObject([{ after: ['组织机构代码证'] }]);
  await page.close();
});

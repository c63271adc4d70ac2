// Are controls filled whose plug-ins say by no role, name or pointer that they can be pressed: lists drawn behind hidden selects, two in one row, and a calendar whose arrows are signs in a bar?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const options = (words: string): string =>
  words
    .split(' ')
    .map((one) => `<option>${one}</option>`)
    .join('');

const PAGE = `<!doctype html><meta charset="utf-8"><style>
.jysel{display:inline-block;position:relative;width:150px} .jysel span{display:block;border:1px solid #bbb;height:28px}
.jysel ul{display:none;position:absolute;width:100%;margin:0;background:#fff;z-index:9} .jysel.open ul{display:block} select{display:none}
#days{position:absolute;display:none;background:#fff} .bar b{display:inline-block;width:20px}
</style><h2>接入资料</h2><table>
<tr><th>服务器放置地：</th><td><select id="prov">${options('省份 浙江省 江苏省')}</select><select id="city" disabled>${options('城市')}</select></td></tr>
<tr><th>证件类型：</th><td><select id="type">${options('请选择 护照 身份证')}</select></td></tr>
<tr><th>开通日期：</th><td><input type="text" readonly class="day" id="day"></td></tr></table>
<div id="days"><div class="bar"><b>«</b><b>‹</b><span></span><b>›</b><b>»</b></div><table></table></div>
<script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = { day: '' };
const cities = { 浙江省: ['杭州市', '宁波市'], 江苏省: ['南京市'] };
const draw = (select) => {
  if (select.nextElementSibling?.className.startsWith('jysel')) select.nextElementSibling.remove();
  const box = document.createElement('div'); box.className = 'jysel'; select.after(box);
  box.innerHTML = '<span><em>' + select.selectedOptions[0].text + '</em><i></i></span><ul>' + [...select.options].map((one, at) => '<li data-at="' + at + '">' + one.text + '</li>').join('') + '</ul>';
  box.firstChild.addEventListener('click', () => { if (!select.disabled) box.classList.toggle('open'); });
  box.lastChild.addEventListener('click', ({ target }) => {
    select.selectedIndex = Number(target.dataset.at); box.classList.remove('open'); box.querySelector('em').textContent = target.textContent;
    window.model[select.id] = select.value; select.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const [prov, city, type] = ['prov', 'city', 'type'].map((id) => document.getElementById(id)); [prov, city, type].forEach(draw);
prov.addEventListener('change', () => setTimeout(() => {
  city.disabled = false; city.innerHTML = ['城市', ...cities[prov.value]].map((one) => '<option>' + one + '</option>').join(''); draw(city);
}, 120));
const [days, day] = ['days', 'day'].map((id) => document.getElementById(id)); let [y, m] = [2026, 12];
const show = () => {
  days.style.display = 'block'; days.querySelector('span').textContent = y + '年' + m + '月';
  days.querySelector('table').innerHTML = Array.from({ length: new Date(y, m, 0).getDate() }, (_, at) => (at % 7 ? '' : '<tr>') + '<td>' + (at + 1) + '</td>').join('');
};
day.addEventListener('click', show);
[-12, -1, 1, 12].forEach((step, at) => days.querySelectorAll('b')[at].addEventListener('click', () => {
  const next = y * 12 + m - 1 + step; [y, m] = [Math.floor(next / 12), (next % 12) + 1]; show();
}));
days.querySelector('table').addEventListener('click', ({ target }) => {
  window.model.day = day.value = [y, m, Number(target.textContent)].map((one) => String(one).padStart(2, '0')).join('-'); days.style.display = 'none';
});`;

it('reads one control for each hidden select and what is drawn behind it, and fills all', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => [kind, label])).toEqual([
    ['cascader', '服务器放置地'],
    ['select', '证件类型'],
    ['date', '开通日期'],
  ]);
  const steps = [
    stepFor(reading, '服务器放置地', ['浙江省', '杭州市']),
    stepFor(reading, '证件类型', ['身份证']),
    stepFor(reading, '开通日期', ['2025-10-09']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    prov: '浙江省',
    city: '杭州市',
    type: '身份证',
    day: '2025-10-09',
  });
  await page.close();
});

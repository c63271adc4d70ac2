// Is a day chosen on the wheels that a form item on a phone opens, where nothing in the item is a box?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.adm-form-item{display:flex;cursor:pointer}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff;transition:transform .3s}
.adm-picker-view{display:flex;height:240px;position:relative;overflow:hidden}.adm-picker-view-column{flex:1;position:relative;height:100%;overflow:hidden}.adm-picker-view-column-wheel{position:absolute;left:0;width:100%;top:103px;transition:transform .25s}
.adm-picker-view-column-item{height:34px}.adm-picker-view-column-accessible{position:absolute;width:1px;height:1px;overflow:hidden;opacity:0}</style>
<form><div class="adm-form-item"><label>姓名</label><input></div><a class="adm-form-item"><label class="adm-form-item-label">域名到期日</label><div><div><span id="shown"><i>PROMPT</i></span></div></div><svg width="9" height="9"></svg></a></form><script src="/page.js"></script>`;
/** The columns as antd-mobile draws them: a press on a row turns its wheel, and buttons for screen readers stand beside it. */
const SCRIPT = `window.model = ''; const two = (number) => String(number).padStart(2, '0');
const column = (host, first, last, unit, at) => { const box = document.createElement('div'); box.className = 'adm-picker-view-column'; let now = at;
  const wheel = document.createElement('div'); wheel.className = 'adm-picker-view-column-wheel'; const spoken = document.createElement('div'); spoken.className = 'adm-picker-view-column-accessible';
  const place = () => { wheel.style.transform = 'translate3d(0,' + -34 * (now - first) + 'px,0)'; [...wheel.children].forEach((row, place) => { row.dataset.selected = place === now - first; row.setAttribute('aria-hidden', place !== now - first); });
    spoken.innerHTML = '<div role="button" aria-label="当前选择的是：' + now + unit + '">-</div><div role="button" aria-label="选择下一项：' + (now + 1) + unit + '">-</div>'; };
  for (let number = first; number <= last; number += 1) { const row = document.createElement('div'); row.className = 'adm-picker-view-column-item'; row.innerHTML = '<div class="adm-picker-view-column-item-label">' + number + unit + '</div>'; row.onclick = () => { now = number; place(); }; wheel.append(row); }
  box.append(wheel, spoken); host.append(box); place(); return () => now; };
document.querySelector('a').onclick = () => { const sheet = document.createElement('div'); sheet.className = 'sheet adm-popup'; sheet.innerHTML = '<div><a role="button">取消</a><b>域名到期日</b><a role="button">确定</a></div><div class="adm-picker-view"></div>'; document.body.append(sheet);
  const host = sheet.lastChild; const at = [column(host, 2000, 2060, '年', 2026), column(host, 1, 12, '月', 11), column(host, 1, 31, '日', 29)];
  const [no, yes] = sheet.querySelectorAll('a'); no.onclick = () => sheet.remove(); yes.onclick = () => { window.model = at[0]() + '-' + two(at[1]()) + '-' + two(at[2]()); shown.textContent = window.model; sheet.remove(); }; };`;

it.each(['请选择日期', '证件截止日', '年 / 月 / 日', '选日子'])(
  '%s is written, and stays one control that shows it',
  async (prompt) => {
    const { page, run } = await openWithEngine(PAGE.replace('PROMPT', prompt), SCRIPT);
    const step = stepFor(await readingOf(run), '域名到期日', ['2028-06-30']);
    expect(step.kind).toBe('date');
    expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
    expect(await page.evaluate('window.model')).toBe('2028-06-30');
    const { fields } = await readingOf(run);
    expect(fields.map(({ label, value }) => [label, ...value])).toContainEqual(['域名到期日', '2028-06-30']);
    await page.close();
  },
);

const ROWS = `<!doctype html><meta charset="utf-8"><style>p,h4{margin:0}.r{display:flex;min-height:48px}.r>b{width:104px}.r>div{flex:1}.d{position:relative;cursor:pointer}
.d:after{content:"";position:absolute;right:3px;top:7px;width:7px;height:7px;border:solid #ccc;border-width:1.5px 1.5px 0 0;transform:rotate(45deg)}.o span{border:1px solid #ddd;cursor:pointer}
.u div{position:relative;width:150px;height:96px}.u input{position:absolute;inset:0;opacity:0}.gone{display:none}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}.sheet>div{display:flex}ul{flex:1;height:120px;overflow-y:scroll;margin:0;padding:40px 0;list-style:none}li{height:40px}</style>
<form><h4>主办单位证件</h4><section><div class="r"><b>姓名</b><div><input></div></div><div class="r"><b>证件签发日</b><div><div class="d" id="shown">有效期的起始日</div></div></div><div class="r"><b>证照有效期</b><div><div class="o"><span>长期</span><span>有截止日</span></div></div></div>
<div class="r gone"><b>截止日</b><div><div class="d">选择日期</div></div></div><div class="us"><div class="u"><div><input type="file"></div><p>证照原件彩照</p></div></div></section></form><script src="/page.js"></script>`;
const ROWS_SCRIPT = `window.model = ''; const two = (number) => String(number).padStart(2, '0');
shown.onclick = () => { const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.innerHTML = '<p><a>取消</a><a>确定</a></p><div></div>'; document.body.append(sheet);
  const columns = [[2000, 2030, '年'], [1, 12, '月'], [1, 31, '日']].map(([first, last, unit]) => { const list = document.createElement('ul'); for (let number = first; number <= last; number += 1) { const row = document.createElement('li'); row.textContent = number + unit; row.onclick = () => { list.scrollTop = 40 * (number - first); }; list.append(row); } sheet.lastChild.append(list); return () => first + Math.round(list.scrollTop / 40); });
  sheet.querySelectorAll('a')[1].onclick = () => { window.model = columns.map((at) => two(at())).join('-'); shown.textContent = window.model; sheet.remove(); }; };`;

it('a row that is pressed where the style of its value draws the arrow takes a day, and a drawn row before an upload is no label of it', async () => {
  const { page, run } = await openWithEngine(ROWS, ROWS_SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'date 证件签发日',
    'radio 证照有效期',
    'date 截止日',
    'upload 证照原件彩照',
  ]);
  expect(statesOf(await fillIn(run, [stepFor(reading, '证件签发日', ['2018-05-01'])]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('2018-05-01');
  await page.close();
});

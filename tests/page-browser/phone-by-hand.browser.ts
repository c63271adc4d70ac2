// Are the rows of a phone form drawn by hand read and filled: an arrow behind the prompt, wheels that are scrolled and set anew a moment later, a switch without words?
import { expect, it } from 'vitest';
import { ON } from '../../lib/page/shown/choice';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>*{box-sizing:border-box}body{margin:0;font:15px/22px sans-serif}.row{display:flex;min-height:50px;padding:12px 16px;border-bottom:1px solid #eee}.row .l{width:116px}.row .r{flex:1}.pick{color:#bbb;text-align:right}
.sw{width:44px;height:24px;border-radius:12px;background:#ddd;margin-left:auto;position:relative}.sw i{position:absolute;left:2px;top:2px;width:20px;height:20px;border-radius:50%;background:#fff}.sw.act{background:#e8642c}
.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}.bar{display:flex}.whs{display:flex}.wh{flex:1;height:200px;overflow-y:scroll;scroll-snap-type:y mandatory;padding:80px 0}.wh div{height:40px;scroll-snap-align:center}</style>
<div><div class="row"><div class="l">单位全称</div><div class="r"><input type="text"></div></div><div class="row"><div class="l">执照长期有效</div><div class="r"><div class="sw"><i></i></div></div></div>
<div class="row"><div class="l">单位所在地</div><div class="r"><div class="pick" id="city">省 / 市 / 区 ›</div></div></div><div class="row"><div class="l">域名到期日</div><div class="r"><div class="pick" id="day">请选择日期 ›</div></div></div></div><script src="/page.js"></script>`;
/** A wheel is set to its first row a moment after it was drawn, and tells where it stands when it is scrolled. */
const SCRIPT = `window.model = {}; const two = (number) => String(number).padStart(2, '0');
const REGIONS = { 北京市: { 北京市: ['东城区', '西城区'] }, 浙江省: { 温州市: ['鹿城区'], 杭州市: ['上城区', '拱墅区', '西湖区'] } };
const wheel = (rows, heard) => { const at = document.createElement('div'); at.className = 'wh'; at.now = 0;
  rows.forEach((words, place) => { const row = document.createElement('div'); row.textContent = words; row.onclick = () => { at.now = place; at.scrollTop = place * 40; heard?.(); }; at.append(row); });
  at.onscroll = () => { const place = Math.round(at.scrollTop / 40); if (place !== at.now) { at.now = place; heard?.(); } };
  setTimeout(() => { at.scrollTop = 0; }); return at; };
const open = (taken) => { const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.innerHTML = '<div class="bar"><span>取消</span><b>请选择</b><span>确定</span></div><div class="whs"></div>'; document.body.append(sheet);
  const [no, yes] = sheet.querySelectorAll('span'); no.onclick = () => sheet.remove(); yes.onclick = () => { taken(); sheet.remove(); }; return sheet.lastChild; };
city.onclick = () => { let province, town, district; const names = Object.keys; const box = open(() => { const all = REGIONS[names(REGIONS)[province.now]]; const name = names(all)[town.now]; model.city = all[name][district.now]; city.textContent = names(REGIONS)[province.now] + ' ' + name + ' ' + model.city; });
  const draw = (from) => { if (from < 1) province = wheel(names(REGIONS), () => draw(1)); const all = REGIONS[names(REGIONS)[province.now]]; if (from < 2) town = wheel(names(all), () => draw(2)); district = wheel(all[names(all)[town.now]]); while (box.children.length > from) box.lastChild.remove(); box.append(...[province, town, district].slice(from)); }; draw(0); };
day.onclick = () => { const wheels = [[2000, 2060, '年'], [1, 12, '月'], [1, 31, '日']].map(([first, last, unit]) => wheel(Array.from({ length: last - first + 1 }, (_, at) => two(first + at) + unit)));
  open(() => { model.day = [2000 + wheels[0].now, two(1 + wheels[1].now), two(1 + wheels[2].now)].join('/'); day.textContent = model.day; }).append(...wheels); };
document.querySelector('.sw').onclick = (event) => { model.long = event.currentTarget.classList.toggle('act'); };`;

it('each row is read as what it is, and takes what is written', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 单位全称',
    'switch 执照长期有效',
    'select 单位所在地',
    'date 域名到期日',
  ]);
  const steps = [
    stepFor(reading, '执照长期有效', [ON]),
    stepFor(reading, '单位所在地', ['浙江省', '杭州市', '西湖区']),
    stepFor(reading, '域名到期日', ['2028-06-30']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ long: true, city: '西湖区', day: '2028/06/30' });
  await page.close();
});

// Are controls filled that hear fingers alone, as those of Zepto's plug-ins do: a list of choices, a row that opens a sheet, wheels that follow a finger by half, and what confirms them?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.lbl{display:block}.seg{display:flex;list-style:none;padding:0}.seg li{border:1px solid #ccc;padding:7px 22px}.seg li.cur{background:#17c;color:#fff}
.row{border:1px solid #ccc;padding:9px;position:relative}.row:after{content:"›";position:absolute;right:12px}
.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}.wheels{display:flex}.wheel{flex:1;position:relative;height:200px;overflow:hidden;touch-action:none}.rows{padding:80px 0}.row-of{height:40px}</style>
<form><div><label class="lbl" for="name">姓名</label><input id="name"></div>
<div><div class="lbl">有没有前置审批</div><input type="hidden" id="pre"><ul class="seg"><li v="1">有</li><li v="0">没有</li></ul></div>
<div><div class="lbl">怎么接入</div><div class="row" id="way"><input type="hidden" id="wayId"><span class="holder">请选择接入方式</span></div></div></form><script src="/page.js"></script>`;
const SCRIPT = `window.model = {};
const finger = (at, hear) => { let is = null; at.addEventListener('touchstart', (event) => { is = event.target; }); at.addEventListener('touchend', () => setTimeout(() => hear(is), 0)); };
const list = document.querySelector('.seg'); finger(list, (target) => { for (const one of list.children) one.classList.toggle('cur', one === target); window.model.pre = pre.value = target.getAttribute('v'); });
const WAYS = ['专线接入', '主机托管', '虚拟主机', '云接入', '其他'];
finger(way, () => { let [at, from, begun, to] = [0, 0, 0, 0]; const sheet = document.createElement('div'); sheet.className = 'sheet';
  sheet.innerHTML = '<span>取消</span><span>确定</span><div class="wheels"><div class="wheel" role="listbox"><div class="roller"><div class="rows">' + WAYS.map((words) => '<div class="row-of" role="option">' + words + '</div>').join('') + '</div></div></div></div>'; document.body.append(sheet);
  const wheel = sheet.querySelector('.wheel'); const place = (y) => { sheet.querySelector('.roller').style.transform = 'translate3d(0,' + y + 'px,0)'; }; place(0);
  wheel.addEventListener('touchstart', (event) => { from = event.targetTouches[0].screenY; begun = -at * 40; to = begun; });
  wheel.addEventListener('touchmove', (event) => { to = begun + (event.targetTouches[0].screenY - from) * 0.5; place(to); });
  wheel.addEventListener('touchend', () => { at = Math.max(0, Math.min(WAYS.length - 1, Math.round(-to / 40))); place(-at * 40); });
  sheet.children[0].addEventListener('touchstart', () => sheet.remove()); sheet.children[1].addEventListener('touchstart', () => { sheet.remove(); window.model.way = wayId.value = WAYS[at]; way.lastElementChild.textContent = WAYS[at]; way.lastElementChild.className = ''; }); });`;

it('a choice is made and a sheet is opened, turned and confirmed by a finger', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'radio 有没有前置审批',
    'select 怎么接入',
  ]);
  expect(statesOf(await fillIn(run, [stepFor(reading, '有没有前置审批', ['没有'])]))).toEqual(['filled']);
  expect(statesOf(await fillIn(run, [stepFor(reading, '怎么接入', ['云接入'])]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ pre: '0', way: '云接入' });
  await page.close();
});

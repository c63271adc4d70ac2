// Are controls read and filled that a touch page draws with names that say nothing and without a hand: a switch with a knob, a choice and its opposite, rows that describe their choice, wheels of a day?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const cell = (name: string, control: string): string =>
  `<div class="c1"><div class="n1">${name}</div><div class="v1">${control}</div></div>`;
const PAGE = `<!doctype html><meta charset="utf-8"><style>.c1{display:flex;padding:12px;align-items:center;min-height:40px}.n1{width:120px}.v1{flex:1;display:flex}
.s1{width:48px;height:28px;border-radius:14px;background:#ddd;position:relative}.s1::after{content:"";position:absolute;left:2px;top:2px;width:24px;height:24px;border-radius:50%;background:#fff}
.s2{background:#16a085}.s2::after{left:22px}.g1{border:1px solid #16a085;display:flex}.g1 i{font-style:normal;padding:4px 18px}.g1 .g2{background:#16a085;color:#fff}
.p1{position:fixed;left:0;right:0;bottom:0;background:#fff;height:260px}.w1{display:flex;height:200px}.w2{flex:1;overflow-y:scroll;scroll-snap-type:y mandatory;padding:80px 0}.w3{height:40px;scroll-snap-align:center}</style>
<div class="b1">${cell('网站名称', '<input>')}${cell('长期有效', '<div class="s1" id="long"></div>')}${cell('前置审批', '<div class="g1" id="pre"><i>涉及</i><i>不涉及</i></div>')}
${cell('服务内容', '<span id="kind">请选择</span><span>›</span>')}${cell('开通日期', '<span id="day">选日期</span><span>›</span>')}</div><script src="/page.js"></script>`;

const SCRIPT = `window.model = {};
const long = document.querySelector('#long'), pre = document.querySelector('#pre');
long.addEventListener('click', () => { model.long = long.classList.toggle('s2'); });
for (const at of pre.children) at.addEventListener('click', () => { model.pre = at.textContent; for (const one of pre.children) one.className = one === at ? 'g2' : ''; });
function sheet(body, done) { const box = document.createElement('div'); box.className = 'p1'; box.innerHTML = '<div><span>取消</span><span>选择</span><span class="ok">完成</span></div>'; box.append(body); document.body.append(box);
  box.querySelector('.ok').addEventListener('click', () => { done(); box.remove(); }); return box; }
document.querySelector('#kind').closest('.c1').addEventListener('click', () => { const list = document.createElement('ul'); let taken = '';
  list.innerHTML = [['综合门户', '什么都有'], ['单位门户', '介绍本单位及自家产品']].map(([name, note]) => '<li><div>' + name + '<div>' + note + '</div></div><span></span></li>').join('');
  for (const row of list.children) row.addEventListener('click', () => { taken = row.querySelector('div').firstChild.nodeValue; for (const one of list.children) one.lastChild.textContent = one === row ? '✓' : ''; });
  sheet(list, () => { if (taken) model.kind = document.querySelector('#kind').textContent = taken; }); });
document.querySelector('#day').closest('.c1').addEventListener('click', () => { const now = [2026, 11, 30], from = [2024, 1, 1], wheels = document.createElement('div'); wheels.className = 'w1';
  ['年', '月', '日'].forEach((unit, at) => { const wheel = document.createElement('div'); wheel.className = 'w2'; const count = [7, 12, 31][at];
    wheel.innerHTML = Array.from({ length: count }, (_, n) => '<div class="w3">' + (from[at] + n) + unit + '</div>').join(''); let timer;
    wheel.addEventListener('scroll', () => { clearTimeout(timer); timer = setTimeout(() => { now[at] = from[at] + Math.round(wheel.scrollTop / 40); [...wheel.children].forEach((row, n) => { row.className = n === now[at] - from[at] ? 'w3 w4' : 'w3'; }); }, 90); });
    wheel.addEventListener('click', (e) => wheel.scrollTo({ top: [...wheel.children].indexOf(e.target) * 40, behavior: 'smooth' })); wheels.append(wheel); });
  sheet(wheels, () => { model.day = document.querySelector('#day').textContent = now.map((n) => String(n).padStart(2, '0')).join('-'); });
  [...wheels.children].forEach((wheel, at) => { wheel.scrollTop = (now[at] - from[at]) * 40; }); });`;

it('all of them', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 网站名称',
    'switch 长期有效',
    'radio 前置审批',
    'select 服务内容',
    'date 开通日期',
  ]);
  for (const [label, value] of [
    ['长期有效', 'on'],
    ['前置审批', '不涉及'],
    ['服务内容', '单位门户'],
    ['开通日期', '2026-12-15'],
  ] as const)
    expect(statesOf(await fillIn(run, [stepFor(reading, label, [value])])), label).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({
    long: true,
    pre: '不涉及',
    kind: '单位门户',
    day: '2026-12-15',
  });
  await page.close();
});

it('two words of a row that are no opposites are no choice', async () => {
  const { page, run } = await openWithEngine(PAGE.replace('<i>不涉及</i>', '<i>已核验</i>'), SCRIPT);
  expect((await readingOf(run)).fields.map(({ kind }) => kind)).not.toContain('radio');
  await page.close();
});

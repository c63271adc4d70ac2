// Is a wheel that hears only a finger turned by a drag, and is nothing confirmed while it does not stand at the wanted row?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff;transition:transform .3s}
.wheels{display:flex;height:252px}.wheel{flex:1;position:relative;height:100%;overflow:hidden;touch-action:none}.roller{position:absolute;width:100%;top:calc(50% - 18px)}.row{height:36px}</style>
<form><p><label>姓名</label> <input></p><p><label>证件到期日</label> <input id="day" readonly placeholder="请选择"></p>
<p><label>证件类型</label> <input id="kind" readonly placeholder="请选择"></p></form><script src="/page.js"></script>`;
/** `HEARS`: the events by which a wheel is turned. */
const wheels = (
  hears: boolean,
): string => `window.model = {}; const two = (number) => String(number).padStart(2, '0');
const wheel = (host, rows, at) => { const box = document.createElement('view'); box.className = 'wheel'; const roller = document.createElement('view'); roller.className = 'roller';
  rows.forEach((words) => { const row = document.createElement('view'); row.style.display = 'block'; row.className = 'row'; row.textContent = words; roller.append(row); });
  let [begun, from, way, since] = [0, 0, 0, 0]; box.style.display = 'block'; roller.style.display = 'block';
  const place = () => { roller.style.transform = 'translate3d(0, ' + -at * 36 + 'px, 0)'; }; place();
  if (${hears}) { box.addEventListener('touchstart', (event) => { from = event.touches[0].clientY; begun = at; since = Date.now(); });
    box.addEventListener('touchmove', (event) => { way = event.touches[0].clientY - from; });
    box.addEventListener('touchend', () => { const thrown = Date.now() - since <= 300 ? 5 : 0; roller.style.transition = 'transform .2s'; at = Math.max(0, Math.min(rows.length - 1, begun - Math.round(way / 36) + thrown)); place(); }); }
  box.append(roller); host.append(box); return () => at; };
const sheet = (fill) => { const at = document.createElement('view'); at.className = 'sheet'; at.style.display = 'block'; at.innerHTML = '<view>取消</view><view>确认</view><div class="wheels"></div>'; document.body.append(at);
  const taken = fill(at.lastChild); at.children[0].onclick = () => at.remove(); at.children[1].onclick = () => { taken(); at.remove(); };
  at.style.transform = 'translate(0,100%)'; at.getBoundingClientRect(); requestAnimationFrame(() => { at.style.transform = ''; }); };
const run = (first, last, sign) => Array.from({ length: last - first + 1 }, (_, at) => two(first + at) + sign);
day.onclick = () => sheet((host) => { const at = [wheel(host, run(2000, 2060, '年'), 26), wheel(host, run(1, 12, '月'), 10), wheel(host, run(1, 31, '日'), 28)];
  return () => { window.model.day = day.value = 2000 + at[0]() + '-' + two(at[1]() + 1) + '-' + two(at[2]() + 1); }; });
const kinds = ['护照', '居民身份证', '其他']; kind.onclick = () => sheet((host) => { const at = wheel(host, kinds, 0); return () => { window.model.kind = kind.value = kinds[at()]; }; });`;

const fillOne = async (run: Run, label: string, value: string): Promise<string[]> =>
  statesOf(await fillIn(run, [stepFor(await readingOf(run), label, [value])]));
const modelOf = (page: Page): Promise<unknown> => page.evaluate('window.model');

it('a day and a word are chosen on wheels that are dragged', async () => {
  const { page, run } = await openWithEngine(PAGE, wheels(true));
  expect(await fillOne(run, '证件到期日', '2038-05-01')).toEqual(['filled']);
  expect(await fillOne(run, '证件类型', '居民身份证')).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ day: '2038-05-01', kind: '居民身份证' });
  await page.close();
});

it('nothing is confirmed on wheels that do not turn, and their sheet is closed again', async () => {
  const { page, run } = await openWithEngine(PAGE, wheels(false));
  expect(await fillOne(run, '证件到期日', '2038-05-01')).not.toContain('filled');
  expect(await fillOne(run, '证件类型', '居民身份证')).not.toContain('filled');
  expect(await modelOf(page)).toEqual({});
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.close();
});

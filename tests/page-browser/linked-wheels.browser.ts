// Is a region chosen on wheels of which each depends on the one before, and a day on drums whose rows stand in depth? A press alone turns neither.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>view{display:block}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}
.wheels{display:flex;height:210px}.wheel{flex:1;position:relative;height:100%;overflow:hidden}
.roller{position:absolute;width:100%;height:30px;top:calc(50% - 15px);transform-style:preserve-3d}.row{height:30px}.drum .row{position:absolute;top:0;width:100%;backface-visibility:hidden}</style>
<form><p><label>姓名</label> <input></p><p><label>所在地区</label> <input id="area" readonly placeholder="请选择"></p>
<p><label>证件到期日</label> <input id="day" readonly placeholder="请选择"></p></form><script src="/page.js"></script>`;
/** `HEARS`: whether the wheels are turned by a finger. A wheel tells what it shows when it has come to rest. */
const wheels = (
  hears: boolean,
): string => `window.model = {}; const two = (number) => String(number).padStart(2, '0');
const make = (name, host) => { const at = document.createElement('view'); at.className = name; host.append(at); return at; };
const wheel = (host, isDrum, rested) => { const box = make('wheel' + (isDrum ? ' drum' : ''), host); const roller = make('roller', box);
  let [at, begun, from, way, since, rows] = [0, 0, 0, 0, 0, []];
  const place = (rowsUp) => { roller.style.transform = isDrum ? 'rotate3d(1, 0, 0, ' + rowsUp * 18 + 'deg)' : 'translate3d(0, ' + -rowsUp * 30 + 'px, 0)';
    if (isDrum) [...roller.children].forEach((row, index) => { row.style.visibility = Math.abs(index - rowsUp) > 5 ? 'hidden' : ''; }); };
  if (${hears}) { box.addEventListener('touchstart', (event) => { from = event.touches[0].clientY; begun = at; way = 0; since = Date.now(); roller.style.transition = ''; });
    box.addEventListener('touchmove', (event) => { way = event.touches[0].clientY - from; place(begun - way / 30); });
    box.addEventListener('touchend', () => { const thrown = Math.abs(way) > 15 && Date.now() - since <= 300 ? 4 : 0; roller.style.transition = 'transform .2s'; at = Math.max(0, Math.min(rows.length - 1, begun - Math.round(way / 30) + thrown)); place(at); });
    roller.addEventListener('transitionend', () => rested()); }
  return { at: () => at, feed: (next, first = 0) => { if (rows.join() === next.join()) return; rows = next; at = first; roller.style.transition = ''; roller.innerHTML = '';
    next.forEach((words, index) => { const row = make('row', roller); row.textContent = words; if (isDrum) row.style.transform = 'rotate3d(1, 0, 0, ' + -index * 18 + 'deg) translate3d(0, 0, 95px)'; }); place(at); } }; };
const sheet = (fill) => { const at = make('sheet', document.body); at.innerHTML = '<view>取消</view><view>确定</view><view class="wheels"></view>';
  const taken = fill(at.lastChild); at.children[0].onclick = () => at.remove(); at.children[1].onclick = () => { taken(); at.remove(); }; };
const PLACES = { 上海市: { 市辖区: ['黄浦区', '浦东新区'] }, 福建省: { 福州市: ['鼓楼区'], 厦门市: ['思明区'] }, 江苏省: { 苏州市: ['姑苏区'], 南京市: ['玄武区', '鼓楼区'] } };
area.onclick = () => sheet((host) => { const [one, other, last] = [0, 1, 2].map(() => wheel(host, false, () => feed()));
  const level = (of, which) => Object.keys(of)[which.at()]; const cities = () => PLACES[level(PLACES, one)]; const parts = () => cities()[level(cities(), other)];
  const feed = () => { one.feed(Object.keys(PLACES)); other.feed(Object.keys(cities())); last.feed(parts()); }; feed();
  return () => { window.model.area = area.value = [level(PLACES, one), level(cities(), other), parts()[last.at()]].join('/'); }; });
const run = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => two(first + at));
day.onclick = () => sheet((host) => { const [year, month, date] = [0, 1, 2].map(() => wheel(host, true, () => undefined));
  year.feed(run(2000, 2060), 30); month.feed(run(1, 12)); date.feed(run(1, 31));
  return () => { window.model.day = day.value = 2000 + year.at() + '-' + two(month.at() + 1) + '-' + two(date.at() + 1); }; });`;

const fillOne = async (run: Run, label: string, value: readonly string[]): Promise<string[]> =>
  // a portal may list fewer levels than we know
  statesOf(
    await fillIn(run, [
      stepFor(await readingOf(run), label, value, { alternatives: [value.slice(0, 2), value.slice(0, 1)] }),
    ]),
  );
const modelOf = (page: Page): Promise<unknown> => page.evaluate('window.model');

it('a region is chosen on linked wheels, and a day on drums that hide what is turned away', async () => {
  const { page, run } = await openWithEngine(PAGE, wheels(true));
  expect(await fillOne(run, '所在地区', ['江苏省', '南京市', '鼓楼区'])).toEqual(['filled']);
  expect(await fillOne(run, '证件到期日', ['2042-11-29'])).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ area: '江苏省/南京市/鼓楼区', day: '2042-11-29' });
  await page.close();
});

it('nothing is confirmed on wheels and drums that do not turn', async () => {
  const { page, run } = await openWithEngine(PAGE, wheels(false));
  expect(await fillOne(run, '所在地区', ['江苏省', '南京市', '鼓楼区'])).not.toContain('filled');
  expect(await fillOne(run, '证件到期日', ['2042-11-29'])).not.toContain('filled');
  expect(await modelOf(page)).toEqual({});
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.close();
});

/** The model lists all that was confirmed. Wheels of list rows that take a press; each level is drawn a moment after the one before it, and the last one shows nothing yet when the sheet opens. */
const LISTS = `window.model = [];  const PLACES = [['北京市', [['北京市', ['东城区', '朝阳区']]]], ['浙江省', [['宁波市', ['海曙区']], ['杭州市', ['上城区', '西湖区']]]]];
area.onclick = () => { const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.innerHTML = '<button type="button">取消</button><button type="button">确定</button><div class="wheels">' + '<div class="wheel"><ul class="list"></ul></div>'.repeat(3) + '</div>'; document.body.append(sheet);
  const at = [0, 0, 0]; const lists = [...sheet.querySelectorAll('ul')];
  const namesOf = () => [PLACES.map(([name]) => name), PLACES[at[0]][1].map(([name]) => name), PLACES[at[0]][1][at[1]][1]];
  const place = (level) => { lists[level].style.transform = 'translateY(' + (90 - at[level] * 30) + 'px)'; };
  const draw = (level) => { const list = lists[level]; if (!list) return; at[level] = 0; list.innerHTML = ''; place(level);
    namesOf()[level].forEach((name, row) => { const li = document.createElement('li'); li.textContent = name; li.onclick = () => { at[level] = row; place(level); setTimeout(() => draw(level + 1), 20); }; list.append(li); }); setTimeout(() => draw(level + 1), 10); };
  lists.forEach((_, level) => place(level));
  draw(0); sheet.children[0].onclick = () => sheet.remove(); sheet.children[1].onclick = () => { area.value = namesOf().map((names, level) => names[at[level]]).join('/'); window.model.push(area.value); sheet.remove(); }; };`;

it('a wheel that shows nothing yet is a level too: a region is not confirmed without it', async () => {
  const style = '<style>ul{margin:0;padding:0;list-style:none}li{height:30px;line-height:30px}</style>';
  const { page, run } = await openWithEngine(style + PAGE, LISTS);
  expect(await fillOne(run, '所在地区', ['浙江省', '杭州市', '西湖区'])).toEqual(['filled']);
  expect(await modelOf(page)).toEqual(['浙江省/杭州市/西湖区']);
  await page.close();
});

it.each([20, 60, 120])(
  'cities that are drawn once more %i ms after their province are turned again',
  async (late) => {
    const style = '<style>ul{margin:0;padding:0;list-style:none}li{height:30px;line-height:30px}</style>';
    const twice = LISTS.replace(
      'setTimeout(() => draw(level + 1), 20);',
      `draw(level + 1); if (level === 0) setTimeout(() => draw(1), ${late});`,
    );
    const { page, run } = await openWithEngine(style + PAGE, twice);
    expect(await fillOne(run, '所在地区', ['浙江省', '杭州市', '西湖区'])).toEqual(['filled']);
    expect(await modelOf(page)).toEqual(['浙江省/杭州市/西湖区']);
    await page.close();
  },
);

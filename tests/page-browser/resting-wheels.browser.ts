// Are wheels confirmed that let their sheet be confirmed only when they rest, and bring the wheels behind them back to their first rows then? And a span of two days whose sheets follow each other?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}.wheels{display:flex;height:180px;overflow:hidden}
.wheel{flex:1;height:36px;margin-top:72px}ul{margin:0;padding:0;list-style:none}li{height:36px}</style>
<form><div class="form-item"><label class="form-item-label">姓名</label><div><input></div></div>
<div class="form-item"><label class="form-item-label">所在地区</label><div><button type="button" id="area">省 市 区</button></div></div>
<div class="form-item"><label class="form-item-label">证件期限</label><div><button type="button" id="span">开始 至 结束</button></div></div></form><script src="/page.js"></script>`;
const SCRIPT = `window.model = []; const two = (number) => String(number).padStart(2, '0');
/** rowsFor: the rows of each wheel for those that are chosen in the ones before it. */
const sheet = (button, first, rowsFor, taken) => { const at = [...first]; const moving = new Set(); const box = document.createElement('div'); box.className = 'sheet';
  box.innerHTML = '<span>取消</span><span>' + button + '</span><div class="wheels">' + at.map(() => '<div class="wheel"><ul></ul></div>').join('') + '</div>'; document.body.append(box);
  const lists = [...box.querySelectorAll('ul')]; const namesOf = (level) => rowsFor(at.slice(0, level))[level];
  const place = (level, time) => { lists[level].style.transition = 'transform ' + time + 'ms cubic-bezier(.23,1,.32,1)'; lists[level].style.transform = 'translate(0,' + -at[level] * 36 + 'px)'; };
  const fill = (from) => lists.forEach((list, level) => { if (level < from) return; const names = namesOf(level); at[level] = Math.min(at[level], names.length - 1); list.innerHTML = names.map((name) => '<li>' + name + '</li>').join(''); place(level, 0); }); fill(0);
  lists.forEach((list, level) => { list.onclick = ({ target }) => { const row = [...list.children].indexOf(target); moving.add(level); const before = at[level]; at[level] = row; place(level, 400); at[level] = before;
    setTimeout(() => { moving.delete(level); at[level] = row; for (let next = level + 1; next < at.length; next += 1) at[next] = 0; fill(level + 1); }, 400); }; });
  box.children[0].onclick = () => box.remove(); box.children[1].onclick = () => { if (moving.size > 0) return; box.remove(); taken(at.map((row, level) => namesOf(level)[row])); }; };
const PLACES = { 北京市: { 北京市: ['东城区', '朝阳区'] }, 浙江省: { 杭州市: ['上城区', '西湖区'], 宁波市: ['海曙区'] } };
area.onclick = () => sheet('确定', [0, 0, 0], (at) => { const one = Object.values(PLACES)[at[0] ?? 0]; return [Object.keys(PLACES), Object.keys(one), Object.values(one)[at[1] ?? 0]]; }, (names) => { area.textContent = names.join(' '); window.model.push(area.textContent); });
const run = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => two(first + at));
const days = (first, last) => () => [run(first, last), run(1, 12), run(1, 31)];
span.onclick = () => sheet('下一步', [10, 10, 29], days(2006, 2026), (from) => sheet('确定', [0, 10, 29], days(2026, 2046), (until) => { span.textContent = from.join('/') + ' 至 ' + until.join('/'); window.model.push(span.textContent); }));`;

const fillOne = async (run: Run, label: string, value: readonly string[]): Promise<string[]> =>
  statesOf(await fillIn(run, [stepFor(await readingOf(run), label, value)]));
const modelOf = (page: Page): Promise<unknown> => page.evaluate('window.model');

it('a region is confirmed when its wheels rest, with those turned again that were brought back', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  expect(await fillOne(run, '所在地区', ['浙江省', '杭州市', '西湖区'])).toEqual(['filled']);
  expect(await modelOf(page)).toEqual(['浙江省 杭州市 西湖区']);
  await page.close();
});

it('a button that asks for a span takes both days, each in the sheet that is its own', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const { fields } = await readingOf(run);
  expect(fields.find(({ label }) => label === '证件期限')?.kind).toBe('date-range');
  expect(await fillOne(run, '证件期限', ['2018-05-01', '2038-05-01'])).toEqual(['filled']);
  expect(await modelOf(page)).toEqual(['2018/05/01 至 2038/05/01']);
  expect((await readingOf(run)).fields.find(({ label }) => label === '证件期限')?.value).toEqual([
    '2018/05/01',
    '2038/05/01',
  ]);
  await page.close();
});

it('a span whose second day is not offered is not taken', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  expect(await fillOne(run, '证件期限', ['2018-05-01', '2058-05-01'])).not.toContain('filled');
  expect(await modelOf(page)).toEqual([]);
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.close();
});

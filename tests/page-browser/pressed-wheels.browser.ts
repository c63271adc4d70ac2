// Is a wheel turned that turns by where it is pressed, on a page that is scrolled down, and is nothing confirmed when it stands elsewhere? Its rows stand in a box inside the one that moves.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}.wheels{display:flex}
.wheel{flex:1;position:relative;height:200px;overflow:hidden}.rows{padding:80px 0}.row{height:40px;line-height:40px}</style>
<form><p><label>姓名</label> <input></p><div style="height:1500px"></div><p><label>证件到期日</label> <input id="day" readonly placeholder="请选择"></p>
<p><label>证件类型</label> <input id="kind" readonly placeholder="请选择"></p><div style="height:900px"></div></form><script src="/page.js"></script>`;
/** `OFF`: by how many rows each wheel stands beside the row that was pressed. */
const script = (
  off: number,
): string => `window.model = {}; const two = (number) => String(number).padStart(2, '0');
const wheel = (host, rows, first) => { let at = first; const box = document.createElement('div'); box.className = 'wheel';
  box.innerHTML = '<div class="roller"><div class="rows"></div></div>'; host.append(box); const [roller] = box.children;
  const draw = () => { roller.firstChild.innerHTML = rows.map((words) => '<div class="row">' + words + '</div>').join(''); roller.style.transform = 'translate3d(0,' + -at * 40 + 'px,0)'; }; draw();
  box.onmousedown = ({ pageY }) => { const by = Math.floor((pageY - window.pageYOffset - box.getBoundingClientRect().top - 80) / 40);
    document.addEventListener('mouseup', () => { at = Math.max(0, Math.min(rows.length - 1, at + by + ${off})); draw(); }, { once: true }); };
  return () => at; };
const sheet = (fill) => { const at = document.createElement('div'); at.className = 'sheet'; at.innerHTML = '<div class="wheels"></div><a href="#">取消</a><a href="#">确定</a>'; document.body.append(at);
  const taken = fill(at.firstChild); at.children[1].onclick = (event) => { event.preventDefault(); at.remove(); }; at.children[2].onclick = (event) => { event.preventDefault(); taken(); at.remove(); }; };
const run = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => two(first + at));
day.onclick = () => sheet((host) => { const at = [wheel(host, run(2000, 2060), 26), wheel(host, run(1, 12), 10), wheel(host, run(1, 31), 28)];
  return () => { window.model.day = day.value = 2000 + at[0]() + '-' + two(at[1]() + 1) + '-' + two(at[2]() + 1); }; });
const kinds = ['护照', '居民身份证', '军官证', '其他']; kind.onclick = () => sheet((host) => { const at = wheel(host, kinds, 0); return () => { window.model.kind = kind.value = kinds[at()]; }; });`;

const fillOne = async (run: Run, label: string, value: string): Promise<string[]> =>
  statesOf(await fillIn(run, [stepFor(await readingOf(run), label, [value])]));
const modelOf = (page: Page): Promise<unknown> => page.evaluate('window.model');

it('a day and a word are chosen on wheels that are pressed on a page that is scrolled', async () => {
  const { page, run } = await openWithEngine(PAGE, script(0));
  await page.evaluate('scrollTo(0, 1200)');
  expect(await fillOne(run, '证件到期日', '2038-05-01')).toEqual(['filled']);
  expect(await fillOne(run, '证件类型', '居民身份证')).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ day: '2038-05-01', kind: '居民身份证' });
  await page.close();
});

it('nothing is confirmed on wheels that come to stand beside the row that was pressed', async () => {
  const { page, run } = await openWithEngine(PAGE, script(2));
  expect(await fillOne(run, '证件到期日', '2038-05-01')).not.toContain('filled');
  expect(await fillOne(run, '证件类型', '居民身份证')).not.toContain('filled');
  expect(await modelOf(page)).toEqual({});
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.close();
});

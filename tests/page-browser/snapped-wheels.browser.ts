// Is a day chosen on wheels that are scrolled and snap to their rows, by a page that looks where they stand only when they have come to rest?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.sheet{position:fixed;inset:auto 0 0;background:#fff}.wheels{display:flex}
.wheel{height:200px;overflow-y:auto;scroll-snap-type:y mandatory}.gap{height:80px}.row{height:40px;scroll-snap-align:center}</style>
<form><p><label>姓名</label> <input></p><p><label>证件到期日</label> <input id="day" readonly placeholder="请选择"></p></form><script src="/page.js"></script>`;
/** `hears`: whether a wheel moves when one of its rows is pressed. `marks`: whether the row that is taken looks unlike the others. */
const sheet = (
  hears: boolean,
  marks: boolean,
): string => `window.model = {}; const two = (number) => String(number).padStart(2, '0');
day.onclick = () => { const at = document.createElement('div'); at.className = 'sheet'; at.innerHTML = '<div>取消</div><div>完成</div><div class="wheels"></div>'; document.body.append(at);
  const taken = [2026, 5, 25]; const wheel = (place, first, last) => { const box = document.createElement('div'); box.className = 'wheel'; at.lastChild.append(box);
    const row = (name, words) => { const one = document.createElement('div'); one.className = name; one.textContent = words; box.append(one); return one; };
    row('gap', ''); for (let number = first; number <= last; number += 1) { const one = row('row', two(number) + '年月日'[place]);
      if (${hears}) one.onclick = () => box.scrollTo({ top: (number - first) * 40, behavior: 'smooth' }); } row('gap', '');
    const mark = () => { if (${marks}) [...box.children].forEach((one, index) => { if (one.className !== 'gap') one.className = index - 1 === taken[place] - first ? 'row now' : 'row'; }); };
    box.scrollTop = (taken[place] - first) * 40; mark(); let later;
    box.onscroll = () => { clearTimeout(later); later = setTimeout(() => { taken[place] = first + Math.round(box.scrollTop / 40); mark(); }, 90); }; };
  wheel(0, 2010, 2060); wheel(1, 1, 12); wheel(2, 1, 31); at.children[0].onclick = () => at.remove();
  at.children[1].onclick = () => { window.model.day = day.value = taken[0] + '-' + two(taken[1]) + '-' + two(taken[2]); at.remove(); }; };`;

it.each([true, false])('what was taken is confirmed, whether its row is marked (%s)', async (marks) => {
  const { page, run } = await openWithEngine(PAGE, sheet(true, marks));
  const step = stepFor(await readingOf(run), '证件到期日', ['2038-09-01'], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ day: '2038-09-01' });
  await page.close();
});

it.each([true, false])(
  'nothing is confirmed where no wheel moves, whether rows are marked (%s)',
  async (marks) => {
    const { page, run } = await openWithEngine(PAGE, sheet(false, marks));
    const step = stepFor(await readingOf(run), '证件到期日', ['2038-09-01'], { alternatives: [] });
    expect(statesOf(await fillIn(run, [step]))).not.toEqual(['filled']);
    expect(await page.evaluate('window.model')).toEqual({});
    expect(await page.locator('.sheet').count()).toBe(0);
    await page.close();
  },
);

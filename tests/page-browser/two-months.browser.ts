// Is a span chosen whose two boxes open one calendar, of two months that are turned each by itself and keep a day each?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

/** As in Layui: each month has its own arrows, and only the button below both takes what stands in them. */
const CALENDAR = `window.model = []; const two = (number) => String(number).padStart(2, '0'); const boxes = [...document.querySelectorAll('.span input')]; let pane = null;
const text = (day) => day.year + '-' + two(day.month) + '-' + two(day.day);
document.querySelector('.span').addEventListener('click', () => { if (pane) return;
  const days = ['2026-12-02', '2027-01-02'].map((today, at) => { const [year, month, day] = (boxes[at].value || today).split('-').map(Number); return { year, month, day }; }); pane = document.createElement('div'); pane.className = 'x-date-panel'; pane.style.cssText = 'position:absolute;top:70px;background:#fff';
  const mains = days.map((day) => { const main = document.createElement('div'); main.style.cssText = 'display:inline-block;width:250px';
    const draw = () => { const count = new Date(day.year, day.month, 0).getDate(); const cells = Array.from({ length: 42 }, (_, at) => '<td>' + (at < count ? at + 1 : '') + '</td>');
      main.innerHTML = '<div><i class="prev-y" style="cursor:pointer">«</i><i class="prev-m" style="cursor:pointer">‹</i><span>' + day.year + ' 年</span><span>' + day.month + ' 月</span><i class="next-m" style="cursor:pointer">›</i><i class="next-y" style="cursor:pointer">»</i></div><table>' + [0, 1, 2, 3, 4, 5].map((row) => '<tr>' + cells.slice(row * 7, row * 7 + 7).join('') + '</tr>').join('') + '</table>'; };
    main.addEventListener('click', ({ target }) => { if (target.tagName === 'TD') day.day = Number(target.textContent); else if (target.tagName === 'I') { const back = target.className.startsWith('prev') ? -1 : 1; if (target.className.endsWith('y')) day.year += back; else { const to = new Date(day.year, day.month - 1 + back, 1); [day.year, day.month] = [to.getFullYear(), to.getMonth() + 1]; } } draw(); });
    draw(); return main; });
  const sure = document.createElement('button'); sure.textContent = '确定'; sure.addEventListener('click', (event) => { event.stopPropagation(); window.model = days.map(text); boxes.forEach((box, at) => { box.value = window.model[at]; }); pane.remove(); pane = null; });
  pane.append(...mains, sure); document.body.append(pane); });`;

it('the first day in the first month, the last day in the second', async () => {
  const { page, run } = await openWithEngine(
    '<!doctype html><meta charset="utf-8"><div class="form-item"><label>证件期限</label><div class="span"><span>从</span><input readonly placeholder="起始日"><span>至</span><input readonly placeholder="截止日"></div></div><script src="/page.js"></script>',
    CALENDAR,
  );
  const step = stepFor(await readingOf(run), '证件期限', ['2018-05-01', '2038-05-01']);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual(['2018-05-01', '2038-05-01']);
  await page.close();
});

// Is a day chosen in a calendar whose list of years offers only those around the one that is shown?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

/** A press beside what is open closes it, and the calendar below, as in TDesign. Two months stand beside each other for a span. */
const CALENDAR = `window.model = ''; const two = (number) => String(number).padStart(2, '0'); const boxes = [...document.querySelectorAll('.row input')]; const picked = [];
let pane = null; let list = null; const months = boxes.map((_, at) => ({ year: 2026, month: 10 + at }));
const shut = () => { list?.remove(); pane?.remove(); list = pane = null; };
document.addEventListener('mousedown', ({ target }) => { if (!pane?.contains(target) && !list?.contains(target) && !target.closest('.row')) shut(); });
const selectOf = (shown, options, choose) => { const box = document.createElement('div'); box.className = 'x-select'; box.innerHTML = '<input readonly>'; box.firstChild.value = shown;
  box.addEventListener('click', () => { list?.remove(); list = document.createElement('div'); list.className = 'x-select__dropdown'; list.style.cssText = 'position:absolute;top:160px;background:#fff';
    list.innerHTML = '<ul>' + options.map((at) => '<li class="x-select-option">' + at + '</li>').join('') + '</ul>'; document.body.append(list);
    list.addEventListener('click', ({ target }) => { const at = target.closest('li'); if (!at) return; list.remove(); list = null; choose(parseInt(at.textContent, 10)); draw(); }); }); return box; };
const draw = () => { pane.replaceChildren(...months.map((at) => { const panel = document.createElement('div'); panel.style.cssText = 'display:inline-block;width:240px';
  panel.append(selectOf(at.month + ' 月', Array.from({ length: 12 }, (_, of) => of + 1 + ' 月'), (to) => { at.month = to; }), selectOf(at.year + ' 年', Array.from({ length: 21 }, (_, of) => at.year - 10 + of + ' 年'), (to) => { at.year = to; }));
  const table = document.createElement('table'); for (let day = 1; day <= new Date(at.year, at.month, 0).getDate(); day += 1) { const row = day % 7 === 1 ? table.insertRow() : table.rows[table.rows.length - 1]; const cell = row.insertCell(); cell.textContent = day;
    cell.addEventListener('click', () => { picked.push(at.year + '-' + two(at.month) + '-' + two(day)); boxes.forEach((box, of) => { box.value = picked[of] ?? ''; }); if (picked.length === boxes.length) { window.model = picked.join(' '); shut(); } }); }
  panel.append(table); return panel; })); };
boxes.forEach((box) => box.addEventListener('click', () => { if (pane) return; pane = document.createElement('div'); pane.className = 'x-date-picker__popup'; pane.style.cssText = 'position:absolute;top:60px;background:#fff'; document.body.append(pane); draw(); }));`;

it.each([[['2051-03-31']], [['1998-02-01']], [['2018-05-01', '2038-05-01']]])(
  '%s, by the nearest year that is offered',
  async (days) => {
    const boxes = days.map(() => '<input readonly placeholder="选择日期">').join('<span>-</span>');
    const { page, run } = await openWithEngine(
      `<!doctype html><meta charset="utf-8"><div class="row"><label>证件有效期</label><div class="x-date-picker">${boxes}</div></div><script src="/page.js"></script>`,
      CALENDAR,
    );
    const step = stepFor(await readingOf(run), '证件有效期', days);
    expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
    expect(await page.evaluate('window.model')).toBe(days.join(' '));
    await page.close();
  },
);

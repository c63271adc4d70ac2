// Is a day chosen when only an icon beside the box opens the calendar and it starts with years, and when a box accepts only what is typed with keys?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, sharedBrowser } from './browser';
import { isolateEngine, openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.row{margin:20px}.pane{position:absolute;background:#fff;border:1px solid #999;width:260px;z-index:9}
.pane button{width:48px}</style><div class="row"><label>上线日期</label> <input readonly id="box"> <button type="button" aria-label="打开日历">📅</button></div>
<div class="row"><label>单位名称</label> <input></div><script src="/page.js"></script>`;
const YEARS_FIRST = `window.model = ''; const box = document.querySelector('#box'); const two = (number) => String(number).padStart(2, '0');
document.querySelector('[aria-label]').addEventListener('click', () => { const pane = document.createElement('div'); pane.className = 'pane'; document.body.append(pane);
  let [year, month, level, first] = [2026, 11, 'year', 2016];
  const draw = () => { pane.replaceChildren(); const cell = (words, pressed) => { const at = document.createElement('button'); at.textContent = words; at.onclick = pressed; pane.append(at); return at; };
    const step = (by) => { if (level === 'year') first += by * 12; else month += by; draw(); };
    cell('‹', () => step(-1)); cell('', () => {}).textContent = level === 'year' ? first + ' – ' + (first + 11) : level === 'month' ? year + '年' : year + '年' + month + '月'; cell('›', () => step(1));
    pane.append(document.createElement('br'));
    if (level === 'year') for (let at = first; at < first + 12; at += 1) cell(at, () => { year = at; level = 'month'; draw(); });
    if (level === 'month') for (let at = 1; at < 13; at += 1) cell(at + '月', () => { month = at; level = 'day'; draw(); });
    if (level === 'day') for (let at = 1; at <= new Date(year, month, 0).getDate(); at += 1)
      cell(at, () => { window.model = box.value = year + '-' + two(month) + '-' + two(at); pane.remove(); }); };
  draw(); });`;

const fillDay = async (page: Page, day: string, label = '上线日期'): Promise<string[]> => {
  const run = await isolateEngine(page);
  return statesOf(await fillIn(run, [stepFor(await readingOf(run), label, [day])]));
};

it.each(['2026-11-30', '2009-02-03', '2041-12-31'])(
  '%s in a calendar that begins with years',
  async (day) => {
    const page = await openPage(await sharedBrowser(), PAGE, YEARS_FIRST);
    expect(await fillDay(page, day)).toEqual(['filled']);
    expect(await page.evaluate('window.model')).toBe(day);
    expect(await page.locator('.pane').count()).toBe(0);
    await page.close();
  },
);

it('nothing where the sign beside it opens no calendar', async () => {
  const page = await openPage(await sharedBrowser(), PAGE, `window.model = '';`);
  expect(await fillDay(page, '2026-11-30')).toEqual(['refused not-taken']);
  await page.close();
});

it('a plain box whose calendar hears of keys only keeps the day', async () => {
  const page = await openPage(
    await sharedBrowser(),
    '<!doctype html><meta charset="utf-8"><label>证件起始日 <input id="box"></label><script src="/page.js"></script>',
    `window.model = ''; const box = document.querySelector('#box'); box.addEventListener('keyup', () => { window.model = box.value; });
box.addEventListener('blur', () => { box.value = window.model; });`,
  );
  expect(await fillDay(page, '2018-05-01', '证件起始日')).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('2018-05-01');
  await page.close();
});

it('a calendar whose year is typed, and whose month stands in a list that is then drawn anew', async () => {
  const page = await openPage(
    await sharedBrowser(),
    '<!doctype html><meta charset="utf-8"><label>上线日期 <input id="box" readonly></label><script src="/page.js"></script>',
    `const box = document.querySelector('#box'); const two = (number) => String(number).padStart(2, '0');
box.addEventListener('click', () => { const pane = document.createElement('div'); pane.style.cssText = 'position:absolute;background:#fff'; document.body.append(pane); let [year, month] = [2026, 11];
  const draw = () => { pane.innerHTML = '<input size="4">年<select></select>月<table><tr></tr></table>'; const [typed, list] = pane.children; typed.value = year;
    for (let at = 1; at < 13; at += 1) list.add(new Option(at, at, at === month, at === month));
    typed.onchange = () => { year = Number(typed.value); draw(); }; list.onchange = () => { month = Number(list.value); draw(); };
    for (let at = 1; at <= new Date(year, month, 0).getDate(); at += 1) { const row = at % 7 === 1 ? pane.querySelector('table').insertRow() : pane.querySelector('tr:last-child'); const cell = row.insertCell(); cell.textContent = at; cell.onclick = () => { box.value = year + '-' + two(month) + '-' + two(at); pane.remove(); }; } };
  draw(); });`,
  );
  expect(await fillDay(page, '2018-05-01')).toEqual(['filled']);
  expect(await page.locator('#box').inputValue()).toBe('2018-05-01');
  await page.close();
});

it('a calendar of months below each other, whose day is taken when it is confirmed', async () => {
  const page = await openPage(
    await sharedBrowser(),
    '<!doctype html><meta charset="utf-8"><label>上线日期 <input id="box" readonly></label><script src="/page.js"></script>',
    `window.model = ''; const box = document.querySelector('#box'); const two = (number) => String(number).padStart(2, '0');
box.addEventListener('click', () => { const sheet = document.createElement('div'); sheet.className = 'x-popup'; sheet.style.cssText = 'position:fixed;inset:100px 0 0;background:#fff;overflow:auto'; document.body.append(sheet);
  let picked = ''; const take = document.createElement('button'); take.textContent = '確定'; take.disabled = true; take.onclick = () => { window.model = box.value = picked; sheet.remove(); };
  for (const month of [11, 12]) { const at = document.createElement('div'); at.innerHTML = '<p>2026年' + month + '月</p><div role="grid" style="width:280px"></div>'; sheet.append(at);
    for (let day = 1; day <= new Date(2026, month, 0).getDate(); day += 1) { const cell = document.createElement('span'); cell.style.cssText = 'display:inline-block;width:40px;height:20px'; cell.textContent = day; at.lastChild.append(cell);
      cell.onclick = () => { picked = '2026-' + two(month) + '-' + two(day); take.disabled = false; }; } }
  sheet.append(take); });`,
  );
  expect(await fillDay(page, '2026-12-30')).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('2026-12-30');
  expect(await page.locator('.x-popup').count()).toBe(0);
  await page.close();
});

it.each(['2026-11-30', '2018-05-01'])(
  '%s in the calendar of a button, beside which no box stands',
  async (day) => {
    const page = await openPage(
      await sharedBrowser(),
      '<!doctype html><meta charset="utf-8"><div><label for="day">上线日期</label><button type="button" id="day" aria-haspopup="dialog" aria-expanded="false"><span>选择日期</span></button></div><div><label>单位名称 <input></label></div><script src="/page.js"></script>',
      `window.model = ''; const button = document.querySelector('#day'); const two = (number) => String(number).padStart(2, '0');
button.addEventListener('click', () => { const pane = document.createElement('div'); pane.setAttribute('role', 'dialog'); pane.style.cssText = 'position:absolute;background:#fff;z-index:9'; document.body.append(pane); let [year, month] = [2026, 11];
  const draw = () => { pane.innerHTML = '<select></select><select></select><table role="grid"><tr></tr></table>'; const [years, months] = pane.children;
    for (let at = 1990; at < 2060; at += 1) years.add(new Option(at + '年', at, at === year, at === year));
    for (let at = 1; at < 13; at += 1) months.add(new Option(at + '月', at, at === month, at === month));
    years.onchange = () => { year = Number(years.value); draw(); }; months.onchange = () => { month = Number(months.value); draw(); };
    for (let at = 1; at <= new Date(year, month, 0).getDate(); at += 1) { const row = at % 7 === 1 ? pane.querySelector('table').insertRow() : pane.querySelector('tr:last-child'); const cell = row.insertCell(); const choice = document.createElement('button'); choice.type = 'button'; choice.textContent = at; cell.append(choice);
      choice.onclick = () => { window.model = year + '-' + two(month) + '-' + two(at); button.firstChild.textContent = year + '年' + month + '月' + at + '日'; pane.remove(); }; } };
  draw(); });`,
    );
    expect(await fillDay(page, day)).toEqual(['filled']);
    expect(await page.evaluate('window.model')).toBe(day);
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    await page.close();
  },
);

it('a span whose boxes tell their page of a day only when they are left changed, under a calendar that stays open', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><div class="row"><label>证件有效期</label><div class="x-date-editor"><input placeholder="开始日期"><span>至</span><input placeholder="结束日期"></div></div><script src="/page.js"></script>`,
    `window.model = ''; const boxes = [...document.querySelectorAll('input')]; const typed = ['', ''];
    boxes.forEach((box, at) => {
      box.addEventListener('focus', () => { if (document.querySelector('.date-picker__popper')) return;
        const pane = document.createElement('div'); pane.className = 'x-date-picker'; pane.style.cssText = 'position:absolute;top:120px'; pane.innerHTML = '<div>2026 年 11 月</div><table><tr>' + Array.from({ length: 30 }, (_, day) => '<td>' + (day + 1) + '</td>' + (day % 7 === 6 ? '</tr><tr>' : '')).join('') + '</tr></table>'; document.body.append(pane); });
      box.addEventListener('input', () => { typed[at] = box.value; });
      box.addEventListener('change', () => { if (typed.every(Boolean)) window.model = typed.join(' '); });
    });`,
  );
  const step = stepFor(await readingOf(run), '证件有效期', ['2018-05-01', '2038-05-01']);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('2018-05-01 2038-05-01');
  await page.close();
});

it('a box that tells its page of a day only when it is left changed, under a calendar that stays open', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><div class="row"><label>域名到期日期</label><div class="x-date-editor"><input placeholder="选择日期"></div></div><script src="/page.js"></script>`,
    `window.model = ''; const box = document.querySelector('input');
    box.addEventListener('focus', () => { if (document.querySelector('.x-date-picker')) return;
      const pane = document.createElement('div'); pane.className = 'x-date-picker'; pane.style.cssText = 'position:absolute;top:120px'; pane.innerHTML = '<div>2026 年 11 月</div><table><tr>' + Array.from({ length: 30 }, (_, day) => '<td>' + (day + 1) + '</td>' + (day % 7 === 6 ? '</tr><tr>' : '')).join('') + '</tr></table>'; document.body.append(pane); });
    box.addEventListener('change', () => { window.model = box.value; });`,
  );
  const step = stepFor(await readingOf(run), '域名到期日期', ['2028-06-30']);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('2028-06-30');
  await page.close();
});

/** A calendar of all months below each other, of which only those in sight are drawn, for one box or for the two of a span; what is typed is dropped. */
const SCROLLED = `const two = (number) => String(number).padStart(2, '0'); const boxes = [...document.querySelectorAll('input')]; const picked = []; let pane = null;
const HIGH = 186; const FIRST = 1970 * 12; const write = () => boxes.forEach((box, at) => { box.value = picked[at] ?? ''; });
const draw = () => { const list = pane.firstChild; const first = Math.max(0, Math.floor(list.scrollTop / HIGH) - 1); list.firstChild.firstChild.style.paddingTop = first * HIGH + 'px';
  list.firstChild.firstChild.innerHTML = [0, 1, 2, 3].map((more) => { const count = FIRST + first + more; const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    return '<div class="x-date__month" style="height:186px"><p style="margin:0">' + year + '年' + month + '月</p><table><tr>' + Array.from({ length: new Date(year, month, 0).getDate() }, (_, at) => '<td data-day="' + year + '-' + two(month) + '-' + two(at + 1) + '">' + two(at + 1) + '</td>' + (at % 7 === 6 ? '</tr><tr>' : '')).join('') + '</tr></table></div>'; }).join(''); };
boxes.forEach((box) => { box.addEventListener('blur', write); box.addEventListener('click', () => { if (pane) return; pane = document.createElement('div'); pane.className = 'x-date-picker'; pane.style.cssText = 'position:absolute;top:120px;background:#fff';
  pane.innerHTML = '<div style="max-height:270px;overflow-y:hidden"><div style="height:' + HIGH * 1092 + 'px"><div></div></div></div>'; document.body.append(pane); pane.firstChild.scrollTop = HIGH * (2026 * 12 + 10 - FIRST); draw(); pane.firstChild.addEventListener('scroll', draw);
  pane.addEventListener('click', ({ target }) => { picked.push(target.closest('td').dataset.day); write(); if (picked.length === boxes.length) { window.model = picked.join(' '); pane.remove(); } }); }); });`;

it.each([
  [
    '<label>上线日期</label> <div class="x-date-picker"><input placeholder="请选择日期"></div>',
    ['2018-05-01'],
  ],
  [
    '<label>上线日期</label> <div class="x-date-editor"><input placeholder="开始日期"><span>-</span><input placeholder="结束日期"></div>',
    ['2020-01-02', '2030-01-02'],
  ],
])('a calendar that is scrolled to its months and is alone in setting the day: %#', async (row, days) => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><div class="form-item">${row}</div><script src="/page.js"></script>`,
    SCROLLED,
  );
  const step = stepFor(await readingOf(run), '上线日期', days);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe(days.join(' '));
  await page.close();
});

it('a plain box whose calendar stays over the box below until somebody presses beside it', async () => {
  const page = await openPage(
    await sharedBrowser(),
    '<!doctype html><meta charset="utf-8"><p><label>到期日 <input id="box" placeholder="2030-01-01"></label></p><p><label>本人手机 <input id="phone"></label></p><script src="/page.js"></script>',
    `const box = document.querySelector('#box'); const pane = document.createElement('div'); pane.style.cssText = 'position:absolute;left:0;top:45px;width:500px;height:200px;background:#fff';
box.addEventListener('focus', () => document.body.append(pane)); document.addEventListener('mousedown', (event) => { if (event.target !== box && !pane.contains(event.target)) pane.remove(); });`,
  );
  const run = await isolateEngine(page);
  const reading = await readingOf(run);
  const steps = [stepFor(reading, '到期日', ['2038-05-01']), stepFor(reading, '本人手机', ['13900000002'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.locator('#phone').inputValue()).toBe('13900000002');
  await page.close();
});

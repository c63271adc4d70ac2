// @vitest-environment happy-dom
// Which elements change the month of a calendar, and which day is pressed in it?
import { expect, it, vi } from 'vitest';
import { monthsWithin, pressDay } from '../../../../lib/page/widgets/calendar';
import { arrowsOf } from '../../../../lib/page/widgets/month-arrows';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

const count = (year: number, month: number): number => year * 12 + month - 1;

it('is turned by arrows beside its box, too, also when their names are hidden text', () => {
  const arrow = (name: string) => `<button aria-label="${name}"><span>${name}</span></button>`;
  document.body.innerHTML = `<div>${arrow('Previous Month')}<div id="month">January 2026<i>1</i></div><button>Today</button></div>`;
  const [box, day] = ['#month', 'i'].map((at) => document.querySelector(at));
  if (!box || !day) throw new Error('no month');
  expect(arrowsOf({ box, days: [day] }).map((at) => at.getAttribute('aria-label'))).toEqual([
    'Previous Month',
  ]);
});

it('is turned by bare pictures where nothing else may, but not by the one that closes it', () => {
  document.body.innerHTML =
    '<div id="month"><b>请选择日期</b><svg class="close-btn"></svg><div><i><svg class="left"></svg></i></div><b>2015 年 1 月</b><div><i><svg class="right"></svg></i></div><u>1</u></div>';
  const [box, day] = ['#month', 'u'].map((at) => document.querySelector(at));
  if (!box || !day) throw new Error('no month');
  expect(arrowsOf({ box, days: [day] }).map((at) => at.getAttribute('class'))).toEqual(['left', 'right']);
});

it('stands right before its days, where months stand below each other', () => {
  const days = Array.from({ length: 31 }, (_, at) => `<div>${at + 1}</div>`).join('');
  const months = [1, 2, 3].map((month) => `<div>2019 年 ${month} 月</div><div>${days}</div>`);
  document.body.innerHTML = `<section><div>请选择日期</div><div>日一二三四五六</div><div>${months.join('')}</div></section>`;
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400);
  const found = monthsWithin([document.body]);
  expect(found.map((month) => month.count)).toEqual([1, 2, 3].map((month) => count(2019, month)));
});

it('is told by the one after it, where the words above all of them name the one on top', () => {
  const days = (last: number) => Array.from({ length: last }, (_, at) => `<div>${at + 1}</div>`).join('');
  const month = (title: string, last: number) =>
    `<div class="month">${title && `<div>${title}</div>`}<div role="grid">${days(last)}</div></div>`;
  document.body.innerHTML = `<section><div>2026年12月</div><div>${month('', 30)}${month('2026年12月', 31)}${month('2027年1月', 31)}</div></section>`;
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400);
  const found = monthsWithin([document.body]);
  expect(found.map((shown) => shown.count)).toEqual([count(2026, 11), count(2026, 12), count(2027, 1)]);
});

it('is not turned by the parts of the buttons that name its month and its year', () => {
  const named = (name: string) => `<button class="v-btn"><i class="v-btn__overlay"></i>${name}</button>`;
  const days = named('5'); // of the month before, which is still leaving
  document.body.innerHTML = `<div><a class="v-btn prev"></a>${named('11月')}<a class="v-btn next"></a>${named('2026年')}${days}<b>1</b></div>`;
  const [box, day] = ['div', 'b'].map((at) => document.querySelector(at));
  if (!box || !day) throw new Error('no month');
  expect(arrowsOf({ box, days: [day] }).map((at) => at.className)).toEqual(['v-btn prev', 'v-btn next']);
});

it('presses the day of the month in view once the calendar has slid to it, never of those beside it', async () => {
  const cell = (month: number, day: number): string => `<i data-date="2026-${month}-${day}">${day}</i>`;
  const grid = (month: number): string => {
    const first = new Date(2026, month - 1, 1).getDay();
    const days = Array.from({ length: 42 }, (_, at) => new Date(2026, month - 1, at + 1 - first));
    return `<div class="picker-month" data-month="${month}">${days.map((at) => cell(at.getMonth() + 1, at.getDate())).join('')}</div>`;
  };
  document.body.innerHTML = `<section><b>十一月</b><b>2026</b><div class="picker-months" style="overflow-x:hidden"><div>${[9, 10, 11].map(grid).join('')}</div></div></section>`;
  const places: Record<string, number> = { 9: -100, 10: 0, 11: 100 }; // October is still there under the new heading
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const month = this.closest('[data-month]')?.getAttribute('data-month') ?? '';
    return new DOMRect(places[month] ?? 0, 0, 100, 400);
  });
  let time = 0;
  const pass = async (milliseconds: number): Promise<void> => {
    time += Math.max(1, milliseconds);
    if (time > 40) Object.assign(places, { 9: -200, 10: -100, 11: 0 });
  };
  const pressed: (string | null | undefined)[] = [];
  document.body.addEventListener('click', ({ target }) =>
    pressed.push((target as Element | null)?.getAttribute('data-date')),
  );
  const deps = { change: pass, wait: pass, isAllowed: () => true, now: () => time };
  const look = () => monthsWithin([document.body]);
  expect(await pressDay(look, '2026-11-30', deps as unknown as WriteDeps)).toBe(true); // nothing else of them is asked
  expect(pressed).toEqual(['2026-11-30']);
});

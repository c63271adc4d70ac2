// @vitest-environment happy-dom
// Which month does the heading of a calendar name, and which elements change it?
import { describe, expect, it } from 'vitest';
import { arrowsOf, monthNamed } from '../../../../lib/page/widgets/calendar';

const count = (year: number, month: number): number => year * 12 + month - 1;

describe('the heading of a calendar', () => {
  it.each([
    ['2026年11月', 2026, 11],
    ['2026年 3 月', 2026, 3],
    ['十一月 2026 日 一 二 三 四 五 六', 2026, 11],
    ['十月 1999', 1999, 10],
    ['2030年一月', 2030, 1],
    ['‹‹ ‹ March 2027 › ››', 2027, 3],
    ['Previous month September 2027 Next month', 2027, 9],
    ['2026-02', 2026, 2],
    ['2026 / 12', 2026, 12],
  ])('%s names its month', (heading, year, month) => {
    expect(monthNamed(heading)).toBe(count(year, month));
  });

  it.each(['11月', '2026', '2026年 日 一 二 三', '第 20261 号', ''])('%s names none', (heading) => {
    expect(monthNamed(heading)).toBeNull();
  });
});

it('is turned by arrows beside its box, too, also when their names are hidden text', () => {
  const arrow = (name: string) => `<button aria-label="${name}"><span>${name}</span></button>`;
  document.body.innerHTML = `<div>${arrow('Previous Month')}<div id="month">January 2026<i>1</i></div><button>Today</button></div>`;
  const [box, day] = ['#month', 'i'].map((at) => document.querySelector(at));
  if (!box || !day) throw new Error('no month');
  expect(arrowsOf({ box, days: [day] }).map((at) => at.getAttribute('aria-label'))).toEqual([
    'Previous Month',
  ]);
});

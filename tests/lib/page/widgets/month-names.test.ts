// Which month does the heading of a calendar name?
import { describe, expect, it } from 'vitest';
import { monthNamed } from '../../../../lib/page/widgets/month-names';

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

// @vitest-environment happy-dom
// Is a month that still shows another one's days, while a calendar slides, waited for?
import { expect, it } from 'vitest';
import { atRest } from '../../../../lib/page/widgets/sliding-months';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

const WEEK = 7;

/** The cells of a month in weeks that begin on a Sunday, with the days of the months beside it. */
function cellsOf(year: number, month: number): readonly Element[] {
  const before = new Date(year, month - 1, 1).getDay();
  const length = new Date(year, month, 0).getDate();
  return Array.from({ length: Math.ceil((before + length) / WEEK) * WEEK }, (_, at) => {
    const cell = document.createElement('td');
    cell.textContent = String(new Date(year, month - 1, at - before + 1).getDate());
    return cell;
  });
}

const countOf = (year: number, month: number): number => year * 12 + month - 1;

/** What is drawn at each look, the last one for ever. */
async function rested(count: number, ...drawn: readonly (readonly Element[])[]) {
  let [now, look] = [0, -1];
  const change = async (time: number): Promise<void> => {
    now += time;
  };
  const deps = { isAllowed: () => true, now: () => now, change };
  const months = () => {
    look = Math.min(look + 1, drawn.length - 1);
    return [{ count, days: drawn[look] ?? [] }];
  };
  const month = { count, days: drawn[0] ?? [] };
  return atRest(month, months, deps as unknown as WriteDeps); // it asks for nothing else
}

it.each([
  ['November, which begins as March does and is shorter', 2026, 11],
  ['December, which begins on another day', 2026, 12],
])('under the heading of March the days of %s are not its own', async (_, year, month) => {
  const [other, own] = [cellsOf(year, month), cellsOf(2026, 3)];
  const { days } = await rested(countOf(2026, 3), other, other, other, other, own);
  expect(days).toBe(own);
});

it('a month that shows its own days is taken at once', async () => {
  const own = cellsOf(2026, 2);
  expect((await rested(countOf(2026, 2), own)).days).toBe(own);
});

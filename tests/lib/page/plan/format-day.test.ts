// Does a day stand in the form that its box asks for?
import { expect, it } from 'vitest';
import { dayAs } from '../../../../lib/page/plan/format-day';

it.each([
  ['', '2026-11-30'],
  ['请选择日期', '2026-11-30'],
  ['yyyy-mm-dd', '2026-11-30'],
  ['DD/MM/YYYY', '30/11/2026'],
  ['MM/DD/YYYY', '11/30/2026'],
  ['YYYYMMDD', '20261130'],
  ['请输入yyyy.mm.dd', '2026.11.30'],
  ['DD/DD/YYYY', '2026-11-30'],
])('with %s inside it', (placeholder, day) =>
  expect(dayAs({ placeholder, hints: [] }, '2026-11-30')).toBe(day),
);

it('never in a box of the browser’s own calendar, nor what is no day', () => {
  expect(dayAs({ placeholder: 'DD/MM/YYYY', hints: ['type=date'] }, '2026-11-30')).toBe('2026-11-30');
  expect(dayAs({ placeholder: 'DD/MM/YYYY', hints: [] }, 'long-term')).toBe('long-term');
});

// @vitest-environment happy-dom
// Which day does a button show, in figures or in words?
import { expect, it } from 'vitest';
import { dayInWords, isSameDay } from '../../../../lib/page/shown/date';

it.each([
  ['May 1st, 2018', '2018-05-01'],
  ['November 30th, 2026', '2026-11-30'],
  ['Tue May 01 2018', '2018-05-01'],
  ['01 May 2018', '2018-05-01'],
  ['Apr 22, 2018', '2018-04-22'],
  ['2018年5月1日', '2018-05-01'],
  ['2018/05/01', '2018-05-01'],
  ['长期', '长期'],
])('%s', (words, day) => {
  document.body.innerHTML = `<button>${words}</button>`;
  const [shown = ''] = dayInWords(document.body);
  expect(isSameDay(shown, day) || shown === day).toBe(true);
});

it.each(['选择日期', 'Pick a date', 'YYYY-MM-DD', '', 'MM/DD/YYYY', '截止日期 2018'])(
  '%s is no day',
  (words) => {
    document.body.innerHTML = `<button>${words}</button>`;
    expect(dayInWords(document.body)).toEqual([]);
  },
);

it.each([
  ['2026-03-05 00:00:00', true],
  ['2026/3/5 00:00', true],
  ['2026-03-05 08:30:00', false],
])('%s is the day 2026-03-05: %s', (shown, isOne) => expect(isSameDay(shown, '2026-03-05')).toBe(isOne));

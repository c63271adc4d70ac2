// @vitest-environment happy-dom
// Is a day whose year, month and day are typed into by themselves one field, in whatever order they stand?
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const MOST = { year: 9999, month: 12, day: 31, hour: 23, minute: 59 };
type Unit = keyof typeof MOST;

const segment = (unit: Unit, text: string, now = ''): string =>
  `<span role="spinbutton" contenteditable="true" aria-label="${unit}, " aria-labelledby="${unit}@ name" id="${unit}@" aria-valuemax="${MOST[unit]}"${now === '' ? '' : ` aria-valuenow="${now}"`}>${text}</span>`;

/** The fields of a box that React Aria draws, with the hidden boxes in which it keeps the day. */
function fieldsOf(...boxes: readonly string[]) {
  const drawn = boxes.map(
    (box, at) =>
      `<div role="presentation">${box.replaceAll('@', String(at))}</div><input type="text" hidden value="">`,
  );
  document.body.innerHTML = `<div><span id="name">成立日期</span><div role="group" aria-labelledby="name">${drawn.join('<span>–</span>')}</div></div><div aria-hidden="true"><input type="date" tabindex="-1"></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  return fields.map(({ kind, label, parts, value }) => [kind, label, parts, ...value]);
}

const year = segment('year', '2019', '2019');
const month = segment('month', '04', '4');
const day = segment('day', '08', '8');

describe('a day in segments', () => {
  it.each([
    ['year, month, day', year + month + day],
    ['month, day, year', month + day + year],
  ])('is one field, its parts as %s', (_, box) => {
    expect(fieldsOf(box)).toEqual([['date', '成立日期', 3, '2019-04-08']]);
  });

  it('is one of two of a span where a second stands behind it', () => {
    expect(fieldsOf(year + month + day, year + month + day)).toEqual([
      ['date-range', '成立日期', 6, '2019-04-08', '2019-04-08'],
    ]);
  });

  it.each([
    ['a prompt', segment('year', 'yyyy')],
    ['a prompt that has a number', segment('year', 'yyyy', '2026')],
    ['a text that the page knows nothing of', segment('year', '2019')],
  ])('is empty while its year is %s', (_, empty) => {
    expect(fieldsOf(empty + month + day)).toEqual([['date', '成立日期', 3]]);
  });

  it('shows the number that the page knows, not what is typed over it', () => {
    expect(fieldsOf(segment('year', '2020', '2019') + month + day)).toEqual([
      ['date', '成立日期', 3, '2019-04-08'],
    ]);
  });

  it.each([
    ['a time', segment('hour', '08') + segment('minute', '30')],
    ['a day with a time', year + month + day + segment('hour', '08')],
    ['a month', year + month],
  ])('%s is no field', (_, box) => {
    expect(fieldsOf(box)).toEqual([]);
  });
});

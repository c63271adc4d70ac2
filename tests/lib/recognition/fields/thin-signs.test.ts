// Is a character that the recogniser dropped noticed? Every thin one of an address is dropped in turn, its neighbours stay where they are.
import { describe, expect, it } from 'vitest';
import { lineOf, type Reading } from '@/lib/recognition/engine/read-picture';
import { extract } from '@/lib/recognition/fields/extract';
import { settle, settleOne } from '@/lib/recognition/fields/settle';
import { page } from '../pages';
import { CARD } from '../written-papers';

const ROWS = ['浙江省杭州市西湖区三墩二', '街一道11一12号二3幢三1二2'] as const;

/** A card with this address; a row's character at `lost` is not read. */
function card(rows: readonly string[], lost?: readonly [number, number]): Reading {
  const reading = page([
    ...CARD.filter(({ x, text }) => !text.startsWith('住址') && x !== 122),
    { text: `住址${rows[0] ?? ''}`, x: 70, y: 320 },
    { text: rows[1] ?? '', x: 122, y: 370 },
  ]);
  const [row, at] = lost ?? [-1, -1];
  const lines = reading.lines.map((line, index) => {
    if (index !== reading.lines.length - 2 + row) return line;
    const from = row === 0 ? at + 2 : at; // behind the label
    return lineOf(
      line.characters.filter((_, place) => place !== from),
      line.box,
    );
  });
  return { ...reading, lines };
}

const addressOf = (reading: Reading) =>
  settleOne(extract(reading)).fields.find(({ field }) => field === 'address');

const places = ROWS.flatMap((text, row) =>
  [...text].flatMap((sign, at) => ('一二三'.includes(sign) ? [[sign, row, at] as const] : [])),
);

describe('a thin character that the recogniser dropped', () => {
  it('is missed nowhere in a whole address', () => {
    expect(addressOf(card(ROWS))).toMatchObject({ value: ROWS.join(''), doubts: [] });
  });

  it.each(places)('leaves a hole: %s in row %i at %i', (_, row, at) => {
    expect(addressOf(card(ROWS, [row, at]))?.doubts).toContain('hole');
  });

  it('leaves a hole at the beginning of a row', () => {
    const rows = [ROWS[0], '一街道11号'];
    expect(addressOf(card(rows))?.doubts).toEqual([]);
    expect(addressOf(card(rows, [1, 0]))?.doubts).toContain('hole');
  });
});

it('leaves no hole where the box of a row reaches back into that of its label', () => {
  const reading = page(CARD.filter(({ text }) => !text.startsWith('住址') && !text.startsWith('苑二区')));
  const [label, row] = page([
    { text: '住址', x: 70, y: 320 },
    { text: '浙江省杭州市西湖区文三路1号', x: 150, y: 320 },
  ]).lines;
  if (label === undefined || row === undefined) throw new Error('two lines were written');
  const back = 24; // pixels: the box begins so far before the row, and its characters stay where they are
  const box = {
    ...row.box,
    centre: { x: row.box.centre.x - back / 2, y: 320 },
    width: row.box.width + back,
  };
  const characters = row.characters.map((one) => ({
    ...one,
    at: (one.at * row.box.width + back) / box.width,
  }));
  const address = (...lines: Reading['lines']) =>
    addressOf({ ...reading, lines: [...reading.lines, ...lines] })?.doubts;
  expect(address(label, lineOf(characters, box))).toEqual([]);
});

describe('a thin character that one of two readings has', () => {
  const settled = (one: readonly string[], other: readonly string[]) =>
    settle(extract(card(one)), extract(card(other))).fields.find(({ field }) => field === 'address');
  const [first, second] = ['浙江省杭州市西湖区翠苑', '区11号101室'];

  it.each([
    ['一', `${first}一`, second],
    ['二', `${first}二`, second],
    ['三', first, `${second}三`],
    ['one of two equal digits', first, '区111号101室'],
  ])('is taken, marked: %s', (_, ...whole) => {
    const pairs: readonly (readonly [readonly string[], readonly string[]])[] = [
      [whole, [first, second]],
      [[first, second], whole],
    ];
    for (const pair of pairs)
      expect(settled(...pair)).toMatchObject({
        value: whole.join(''),
        doubts: ['readings-differ'],
        others: [first + second],
      });
  });

  it('is not taken where the readings differ in more', () => {
    expect(settled([`${first}二`, second], [first, '区71号101室'])?.doubts).toEqual(['readings-differ']);
    expect(settled([first, second], [first, '区171号101室'])?.value).toBe(first + second);
  });
});

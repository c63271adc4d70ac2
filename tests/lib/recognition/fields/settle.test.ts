// How do several readings of one document become one? Equal values are accepted, different ones marked, the more certain first.
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/recognition/fields/extract';
import { type Paper, settle } from '@/lib/recognition/fields/settle';
import { page, type WrittenLine } from '../pages';
import { code, LICENCE } from '../written-papers';

const fieldOf = (paper: Paper, field: string) => paper.fields.find((one) => one.field === field);

describe('two readings', () => {
  const second = (change: (line: WrittenLine) => WrittenLine) => extract(page(LICENCE.map(change)));
  const first = extract(page(LICENCE));

  it('accept what both say', () => {
    expect(settle(first, first).fields.flatMap(({ doubts }) => doubts)).toEqual([]);
  });

  it('mark what differs, the surer one first', () => {
    const paper = settle(
      first,
      second((line) => (line.text === '葛若岚' ? { ...line, text: '葛苦岚', sure: 0.9 } : line)),
    );
    expect(fieldOf(paper, 'representative')).toMatchObject({
      value: '葛若岚',
      others: ['葛苦岚'],
      doubts: ['readings-differ', 'unsure'],
    });
  });

  it('mark a value that glare stands beside, but no number with a check digit and no day', () => {
    const lines = first.sheet.reading.lines.map((line) => ({ ...line, isBurnt: true as const }));
    const reading = { ...first.sheet.reading, lines };
    const paper = settle(first, first, { ...first, sheet: { ...first.sheet, reading } });
    expect(fieldOf(paper, 'name')?.doubts).toEqual(['hole']);
    expect(fieldOf(paper, 'code')?.doubts).toEqual([]);
    expect(fieldOf(paper, 'founded')?.doubts).toEqual([]);
  });

  it('mark a person’s name that any reading is less than quite sure of', () => {
    const paper = settle(
      first,
      second((line) => (line.text === '葛若岚' ? { ...line, sure: [0.99, 0.95, 0.99] } : line)),
    );
    expect(fieldOf(paper, 'representative')).toMatchObject({ value: '葛若岚', doubts: ['unsure'] });
  });

  it('mark a name where two readings see the same rare character behind a common one, however sure they are', () => {
    const named = (...other: readonly (readonly [number, string, number])[]) =>
      extract(
        page(LICENCE.map((line) => (line.text === '葛若岚' ? { ...line, text: '葛航或', other } : line))),
      );
    const doubts = (...readings: readonly ReturnType<typeof named>[]) => {
      const [one = first, two = first, wider = first] = readings;
      return fieldOf(settle(one, two, wider), 'representative')?.doubts;
    };
    expect(doubts(named(), named([2, '彧', 0.003]), named([2, '彧', 0.005]))).toEqual(['unsure']);
    expect(doubts(named(), named(), named([2, '彧', 0.005]))).toEqual([]);
    expect(doubts(named(), named([2, '彧', 0.005]), named([1, '彧', 0.005]))).toEqual([]);
    expect(doubts(named(), named([2, '成', 0.005]), named([2, '成', 0.005]))).toEqual([]);
  });

  it('take the longer name when it was read with more room', () => {
    const cut = extract(
      page(LICENCE.map((line) => (line.text === '葛若岚' ? { ...line, text: '葛若' } : line))),
    );
    expect(fieldOf(settle(cut, cut, first), 'representative')).toMatchObject({
      value: '葛若岚',
      doubts: ['wider-differs'],
      others: ['葛若'],
    });
  });

  it('keep the scope of the first when the second leaves it out', () => {
    const short = second((line) => (line.text.startsWith('（依法') ? { ...line, text: '乱' } : line));
    expect(fieldOf(settle(first, short), 'scope')?.value).toContain('（依法须经批准的项目）');
  });

  it('prefer the code with a valid check digit, and mark it all the same', () => {
    const paper = settle(
      second((line) => (line.text === code ? { ...line, text: `${code.slice(0, 17)}-` } : line)),
      first,
    );
    expect(fieldOf(paper, 'code')).toMatchObject({ value: code, doubts: ['readings-differ'] });
  });

  it('accept an authority that is in the lists in full, whatever the other read', () => {
    const back = (authority: string, sure = 0.99) =>
      extract(
        page([
          { text: '中华人民共和国', x: 600, y: 120 },
          { text: '居民身份证', x: 600, y: 200 },
          { text: '签发机关', x: 300, y: 500 },
          { text: authority, x: 500, y: 500, sure },
          { text: '有效期限', x: 300, y: 600 },
          { text: '2020.01.05-2040.01.05', x: 500, y: 600 },
        ]),
      );
    const doubts = (...readings: readonly [ReturnType<typeof back>, ReturnType<typeof back>]) =>
      fieldOf(settle(...readings), 'authority')?.doubts;
    expect(doubts(back('颍上县公安局'), back('颍上县公安局业单位'))).toEqual([]);
    expect(doubts(back('颍上县公安局', 0.8), back('颍上县公安局业单位'))).toContain('readings-differ');
    expect(doubts(back('颍上县公安局'), back('汶上县公安局'))).toEqual(['readings-differ']);
  });

  it('take the day with all its digits where the other reading lost one to a seal', () => {
    const issued = (text: string, sure = 0.99) =>
      extract(page(LICENCE.map((line) => (line.y === 1090 ? { ...line, text, sure } : line))));
    const settled = (...readings: readonly [ReturnType<typeof issued>, ReturnType<typeof issued>]) =>
      fieldOf(settle(...readings), 'issued');
    expect(settled(issued('2018年10月16日'), issued('2018年10月1日', 1))).toMatchObject({
      value: '2018-10-16',
      doubts: [],
      others: ['2018-10-01'],
    });
    expect(settled(issued('2018年10月6日'), issued('2018年10月16日'))).toMatchObject({
      value: '2018-10-16',
      doubts: [],
    });
    const unlike = { doubts: ['readings-differ'] };
    expect(settled(issued('2018年10月16日', 0.95), issued('2018年10月1日', 1))).toMatchObject(unlike);
    expect(settled(issued('2018年10月16日'), issued('2018年10月18日'))).toMatchObject(unlike);
    expect(settled(issued('2018年10月16日'), issued('2018年1月1日'))).toMatchObject(unlike);
    expect(settled(issued('2018年10月16日'), issued('2016年10月1日'))).toMatchObject(unlike);
    expect(settled(issued('2018年10月11日'), issued('2018年10月1日'))).toMatchObject(unlike); // a digit read twice looks the same
  });
});

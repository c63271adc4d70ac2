// Are days and terms read as documents print them and as recognition renders them?
import { describe, expect, it } from 'vitest';
import { daysIn, isCardTerm, termIn } from '@/lib/recognition/fields/days';

describe('days', () => {
  it.each([
    ['2021年05月12日', '2021-05-12'],
    ['2021年5月2日', '2021-05-02'],
    ['2021.05.12', '2021-05-12'],
    ['2021-05-12', '2021-05-12'],
    ['12MAY2021', '2021-05-12'],
    ['2O21年O5月l2日', '2021-05-12'],
    ['成立日期2021年05月12', '2021-05-12'],
    ['二〇二一年五月十二日', '2021-05-12'],
    ['一九九〇年十月二十日', '1990-10-20'],
    ['二零二六年十一月三十日', '2026-11-30'],
  ])('reads %s', (text, day) => {
    expect(daysIn(text).map((found) => found.day)).toEqual([day]);
    expect(daysIn(text)[0]?.doubts).toEqual([]);
  });

  it('doubts a day whose second digit may be missing with its last sign', () => {
    expect(daysIn('2020年5月1')[0]).toMatchObject({ day: '2020-05-01', doubts: ['shape'] });
    expect(daysIn('2020年5月12')[0]?.doubts).toEqual([]);
  });

  it('doubts a day that has lost its separators, and one that does not exist', () => {
    expect(daysIn('20211112日')[0]).toMatchObject({ day: '2021-11-12', doubts: ['shape'] });
    expect(daysIn('2021年02月30日')[0]).toMatchObject({ day: '2021-02-30', doubts: ['no-such-day'] });
  });
});

describe('terms', () => {
  it.each([
    ['2016年08月24日至2026年08月23日', '2016-08-24', '2026-08-23'],
    ['2015.05.12-2035.05.12', '2015-05-12', '2035-05-12'],
    ['2016年08月24日至长期', '2016-08-24', 'long-term'],
    ['长期', null, 'long-term'],
    ['至2026年08月23日', null, '2026-08-23'],
  ])('reads %s', (text, from, until) => {
    expect(termIn(text)).toEqual({ from, until, doubts: [] });
  });

  it('doubts a term that ends before it begins, and one with half a word', () => {
    expect(termIn('2026.05.12-2016.05.12').doubts).toEqual(['odd-term']);
    expect(termIn('2016.05.12-长其')).toMatchObject({ until: 'long-term', doubts: ['not-in-list'] });
  });

  it('knows the terms of cards', () => {
    expect(isCardTerm('2015-05-12', '2035-05-12')).toBe(true);
    expect(isCardTerm('2015-05-12', '2033-05-12')).toBe(false);
    expect(isCardTerm('2015-05-12', '2035-05-13')).toBe(false);
  });
});

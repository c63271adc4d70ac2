// What belongs together on the front and the back of one card: which police authority, and which term for which age?
import { describe, expect, it } from 'vitest';
import { isAuthorityOf, isTermOf, yearsOfCard } from '@/lib/recognition/client/sides';

describe('the authority of a card', () => {
  it.each([
    ['浙江省杭州市西湖区翠苑二区3幢', '杭州市公安局西湖分局', true],
    ['北京市海淀区学院路1号', '北京市公安局海淀分局', true],
    ['四川省凉山彝族自治州雷波县阳光花园31幢', '雷波县公安局', true],
    ['浙江省杭州市西湖区翠苑二区3幢', '雷波县公安局', false],
    ['翠苑二区3幢', '杭州市公安局西湖分局', null],
    ['浙江省杭州市西湖区翠苑二区3幢', '', null],
  ] as const)('%s and %s: %s', (address, authority, expected) => {
    expect(isAuthorityOf(address, authority)).toBe(expected);
  });
});

describe('the term of a card', () => {
  it.each([
    ['2004-05-12', '2020-05-11', 5],
    ['2004-05-12', '2020-05-12', 10],
    ['1994-05-12', '2020-05-12', 20],
    ['1994-05-13', '2020-05-12', 10],
    ['1974-05-13', '2020-05-12', 20],
    ['1974-05-12', '2020-05-12', 'long-term'],
  ] as const)('born %s, from %s: %s', (birth, from, years) => {
    expect(yearsOfCard(birth, from)).toBe(years);
  });

  it('is unknown while a day is', () => {
    expect(isTermOf('', '2020-05-12', '2040-05-12')).toBeNull();
    expect(isTermOf('1990-05-12', '2020-05-12', '')).toBeNull();
    expect(isTermOf('1990-05-12', '2020-05-12', '2030-05-12')).toBe(false);
    expect(isTermOf('1990-05-12', '2020-05-12', '2040-05-12')).toBe(true);
  });
});

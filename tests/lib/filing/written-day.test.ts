// Is a day read in every usual format of a cell, and nothing else taken for a day?
import { expect, it } from 'vitest';
import { addressWritten, domainWritten } from '../../../lib/exchange/table/written-address';
import { daysWritten } from '../../../lib/filing/days';
import { readWrittenDay } from '../../../lib/filing/written-day';

it.each([
  ['2036-05-01', '2036-05-01'],
  ['2036-5-1', '2036-05-01'],
  ['2036/5/1', '2036-05-01'],
  ['2036.5.1', '2036-05-01'],
  ['2036.05.01', '2036-05-01'],
  ['2036年5月1日', '2036-05-01'],
  ['2036 年 5 月 1 日', '2036-05-01'],
  ['2036年05月01', '2036-05-01'],
  ['２０３６－５－１', '2036-05-01'],
  ['20360501', '2036-05-01'],
  ['2036/5/1 0:00', '2036-05-01'],
  ['2036-05-01 00:00:00', '2036-05-01'],
  ['46650', '2027-09-20'],
  ['2028-02-29', '2028-02-29'],
  ['11/25/2026', '2026-11-25'],
  ['25.11.2026', '2026-11-25'],
  ['11-25-2026 0:00', '2026-11-25'],
  ['11/11/2026', '2026-11-11'],
])('%s is %s', (text, day) => {
  expect(readWrittenDay(text)).toBe(day);
});

it.each([
  '',
  '2026/13/5',
  '2027-02-29',
  '2036-5',
  '5/1/2036',
  '13/25/2026',
  '2/30/2026',
  '123456',
  '12345',
  '没有',
  '13800000001',
])('"%s" is no day', (text) => {
  expect(readWrittenDay(text)).toBeNull();
});

it('whose month and day cannot be distinguished is two days, the month first', () => {
  expect(daysWritten('11/12/2026')).toEqual(['2026-11-12', '2026-12-11']);
});

it.each([
  ['https://www.x.net/', 'x.net'],
  ['http://x.net', 'x.net'],
  ['HTTPS://WWW.x.com.cn:8443/a?b#c', 'x.com.cn'],
  ['www.x.net/', 'x.net'],
  ['x.net', 'x.net'],
  ['www.x.net', 'www.x.net'],
  ['示例.中国', '示例.中国'],
])('of %s the domain is %s', (text, domain) => {
  expect(domainWritten(text)).toBe(domain);
});

it.each([
  ['https://www.x.net/', 'www.x.net'],
  ['http://x.net/a/', 'x.net/a/'],
  ['x.net', 'x.net'],
])('of %s the address is %s', (text, address) => {
  expect(addressWritten(text)).toBe(address);
});

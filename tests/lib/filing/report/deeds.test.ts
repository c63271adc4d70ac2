// Does a fix say what to do, and never the value of a fact?
import { describe, expect, it } from 'vitest';
import { DAY_OF_A_MONTH } from '../../../../lib/filing/days';
import { dayFor, deedFor } from '../../../../lib/filing/report/deeds';
import { phoneFindings } from '../../../../lib/filing/report/page-findings';
import { book } from '../../../rulebook';

const zh = (fact: string, value: Parameters<typeof deedFor>[2], facts = {}) =>
  deedFor(book, fact, value, { asOf: '2026-11-24', ...facts }).zh;

describe('deedFor', () => {
  it('tells another number instead of how many different ones there are', () => {
    expect(zh('phones.distinctCount', 2)).toBe('把应急联系电话换成另一个能接通的号码');
  });

  it('tells the day on which a wait is over', () => {
    expect(zh('domain.realNameDays', 3, { 'domain.realNameDays': 1 })).toBe(
      '11 月 26 日起可以提交（域名实名满 3 天）',
    );
  });

  it('knows that day as a day, and none for what somebody has to do', () => {
    const facts = { asOf: '2026-11-24', 'domain.realNameDays': 1, 'phones.distinctCount': 1 };
    expect(dayFor(book, 'domain.realNameDays', 3, facts)).toBe('2026-11-26');
    expect(dayFor(book, 'phones.distinctCount', 2, facts)).toBeNull();
    expect(dayFor(book, 'domain.realNameDays', 3, { asOf: '2026-11-24' })).toBeNull(); // nobody knows how long it waited
  });

  it('asks for more than the months that a rule wants exceeded, and for no fewer than those it wants reached', () => {
    expect(zh('domain.monthsToExpiry', 3 + DAY_OF_A_MONTH)).toBe('给域名续费，让剩余有效期超过 3 个月');
    expect(zh('domain.monthsToExpiry', 3)).toBe('给域名续费，让剩余有效期不少于 3 个月');
    expect(zh('domain.monthsToExpiry', DAY_OF_A_MONTH)).toBe('给域名续费');
  });

  it('names only the documents that are not attached yet', () => {
    const facts = { documents: ['subject-certificate'] };
    expect(zh('documents', ['subject-certificate', 'domain-certificate'], facts)).toBe('再附上：域名证书');
  });

  it('speaks in both languages of every fact it knows, each placeholder filled', () => {
    const left = Object.entries(book.shared['filings/deeds.json'].deeds).flatMap(([fact, ways]) =>
      Object.keys(ways).flatMap((side) => {
        const value = side === 'true' ? true : side === 'false' ? false : fact === 'documents' ? ['x'] : 3;
        const deed = deedFor(book, fact, value, { asOf: '2026-11-24', [fact]: 1 });
        return [deed.zh, deed.en].filter((text) => text === '' || /[{}]/.test(text));
      }),
    );
    expect(left).toEqual([]);
  });

  it('says of any other fact what has to be so, without its name for programmers', () => {
    const silent = [...book.facts.values()].flatMap(({ id, type }) => {
      const deed = deedFor(book, id, type === 'boolean' ? true : 'x', { asOf: '2026-11-24' });
      return deed.zh.includes(id) ? [id] : [];
    });
    expect(silent).toEqual([]);
  });
});

describe('phoneFindings', () => {
  it('tells an emergency phone that is the own mobile, however it is written, and no other', () => {
    const pair = (mobile: string, emergency: string) =>
      phoneFindings([{ key: 'k', mobile, emergency }], []).length;
    expect([pair('19900000001', '199 0000 0001'), pair('19900000001', '19900000009'), pair('', '')]).toEqual([
      1, 0, 0,
    ]);
  });
});

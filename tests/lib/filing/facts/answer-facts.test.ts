// Does an answer that was given as a day grow older with the days, and is nothing read into one that means nothing?
import { describe, expect, it } from 'vitest';
import { answerFacts } from '../../../../lib/filing/facts/answer-facts';
import { questionOf } from '../../../../lib/filing/report/questions';
import { book } from '../../../rulebook';

const TODAY = '2026-11-26';
const factOf = (fact: string, value: string | number | boolean, asOf = TODAY) =>
  answerFacts(book, [{ fact, value, on: TODAY }], asOf)[fact];

describe('an answer', () => {
  it.each([
    ['domain.monthsToExpiry', '2027-02-26', 3],
    ['domain.monthsToExpiry', '2026-10-26', -1],
    ['entity.licenseMonthsToExpiry', 'long-term', 999],
    ['principals.idMonthsToExpiry', 'long-term', 999],
    ['documents.authorizationAgeMonths', '2026-08-26', 3],
    ['domain.realNameDays', '2026-11-23', 3],
    ['subjectPrincipal.age', '2008-11-27', 17],
    ['subjectPrincipal.age', '2008-11-26', 18],
  ])('to %s of %s counts %s', (fact, value, counted) => {
    expect(factOf(fact, value)).toBe(counted);
  });

  it('is counted anew on every day', () => {
    expect(factOf('domain.realNameDays', '2026-11-23', '2026-12-23')).toBe(30);
  });

  it.each([
    ['domain.monthsToExpiry', 'long-term'], // a domain always ends
    ['domain.monthsToExpiry', '2027-13-01'],
    ['domain.monthsToExpiry', 'soon'],
    ['domain.realNameDays', '2026-11-27'], // has not been yet
    ['subjectPrincipal.age', '2126-01-01'],
  ])('to %s of %s means nothing', (fact, value) => {
    expect(factOf(fact, value)).toBeUndefined();
  });

  it('that was stored as a number, or is no day at all, stays what it is', () => {
    expect(factOf('domain.monthsToExpiry', 7)).toBe(7);
    expect(factOf('subjectRecord', 'none')).toBe('none');
    expect(factOf('entity.filedYear', 2019)).toBe(2019);
  });
});

describe('the questions', () => {
  const asked = [...book.facts.values()].filter(({ askable, source }) => askable && source !== 'derived');

  it('never ask how many months, days or years: a person knows the day', () => {
    const counting = asked.filter(
      ({ type, question, asDate }) =>
        type === 'number' &&
        asDate === undefined &&
        /几个月|几天|满几|多少周岁|months|days|How old/.test(question.zh + question.en),
    );
    expect(counting.map(({ id }) => id)).toEqual([]);
  });

  it('of a certificate offer that it has no end; of what has been, no day to come', () => {
    expect(questionOf(book, {}, 'entity.licenseMonthsToExpiry', 1)).toMatchObject([
      { type: 'date', isPast: false, options: [{ value: 'long-term' }] },
    ]);
    expect(questionOf(book, {}, 'domain.realNameDays', 1)).toMatchObject([
      { type: 'date', isPast: true, options: null },
    ]);
  });

  it('are asked as a day only where a number is meant', () => {
    expect(asked.filter(({ asDate, type }) => asDate !== undefined && type !== 'number')).toEqual([]);
  });
});

// How urgent does a due date look, by its day and by a time limit in hours?
import { describe, expect, it } from 'vitest';
import { dueTone, untilWords } from '../../../../../lib/ui/options/filings/due-words';
import { createTranslate } from '../../../../../lib/ui/translate';
import { TODAY } from '../../filings/cards';

const CLOCK = Date.parse(`${TODAY}T20:00:00Z`);
const HOUR = 3_600_000;

describe('the tone of a due date', () => {
  it.each([
    ['over', '2026-11-23', null, 0, 'block'],
    ['a clock with five hours left', TODAY, CLOCK, CLOCK - 5 * HOUR, 'block'],
    ['a clock that ends today and has seven', TODAY, CLOCK, CLOCK - 7 * HOUR, 'warn'],
    ['a clock with two hours left past midnight', '2026-11-25', CLOCK + 6 * HOUR, CLOCK + 4 * HOUR, 'block'],
    ['a clock that is over', TODAY, CLOCK, CLOCK + 1, 'block'],
    ['a day that is today', TODAY, null, 0, 'warn'],
    ['within a week', '2026-12-01', null, 0, 'warn'],
    ['later', '2026-12-02', null, 0, 'info'],
  ] as const)('%s', (_, day, at, now, tone) => {
    expect(dueTone({ day, at }, TODAY, now)).toBe(tone);
  });
});

describe('the last day', () => {
  it('is shown with its year only when that is another one', () => {
    const t = createTranslate('zh');
    expect(untilWords({ day: '2026-12-20', at: null }, TODAY, t)).toBe('12月20日 前');
    expect(untilWords({ day: '2027-01-05', at: null }, TODAY, t)).toBe('2027年1月5日 前');
  });
});

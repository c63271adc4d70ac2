// How urgent does a due date look, by its day and by a time limit in hours?
import { describe, expect, it } from 'vitest';
import { dueTone, untilWords } from '../../../../../lib/ui/options/filings/due-words';
import { createTranslate } from '../../../../../lib/ui/translate';
import { TODAY } from '../../filings/cards';

const CLOCK = Date.parse(`${TODAY}T20:00:00Z`);

describe('the tone of a due date', () => {
  it.each([
    ['over', '2026-11-23', null, 'block'],
    ['a clock that ends today', TODAY, CLOCK, 'block'],
    ['a day that is today', TODAY, null, 'warn'],
    ['a clock that ends tomorrow', '2026-11-25', CLOCK + 86_400_000, 'warn'],
    ['within a week', '2026-12-01', null, 'warn'],
    ['later', '2026-12-02', null, 'info'],
  ] as const)('%s', (_, day, at, tone) => {
    expect(dueTone({ day, at }, TODAY)).toBe(tone);
  });
});

describe('the last day', () => {
  it('is shown with its year only when that is another one', () => {
    const t = createTranslate('zh');
    expect(untilWords({ day: '2026-12-20', at: null }, TODAY, t)).toBe('12月20日 前');
    expect(untilWords({ day: '2027-01-05', at: null }, TODAY, t)).toBe('2027年1月5日 前');
  });
});

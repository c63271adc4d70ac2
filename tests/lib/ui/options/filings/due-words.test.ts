// How urgent does a due date look, by its day and by a clock that runs out?
import { describe, expect, it } from 'vitest';
import { dueTone } from '../../../../../lib/ui/options/filings/due-words';
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

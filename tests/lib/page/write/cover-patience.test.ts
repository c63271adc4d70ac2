// How often is a press beside a list tried that a control of ours has left open?
import { expect, it } from 'vitest';
import { createCoverPatience } from '../../../../lib/page/write/cover-patience';

it('twice, as a list that was just drawn may not hear the first, and anew after each opening', () => {
  const patience = createCoverPatience();
  const tried = (...covered: readonly number[]): boolean[] => covered.map(patience.mayBeOurs);
  expect(tried(500)).toEqual([false]);
  patience.opens();
  expect(tried(100, 250, 260, 450, 900)).toEqual([false, true, false, true, false]);
  patience.opens();
  expect(tried(250)).toEqual([true]);
});

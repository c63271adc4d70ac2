// Are presses counted as a person makes them, and is a missed goal told?
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newHands, outcomeLines } from '../../../scripts/journeys/presses';

const done: string[] = [];
const note = (act: string) => async () => void done.push(act);
// only what hands do with a part of a page
const target = {
  click: note('click'),
  fill: note('fill'),
  selectOption: note('select'),
  setInputFiles: note('files'),
} as unknown as Locator;

describe('hands', () => {
  it('count a click and a box once, a list and a file twice, whatever is typed', async () => {
    const hands = newHands();
    await hands.press(target);
    expect(hands.count()).toBe(1);
    await hands.type(target, 'a long text');
    expect(hands.count()).toBe(2);
    await hands.choose(target, 'x');
    expect(hands.count()).toBe(4);
    await hands.hand(target, ['a', 'b', 'c']);
    hands.also(3);
    expect(hands.count()).toBe(9);
    expect(done).toEqual(['click', 'fill', 'select', 'files']);
  });
});

it('a journey over its goal says so, one within it does not', () => {
  const outcome = { journey: 'person', presses: 26, goal: 25, seen: [] };
  expect(outcomeLines([outcome])[0]).toContain('MISSED');
  expect(outcomeLines([{ ...outcome, presses: 25 }])[0]).not.toContain('MISSED');
});

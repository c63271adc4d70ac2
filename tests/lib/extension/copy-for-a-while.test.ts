// @vitest-environment happy-dom
// Is a copied recovery code removed from the clipboard after a while, without removing what somebody else has put there?
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyForAWhile } from '../../../lib/extension/copy-for-a-while';

let board = '';
beforeEach(() => {
  vi.useFakeTimers();
  const writeText = async (text: string) => {
    board = text;
  };
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('T26: is cleared after half a minute', async () => {
  await copyForAWhile('ABCDE-FGHJK');
  vi.advanceTimersByTime(29_000);
  expect(board).toBe('ABCDE-FGHJK');
  vi.advanceTimersByTime(1_000);
  expect(board).toBe('');
});

it.each([
  ['somebody copies here', () => document.dispatchEvent(new Event('copy'))],
  ['the person goes elsewhere, where they may copy', () => window.dispatchEvent(new Event('blur'))],
])('T26: stays as it is once %s', async (_, act) => {
  await copyForAWhile('ABCDE-FGHJK');
  act();
  board = 'theirs';
  vi.advanceTimersByTime(60_000);
  expect(board).toBe('theirs');
});

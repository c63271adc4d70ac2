// @vitest-environment happy-dom
// Does a dot stand only between parts, and never where nothing follows in the line?
import { expect, it } from 'vitest';
import { Joined } from '../../../lib/ui/joined';
import { show } from './render';

const drawn = (...parts: string[]) => show(<Joined parts={parts} />).root;

it('reads as parts with dots between them, and as the part alone where there is one', () => {
  expect(drawn('2 to fix', '3 to confirm').textContent).toBe('2 to fix · 3 to confirm');
  expect(drawn('2 days left').textContent).toBe('2 days left');
});

it('gives each dot to the part behind it, so that none is left at the end of a line', () => {
  const parts = [...drawn('Public security filing', '2 days left').querySelectorAll('.joined > span')];
  expect(parts.map((part) => part.firstElementChild?.textContent ?? '')).toEqual(['', ' · ']);
});

// Are the word lists asked for again until they are there?
import { expect, it } from 'vitest';
import { loaded } from '../../../../lib/ui/vault/strength';

it('word lists that fail to load are asked for again, after longer and longer waits', async () => {
  const waits: number[] = [];
  let tries = 0;
  const load = async (): Promise<string> => {
    tries += 1;
    if (tries < 6) throw new Error('Failed to fetch dynamically imported module');
    return 'lists';
  };
  expect(await loaded(load, async (milliseconds) => void waits.push(milliseconds))).toBe('lists');
  expect(waits).toEqual([200, 1000, 5000, 5000, 5000]);
});

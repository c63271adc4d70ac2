// Is what reached something new changed further, and is a fault told with the input that made it?
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TARGETS } from './all';
import { readGuided } from './guided';
import { target } from './target';

const after = (most: number) => (read: number) => read >= most;

it('keeps the inputs that reached code which none before them reached', async () => {
  const maps = TARGETS.find(({ name }) => name === 'portal map');
  if (!maps) throw new Error('a reader of portal maps');
  const { read, reached, kept, fault } = await readGuided(maps, { seed: 1, isOver: after(40) });
  expect({ read, fault }).toEqual({ read: 40, fault: null });
  expect(kept).toBeGreaterThan(1);
  expect(kept).toBeLessThan(40);
  expect(reached).toBeGreaterThan(kept);
});

it('ends at the first input that does not hold, and shows it', async () => {
  const picky = target('picky', fc.record({ at: fc.nat(9) }), async ({ at }) => {
    if (at === 7) throw new Error('seven');
  });
  const { read, fault } = await readGuided(picky, { seed: 1, isOver: after(1000) });
  expect(fault).toBe('Error: seven\n{"at":7}');
  expect(read).toBeLessThan(1000);
});

// Bad input of every kind: what once did harm, and a part of what `npm run prove:inputs` reads.
import { describe, expect, it } from 'vitest';
import { ExchangeJob, ExchangeReply } from '../../lib/protocol/exchange';
import { PageMessage } from '../../lib/protocol/page-messages';
import { parseSurfaceMessage } from '../../lib/protocol/protocol';
import { TARGETS } from './all';
import found from './found.json';
import { good } from './messages';
import { readMany } from './read-many';

const INPUTS = 2000;
const SEED = 20_261_124;

describe.each(TARGETS)('$name', (target) => {
  it.each(found.filter((one) => one.target === target.name))('no longer: $was', async ({ input }) => {
    await target.read(input);
  });

  it('is read whole or refused in words, however it was changed', async () => {
    const all = TARGETS.reduce((sum, { weight }) => sum + weight, 0);
    const inputs = Math.ceil((INPUTS * target.weight) / all);
    expect(await readMany(target, { inputs, seed: SEED })).toMatchObject({ read: inputs, fault: null });
  });
});

describe('the messages that are changed', () => {
  it('are good before: one of each kind that there is', () => {
    expect(good.surface.filter((message) => !parseSurfaceMessage(message))).toEqual([]);
    expect(good.page.filter((message) => !PageMessage.safeParse(message).success)).toEqual([]);
    const isTaken = (message: unknown) =>
      ExchangeJob.safeParse(message).success || ExchangeReply.safeParse(message).success;
    expect(good.exchange.filter((message) => !isTaken(message))).toEqual([]);
  });
});

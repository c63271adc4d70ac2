// Are documents read as well as the bench measured? The second half of the set: certificates, a permit and a passport; and a photographed screen.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectWellRead, openReader, type Reader, SEED, wrongOf } from './paper-set';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

it('reads kinds and numbers, and takes no wrong value without a mark', { timeout: 900_000 }, () =>
  expectWellRead(reader, 4, 8),
);

it('reads a card that was photographed off a screen', async () => {
  const [card] = await reader.read('resident-id-front/card', SEED + 1, 0, ['screen']);
  const verdicts = card?.verdicts ?? [];
  expect(wrongOf(verdicts, ({ isNumber, isMarked }) => isNumber || !isMarked)).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(0);
  expect(verdicts.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(verdicts.length - 1);
});

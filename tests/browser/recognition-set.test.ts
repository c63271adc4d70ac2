// Are documents read as well as the bench measured? The first half of the set: licences and both sides of an ID card.
import { afterAll, beforeAll, it } from 'vitest';
import { expectWellRead, openReader, type Reader } from './paper-set';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

it('reads kinds and numbers, and takes no wrong value without a mark', { timeout: 900_000 }, () =>
  expectWellRead(reader, 0, 4),
);

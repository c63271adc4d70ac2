// Are bytes converted to text correctly, and without more memory than needed?
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { secureRandom, toHex } from '../../../../lib/vault/crypto/bytes';

const COUNT = 20_000;

it('writes each byte as two digits', () => {
  expect(toHex(new Uint8Array())).toBe('');
  expect(toHex(new Uint8Array([0, 1, 9, 10, 15, 16, 160, 255]))).toBe('0001090a0f10a0ff');
});

it('keeps the names of many clients as text, not as the pieces that it was made of', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  const names = Array.from({ length: COUNT }, () => toHex(secureRandom(32)));
  collect();
  const held = process.memoryUsage().heapUsed - before;
  expect(names).toHaveLength(COUNT);
  expect(held / COUNT).toBeLessThan(300); // bytes; as pieces 880
});

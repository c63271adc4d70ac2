// In place of Argon2id where a test is not about it: as different for each passphrase, salt and cost, without the cost.
import { hkdfSync } from 'node:crypto';
import type { argon2id as wanted } from 'hash-wasm';

type Order = Parameters<typeof wanted>[0];

/** `hashLength` bytes. Which tests keep the true one: `VAULT` in `vitest.config.ts`. */
export async function argon2id(order: Order): Promise<Uint8Array> {
  const { password, salt, memorySize, iterations, parallelism, hashLength } = order;
  const cost = [memorySize, iterations, parallelism].join(' ');
  return new Uint8Array(hkdfSync('sha256', password as Uint8Array, salt as Uint8Array, cost, hashLength));
}

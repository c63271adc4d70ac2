// Is the memory that Argon2 uses to derive a key released soon, though nothing else makes the engine collect garbage?
import { afterEach, expect, it } from 'vitest';
import { defaultCost, deriveFromPassphrase, newKdfHeader } from '@/lib/vault/crypto/kdf';

const { instantiate } = WebAssembly;
afterEach(() => {
  WebAssembly.instantiate = instantiate;
});

it('releases the memory of Argon2 soon', { timeout: 100_000 }, async () => {
  const instances: WeakRef<object>[] = [];
  WebAssembly.instantiate = new Proxy(instantiate, {
    async apply(target, self, given) {
      const instance: object = await Reflect.apply(target, self, given);
      instances.push(new WeakRef(instance));
      return instance;
    },
  });
  const header = newKdfHeader(defaultCost, (length) => new Uint8Array(length));
  await deriveFromPassphrase('a passphrase of a test', header);
  expect(instances.length).toBeGreaterThan(0);
  const held = () => instances.filter((instance) => instance.deref() !== undefined).length;
  // a second where nothing else runs; beside a whole test run the engine's own threads wait their turn
  await expect.poll(held, { interval: 500, timeout: 90_000 }).toBe(0);
});

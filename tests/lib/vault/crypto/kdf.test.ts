// What deriving a key leaves behind: the key, and not the 64 MB in which Argon2id made it.
import { expect, it, vi } from 'vitest';
import { defaultCost, deriveFromPassphrase, newKdfHeader } from '@/lib/vault/crypto/kdf';

it('leaves the memory of Argon2id to the garbage collector, which comes for it', async () => {
  const memories: WeakRef<WebAssembly.Memory>[] = [];
  const { Memory, Module, compile, instantiate } = WebAssembly;
  const watching = async (module: WebAssembly.Module) => {
    const instance = await instantiate(module, {});
    for (const part of Object.values(instance.exports))
      if (part instanceof Memory) memories.push(new WeakRef(part));
    return instance;
  };
  vi.stubGlobal('WebAssembly', { Module, compile, instantiate: watching });
  const header = newKdfHeader(defaultCost, (bytes) => new Uint8Array(bytes));
  expect(await deriveFromPassphrase('a sample passphrase', header)).toHaveLength(32);
  expect(memories.length).toBeGreaterThan(0);
  await expect.poll(() => memories.filter((memory) => memory.deref() !== undefined).length).toBe(0);
});

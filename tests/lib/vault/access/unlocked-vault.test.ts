// Is the session queried as rarely as possible, but often enough to notice a lock?
import { expect, it, vi } from 'vitest';
import { openTestVault } from '../test-vault';

it('queries the session once for all who use it at the same time, and again for later uses after a lock', async () => {
  const { vault, session } = await openTestVault();
  const get = vi.spyOn(session, 'get');
  await Promise.all(Array.from({ length: 8 }, () => vault.read(async () => undefined)));
  expect(get.mock.calls.length).toBeLessThanOrEqual(4);
  const before = vault.read(async () => 'before');
  const locked = vault.lock();
  const after = vault.read(async () => 'after');
  await locked;
  await expect(before).rejects.toThrow('locked');
  await expect(after).rejects.toThrow('locked');
});

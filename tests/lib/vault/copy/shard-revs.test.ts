// Are the revisions of the index known without reading it only when an act reports every change?
import { expect, it } from 'vitest';
import { shardRevsReader } from '../../../../lib/vault/copy/shard-revs';
import { storeOf } from '../../../../lib/vault/store/database';
import { openTestVault, testClient } from '../test-vault';

async function stored() {
  const { vault, database } = await openTestVault();
  await vault.saveClient({ ...testClient('c1'), documents: [] }, null);
  const store = storeOf(database);
  const { revsOf, forget } = shardRevsReader(store);
  return {
    revOf: async (version: 1 | 2) => [...(await revsOf({ vault: 'v', version })).values()][0],
    forget,
    /** Seals nothing and notes no act. */
    moveOn: async () => {
      const opened = await store.open();
      for (const row of await opened.getAll('search'))
        await opened.put('search', { ...row, rev: row.rev + 1 });
    },
  };
}

it('are read again for a vault that was of format 1 when they were read', async () => {
  const { revOf, moveOn } = await stored();
  expect(await revOf(1)).toBe(1);
  await moveOn();
  expect(await revOf(2)).toBe(2);
  await moveOn();
  expect(await revOf(2)).toBe(2); // no act, and none of those changes
});

it('are read again once they were dropped', async () => {
  const { revOf, moveOn, forget } = await stored();
  expect(await revOf(2)).toBe(1);
  await moveOn();
  forget();
  expect(await revOf(2)).toBe(2);
});

// Is a change requested twice made once, and a change based on an old revision not at all?
import { describe, expect, it } from 'vitest';
import { parseHeader } from '../../lib/vault/crypto/keys';
import { commit } from '../../lib/vault/store/commit';
import { storeOf } from '../../lib/vault/store/database';
import { openTestVault, testClient, testVault } from '../lib/vault/test-vault';

const NO_INDEX = { shards: [], parts: [] };

const tagged = (tag: string) => ({ ...testClient('c1'), tags: [tag] });

describe('a change requested again after its reply was lost', () => {
  it('answers what it did the first time, and is made once', async () => {
    const { vault } = await openTestVault();
    const first = await vault.saveClient(tagged('a'), null, 'command-1');
    expect(await vault.saveClient(tagged('a'), null, 'command-1')).toEqual(first);
    expect(await vault.removeClient('c1', 1, 'command-2')).toEqual({ ok: true, rev: 2 });
    expect(await vault.removeClient('c1', 1, 'command-2')).toEqual({ ok: true, rev: 2 });
    expect(await vault.listRevisions('c1')).toHaveLength(2);
  });

  it('gives the same answer when others have saved since, and after a restart', async () => {
    const made = await openTestVault();
    await made.vault.saveClient(tagged('a'), null, 'command-1');
    await made.vault.saveClient(tagged('b'), 1, 'command-2');
    await made.vault.saveClient(tagged('c'), 2);
    await made.vault.close();
    const { vault } = testVault(made);
    expect(await vault.saveClient(tagged('a'), null, 'command-1')).toEqual({ ok: true, rev: 1 });
    expect(await vault.saveClient(tagged('b'), 1, 'command-2')).toEqual({ ok: true, rev: 2 });
    expect(await vault.readClient('c1')).toMatchObject({ rev: 3, client: { tags: ['c'] } });
  });

  it('is still a conflict for another command, or for none', async () => {
    const { vault } = await openTestVault();
    await vault.saveClient(tagged('a'), null, 'command-1');
    await vault.saveClient(tagged('b'), 1, 'command-2');
    const conflict = { ok: false, reason: 'conflict', rev: 2 };
    expect(await vault.saveClient(tagged('x'), 1, 'command-3')).toEqual(conflict);
    expect(await vault.saveClient(tagged('x'), 1)).toEqual(conflict);
    expect(await vault.saveClient(tagged('x'), null, 'command-2')).toEqual(conflict);
  });

  it('is in the database under a name that only the key can make', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(tagged('a'), null, 'command-1');
    const opened = storeOf(database);
    const [row] = await (await opened.open()).getAll('records');
    expect(row?.command).toMatch(/^[0-9a-f]{32}$/);
    await opened.close();
  });
});

describe('a commit', () => {
  it('changes nothing when the record is no longer the one that was read, though the shard is', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(tagged('a'), null);
    await vault.saveClient(tagged('b'), 1);
    const store = storeOf(database);
    const db = await store.open();
    const vaultId = parseHeader(await db.get('meta', 'header')).vault;
    const [record] = await db.getAll('records');
    const [before] = await db.getAll('history');
    const [audit] = await db.getAll('audit');
    if (!record || !before || !audit) throw new Error('rows expected');
    const write = { before, record: { ...record, rev: 2 }, history: [], files: [] };
    expect(await commit({ store, vault: vaultId }, [write], NO_INDEX, { row: audit, count: 1 })).toBeNull();
    expect(await db.count('audit')).toBe(2);
    expect(
      await commit(
        { store, vault: vaultId },
        [{ ...write, before: record, record: { ...record, rev: 3 } }],
        NO_INDEX,
        { row: audit, count: 1 },
      ),
    ).toEqual({ before: 2, last: 3 });
    await store.close();
  });

  it('changes nothing at all when one of several records was changed meanwhile', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await vault.saveClient(testClient('c2'), null);
    const store = storeOf(database);
    const db = await store.open();
    const vaultId = parseHeader(await db.get('meta', 'header')).vault;
    const [a, b] = await db.getAll('records');
    const [audit] = await db.getAll('audit');
    if (!a || !b || !audit) throw new Error('rows expected');
    const good = { before: a, record: { ...a, rev: 2 }, history: [], files: [] };
    const stale = { before: { ...b, rev: 7 }, record: { ...b, rev: 8 }, history: [], files: [] };
    expect(
      await commit({ store, vault: vaultId }, [good, stale], NO_INDEX, { row: audit, count: 2 }),
    ).toBeNull();
    expect((await db.getAll('records')).map((row) => row.rev)).toEqual([1, 1]);
    await store.close();
  });
});

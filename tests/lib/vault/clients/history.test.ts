// Can earlier revisions of a client be read and restored, and are files removed only when nothing refers to them?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { storeOf } from '../../../../lib/vault/store/database';
import { openTestVault, testClient } from '../test-vault';

const tagged = (tag: string): Client => ({ ...testClient('c1'), tags: [tag] });

async function threeRevisions() {
  const made = await openTestVault();
  await made.vault.saveClient(tagged('first'), null);
  made.clock.now += 1000;
  await made.vault.saveClient(tagged('second'), 1);
  await made.vault.removeClient('c1', 2);
  return made;
}

describe('the history of a client', () => {
  it('is listed newest first with its days and what each revision is', async () => {
    const { vault, clock } = await threeRevisions();
    const changed = clock.now;
    const made = expect.objectContaining({ isHere: true, author: null });
    expect(await vault.listRevisions('c1')).toEqual([
      { rev: 3, changed, isCurrent: true, state: 'removed', made },
      { rev: 2, changed, isCurrent: false, state: 'stored', made },
      { rev: 1, changed: changed - 1000, isCurrent: false, state: 'stored', made },
    ]);
    expect(await vault.listRevisions('nobody')).toEqual([]);
  });

  it('shows a revision, and brings it back as a new one with its files', async () => {
    const { vault } = await threeRevisions();
    expect((await vault.readRevision('c1', 1))?.tags).toEqual(['first']);
    expect(await vault.readRevision('c1', 9)).toBeNull();
    expect(await vault.restoreRevision('c1', 1, 3)).toEqual({ ok: true, rev: 4 });
    expect(await vault.readClient('c1')).toEqual({ ok: true, client: tagged('first'), rev: 4 });
    expect((await vault.listRevisions('c1')).map((one) => one.rev)).toEqual([4, 3, 2, 1]);
  });

  it('is not restored over what somebody else saved, nor from a revision that is gone', async () => {
    const { vault } = await threeRevisions();
    expect(await vault.restoreRevision('c1', 1, 2)).toEqual({ ok: false, reason: 'conflict', rev: 3 });
    expect(await vault.restoreRevision('c1', 77, 3)).toBeNull();
  });
});

describe('purging files', () => {
  it('keeps every file that a kept revision uses and deletes the others', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await vault.saveClient({ ...testClient('c1'), documents: [] }, 1);
    expect(await vault.purgeFiles()).toBe(0);
    for (let rev = 2; rev < 53; rev += 1) await vault.saveClient({ ...testClient('c1'), documents: [] }, rev);
    await vault.saveClient(testClient('c2'), null);
    expect(await vault.purgeFiles()).toBe(1);
    expect((await vault.readClient('c2')).ok).toBe(true);
    expect(await filesIn(database)).toBe(1);
  });

  it('deletes nothing while a revision cannot be decrypted', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await vault.saveClient({ ...testClient('c1'), documents: [] }, 1);
    const opened = storeOf(database);
    const db = await opened.open();
    const [row] = await db.getAll('history');
    if (!row) throw new Error('a revision expected');
    await db.put('history', { ...row, envelope: { ...row.envelope, ct: row.envelope.ct.slice(1) } });
    await opened.close();
    expect(await vault.purgeFiles()).toBeNull();
    expect(await filesIn(database)).toBe(1);
    expect((await vault.listRevisions('c1')).map((one) => one.state)).toEqual(['stored', 'damaged']);
    expect(await vault.verify()).toMatchObject({ records: 1, revisions: 1, torn: [] });
    expect((await vault.verify()).undecryptable).toHaveLength(1);
  });
});

async function filesIn(database: string): Promise<number> {
  const opened = storeOf(database);
  const count = await (await opened.open()).count('files');
  await opened.close();
  return count;
}

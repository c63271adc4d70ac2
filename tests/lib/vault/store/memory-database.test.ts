// When the browser allows no database, does the vault in memory behave the same, and is nothing of it on disk?
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { ALL_CLIENTS } from '../../../../lib/protocol/clients';
import { sourceOf } from '../../../../lib/vault/backup/frames';
import type { Bytes } from '../../../../lib/vault/crypto/bytes';
import { openVault, type Vault } from '../../../../lib/vault/vault';
import {
  cheap,
  memorySession,
  memoryShelf,
  openTestVault,
  passphrase,
  testClient,
  testVault,
} from '../test-vault';

const NEXT = 'seven purple kettles sing';
const BACKUP = 'lantern walnut 7 orchard kite';
/** Each of another name: equals stand in the order of their opaque ids, which differ from vault to vault. */
const tagged = (id: string, tag: string): Client => {
  const client = testClient(id);
  return { ...client, tags: [tag], entity: { ...client.entity, name: `company ${id}` } };
};
const wish = { ...ALL_CLIENTS, count: 50 };

/** As a browser answers where it allows no database. */
function refuseDatabases(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'InvalidStateError');
  });
}
beforeEach(() => vi.restoreAllMocks());
afterEach(() => vi.restoreAllMocks());

let backup: Blob;
async function writeBackup(vault: Vault) {
  const parts: Bytes[] = [];
  const result = await vault.writeBackup(BACKUP, async (bytes) => {
    parts.push(bytes);
  });
  backup = new Blob(parts);
  return result.ok && { clients: result.manifest.clients, files: result.manifest.files };
}

/** Everything that can be asked of the records, one after the other. */
const acts: readonly ((vault: Vault) => Promise<unknown>)[] = [
  (vault) => vault.state(),
  (vault) => vault.saveClient(tagged('a', 'one'), null, 'command-1'),
  (vault) => vault.saveClient(tagged('a', 'one'), null, 'command-1'),
  (vault) => vault.saveClient(tagged('a', 'lost'), null),
  (vault) => vault.saveClient(tagged('a', 'two'), 1),
  (vault) => vault.saveMany([tagged('b', 'many'), tagged('c', 'many'), tagged('a', 'three')]),
  (vault) => vault.editMany(['a', 'c', 'nobody'], (client) => ({ ...client, group: 'east' })),
  (vault) => vault.readClient('a'),
  (vault) => vault.readClient('nobody'),
  (vault) => vault.readMany(['c', 'nobody', 'a']),
  (vault) => vault.readDocument('b', 'd1'),
  // each vault names itself as the device
  async (vault) =>
    (await vault.listRevisions('a')).map(({ made, ...line }) => ({ ...line, isHere: made?.isHere })),
  (vault) => vault.readRevision('a', 1),
  (vault) => vault.restoreRevision('a', 1, 4),
  (vault) => vault.removeClient('b', 1),
  (vault) => vault.pageClients(wish),
  (vault) => vault.restoreClient('b', 2),
  (vault) => vault.removeMany(['b', 'c']),
  (vault) => vault.listClients('company'),
  (vault) => vault.restoreMany(['b']),
  (vault) => vault.saveClient({ ...tagged('a', 'bare'), documents: [] }, 5),
  (vault) => vault.purgeFiles(),
  writeBackup,
  (vault) => vault.saveClient(tagged('a', 'after'), 6),
  async (vault) => ({ ...(await vault.restoreBackup(sourceOf(backup), BACKUP)), manifest: null }),
  (vault) => vault.restoreBackup(sourceOf(backup), 'not the passphrase'),
  (vault) => vault.listDuplicates().then((pairs) => pairs.length),
  (vault) =>
    vault.verify().then(({ records, revisions, files, torn }) => ({ records, revisions, files, torn })),
  (vault) => vault.note('fill', 'a', 'fields:3'),
  (vault) =>
    vault.readReceipts(50).then((lines) => lines.map((one) => `${one.action} ${one.rev} ${one.name}`).sort()),
  (vault) => vault.setAutoLock(30),
  (vault) => vault.keepRecovery(),
  (vault) => vault.about(),
  (vault) => vault.changePassphrase(passphrase, NEXT),
  (vault) => vault.lock(),
  (vault) => vault.listClients().catch((error: Error) => error.message),
  (vault) => vault.unlock(passphrase),
  (vault) => vault.unlock(NEXT),
  (vault) => vault.autoLockMinutes(),
  (vault) => vault.listClients(),
];

describe('a vault in memory', () => {
  it('answers every request as one on disk does', async () => {
    const onDisk = await openTestVault();
    const answers: unknown[] = [];
    for (const act of acts) answers.push(await act(onDisk.vault));
    refuseDatabases();
    const { vault } = await openTestVault({ shelf: memoryShelf() });
    expect(await vault.isFleeting()).toBe(true);
    expect(await onDisk.vault.isFleeting()).toBe(false);
    for (const [at, act] of acts.entries())
      expect({ at, answer: await act(vault) }).toEqual({ at, answer: answers[at] });
  });

  it('is there again, complete, after the background was stopped, and gone with the session', async () => {
    refuseDatabases();
    const made = await openTestVault({ shelf: memoryShelf() });
    await made.vault.saveClient(tagged('a', 'one'), null);
    await made.vault.saveClient(tagged('a', 'two'), 1);
    const again = testVault(made);
    expect(await again.vault.readClient('a')).toMatchObject({ ok: true, rev: 2, client: tagged('a', 'two') });
    expect(await again.vault.listRevisions('a')).toHaveLength(2);
    expect(await again.vault.verify()).toMatchObject({ records: 1, files: 1, torn: [], lostFiles: [] });
    const later = testVault({ shelf: memoryShelf() });
    expect(await later.vault.state()).toBe('none');
    expect(await later.vault.health()).toEqual({ ok: true });
  });

  it('keeps nothing of a client unencrypted, no mark that outlives it, and no database', async () => {
    const shelf = memoryShelf();
    const marks = memorySession();
    const open = vi.spyOn(indexedDB, 'open');
    const memory = { shelf, isPrivate: true };
    const vault = openVault({ session: memorySession(), marks, memory, now: Date.now, cost: cheap });
    await vault.createVault(passphrase);
    await vault.saveClient(testClient('CANARY7f3a', 'CANARY7f3a'), null);
    expect(await vault.health()).toEqual({ ok: true });
    const kept = JSON.stringify([...shelf.rows]);
    expect(kept).toContain('records');
    expect(kept).not.toMatch(/CANARY7f3a|horse/);
    expect(marks.values.size).toBe(0);
    expect(open).not.toHaveBeenCalled();
    await vault.deleteEverything();
    expect(shelf.rows.size).toBe(0);
    expect(await vault.state()).toBe('none');
  });

  it('without more room says so and stays as it was', async () => {
    refuseDatabases();
    const made = await openTestVault({ shelf: memoryShelf(40_000) });
    await made.vault.saveClient(testClient('a'), null);
    const large = { ...testClient('a'), tags: ['large'], documents: testClient('a').documents };
    const data = btoa('x'.repeat(60_000));
    const withFile = { ...large, documents: large.documents.map((one) => ({ ...one, data })) };
    await expect(made.vault.saveClient(withFile, 1)).rejects.toThrow('storage-full');
    for (const { vault } of [made, testVault(made)]) {
      expect(await vault.readClient('a')).toMatchObject({ ok: true, rev: 1, client: testClient('a') });
      expect(await vault.verify()).toMatchObject({ records: 1, torn: [], lostFiles: [] });
    }
  });

  it('lets one of two that save at the same time win, and the other know', async () => {
    refuseDatabases();
    const { vault } = await openTestVault({ shelf: memoryShelf() });
    await vault.saveClient(testClient('a'), null);
    const answers = await Promise.all(['x', 'y', 'z'].map((tag) => vault.saveClient(tagged('a', tag), 1)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await vault.verify()).toMatchObject({ records: 1, torn: [] });
  });
});

describe('a browser that has a database', () => {
  it('uses it, and goes on with a vault that was begun in memory', async () => {
    const shelf = memoryShelf();
    const { vault } = await openTestVault({ shelf });
    expect(await vault.isFleeting()).toBe(false);
    expect(shelf.rows.size).toBe(0);
    refuseDatabases();
    const begun = await openTestVault({ shelf });
    vi.restoreAllMocks();
    expect(await testVault(begun).vault.state()).toBe('unlocked');
    expect(await testVault(begun).vault.isFleeting()).toBe(true);
  });
});

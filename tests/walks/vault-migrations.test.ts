// Does today's code open the vaults of every released version, complete and with their history?
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { storeOf } from '../../lib/vault/store/database';
import { DATABASE_VERSION } from '../../lib/vault/store/migrations/migrate';
import { type DatabaseFile, dumpDatabase, loadDatabase } from '../lib/vault/migrations/database-file';
import version1 from '../lib/vault/migrations/version-1.json';
import version2 from '../lib/vault/migrations/version-2.json';
import { passphrase, testClient, testVault } from '../lib/vault/test-vault';

const FIXTURES: readonly { readonly recoveryCode: string; readonly database: DatabaseFile }[] = [
  version1,
  version2,
];

describe.each(FIXTURES)('a database of version $database.version', ({ database: file, recoveryCode }) => {
  async function loaded() {
    const made = testVault();
    await loadDatabase(made.database, file);
    return made;
  }

  it('T35: opens with its passphrase, with everything in it', async () => {
    const { vault } = await loaded();
    expect(await vault.health()).toEqual({ ok: true });
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
    const client = { ...testClient('c1', 'first'), tags: ['second'] };
    expect(await vault.readClient('c1')).toEqual({ ok: true, client, rev: 2 });
    expect((await vault.readRevision('c1', 1))?.tags).toEqual(['first-tag']);
    expect(await vault.readClient('c2')).toEqual({ ok: false, reason: 'removed' });
    const { clients, removed, damaged } = await vault.listClients('first');
    expect([clients.length, removed.length, damaged.length]).toEqual([1, 0, 0]);
    const acts = (await vault.readReceipts(10)).map((line) => line.action);
    expect(acts.filter((action) => action !== 'import')).toEqual(['fill', 'remove', 'save', 'save', 'save']);
    // since format 2 another revision may wait beside the present one
    const open = await vault.readUndecided('c1');
    expect(open?.conflicts.map(({ place }) => place) ?? []).toEqual(file.version === 1 ? [] : ['tags']);
    expect(await vault.autoLockMinutes()).toBe(30);
    expect(await vault.verify()).toMatchObject({
      records: 2,
      revisions: 2,
      torn: [],
      undecryptable: [],
      lostFiles: [],
    });
  });

  it('opens with its recovery code, and what is saved then stays', async () => {
    const { vault } = await loaded();
    expect(await vault.unlockWithRecovery(recoveryCode, 'Another horse 9 staple')).toEqual({ ok: true });
    expect(await vault.saveClient(testClient('c3'), null)).toEqual({ ok: true, rev: 1 });
    expect(await vault.restoreClient('c2', 2)).toEqual({ ok: true, rev: 3 });
    expect((await vault.listClients()).clients).toHaveLength(3);
  });

  it('has the present version once it was opened', async () => {
    const { vault, database } = await loaded();
    await vault.unlock(passphrase);
    await vault.close();
    expect((await dumpDatabase(database)).version).toBe(DATABASE_VERSION);
  });
});

it('there is a fixture for each version', () => {
  expect(FIXTURES.map((fixture) => fixture.database.version)).toEqual(
    Array.from({ length: DATABASE_VERSION }, (_, at) => at + 1),
  );
});

it('a new database has the stores of the newest fixture', async () => {
  const store = storeOf('vault-new');
  await store.open();
  await store.close();
  const { stores } = await dumpDatabase('vault-new');
  const shapeOf = (all: typeof stores) =>
    Object.entries(all).map(([name, { keyPath, autoIncrement }]) => [name, keyPath, autoIncrement]);
  expect(shapeOf(stores)).toEqual(shapeOf(FIXTURES.at(-1)?.database.stores ?? {}));
  (await openDB('vault-new')).close();
});

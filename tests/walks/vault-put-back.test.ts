// What becomes of a record whose old row somebody put back on the disk? It is read as damaged, and changed by nothing but what replaces it.
import { describe, expect, it } from 'vitest';
import { edit } from '../lib/vault/damage';
import { openTestVault, testClient } from '../lib/vault/test-vault';

describe('T40: an old row of one record put back on the disk', () => {
  it('is not returned, not read with others and not saved over; the list keeps what it knows', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1', 'first'), null);
    await vault.saveClient(testClient('c2'), null);
    await vault.saveClient(testClient('c1', 'second'), 1);
    await vault.saveClient(testClient('c1', 'third'), 2);
    const rows = await edit(database, (db) => db.getAll('history'));
    const first = rows.find(({ rev }) => rev === 1);
    if (!first) throw new Error('rows expected');
    await edit(database, (db) => db.put('records', first));
    expect(await vault.readClient('c1')).toEqual({ ok: false, reason: 'damaged' });
    expect(await vault.readClientWithoutFiles('c1')).toEqual({ ok: false, reason: 'damaged' });
    expect((await vault.readMany(['c1', 'c2'])).map(({ id }) => id)).toEqual(['c2']);
    expect(await vault.readDocument('c1', 'd1')).toBeNull();
    for (const expected of [1, 3])
      await expect(vault.saveClient(testClient('c1', 'x'), expected)).rejects.toThrow('damaged-record');
    expect((await vault.listClients()).clients.map(({ id, rev }) => [id, rev])).toContainEqual(['c1', 3]);
    expect((await vault.verify()).torn).toHaveLength(1);
  });

  it('is changed by nothing that changes many clients, and an import follows the revision that it hid', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1', 'first'), null);
    await vault.saveClient(testClient('c2'), null);
    await vault.saveClient(testClient('c1', 'second'), 1);
    await vault.saveClient(testClient('c1', 'third'), 2);
    const [first] = await edit(database, (db) => db.getAll('history'));
    if (first?.rev !== 1) throw new Error('the first revision expected');
    await edit(database, (db) => db.put('records', first));
    expect(await vault.editMany(['c1', 'c2'], (client) => ({ ...client, notes: 'seen' }))).toBe(1);
    expect(await vault.removeMany(['c1'])).toBe(0);
    expect(await vault.readClient('c1')).toEqual({ ok: false, reason: 'damaged' });
    await vault.saveMany([testClient('c1', 'imported')]);
    expect(await vault.readClient('c1')).toMatchObject({ ok: true, rev: 4 });
    expect((await vault.listRevisions('c1')).map(({ rev }) => rev)).toContain(1);
  });
});

// Do two devices that exchange backups end with the changes of both, and is a person asked only where both changed the same?
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { sourceOf } from '../../lib/vault/backup/frames';
import type { Bytes } from '../../lib/vault/crypto/bytes';
import type { Vault } from '../../lib/vault/vault';
import { memoryFolder, memorySession, openTestVault, passphrase, testClient } from '../lib/vault/test-vault';

const secret = 'Backup giraffe 4 window';

async function give(from: Vault, to: Vault) {
  const parts: Bytes[] = [];
  const written = await from.writeBackup(secret, async (bytes) => {
    parts.push(bytes);
  });
  if (!written.ok) throw new Error(written.reason);
  const restored = await to.restoreBackup(sourceOf(new Blob(parts)), secret);
  if (!restored.ok) throw new Error(restored.reason);
  const { added, updated, undecided, same } = restored;
  return { added, updated, undecided, same };
}

const NONE = { added: 0, updated: 0, undecided: 0, same: 0 };

/** Device A with these clients, and B that restored A's backup. A's clock may be off by so many years. */
async function twoDevices(ids: readonly string[], years = 0) {
  const clock = { now: Date.parse('2026-11-24T08:00:00Z') + years * 365 * 86_400_000 };
  const [a, b] = [await openTestVault({ clock }), await openTestVault()];
  for (const id of ids) await a.vault.saveClient(testClient(id), null);
  expect(await give(a.vault, b.vault)).toEqual({ ...NONE, added: ids.length });
  return { a: a.vault, b: b.vault };
}

async function edit(vault: Vault, id: string, change: (client: Client) => Client): Promise<void> {
  const read = await vault.readClientWithoutFiles(id);
  if (!read.ok) throw new Error(read.reason);
  expect((await vault.saveClient(change(read.client), read.rev)).ok).toBe(true);
}

async function clientOf(vault: Vault, id: string): Promise<Client> {
  const read = await vault.readClientWithoutFiles(id);
  if (!read.ok) throw new Error(read.reason);
  return read.client;
}

const withMobile = (mobile: string) => (client: Client) => ({
  ...client,
  people: client.people.map((person) => ({ ...person, mobile })),
});
const withRemark = (remark: string) => (client: Client) => ({
  ...client,
  entity: { ...client.entity, remark },
});
const mobileOf = ({ people }: Client) => people[0]?.mobile;

const removedIn = async (from: Vault, to: Vault) => {
  const parts: Bytes[] = [];
  const written = await from.writeBackup(secret, async (bytes) => void parts.push(bytes));
  const restored = await to.restoreBackup(sourceOf(new Blob(parts)), secret);
  if (!written.ok || !restored.ok) throw new Error('no backup');
  return { ...restored, manifest: undefined };
};

async function expectWhole(...vaults: readonly Vault[]) {
  for (const vault of vaults)
    expect(await vault.verify()).toMatchObject({ torn: [], undecryptable: [], lostFiles: [] });
}

describe('clients of a backup that were removed since', () => {
  it('stay removed, are named and counted nowhere else, and are restored when that is requested', async () => {
    const { a, b } = await twoDevices(['c1', 'c2', 'c3']);
    await edit(b, 'c1', withRemark('here only'));
    expect(await b.removeMany(['c1', 'c2'])).toBe(2);
    await a.removeMany(['c3']); // the backup says so itself: nobody has to be asked
    const restored = await removedIn(a, b);
    const { name } = testClient('c1').entity;
    expect(restored).toMatchObject({ added: 0, updated: 1, undecided: 0, same: 0 });
    expect([...restored.removed].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual([
      { id: 'c1', name },
      { id: 'c2', name: testClient('c2').entity.name },
    ]);
    expect(await b.restoreMany(restored.removed.map(({ id }) => id))).toBe(2);
    expect((await clientOf(b, 'c1')).entity.remark).toBe('here only');
    expect((await removedIn(a, b)).removed).toEqual([]);
  });
});

describe('two devices that exchange backups', () => {
  it.each([-5, 0, 5])(
    'accept what only one of them changed, with a clock that is off by %i years',
    async (years) => {
      const { a, b } = await twoDevices(['c1', 'c2', 'c3'], years);
      await edit(a, 'c1', withMobile('13800000001'));
      await edit(a, 'c1', withRemark('again'));
      await edit(b, 'c2', withMobile('13800000002'));
      expect(await give(a, b)).toEqual({ ...NONE, updated: 1, same: 2 });
      expect(mobileOf(await clientOf(b, 'c1'))).toBe('13800000001');
      expect(mobileOf(await clientOf(b, 'c2'))).toBe('13800000002');
      expect(await give(b, a)).toEqual({ ...NONE, updated: 1, same: 2 });
      expect(mobileOf(await clientOf(a, 'c2'))).toBe('13800000002');
      expect(await give(a, b)).toEqual({ ...NONE, same: 3 });
      await expectWhole(a, b);
    },
  );

  it('join what both changed in different places, and end alike', async () => {
    const { a, b } = await twoDevices(['c1']);
    await edit(a, 'c1', withMobile('13800000001'));
    await edit(b, 'c1', withRemark('from B'));
    expect(await give(a, b)).toEqual({ ...NONE, updated: 1 });
    const merged = await clientOf(b, 'c1');
    expect([mobileOf(merged), merged.entity.remark]).toEqual(['13800000001', 'from B']);
    expect(await give(b, a)).toEqual({ ...NONE, updated: 1 });
    expect(await clientOf(a, 'c1')).toEqual(merged);
    expect(await give(a, b)).toEqual({ ...NONE, same: 1 });
    await edit(a, 'c1', withMobile('13800000009'));
    expect(await give(a, b)).toEqual({ ...NONE, updated: 1 });
    expect(await b.readUndecided('c1')).toBeNull();
    await expectWhole(a, b);
  });

  it('keep both when both changed the same, until a person decides; the other device accepts the decision', async () => {
    const { a, b } = await twoDevices(['c1']);
    await edit(a, 'c1', withMobile('13800000001'));
    await edit(b, 'c1', withMobile('13800000002'));
    expect(await give(a, b)).toEqual({ ...NONE, undecided: 1 });
    expect(await give(a, b)).toEqual({ ...NONE, same: 1 });
    expect(mobileOf(await clientOf(b, 'c1'))).toBe('13800000002');
    const open = await b.readUndecided('c1');
    expect(open?.conflicts.map(({ place, mine, theirs }) => [place, mine, theirs])).toEqual([
      ['people.p1.mobile', '13800000002', '13800000001'],
    ]);
    expect([open?.mine.isHere, open?.theirs.isHere, open?.leaves]).toEqual([true, false, 1]);
    if (!open) throw new Error('undecided');
    const seen = { mine: open.mine.revision, theirs: open.theirs.revision };
    expect(await b.decide('c1', seen, {})).toEqual({ ok: false, reason: 'open' });
    expect(await b.decide('c1', { ...seen, theirs: seen.mine }, {})).toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(await b.decide('c1', seen, { 'people.p1.mobile': 'theirs' })).toEqual({ ok: true, rev: 4 });
    expect(await b.readUndecided('c1')).toBeNull();
    expect(mobileOf(await clientOf(b, 'c1'))).toBe('13800000001');
    expect((await b.listRevisions('c1')).map(({ rev }) => rev)).toEqual([4, 3, 2, 1]);
    expect(await give(b, a)).toEqual({ ...NONE, same: 1 }); // what was decided is what A has, under another name
    expect(await give(a, b)).toEqual({ ...NONE, same: 1 });
    await edit(a, 'c1', withMobile('13800000003'));
    expect(await give(a, b)).toEqual({ ...NONE, updated: 1 });
    await expectWhole(a, b);
  });

  it('carry undecided values along in a backup, and the decision wherever it was made', async () => {
    const { a, b } = await twoDevices(['c1']);
    await edit(a, 'c1', withMobile('13800000001'));
    await edit(b, 'c1', withMobile('13800000002'));
    await give(a, b);
    const third = await openTestVault();
    expect(await give(b, third.vault)).toMatchObject({ added: 1, undecided: 1 });
    const open = await third.vault.readUndecided('c1');
    if (!open) throw new Error('undecided');
    expect([open.mine.isHere, open.theirs.isHere]).toEqual([false, false]);
    const seen = { mine: open.mine.revision, theirs: open.theirs.revision };
    await third.vault.decide('c1', seen, { 'people.p1.mobile': 'theirs' });
    expect(await give(third.vault, b)).toEqual({ ...NONE, updated: 1 });
    expect(await b.readUndecided('c1')).toBeNull();
    expect(mobileOf(await clientOf(b, 'c1'))).toBe('13800000001');
    await expectWhole(b, third.vault);
  });

  it('store the same change made on both once: nobody is asked', async () => {
    const { a, b } = await twoDevices(['c1']);
    for (const vault of [a, b]) await edit(vault, 'c1', withMobile('13800000001'));
    expect((await give(a, b)).undecided).toBe(0);
    expect((await give(b, a)).undecided).toBe(0);
    await edit(a, 'c1', withMobile('13800000002'));
    expect(await give(a, b)).toEqual({ ...NONE, updated: 1 });
    expect(mobileOf(await clientOf(b, 'c1'))).toBe('13800000002');
  });

  it('remove what both removed or one removed and the other left alone; a change stays and is asked about', async () => {
    const { a, b } = await twoDevices(['both', 'one', 'edited', 'removed-here']);
    for (const vault of [a, b]) await vault.removeClient('both', 1);
    await a.removeClient('one', 1);
    await a.removeClient('edited', 1);
    await edit(b, 'edited', withMobile('13800000001'));
    await b.removeClient('removed-here', 1);
    await edit(a, 'removed-here', withMobile('13800000002'));
    expect(await give(a, b)).toMatchObject({ undecided: 2 });
    expect(await b.readClientWithoutFiles('both')).toMatchObject({ reason: 'removed' });
    expect(await b.readClientWithoutFiles('one')).toMatchObject({ reason: 'removed' });
    for (const [id, mobile] of [
      ['edited', '13800000001'],
      ['removed-here', '13800000002'],
    ] as const) {
      expect(mobileOf(await clientOf(b, id))).toBe(mobile);
      const open = await b.readUndecided(id);
      expect(open?.conflicts.map(({ place }) => place)).toEqual(['removed']);
      if (!open) throw new Error('undecided');
      const seen = { mine: open.mine.revision, theirs: open.theirs.revision };
      expect(await b.decide(id, seen, { removed: 'theirs' })).toMatchObject({ ok: true });
      expect(await b.readClientWithoutFiles(id)).toMatchObject({ reason: 'removed' });
    }
    await expectWhole(a, b);
  });

  it('ask about a person whom both removed and a new service points to', async () => {
    const { a, b } = await twoDevices(['c1']);
    const second = { ...testClient('c1').people[0], id: 'p2', name: 'second', certNumber: 'second' };
    await edit(a, 'c1', (client) => ({
      ...client,
      people: [...client.people, second as Client['people'][0]],
    }));
    await give(a, b);
    const withoutSecond = (client: Client) => ({
      ...client,
      people: client.people.filter(({ id }) => id !== 'p2'),
    });
    await edit(a, 'c1', withoutSecond);
    const pointing = testClient('c1').services[0];
    if (!pointing) throw new Error('a service');
    await edit(b, 'c1', (client) => ({
      ...client,
      services: [...client.services, { ...pointing, id: 's2', name: 'new', servicePrincipal: 'p2' }],
    }));
    expect((await give(a, b)).undecided).toBe(1);
    const open = await b.readUndecided('c1');
    expect(open?.conflicts.map(({ place }) => place)).toEqual(['people.p2']);
    // and where both took the person out while a service still pointed there, nothing new is broken
    const other = await twoDevices(['c2']);
    const pointsNowhere = (mark: string) => (client: Client) => ({
      ...withRemark(mark)(client),
      people: [{ ...client.people[0], id: 'p9' } as Client['people'][0]],
    });
    await edit(other.a, 'c2', pointsNowhere('same'));
    await edit(other.b, 'c2', pointsNowhere('same'));
    expect((await give(other.a, other.b)).undecided).toBe(0);
  });

  it('ask about everything that differs when no common revision is known', async () => {
    const [a, b] = [await openTestVault(), await openTestVault()];
    await a.vault.saveClient(withMobile('13800000001')(testClient('c1')), null);
    await b.vault.saveClient(withRemark('B')(testClient('c1')), null);
    expect(await give(a.vault, b.vault)).toEqual({ ...NONE, undecided: 1 });
    const open = await b.vault.readUndecided('c1');
    expect(open?.conflicts.map(({ place }) => place).sort()).toEqual(['entity.remark', 'people.p1.mobile']);
    expect((await b.vault.readDocument('c1', 'd1'))?.length).toBeGreaterThan(0);
    await expectWhole(a.vault, b.vault);
  });

  it('find a common revision beyond revisions that one of them never had', async () => {
    const { a, b } = await twoDevices(['c1']);
    for (let at = 0; at < 20; at += 1) await edit(a, 'c1', withRemark(`edit ${at}`));
    await edit(b, 'c1', withMobile('13800000002'));
    expect(await give(a, b)).toEqual({ ...NONE, updated: 1 });
    const client = await clientOf(b, 'c1');
    expect([client.entity.remark, mobileOf(client)]).toEqual(['edit 19', '13800000002']);
  });

  it('lose nothing and ask when the common revision is older than the history', async () => {
    const { a, b } = await twoDevices(['c1']);
    for (let at = 0; at < 55; at += 1) await edit(a, 'c1', withRemark(`edit ${at}`));
    await edit(b, 'c1', withMobile('13800000002'));
    expect(await give(a, b)).toEqual({ ...NONE, undecided: 1 });
    const open = await b.readUndecided('c1');
    expect([open?.mine.client.people[0]?.mobile, open?.theirs.client.entity.remark]).toEqual([
      '13800000002',
      'edit 54',
    ]);
  });

  it('keep undecided values in the second copy, and their files when unused ones are deleted', async () => {
    const { a, b } = await twoDevices(['c1']);
    const copied = await openTestVault({ marks: memorySession(), copy: memoryFolder() });
    await give(a, copied.vault);
    await edit(copied.vault, 'c1', withMobile('13800000002'));
    await edit(b, 'c1', (client) => ({
      ...withMobile('13800000001')(client),
      documents: client.documents.map((one) => ({ ...one, data: btoa('another scan') })),
    }));
    expect(await give(b, copied.vault)).toEqual({ ...NONE, undecided: 1 });
    expect(await copied.vault.purgeFiles()).toBe(0);
    expect(await copied.vault.updateCopy()).toMatchObject({ state: 'whole', clients: 1, files: 2 });
    await copied.vault.close();
    await deleteDB(copied.database);
    expect(await copied.vault.restoreCopy()).toMatchObject({ clients: 1, files: 2, lostClients: 0 });
    await copied.vault.unlock(passphrase);
    const open = await copied.vault.readUndecided('c1');
    expect(open?.theirs.client.people[0]?.mobile).toBe('13800000001');
    await expectWhole(copied.vault);
  });
});

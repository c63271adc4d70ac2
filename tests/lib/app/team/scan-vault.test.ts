// Is a scan stored once and encrypted, fetched when it is opened, and not reported as damage before?
import { describe, expect, it } from 'vitest';
import { fromBase64, toText } from '../../../../lib/vault/crypto/bytes';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, viewOf } from './team-apps';
import { webdavStore } from './webdav-store';

const CONTENT = 'plain-file-content';

async function twoWithAClient() {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: ['c1'] }));
  await exchangeAll(team, [founder, colleague]);
  const scans = () => [...store.files.keys()].filter((path) => path.includes('/b/'));
  const gets = () => store.asked.filter((one) => one.startsWith('GET') && one.includes('/b/')).length;
  return { store, founder, colleague, team, scans, gets };
}

describe('a scan of a shared client', () => {
  it('is one encrypted object that reveals nothing, and is fetched once when somebody opens it', async () => {
    const { store, colleague, scans, gets } = await twoWithAClient();
    expect(scans()).toHaveLength(1);
    expect([...store.files.values()].some((bytes) => Buffer.from(bytes).includes(CONTENT))).toBe(false);
    expect(gets()).toBe(0);
    const look = () => colleague.ask('documents.look', { client: 'c1', id: 'd1' });
    expect(toText(fromBase64((await look())?.base64 ?? ''))).toBe(CONTENT);
    await look();
    expect(gets()).toBe(1);
  });

  it('is no damage while it is not here: clients are read, saved, checked, cleared up and backed up without it', async () => {
    const { colleague, store } = await twoWithAClient();
    store.answer = () => new Response('', { status: 503 });
    const { vault } = colleague.app;
    const read = await vault.readClientWithoutFiles('c1');
    if (!read.ok) throw new Error(read.reason);
    expect((await vault.saveClient({ ...read.client, tags: ['seen'] }, read.rev)).ok).toBe(true);
    expect(await vault.verify()).toMatchObject({ undecryptable: [], torn: [], lostFiles: [], names: [] });
    expect(await vault.purgeFiles()).toBe(0);
    await expect(vault.readDocument('c1', 'd1')).rejects.toThrow('not-here');
    const backup: number[] = [];
    const written = await vault.writeBackup(
      'another passphrase 9',
      async (bytes) => void backup.push(bytes.length),
    );
    expect(written).toMatchObject({ ok: true, manifest: { clients: 1, files: 0, skipped: [] } });
    store.answer = () => undefined;
    expect(toText((await vault.readDocument('c1', 'd1')) ?? new Uint8Array())).toBe(CONTENT);
  });

  it('is not sent again with the next save, and a second one is', async () => {
    const { founder, colleague, team, scans, store } = await twoWithAClient();
    const before = store.asked.filter((one) => one.startsWith('PUT') && one.includes('/b/')).length;
    const read = await founder.app.vault.readClient('c1');
    if (!read.ok) throw new Error(read.reason);
    const second = { ...read.client.documents[0], id: 'd2', data: btoa('another content') };
    const saved = { ...read.client, documents: [...read.client.documents, second] };
    await founder.app.vault.saveClient(saved as never, read.rev);
    await exchangeAll(team, [founder, colleague]);
    expect(scans()).toHaveLength(2);
    expect(store.asked.filter((one) => one.startsWith('PUT') && one.includes('/b/'))).toHaveLength(
      before + 1,
    );
    expect((await viewOf(founder)).sync.waitingScans).toBe(0);
  });

  it('is refused when its bytes are those of another scan, or are truncated', async () => {
    const { store, colleague, scans } = await twoWithAClient();
    const [path = ''] = scans();
    const sealed = store.files.get(path) ?? new Uint8Array();
    for (const lie of [
      sealed.slice(0, -1),
      sealed.slice(0, 40),
      new Uint8Array(0),
      sealed.map((byte) => byte ^ 1),
    ]) {
      store.files.set(path, lie);
      await expect(colleague.app.vault.readDocument('c1', 'd1')).rejects.toThrow('not-here');
    }
    store.files.set(path, sealed);
    expect(await colleague.app.vault.readDocument('c1', 'd1')).not.toBeNull();
  });

  it('of a pinned client is fetched with the next exchange', async () => {
    const { colleague, team, gets } = await twoWithAClient();
    expect(await colleague.ask('team.keeps-scans', { id: 'c1' })).toBe(false);
    done(await colleague.ask('team.pin', { ids: ['c1'], isPinned: true }));
    expect(await colleague.ask('team.keeps-scans', { id: 'c1' })).toBe(true);
    done(await colleague.ask('team.sync', { team }));
    expect(gets()).toBe(1);
  });

  it('is removed from the team together with its client', async () => {
    const { colleague, store } = await twoWithAClient();
    expect(done(await colleague.ask('team.unshare', { ids: ['c1'] })).unshared).toBe(1);
    store.answer = () => new Response('', { status: 503 });
    expect(await colleague.app.vault.readDocument('c1', 'd1')).not.toBeNull();
  });

  it('is not deleted before it was sent, even when no revision refers to it any more', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    store.answer = (method, path) =>
      method === 'PUT' && path.includes('/b/') ? new Response('', { status: 507 }) : undefined;
    expect(await founder.ask('team.sync', { team })).toMatchObject({ ok: false, reason: 'full' });
    const read = await founder.app.vault.readClientWithoutFiles('c1');
    if (!read.ok) throw new Error(read.reason);
    let { rev } = read;
    for (let time = 0; time < 52; time += 1) {
      const saved = await founder.app.vault.saveClient(
        { ...read.client, documents: [], tags: [`${time}`] },
        rev,
      );
      if (!saved.ok) throw new Error(saved.reason);
      rev = saved.rev;
    }
    expect(await founder.app.vault.purgeFiles()).toBe(0);
    store.answer = () => undefined;
    done(await founder.ask('team.sync', { team }));
    expect([...store.files.keys()].filter((path) => path.includes('/b/'))).toHaveLength(1);
    expect(await founder.app.vault.purgeFiles()).toBe(1);
  });
});

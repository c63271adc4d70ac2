// Is a vault restored from its second copy still in its team, exchanging as before, and without losing anything not yet sent?
import { describe, expect, it } from 'vitest';
import type { CopyFolder } from '../../lib/vault/copy/copy-head';
import {
  ADDRESS,
  appOver,
  done,
  exchangeAll,
  joined,
  nameIn,
  rename,
  type TeamApp,
  viewOf,
} from '../lib/app/team/team-apps';
import { KEY, webdavStore } from '../lib/app/team/webdav-store';
import {
  memoryFolder,
  memorySession,
  openTestVault,
  passphrase,
  testClient,
  testVault,
} from '../lib/vault/test-vault';

async function withCopy() {
  const store = webdavStore();
  const places = { copy: memoryFolder(), marks: memorySession() };
  const made = await openTestVault(places);
  const founder = await appOver(store.fetch, [testClient('c1'), testClient('c2')], made);
  const ids = await founder.ask('team.new-ids', {});
  const asked = { ...ids, name: '测试团队', deviceName: '李雷', address: ADDRESS, credentials: KEY };
  done(await founder.ask('team.create', asked));
  const { team } = ids;
  done(await founder.ask('team.sync', { team }));
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, colleague]);
  await made.vault.updateCopy();
  /** The database is gone; what comes back is the last copy. */
  const rescue = async (): Promise<TeamApp> => {
    const next = testVault(places);
    expect(await next.vault.restoreCopy()).toMatchObject({ clients: 2, lostClients: 0 });
    expect((await next.vault.unlock(passphrase)).ok).toBe(true);
    return appOver(store.fetch, [], next);
  };
  return { store, founder, colleague, team, vault: made.vault, copy: places.copy, rescue };
}

const settled = async (team: string, apps: readonly TeamApp[]) => {
  await exchangeAll(team, apps);
  for (const app of apps)
    expect((await viewOf(app)).sync).toMatchObject({ fault: null, journals: [], waiting: 0, unreadable: 0 });
};

describe('a restore from the second copy', () => {
  it('reads again what arrived while its copy was being made', async () => {
    const { founder, colleague, team, vault, copy, rescue } = await withCopy();
    for (const id of ['c1', 'c2']) await rename(founder, id, `复制之前的${id}`); // both are copied again
    await exchangeAll(team, [founder, colleague]);
    for (const id of ['c1', 'c2']) await rename(colleague, id, `复制之中的${id}`);
    done(await colleague.ask('team.sync', { team }));
    const { write } = copy;
    let shards = 0;
    const arriving: CopyFolder['write'] = async (name, bytes) => {
      await write(name, bytes);
      if (name.startsWith('shard-')) shards += 1;
      if (shards === 1) done(await founder.ask('team.sync', { team }));
    };
    Object.assign(copy, { write: arriving });
    await vault.updateCopy();
    Object.assign(copy, { write });
    expect(shards).toBeGreaterThan(0);
    const rescued = await rescue();
    await settled(team, [rescued, colleague]);
    for (const id of ['c1', 'c2']) expect(await nameIn(rescued, id)).toBe(`复制之中的${id}`);
  });

  it('loses no membership: the same device goes on, both ways', async () => {
    const { founder, colleague, team, rescue } = await withCopy();
    const { device } = await viewOf(founder);
    const rescued = await rescue();
    await rename(colleague, 'c1', '救回之后同事改的公司');
    await rename(rescued, 'c2', '救回之后自己改的公司');
    await settled(team, [colleague, rescued]);
    expect((await viewOf(rescued)).device).toBe(device);
    expect(await nameIn(rescued, 'c1')).toBe('救回之后同事改的公司');
    expect(await nameIn(colleague, 'c2')).toBe('救回之后自己改的公司');
  });

  it('sends what had been copied and not yet sent', async () => {
    const { founder, colleague, team, vault, rescue } = await withCopy();
    await rename(founder, 'c1', '没来得及发的公司');
    await vault.updateCopy();
    await settled(team, [await rescue(), colleague]);
    expect(await nameIn(colleague, 'c1')).toBe('没来得及发的公司');
  });

  it('of a copy that is older than what was sent: a device of its own, and nothing of either is lost', async () => {
    const { founder, colleague, team, rescue } = await withCopy();
    await rename(founder, 'c1', '发出去了、没进副本的公司');
    await exchangeAll(team, [founder, colleague]);
    const rescued = await rescue();
    await rename(rescued, 'c2', '救回之后自己改的公司');
    await settled(team, [rescued, colleague]);
    for (const app of [rescued, colleague]) {
      expect(await nameIn(app, 'c1')).toBe('发出去了、没进副本的公司');
      expect(await nameIn(app, 'c2')).toBe('救回之后自己改的公司');
    }
  });
});

describe('what the copy holds of a team', () => {
  it('is encrypted: no name of it, no key to its store', async () => {
    const { copy } = await withCopy();
    const all = Buffer.concat([...copy.files.values()]).toString('latin1');
    expect(all).toContain('team-about|');
    for (const secret of ['测试团队', '李雷', KEY.password, KEY.user, 'dav.example.test'])
      expect(all).not.toContain(Buffer.from(secret).toString('latin1'));
  });
});

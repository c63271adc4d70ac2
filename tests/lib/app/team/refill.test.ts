// Is a store that was emptied or reset filled again from the browsers, without anybody losing anything?
import { describe, expect, it } from 'vitest';
import { lockVault } from '../../../../lib/app/lock';
import { toText } from '../../../../lib/vault/crypto/bytes';
import { testClient } from '../../vault/test-vault';
import {
  copyOf,
  done,
  exchangeAll,
  founded,
  joined,
  nameIn,
  rename,
  type TeamApp,
  viewOf,
} from './team-apps';
import { webdavStore } from './webdav-store';

async function two() {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: ['c1', 'c2'] }));
  await exchangeAll(team, [founder, colleague]);
  return { store, founder, colleague, team };
}

describe('an emptied store', () => {
  it('is filled again: members, clients, their history, scans; whoever comes later has all of it', async () => {
    const { store, founder, colleague, team } = await two();
    await rename(founder, 'c1', '清空之前改的公司');
    await exchangeAll(team, [founder, colleague]);
    store.files.clear();
    await rename(colleague, 'c2', '清空之后改的公司');
    expect(await colleague.ask('team.sync', { team })).toEqual({ ok: false, reason: 'log-shorter' });
    expect(done(await founder.ask('team.refill', { team }))).toMatchObject({ entries: 2, scans: 1 });
    done(await colleague.ask('team.sync', { team }));
    expect((await viewOf(colleague)).sync.journals).toMatchObject([
      { device: (await viewOf(colleague)).device, code: 'set-back' },
    ]);
    done(await colleague.ask('team.refill', { team }));
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(founder, 'c2')).toBe('清空之后改的公司');
    const late = await joined(store, founder, team, { name: '赵敏' });
    await exchangeAll(team, [founder, colleague, late]);
    for (const app of [founder, colleague, late]) {
      expect(await nameIn(app, 'c1')).toBe('清空之前改的公司');
      expect(await nameIn(app, 'c2')).toBe('清空之后改的公司');
      expect((await viewOf(app)).undecided).toBe(0);
      expect((await viewOf(app)).sync).toMatchObject({ journals: [], waiting: 0, unreadable: 0 });
    }
    expect((await late.ask('clients.history', { id: 'c1' })).length).toBeGreaterThan(1);
    expect(toText((await late.app.vault.readDocument('c1', 'd1')) ?? new Uint8Array())).toBe(
      'plain-file-content',
    );
  });

  it('hides nothing of a member who never returns, and delays no new member', async () => {
    const { store, founder, colleague, team } = await two();
    await rename(colleague, 'c1', '走了的人改的公司');
    await exchangeAll(team, [colleague, founder]);
    await lockVault(colleague.app); // what was renamed would be sent once more after the store is empty
    store.files.clear();
    done(await founder.ask('team.refill', { team }));
    await rename(founder, 'c2', '补写以后改的公司');
    const late = await joined(store, founder, team, { name: '赵敏' });
    await exchangeAll(team, [founder, late]);
    expect(await nameIn(late, 'c1')).toBe('走了的人改的公司');
    expect(await nameIn(late, 'c2')).toBe('补写以后改的公司');
    expect((await viewOf(late)).sync.journals).toEqual([]);
  });

  it('may be emptied twice, and a journal that was not cut is not written again', async () => {
    const { store, founder, colleague, team } = await two();
    expect(done(await founder.ask('team.refill', { team }))).toMatchObject({
      entries: 0,
      revisions: 0,
      scans: 0,
    });
    for (const name of ['第一次', '第二次']) {
      store.files.clear();
      done(await founder.ask('team.refill', { team }));
      done(await colleague.ask('team.refill', { team }));
      await rename(colleague, 'c1', name);
      await exchangeAll(team, [colleague, founder]);
      expect(await nameIn(founder, 'c1')).toBe(name);
    }
  });
});

describe('an emptied store and two admins', () => {
  /** The second admin wrote an entry that the founder has not read, and then everything was gone. */
  async function emptied() {
    const { store, founder, colleague, team } = await two();
    const admin = await joined(store, founder, team, { name: '赵敏', role: 'admin' });
    await exchangeAll(team, [founder, admin]);
    const third = (await viewOf(colleague)).device;
    done(await admin.ask('team.change-role', { team, device: third, role: 'viewer' }));
    store.files.clear();
    done(await founder.ask('team.refill', { team }));
    return { store, founder, admin, team, third };
  }
  const roleIn = async (app: TeamApp, team: string, device: string) =>
    done(await app.ask('team.members', { team })).members.find((member) => member.device === device)?.role;

  it('admits nobody before the other has filled it too: what only that one knows is not contradicted', async () => {
    const { store, founder, admin, team, third } = await emptied();
    await expect(joined(store, founder, team, { name: '钱七' })).rejects.toThrow('admin-absent');
    expect(await founder.ask('team.change-role', { team, device: third, role: 'admin' })).toMatchObject({
      reason: 'admin-absent',
    });
    done(await admin.ask('team.refill', { team }));
    const late = await joined(store, founder, team, { name: '孙八' });
    await exchangeAll(team, [founder, admin, late]);
    for (const app of [founder, admin, late]) expect(await roleIn(app, team, third)).toBe('viewer');
  });

  it('allows the removal of an admin who will never return', async () => {
    const { store, founder, admin, team } = await emptied();
    const { device } = await viewOf(admin);
    done(await founder.ask('team.remove', { team, device, credentials: null }));
    const late = await joined(store, founder, team, { name: '孙八' });
    expect(await nameIn(late, 'c1')).toBe(testClient('c1').entity.name);
  });
});

describe('a store that was reset', () => {
  it('is reported by its own device, and what others wrote and nobody had read is kept', async () => {
    const { store, founder, colleague, team } = await two();
    const earlier = new Map([...store.files].map(([path, bytes]) => [path, bytes.slice()]));
    await rename(founder, 'c1', '备份之后改的公司');
    await exchangeAll(team, [founder, colleague]);
    store.setBack(earlier);
    // written into the older store before anybody noticed
    await rename(colleague, 'c2', '没人读过的公司');
    done(await colleague.ask('team.sync', { team }));
    done(await founder.ask('team.sync', { team }));
    const own = (await viewOf(founder)).device;
    expect((await viewOf(founder)).sync.journals).toContainEqual({
      device: own,
      deviceName: '李雷 · Linux',
      code: 'set-back',
    });
    expect(done(await founder.ask('team.refill', { team })).revisions).toBeGreaterThan(0);
    await exchangeAll(team, [colleague, founder]);
    const late = await joined(store, founder, team, { name: '赵敏' });
    await exchangeAll(team, [founder, late]);
    for (const app of [founder, colleague, late]) {
      expect(await nameIn(app, 'c1')).toBe('备份之后改的公司');
      expect(await nameIn(app, 'c2')).toBe('没人读过的公司');
      expect((await viewOf(app)).sync.journals).toEqual([]);
    }
  });

  it('by a single segment: filling it again repairs it for later members', async () => {
    const { store, founder, team } = await two();
    const { device } = await viewOf(founder);
    store.files.delete(`shared/${team}/j/${device}/0000000001`);
    expect(done(await founder.ask('team.refill', { team })).revisions).toBeGreaterThan(0);
    const late = await joined(store, founder, team, { name: '赵敏' });
    await exchangeAll(team, [founder, late]);
    expect(await nameIn(late, 'c2')).toBe(testClient('c2').entity.name);
    expect((await viewOf(late)).sync.journals).toEqual([]);
  });
});

describe('a journal whose segments are all there, one of them with other content', () => {
  const segmentOf = (team: string, device: string, number: number) =>
    `shared/${team}/j/${device}/${String(number).padStart(10, '0')}`;
  const faultsOf = async (app: TeamApp) => (await viewOf(app)).sync.journals.map(({ code }) => code);

  it('by a copied browser that wrote the same number: it is read again once its device fills the store', async () => {
    const { store, founder, team } = await two();
    const { device } = await viewOf(founder);
    const elsewhere = webdavStore();
    elsewhere.setBack(store.files);
    const copy = await copyOf(founder, elsewhere);
    await rename(copy, 'c1', '复制的浏览器改的公司');
    done(await copy.ask('team.sync', { team }));
    for (const name of ['原来的浏览器改的公司', '原来的浏览器又改的公司']) {
      await rename(founder, 'c1', name);
      done(await founder.ask('team.sync', { team }));
    }
    const second = segmentOf(team, device, 2);
    store.files.set(second, elsewhere.files.get(second) ?? new Uint8Array());
    const late = await joined(store, founder, team, { name: '赵敏' });
    expect(await faultsOf(late)).toEqual(['broken-chain']);
    expect(done(await founder.ask('team.refill', { team })).revisions).toBeGreaterThan(0);
    await exchangeAll(team, [founder, late]);
    expect(await faultsOf(late)).toEqual([]);
    expect((await viewOf(late)).undecided).toBe(1); // what the copy had written there is not lost either
  });

  it('by a changed byte', async () => {
    const { store, founder, team } = await two();
    const path = segmentOf(team, (await viewOf(founder)).device, 1);
    const other = (store.files.get(path) ?? new Uint8Array()).slice();
    other[other.length - 100] = (other.at(-100) ?? 0) ^ 1;
    store.files.set(path, other);
    const late = await joined(store, founder, team, { name: '赵敏' });
    expect(await faultsOf(late)).toEqual(['bad-signature']);
    expect(done(await founder.ask('team.refill', { team })).revisions).toBeGreaterThan(0);
    await exchangeAll(team, [founder, late]);
    expect(await faultsOf(late)).toEqual([]);
    expect(await nameIn(late, 'c2')).toBe(testClient('c2').entity.name);
  });
});

describe('what is never overwritten', () => {
  it('a member log with other content: it is refused as before', async () => {
    const { store, founder, team } = await two();
    const path = `shared/${team}/m/0000000002`;
    const other = (store.files.get(path) ?? new Uint8Array()).slice();
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    store.files.set(path, other);
    expect(await founder.ask('team.refill', { team })).toEqual({ ok: false, reason: 'log-changed' });
    expect(store.files.get(path)).toEqual(other);
  });

  it('a member log with other content: each can leave with the clients, and what was not sent yet', async () => {
    const { store, founder, colleague, team } = await two();
    await rename(colleague, 'c2', '没发出去的修改');
    const path = `shared/${team}/m/0000000002`;
    const other = (store.files.get(path) ?? new Uint8Array()).slice();
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    store.files.set(path, other);
    for (const app of [founder, colleague]) {
      expect(await app.ask('team.refill', { team })).toEqual({ ok: false, reason: 'log-changed' });
      done(await app.ask('team.leave', { team, keepsClients: true }));
      expect(await nameIn(app, 'c1')).toBe(testClient('c1').entity.name);
    }
    expect(await nameIn(colleague, 'c2')).toBe('没发出去的修改');
    expect(await colleague.app.vault.readDocument('c1', 'd1')).not.toBeNull();
  });

  it('anything, by a device that may only read', async () => {
    const { store, founder, team } = await two();
    const viewer = await joined(store, founder, team, { name: '赵敏', role: 'viewer' });
    expect(await viewer.ask('team.refill', { team })).toEqual({ ok: false, reason: 'not-allowed' });
  });
});

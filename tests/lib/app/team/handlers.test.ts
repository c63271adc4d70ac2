// Can a team be founded, joined, shared, changed and left, all through the messages of a surface?
import { describe, expect, it } from 'vitest';
import { syncDue } from '../../../../lib/app/team/sync';
import { testClient } from '../../vault/test-vault';
import { ADDRESS, appOver, done, exchangeAll, founded, joined, nameIn, rename, viewOf } from './team-apps';
import { KEY, webdavStore } from './webdav-store';

describe('without a team', () => {
  it('no network is contacted, whatever is done', async () => {
    const app = await appOver(() => {
      throw new Error('a request without a team');
    }, [testClient('c1')]);
    await rename(app, 'c1', '改名后的公司');
    await syncDue(app.app, 'all');
    expect(await app.ask('team.list', {})).toEqual([]);
    expect(await app.ask('team.line', {})).toBeNull();
    expect(await app.ask('team.sync', { team: 'ab'.repeat(16) })).toEqual({ ok: false, reason: 'no-team' });
    expect(
      app.calls.filter(([port, name, at]) => port === 'setAlarm' && name === 'teams' && at !== null),
    ).toEqual([]);
  });
});

describe('a team of two', () => {
  it('shares a client: the other has it, edits it, and the history says who', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
    const colleague = await joined(store, founder, team);
    expect(done(await founder.ask('team.share', { team, ids: ['c1'] })).shared).toBe(1);
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).toBe(testClient('c1').entity.name);
    expect(await nameIn(colleague, 'c2')).toBeNull();
    await rename(colleague, 'c1', '王芳改过的公司');
    await exchangeAll(team, [colleague, founder]);
    expect(await nameIn(founder, 'c1')).toBe('王芳改过的公司');
    const [newest] = await founder.ask('clients.history', { id: 'c1' });
    expect(newest?.source).toMatchObject({ isHere: false, deviceName: '王芳 · Windows' });
    expect(await viewOf(founder)).toMatchObject({ role: 'admin', members: 2, clients: 1, undecided: 0 });
    expect((await viewOf(colleague)).sync).toMatchObject({ fault: null, waiting: 0, waitingScans: 0 });
  });

  it('tells its members the name of each device, and the store nothing of it', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store);
    const colleague = await joined(store, founder, team);
    await exchangeAll(team, [founder, colleague]);
    for (const app of [founder, colleague]) {
      const { members } = done(await app.ask('team.members', { team }));
      expect(members.map(({ name }) => name)).toEqual(['李雷 · Linux', '王芳 · Windows']);
    }
    const stored = Buffer.concat([...store.files.values()]);
    expect(['李雷', '王芳', 'Linux', 'Windows'].filter((word) => stored.includes(word))).toEqual([]);
    expect(stored.includes('"signing"')).toBe(true); // what stands in clear is found
  });

  it('keeps both when both change the same, and the line of the panel says that a decision is needed', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: null }));
    await exchangeAll(team, [founder, colleague]);
    await rename(founder, 'c1', '甲公司');
    await rename(colleague, 'c1', '乙公司');
    await exchangeAll(team, [founder, colleague]);
    expect(await founder.ask('team.line', {})).toMatchObject({ undecided: 1, waiting: 0 });
    const open = await founder.ask('clients.undecided', { id: 'c1' });
    expect([open?.mine.isHere, open?.theirs.deviceName]).toEqual([true, '王芳 · Windows']);
  });

  it('never moves a client that is on this machine only into the team, nor overwrites it', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const own = { ...testClient('c1'), entity: { ...testClient('c1').entity, name: '自己的同一公司' } };
    const colleague = await joined(store, founder, team, { clients: [own] });
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).toBe('自己的同一公司');
    expect(await nameIn(founder, 'c1')).toBe(testClient('c1').entity.name);
    // shared later: what was passed over is merged, and both are asked
    done(await colleague.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [colleague, founder]);
    expect((await viewOf(colleague)).undecided).toBe(1);
    expect((await viewOf(founder)).undecided).toBe(1);
  });
});

describe('a client', () => {
  it('shows its team, and moves from one team into another; each team sees what was shared with it', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    expect(await founder.ask('team.of-client', { id: 'c1' })).toBeNull();
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    const branch = await founder.ask('team.new-ids', {});
    const asked = { ...branch, name: '分公司', deviceName: '李雷', address: ADDRESS, credentials: KEY };
    done(await founder.ask('team.create', asked));
    const other = await joined(store, founder, branch.team, { name: '赵敏' });
    done(await founder.ask('team.unshare', { ids: ['c1'] }));
    done(await founder.ask('team.share', { team: branch.team, ids: ['c1'] }));
    expect(await founder.ask('team.of-client', { id: 'c1' })).toBe(branch.team);
    await rename(founder, 'c1', '搬到分公司以后改的公司');
    await exchangeAll(branch.team, [founder, other]);
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(other, 'c1')).toBe('搬到分公司以后改的公司');
    expect(await nameIn(colleague, 'c1')).toBe(testClient('c1').entity.name);
  });
});

describe('a role', () => {
  it('of a viewer prevents further sending; earlier changes still count for later members', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store);
    const demoted = await joined(store, founder, team, { clients: [testClient('c1')] });
    done(await demoted.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [demoted, founder]);
    const { device } = await viewOf(demoted);
    done(await founder.ask('team.change-role', { team, device, role: 'viewer' }));
    await exchangeAll(team, [demoted]);
    await rename(demoted, 'c1', '只读成员改的公司');
    await exchangeAll(team, [demoted, founder]);
    expect((await viewOf(demoted)).role).toBe('viewer');
    expect(await demoted.ask('team.share', { team, ids: null })).toMatchObject({ reason: 'not-allowed' });
    const late = await joined(store, founder, team, { name: '赵敏' });
    await exchangeAll(team, [founder, late]);
    expect(await nameIn(late, 'c1')).toBe(testClient('c1').entity.name);
    expect((await viewOf(late)).sync.journals).toEqual([]);
  });
});

describe('another store', () => {
  it('is followed by all, with the changes sent to the one before meanwhile', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    const next = { ...ADDRESS, folder: 'elsewhere' };
    done(await founder.ask('team.move', { team, address: next, credentials: KEY }));
    // sent to the store before, by one who has not read yet that there is another
    store.answer = (method, path) =>
      method === 'GET' && path.includes('/h/') ? new Response('', { status: 404 }) : undefined;
    await rename(colleague, 'c1', '搬家途中改的公司');
    await colleague.ask('team.sync', { team });
    store.answer = () => undefined;
    await exchangeAll(team, [colleague, founder]);
    expect(await nameIn(founder, 'c1')).toBe('搬家途中改的公司');
    expect((await viewOf(colleague)).store?.address).toEqual(next);
    const before = store.asked.length;
    await exchangeAll(team, [colleague, founder]);
    expect(store.asked.slice(before).filter((one) => one.includes('shared/'))).toEqual([]);
    expect((await viewOf(founder)).sync.journals).toEqual([]);
  });

  it('with only another key: the others need do nothing while the one before still works', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    const credentials = { ...KEY, password: 'app-password-2' };
    const refused = await founder.ask('team.move', { team, address: ADDRESS, credentials });
    expect(refused).toMatchObject({ ok: false, reason: 'store-not-usable' });
    store.also = credentials.password;
    done(await founder.ask('team.move', { team, address: ADDRESS, credentials }));
    done(await colleague.ask('team.sync', { team }));
    store.password = credentials.password;
    store.also = null;
    await exchangeAll(team, [founder, colleague]);
  });
});

describe('a removal', () => {
  it('excludes the leaver from all later changes; the others go on without a press', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const leaver = await joined(store, founder, team);
    const stayer = await joined(store, founder, team, { name: '赵敏' });
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, leaver, stayer]);
    const { device } = await viewOf(leaver);
    const { removal } = done(await founder.ask('team.removal', { team, device }));
    expect(removal).toMatchObject({ name: '王芳 · Windows', key: 'shared' });
    expect(removal.clients.map(({ id }) => id)).toEqual(['c1']);
    const credentials = { ...KEY, password: 'app-password-2' };
    store.also = credentials.password;
    done(await founder.ask('team.remove', { team, device, credentials }));
    await stayer.ask('team.sync', { team });
    [store.password, store.also] = [credentials.password, null];
    await rename(founder, 'c1', '离职之后的公司');
    await exchangeAll(team, [founder, stayer]);
    expect(await nameIn(stayer, 'c1')).toBe('离职之后的公司');
    expect(await leaver.ask('team.sync', { team })).toMatchObject({ ok: false, reason: 'wrong-key' });
    // with a key of its own to the whole store it still opens nothing new
    store.password = KEY.password;
    expect(await leaver.ask('team.sync', { team })).toMatchObject({ ok: false, reason: 'removed' });
    expect((await viewOf(leaver)).standing).toBe('removed');
    expect(await nameIn(leaver, 'c1')).toBe(testClient('c1').entity.name);
  });
});

describe('leaving', () => {
  it('with its clients: they stay here, and change here only', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const leaver = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, leaver]);
    done(await leaver.ask('team.leave', { team, keepsClients: true }));
    expect(await leaver.ask('team.list', {})).toEqual([]);
    await rename(leaver, 'c1', '带走之后改的公司');
    await exchangeAll(team, [founder]);
    expect(await nameIn(founder, 'c1')).toBe(testClient('c1').entity.name);
  });

  it('without them: none of them can be decrypted here any more', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const leaver = await joined(store, founder, team, { clients: [testClient('own')] });
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, leaver]);
    done(await leaver.ask('team.leave', { team, keepsClients: false }));
    const { clients, removed } = await leaver.app.vault.listClients('');
    expect([...clients, ...removed].map(({ id }) => id)).toEqual(['own']);
    const check = await leaver.app.vault.verify();
    expect(check).toMatchObject({ records: 1, undecryptable: [], torn: [], lostFiles: [] });
  });
});

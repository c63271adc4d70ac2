// How is a member removed: is a new key tried before anything is written, and is everything kept that the member sent before?
import { describe, expect, it } from 'vitest';
import { keepAbout, readAbout } from '../../../../lib/team/team-about';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, nameIn, rename, secondTeam, viewOf } from './team-apps';
import { KEY, type WebdavStore, webdavStore } from './webdav-store';

const NEW_KEY = { ...KEY, password: 'app-password-2' };

async function teamOfTwo() {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const leaver = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: ['c1'] }));
  await exchangeAll(team, [founder, leaver]);
  const { device } = await viewOf(leaver);
  return { store, founder, leaver, team, device };
}

const logOf = ({ files }: WebdavStore) => [...files.keys()].filter((path) => path.includes('/m/'));

describe('a new key for those who stay', () => {
  it('that the store does not accept is refused, and nobody was removed', async () => {
    const { store, founder, leaver, team, device } = await teamOfTwo();
    const before = logOf(store);
    const credentials = { ...KEY, password: 'wrong-password' };
    const refused = await founder.ask('team.remove', { team, device, credentials });
    expect(refused).toMatchObject({ ok: false, reason: 'store-not-usable' });
    expect(refused.ok || refused.check?.steps).toMatchObject([{ outcome: 'stop', code: 'wrong-key' }]);
    expect(logOf(store)).toEqual(before);
    await exchangeAll(team, [founder, leaver]);
    expect((await viewOf(founder)).members).toBe(2);
  });

  it('that is the one the leaver knows is refused', async () => {
    const { store, founder, team, device } = await teamOfTwo();
    const before = logOf(store);
    expect(await founder.ask('team.remove', { team, device, credentials: KEY })).toMatchObject({
      ok: false,
      reason: 'same-key',
    });
    expect(logOf(store)).toEqual(before);
  });

  it('is used by all at once, and the answer says that the former one has still to be disabled', async () => {
    const { store, founder, team, device } = await teamOfTwo();
    store.also = NEW_KEY.password;
    const { removal } = done(await founder.ask('team.remove', { team, device, credentials: NEW_KEY }));
    expect(removal).toMatchObject({ key: 'former', disable: { user: KEY.user } });
    store.password = NEW_KEY.password;
    done(await founder.ask('team.sync', { team }));
  });

  it('works where the store took the former one back already, which the answer says', async () => {
    const { store, founder, team, device } = await teamOfTwo();
    store.password = NEW_KEY.password;
    const { removal } = done(await founder.ask('team.remove', { team, device, credentials: NEW_KEY }));
    expect(removal.key).toBe('refused');
    expect((await viewOf(founder)).members).toBe(1);
  });

  it('may follow later: until then the team says whose removal left the key to be changed', async () => {
    const { store, founder, team, device } = await teamOfTwo();
    const { removal } = done(await founder.ask('team.remove', { team, device, credentials: null }));
    expect(removal.key).toBe('shared');
    expect((await viewOf(founder)).owed).toEqual(['王芳 · Windows']);
    store.also = NEW_KEY.password;
    const { address } = (await viewOf(founder)).store ?? {};
    if (!address) throw new Error('a store');
    const same = await founder.ask('team.move', { team, address, credentials: KEY });
    expect(same).toMatchObject({ ok: false, reason: 'same-key' });
    expect((await viewOf(founder)).owed).toEqual(['王芳 · Windows']);
    done(await founder.ask('team.move', { team, address, credentials: NEW_KEY }));
    expect((await viewOf(founder)).owed).toEqual([]);
  });
});

describe('what the leaver sent before', () => {
  it('is read once more before the removal, so that nothing saved by then is lost', async () => {
    const { founder, leaver, team, device } = await teamOfTwo();
    await rename(leaver, 'c1', '移出之前改的公司');
    done(await leaver.ask('team.sync', { team }));
    done(await founder.ask('team.remove', { team, device, credentials: null }));
    expect(await nameIn(founder, 'c1')).toBe('移出之前改的公司');
    await exchangeAll(team, [founder]);
    expect((await viewOf(founder)).sync).toMatchObject({ journals: [], late: [] });
  });

  it('before a lesser role counts too', async () => {
    const { founder, leaver, team, device } = await teamOfTwo();
    await rename(leaver, 'c1', '还能编辑时改的公司');
    done(await leaver.ask('team.sync', { team }));
    done(await founder.ask('team.change-role', { team, device, role: 'viewer' }));
    await exchangeAll(team, [founder]);
    expect(await nameIn(founder, 'c1')).toBe('还能编辑时改的公司');
  });

  it('too late is left out, which is said until it is dismissed, and never again', async () => {
    const { founder, leaver, team, device } = await teamOfTwo();
    await rename(leaver, 'c1', '移出之后才到的公司');
    let isRemoved = false;
    // the leaver sends between the admin's last reading and the entry
    const { store } = await interrupted(founder, async () => {
      if (!isRemoved) done(await leaver.ask('team.sync', { team }));
      isRemoved = true;
    });
    done(await founder.ask('team.remove', { team, device, credentials: null }));
    store.restore();
    await exchangeAll(team, [founder]);
    expect(isRemoved).toBe(true);
    expect(await nameIn(founder, 'c1')).toBe(testClient('c1').entity.name);
    expect((await viewOf(founder)).sync).toMatchObject({ journals: [], late: ['王芳 · Windows'] });
    done(await founder.ask('team.dismiss-late', { team }));
    await exchangeAll(team, [founder]);
    expect((await viewOf(founder)).sync.late).toEqual([]);
  });

  it('that a third member had read, but the admin not, reaches all through that member', async () => {
    const { store, founder, leaver, team, device } = await teamOfTwo();
    const third = await joined(store, founder, team, { name: '赵敏' });
    await exchangeAll(team, [third]);
    await rename(leaver, 'c1', '只有赵敏收到的公司');
    const { store: cut } = await interrupted(founder, async () => {
      cut.restore();
      done(await leaver.ask('team.sync', { team }));
      done(await third.ask('team.sync', { team }));
    });
    done(await founder.ask('team.remove', { team, device, credentials: null }));
    expect(await nameIn(third, 'c1')).toBe('只有赵敏收到的公司');
    expect(await nameIn(founder, 'c1')).toBe(testClient('c1').entity.name);
    await exchangeAll(team, [third, founder]);
    expect(await nameIn(founder, 'c1')).toBe('只有赵敏收到的公司');
    expect((await viewOf(founder)).undecided).toBe(0);
  });
});

describe('what the leaver could see', () => {
  it('holds what was moved, taken back, deleted and erased since, each marked so', async () => {
    const store = webdavStore();
    const all = ['kept', 'moved', 'back', 'gone', 'erased', 'own'];
    const { founder, team } = await founded(
      store,
      all.map((id) => testClient(id)),
    );
    done(await founder.ask('team.share', { team, ids: all.slice(0, -1) }));
    await joined(store, founder, team);
    const branch = await secondTeam(founder, store);
    done(await founder.ask('team.unshare', { ids: ['moved', 'back', 'erased'] }));
    done(await founder.ask('team.share', { team: branch, ids: ['moved'] }));
    await founder.ask('clients.remove', { ids: ['gone', 'erased'] });
    await founder.ask('clients.erase', { ids: ['erased'] });
    const { members } = done(await founder.ask('team.members', { team }));
    const device = members.find(({ isHere }) => !isHere)?.device ?? '';
    const seen = async () => done(await founder.ask('team.removal', { team, device })).removal;
    const { clients, erased } = await seen();
    expect(new Map(clients.map(({ id, now, to }) => [id, [now, to]]))).toEqual(
      new Map([
        ['kept', ['shared', null]],
        ['moved', ['moved', '分公司']],
        ['back', ['local', null]],
        ['gone', ['removed', null]],
      ]),
    );
    expect(erased).toBe(1);
    // also where it was moved before this was noted
    const about = await founder.app.vault.read((open) => readAbout(open, team));
    await founder.app.vault.write((open) => keepAbout(open, { ...about, left: [] }));
    expect((await seen()).clients).toEqual(clients);
  });
});

/** Another team of the same vault. */
/** Runs something when this admin is about to store an entry of the member log. */
async function interrupted(
  { app }: Awaited<ReturnType<typeof teamOfTwo>>['founder'],
  before: () => Promise<void>,
) {
  const { fetch } = app.browser;
  const change = (next: typeof fetch) => Object.assign(app.browser, { fetch: next });
  change(async (address, init) => {
    if (init.method === 'PUT' && address.includes('/m/')) await before();
    return fetch(address, init);
  });
  return { store: { restore: () => void change(fetch) } };
}

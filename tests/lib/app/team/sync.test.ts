// How may an exchange fail, what is kept of it, and when does the next one start?
import { describe, expect, it, vi } from 'vitest';
import { lockVault } from '../../../../lib/app/lock';
import { onTeamAlarm, syncDue } from '../../../../lib/app/team/sync';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, nameIn, rename, viewOf } from './team-apps';
import { type WebdavStore, webdavStore } from './webdav-store';

const requests = (store: WebdavStore) => store.asked.length;

describe('what the store answers', () => {
  const CASES = [
    ['a wrong password', 401, {}, 'wrong-key', 3600],
    ['a refusal', 403, {}, 'not-allowed', 3600],
    ['too many requests, with a time', 429, { 'retry-after': '900' }, 'busy', 900],
    ['a service that is down', 503, {}, 'busy', 60],
    ['a disk that is full', 507, {}, 'full', 3600],
  ] as const;

  it.each(CASES)(
    '%s (%i) is kept by name, with the next try',
    async (_, status, headers, reason, seconds) => {
      const store = webdavStore();
      const { founder, team } = await founded(store, [testClient('c1')]);
      store.answer = () => new Response('', { status, headers });
      expect(await founder.ask('team.sync', { team })).toEqual({ ok: false, reason });
      const { fault } = (await viewOf(founder)).sync;
      expect(fault).toMatchObject({ code: reason, at: founder.now });
      const wait = ((fault?.nextTry ?? 0) - founder.now) / 1000;
      expect(wait).toBeGreaterThanOrEqual(seconds * 0.8);
      expect(wait).toBeLessThanOrEqual(seconds * 1.2 + 1);
      expect(await founder.ask('team.line', {})).toMatchObject({ fault: reason });
      // the alarm before that time asks nothing; after it, everything is well again
      const before = requests(store);
      await onTeamAlarm(founder.app, 'teams');
      expect(requests(store)).toBe(before);
      store.answer = () => undefined;
      founder.now = fault?.nextTry ?? 0;
      await onTeamAlarm(founder.app, 'teams');
      expect((await viewOf(founder)).sync.fault).toBeNull();
    },
  );

  it('nothing: unreachable, or offline when the browser says so; waits longer each time', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, []);
    let isOnline = true;
    const app = { ...founder.app, browser: { ...founder.app.browser, isOnline: () => isOnline } };
    store.answer = () => {
      throw new TypeError('Failed to fetch');
    };
    const waits: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      await founder.ask('team.sync', { team });
      const { fault } = (await viewOf(founder)).sync;
      expect(fault?.code).toBe('unreachable');
      waits.push((fault?.nextTry ?? 0) - founder.now);
    }
    expect(waits.toSorted((one, other) => one - other)).toEqual(waits);
    expect(waits[3]).toBeGreaterThan(4 * 60_000);
    isOnline = false;
    founder.now += 60 * 60_000;
    await syncDue(app);
    expect((await viewOf(founder)).sync.fault?.code).toBe('offline');
  });

  it('a store whose address the person has not allowed is not contacted', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, []);
    const hosts = { ...founder.app.browser.hosts, isAllowed: async () => false };
    const app = { ...founder.app, browser: { ...founder.app.browser, hosts } };
    const before = requests(store);
    await syncDue(app);
    expect(requests(store)).toBe(before);
    expect((await viewOf(founder)).sync.fault).toMatchObject({ code: 'no-permission', nextTry: null });
    done(await founder.ask('team.sync', { team }));
  });
});

describe('a vault that locks in the middle', () => {
  it('stops the exchange, stores no fault, and the next opening goes on', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    let isLocked = false;
    store.answer = (method, path) => {
      if (method === 'PUT' && path.includes('/j/') && !isLocked) {
        isLocked = true;
        void lockVault(founder.app);
      }
      return undefined;
    };
    expect(await founder.ask('team.sync', { team })).toEqual({ ok: false, fault: 'locked' });
    expect(isLocked).toBe(true);
    expect(founder.calls).toContainEqual(['setAlarm', 'teams', null]);
    const before = requests(store);
    await onTeamAlarm(founder.app, 'teams');
    expect(requests(store)).toBe(before);
    expect((await founder.ask('vault.unlock', { passphrase: 'Correct horse 7 battery' })).ok).toBe(true);
    expect((await viewOf(founder)).sync.fault).toBeNull();
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).not.toBeNull();
    expect((await viewOf(founder)).sync.waiting).toBe(0);
  });
});

describe('a disk that is full here', () => {
  it('stores nothing partially, keeps what it had, and has everything once there is room', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    done(await founder.ask('team.share', { team, ids: ['c2'] }));
    await rename(founder, 'c1', '示例甲公司');
    done(await founder.ask('team.sync', { team }));
    const before = await nameIn(colleague, 'c1');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'search') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    expect(await colleague.ask('team.sync', { team })).toEqual({ ok: false, fault: 'storage-full' });
    vi.restoreAllMocks();
    expect(await nameIn(colleague, 'c1')).toBe(before);
    expect(await nameIn(colleague, 'c2')).toBeNull();
    done(await colleague.ask('team.sync', { team }));
    expect(await nameIn(colleague, 'c1')).toBe('示例甲公司');
    expect(await nameIn(colleague, 'c2')).not.toBeNull();
  });
});

describe('a store that is not what it was', () => {
  it('emptied: this is reported, and nothing here is lost', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder]);
    store.files.clear();
    expect(await founder.ask('team.sync', { team })).toEqual({ ok: false, reason: 'log-shorter' });
    expect(await nameIn(founder, 'c1')).not.toBeNull();
  });

  it('reset: the journal that lacks segments is named, and nothing older is accepted', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    const earlier = new Map([...store.files].map(([path, bytes]) => [path, bytes.slice()]));
    await rename(founder, 'c1', '较新的公司');
    await exchangeAll(team, [founder, colleague]);
    store.setBack(earlier);
    done(await colleague.ask('team.sync', { team }));
    const { journals } = (await viewOf(colleague)).sync;
    expect(journals).toMatchObject([{ deviceName: '李雷 · Linux', code: 'withheld' }]);
    expect(await nameIn(colleague, 'c1')).toBe('较新的公司');
  });
});

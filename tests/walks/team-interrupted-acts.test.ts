// What if an act of a team ends between two of its steps, because an answer was lost or the background stopped, or if it is pressed in two tabs at once?
import { expect, it } from 'vitest';
import {
  ADDRESS,
  appOver,
  done,
  exchangeAll,
  founded,
  joined,
  rename,
  type TeamApp,
  viewOf,
} from '../lib/app/team/team-apps';
import { KEY, webdavStore } from '../lib/app/team/webdav-store';
import { passphrase, testClient } from '../lib/vault/test-vault';

/** The store does what is asked, but its answer to the first such request never arrives. */
function loseAnswerTo({ app }: TeamApp, method: string, part: string): void {
  const { fetch } = app.browser;
  let isLost = false;
  Object.assign(app.browser, {
    fetch: async (address: string, init: RequestInit) => {
      const answer = await fetch(address, init);
      if (isLost || init.method !== method || !address.includes(part)) return answer;
      isLost = true;
      throw new TypeError('network');
    },
  });
}

async function asking() {
  const store = webdavStore();
  const { founder, team } = await founded(store);
  const { device } = await founder.ask('team.new-ids', {});
  const asked = { team, device, name: '王芳', role: 'editor' as const, credentials: null };
  const { text } = done(await founder.ask('team.invite', asked));
  const colleague = await appOver(store.fetch);
  return { store, founder, team, device, text, colleague };
}

it('an approval whose answer was lost: the request is gone with the next look, and another press is none too many', async () => {
  const { founder, team, device, text, colleague } = await asking();
  const { digits } = done(await colleague.ask('team.join', { text, deviceName: '王芳 · Windows' }));
  loseAnswerTo(founder, 'PUT', '/m/');
  const press = () => founder.ask('team.approve', { team, device, digits: digits ?? '' });
  expect(await press()).toMatchObject({ ok: false, reason: 'unreachable' });
  done(await founder.ask('team.sync', { team }));
  expect(done(await founder.ask('team.requests', { team }))).toMatchObject({ requests: [], invited: [] });
  expect((await viewOf(founder)).requests).toBe(0);
  done(await press());
  expect((await viewOf(founder)).members).toBe(2);
});

it('an approval in two tabs at once: one entry, and neither is told of a fault', async () => {
  const { founder, team, device, text, colleague } = await asking();
  const { digits } = done(await colleague.ask('team.join', { text, deviceName: '王芳 · Windows' }));
  const press = () => founder.ask('team.approve', { team, device, digits: digits ?? '' });
  const answers = await Promise.all([press(), press()]);
  expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await viewOf(founder)).toMatchObject({ members: 2, log: 2 });
});

it('an invitation used in two tabs at once: one request, whose digits both show', async () => {
  const { founder, team, device, text, colleague } = await asking();
  const press = () => colleague.ask('team.join', { text, deviceName: '王芳 · Windows' });
  const [one, other] = await Promise.all([press(), press()]);
  const { digits } = done(one);
  expect(done(other).digits).toBe(digits);
  done(await founder.ask('team.approve', { team, device, digits: digits ?? '' }));
  done(await colleague.ask('team.sync', { team }));
  expect((await viewOf(colleague)).standing).toBe('member');
});

it('a founding whose answer was lost: another press founds the same team', async () => {
  const store = webdavStore();
  const founder = await appOver(store.fetch);
  const ids = await founder.ask('team.new-ids', {});
  const asked = { ...ids, name: '示例代办', deviceName: '周明 · 办公室', address: ADDRESS, credentials: KEY };
  loseAnswerTo(founder, 'PUT', '/m/');
  expect(await founder.ask('team.create', asked)).toMatchObject({ ok: false, reason: 'unreachable' });
  done(await founder.ask('team.create', asked));
  done(await founder.ask('team.sync', { team: ids.team }));
  expect(await viewOf(founder)).toMatchObject({ standing: 'member', members: 1, log: 1 });
});

it('a founding in whose middle the vault is locked: another press founds the same team', async () => {
  const store = webdavStore();
  const founder = await appOver(store.fetch);
  const ids = await founder.ask('team.new-ids', {});
  const asked = { ...ids, name: '示例代办', deviceName: '周明 · 办公室', address: ADDRESS, credentials: KEY };
  const { fetch } = founder.app.browser;
  Object.assign(founder.app.browser, {
    fetch: async (address: string, init: RequestInit) => {
      if (init.method === 'PUT' && address.includes('/m/')) await founder.app.vault.lock();
      return fetch(address, init);
    },
  });
  expect(await founder.ask('team.create', asked).catch(() => 'locked')).not.toMatchObject({ ok: true });
  Object.assign(founder.app.browser, { fetch });
  await founder.app.vault.unlock(passphrase);
  done(await founder.ask('team.create', asked));
  expect(await viewOf(founder)).toMatchObject({ standing: 'member', members: 1, log: 1 });
});

it('a removal whose answer was lost: that the key has to be changed is not forgotten', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store);
  const colleague = await joined(store, founder, team);
  const { device } = await viewOf(colleague);
  loseAnswerTo(founder, 'PUT', '/m/');
  const answer = await founder.ask('team.remove', { team, device, credentials: null });
  expect(answer).toMatchObject({ ok: false, reason: 'unreachable' });
  done(await founder.ask('team.sync', { team }));
  expect(await viewOf(founder)).toMatchObject({ members: 1, owed: ['王芳 · Windows'] });
});

it('a removal in two tabs at once, or pressed again: one entry, and neither is told of a fault', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store);
  const { device } = await viewOf(await joined(store, founder, team));
  const press = () => founder.ask('team.remove', { team, device, credentials: null });
  const [one, other] = await Promise.all([press(), press()]);
  expect([done(one).removal.key, done(other).removal.key]).toEqual(['shared', 'shared']);
  done(await press());
  expect(await viewOf(founder)).toMatchObject({ members: 1, log: 3, owed: ['王芳 · Windows'] });
});

it('a removal with a new key after one without: all get the new key, and nothing is owed any more', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store);
  const { device } = await viewOf(await joined(store, founder, team));
  const stayer = await joined(store, founder, team, { name: '赵敏' });
  done(await founder.ask('team.remove', { team, device, credentials: null }));
  const credentials = { ...KEY, password: 'app-password-2' };
  store.also = credentials.password;
  done(await founder.ask('team.remove', { team, device, credentials }));
  done(await stayer.ask('team.sync', { team }));
  store.password = credentials.password;
  store.also = null;
  for (const member of [founder, stayer]) done(await member.ask('team.sync', { team }));
  expect(await viewOf(founder)).toMatchObject({ members: 2, owed: [] });
});

it('a removal that did not happen: nobody is named as who still knows the key', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store);
  const { device } = await viewOf(await joined(store, founder, team));
  store.answer = (method, path) =>
    method === 'PUT' && path.includes('/m/') ? new Response('', { status: 403 }) : undefined;
  const answer = await founder.ask('team.remove', { team, device, credentials: null });
  expect(answer).toMatchObject({ ok: false, reason: 'not-allowed' });
  expect(await viewOf(founder)).toMatchObject({ members: 2, owed: [] });
});

/** Starts something before the request after this many, which waits for its end if `isAwaited`. */
function startAfter({ app }: TeamApp, requests: number, start: () => Promise<unknown>, isAwaited = false) {
  const { fetch } = app.browser;
  let left = requests;
  let started: Promise<unknown> | null = null;
  Object.assign(app.browser, {
    fetch: async (address: string, init: RequestInit) => {
      left -= 1;
      if (left < 0 && started === null) {
        started = start();
        if (isAwaited) await started;
      }
      return fetch(address, init);
    },
  });
  return { wasStarted: () => started !== null, ended: async () => started };
}

it('a request that is cancelled while it is being granted: this device is in no team', async () => {
  for (let requests = 0; ; requests += 1) {
    const { founder, team, device, text, colleague } = await asking();
    const { digits } = done(await colleague.ask('team.join', { text, deviceName: '王芳 · Windows' }));
    done(await founder.ask('team.approve', { team, device, digits: digits ?? '' }));
    const cancel = () => colleague.ask('team.leave', { team, keepsClients: false });
    const { wasStarted, ended } = startAfter(colleague, requests, cancel);
    await colleague.ask('team.sync', { team }).catch(() => undefined);
    await ended();
    if (!wasStarted()) return;
    expect(await colleague.ask('team.list', {}), `after ${requests} requests`).toEqual([]);
    expect(await colleague.ask('team.line', {})).toBeNull();
  }
});

it('leaving while an exchange runs: nothing of the team comes back', async () => {
  for (let requests = 0; ; requests += 1) {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    done(await founder.ask('team.sync', { team }));
    const leave = () => colleague.ask('team.leave', { team, keepsClients: true });
    const { wasStarted, ended } = startAfter(colleague, requests, leave);
    await colleague.ask('team.sync', { team }).catch(() => undefined);
    await ended();
    if (!wasStarted()) return;
    expect(await colleague.ask('team.list', {}), `after ${requests} requests`).toEqual([]);
    expect(await colleague.ask('team.of-client', { id: 'c1' })).toBeNull();
  }
});

it('sharing a client, of which colleagues have another, while an exchange runs: what was skipped is read all the same', async () => {
  for (let requests = 0; ; requests += 1) {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
    const colleague = await joined(store, founder, team, { clients: [testClient('c1')] });
    await rename(founder, 'c1', '周明写的公司');
    await rename(colleague, 'c1', '王芳写的公司');
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    done(await founder.ask('team.share', { team, ids: ['c2'] }));
    done(await founder.ask('team.sync', { team }));
    const share = () => colleague.ask('team.share', { team, ids: ['c1'] });
    const { wasStarted, ended } = startAfter(colleague, requests, share, true);
    done(await colleague.ask('team.sync', { team }));
    await ended();
    if (!wasStarted()) return;
    // before the founder has read anything of it
    done(await colleague.ask('team.sync', { team }));
    expect(await viewOf(colleague), `after ${requests} requests`).toMatchObject({ clients: 2, undecided: 1 });
  }
});

// What is said of an address, an answer, an invitation or digits that are not as they should be, and of a full disk or a lock in the middle of an act? Nothing is half done, and the same press works once the cause is gone.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lockVault } from '../../lib/app/lock';
import type { StoreAddress } from '../../lib/protocol/team-store';
import { readInvitation, writeInvitation } from '../../lib/team/invitation';
import {
  ADDRESS,
  appOver,
  done,
  exchangeAll,
  founded,
  joined,
  nameIn,
  type TeamApp,
  viewOf,
} from '../lib/app/team/team-apps';
import { KEY, webdavStore } from '../lib/app/team/webdav-store';
import { passphrase, testClient } from '../lib/vault/test-vault';

const S3 = {
  engine: 's3',
  endpoint: 'https://store.example.com',
  bucket: 'agency',
  region: 'r',
  style: 'host',
  folder: 'shared',
} as const satisfies StoreAddress;
const S3_KEY = { engine: 's3', accessKeyId: 'id-of-nobody', secretAccessKey: 'secret-of-nobody' } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an address', () => {
  it.each<[string, StoreAddress]>([
    ['without encryption', { ...ADDRESS, base: 'http://dav.example.test/agency' }],
    ['without encryption, of an object storage', { ...S3, endpoint: 'http://store.example.com' }],
    ['with a name and a password in it', { ...ADDRESS, base: 'https://a:b@dav.example.test/agency' }],
    ['that is none', { ...ADDRESS, base: 'dav.example.test' }],
    ['whose bucket is no name of one', { ...S3, bucket: '示例 桶' }],
    ['with a path where only a host belongs', { ...S3, endpoint: 'https://store.example.com/agency' }],
  ])('%s is refused, and nothing is contacted', async (_, address) => {
    const asked = vi.fn();
    const app = await appOver(asked);
    const ids = await app.ask('team.new-ids', {});
    const credentials = address.engine === 's3' ? S3_KEY : KEY;
    const answer = await app.ask('team.check', { ...ids, address, credentials });
    expect(answer).toMatchObject({ ok: false, reason: 'bad-address' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('that names no bucket is no request at all', async () => {
    const app = await appOver(vi.fn());
    const ids = await app.ask('team.new-ids', {});
    const address = { ...S3, bucket: ' ' };
    const answer = await app.ask('team.check', { ...ids, address, credentials: S3_KEY }).catch(() => null);
    expect(answer).not.toMatchObject({ ok: true });
  });
});

describe('a clock that is off by 20 minutes', () => {
  it('is named by the first step of the check', async () => {
    const skewed = '<Error><Code>RequestTimeTooSkewed</Code></Error>';
    const app = await appOver(async () => new Response(skewed, { status: 403 }));
    const ids = await app.ask('team.new-ids', {});
    const { check } = done(await app.ask('team.check', { ...ids, address: S3, credentials: S3_KEY }));
    expect(check).toMatchObject({ isUsable: false, steps: [{ step: 'put', code: 'clock-off' }] });
  });
});

/** As `fetch` answers where it must not follow: nothing of the other address can be read. */
const opaqueRedirect = () =>
  Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, ok: { value: false } });

describe('a store that answers something else', () => {
  const PAGE = '<!DOCTYPE html><title>登录</title>';
  it.each<[string, string, () => Response]>([
    ['a redirect', 'another-service', opaqueRedirect],
    ['a page', 'another-service', () => new Response(PAGE, { headers: { 'content-type': 'text/html' } })],
    ['nothing at all', 'another-service', () => new Response('')],
    ['a list that is cut in the middle', 'another-service', () => new Response('<multista', { status: 207 })],
  ])('%s: %s, and what is here stays', async (_, reason, answer) => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    store.answer = (method) => (method === 'PROPFIND' ? answer() : undefined);
    expect(await founder.ask('team.sync', { team })).toEqual({ ok: false, reason });
    expect((await viewOf(founder)).sync).toMatchObject({ fault: { code: reason }, waiting: 1 });
    store.answer = () => undefined;
    done(await founder.ask('team.sync', { team }));
    expect((await viewOf(founder)).sync).toMatchObject({ fault: null, waiting: 0 });
  });
});

async function invited() {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const { device } = await founder.ask('team.new-ids', {});
  const asked = { team, device, name: '王芳', role: 'editor' as const, credentials: null };
  const { text } = done(await founder.ask('team.invite', asked));
  return { store, founder, team, device, text, colleague: await appOver(store.fetch) };
}

describe('an invitation', () => {
  it('that names another founder than the store has is refused before any key is taken from there', async () => {
    const { founder, team, text, colleague } = await invited();
    const forged = { ...(await readInvitation(text, founder.now)), root: 'ab'.repeat(32) };
    done(await colleague.ask('team.join', { text: await writeInvitation(forged), deviceName: '王芳' }));
    expect(await colleague.ask('team.sync', { team })).toEqual({ ok: false, reason: 'another-root' });
    expect(await viewOf(colleague)).toMatchObject({ standing: 'asking', clients: 0 });
    expect(done(await founder.ask('team.requests', { team })).requests).toEqual([]);
  });

  it('that was withdrawn brings no request before the admin', async () => {
    const { founder, team, device, text, colleague } = await invited();
    done(await founder.ask('team.withdraw', { team, device }));
    done(await colleague.ask('team.join', { text, deviceName: '王芳' }));
    expect(done(await founder.ask('team.requests', { team }))).toMatchObject({ invited: [], requests: [] });
    const approved = await founder.ask('team.approve', { team, device, digits: '000000' });
    expect(approved).toMatchObject({ ok: false, reason: 'not-invited' });
  });
});

it('six digits that are not those on the newcomer’s screen admit nobody', async () => {
  const { founder, team, device, text, colleague } = await invited();
  const { digits } = done(await colleague.ask('team.join', { text, deviceName: '王芳' }));
  const others = digits === '123456' ? '654321' : '123456';
  const answer = await founder.ask('team.approve', { team, device, digits: others });
  expect(answer).toMatchObject({ ok: false, reason: 'other-digits' });
  done(await colleague.ask('team.sync', { team }));
  expect((await viewOf(colleague)).standing).toBe('asking');
  expect((await viewOf(founder)).members).toBe(1);
});

/** From now on nothing more fits on this disk; answers how to make room. */
function fillDisk(): () => void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return () => vi.restoreAllMocks();
}

const FULL = { ok: false, fault: 'storage-full' };

describe('a disk that is full here', () => {
  it('lets no team be founded, in the store neither', async () => {
    const store = webdavStore();
    const founder = await appOver(store.fetch);
    const ids = await founder.ask('team.new-ids', {});
    const asked = { ...ids, name: '示例代办', deviceName: '周明', address: ADDRESS, credentials: KEY };
    const makeRoom = fillDisk();
    expect(await founder.ask('team.create', asked)).toEqual(FULL);
    expect([...store.files.keys()].filter((path) => path.includes('/m/'))).toEqual([]);
    makeRoom();
    done(await founder.ask('team.create', asked));
  });

  it('lets nobody ask to join with keys that are not kept', async () => {
    const { store, text, colleague } = await invited();
    const makeRoom = fillDisk();
    expect(await colleague.ask('team.join', { text, deviceName: '王芳' })).toEqual(FULL);
    expect([...store.files.keys()].filter((path) => path.includes('/r/'))).toEqual([]);
    makeRoom();
    done(await colleague.ask('team.join', { text, deviceName: '王芳' }));
  });

  it('sends nothing that is not kept as sent, and all of it once there is room', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    const makeRoom = fillDisk();
    expect(await founder.ask('team.sync', { team })).toEqual(FULL);
    expect([...store.files.keys()].filter((path) => path.includes('/j/0'))).toEqual([]);
    makeRoom();
    expect((await viewOf(founder)).sync).toMatchObject({ fault: null, waiting: 1 });
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).not.toBeNull();
  });
});

/** The vault is locked when the first request of this kind arrives at the store, which answers it all the same. */
function lockAt({ app }: TeamApp, method: string, part: string): void {
  const { fetch } = app.browser;
  let isDone = false;
  Object.assign(app.browser, {
    fetch: async (address: string, init: RequestInit) => {
      const isThis = !isDone && init.method === method && address.includes(part);
      isDone ||= isThis;
      if (isThis) await lockVault(app);
      return fetch(address, init);
    },
  });
}

describe('a vault that is locked in the middle', () => {
  const LOCKED = { ok: false, fault: 'locked' };

  it('of an approval: the newcomer is in, which is known after unlocking', async () => {
    const { founder, team, device, text, colleague } = await invited();
    const { digits } = done(await colleague.ask('team.join', { text, deviceName: '王芳' }));
    lockAt(founder, 'PUT', '/m/');
    const asked = { team, device, digits: digits ?? '' };
    expect(await founder.ask('team.approve', asked)).toEqual(LOCKED);
    await founder.app.vault.unlock(passphrase);
    done(await founder.ask('team.approve', asked));
    await exchangeAll(team, [founder, colleague]);
    expect(await viewOf(founder)).toMatchObject({ members: 2, log: 2, requests: 0 });
    expect((await viewOf(colleague)).standing).toBe('member');
  });

  it('of a removal: the leaver is out, and that the key has to be changed is known', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store);
    const { device } = await viewOf(await joined(store, founder, team));
    lockAt(founder, 'PUT', '/m/');
    expect(await founder.ask('team.remove', { team, device, credentials: null })).toEqual(LOCKED);
    await founder.app.vault.unlock(passphrase);
    done(await founder.ask('team.sync', { team }));
    expect(await viewOf(founder)).toMatchObject({ members: 1, owed: ['王芳 · Windows'] });
  });

  it('of joining: the same request is there, and another press shows its digits', async () => {
    const { founder, team, device, text, colleague } = await invited();
    lockAt(colleague, 'PUT', '/r/');
    const asked = { text, deviceName: '王芳' };
    await colleague.ask('team.join', asked);
    await colleague.app.vault.unlock(passphrase);
    const { digits } = done(await colleague.ask('team.join', asked));
    done(await founder.ask('team.approve', { team, device, digits: digits ?? '' }));
    done(await colleague.ask('team.sync', { team }));
    expect((await viewOf(colleague)).standing).toBe('member');
  });

  it('of a first exchange: it goes on after unlocking, and nothing is there twice', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
    done(await founder.ask('team.share', { team, ids: ['c1', 'c2'] }));
    done(await founder.ask('team.sync', { team }));
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.sync', { team }));
    lockAt(colleague, 'GET', '/j/');
    const answer = await colleague.ask('team.sync', { team });
    await colleague.app.vault.unlock(passphrase);
    if (!answer.ok) expect(answer).toEqual(LOCKED);
    await exchangeAll(team, [founder, colleague]);
    expect(await viewOf(colleague)).toMatchObject({ clients: 2, undecided: 0, sync: { fault: null } });
  });
});

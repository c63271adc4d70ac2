// Who joins by an invitation: one person only, a device that was removed or left, and a member whose key was changed meanwhile?
import { describe, expect, it } from 'vitest';
import { testClient } from '../../vault/test-vault';
import {
  appOver,
  done,
  exchangeAll,
  founded,
  joined,
  nameIn,
  rename,
  type TeamApp,
  viewOf,
} from './team-apps';
import { KEY, webdavStore } from './webdav-store';

async function twoInvited() {
  const store = webdavStore();
  const { founder, team } = await founded(store);
  const { device } = await founder.ask('team.new-ids', {});
  const asked = { team, device, name: '王芳', role: 'editor' as const, credentials: null };
  const { text } = done(await founder.ask('team.invite', asked));
  const [first, second] = [await appOver(store.fetch), await appOver(store.fetch)];
  const { digits } = done(await first.ask('team.join', { text, deviceName: '王芳 · Windows' }));
  return { founder, team, device, text, first, second, digits: digits ?? '' };
}

it('while the first one waits: the second is told, and its digits never reach the admin', async () => {
  const { founder, team, device, text, first, second, digits } = await twoInvited();
  const refused = { ok: false, reason: 'invitation-used' };
  expect(await second.ask('team.join', { text, deviceName: '别人' })).toMatchObject(refused);
  expect(await second.ask('team.list', {})).toEqual([]);
  const { requests } = done(await founder.ask('team.requests', { team }));
  expect(requests).toMatchObject([{ device, deviceName: '王芳 · Windows', digits }]);
  done(await founder.ask('team.approve', { team, device, digits }));
  done(await first.ask('team.sync', { team }));
  expect((await viewOf(first)).standing).toBe('member');
});

it('after the first one has joined: the second is told the same', async () => {
  const { founder, team, device, text, first, second, digits } = await twoInvited();
  done(await founder.ask('team.approve', { team, device, digits }));
  done(await first.ask('team.sync', { team }));
  expect(await second.ask('team.join', { text, deviceName: '别人' })).toMatchObject({
    ok: false,
    reason: 'invitation-used',
  });
  expect(await second.ask('team.list', {})).toEqual([]);
  expect(await nameIn(second, 'c1')).toBeNull();
  expect((await viewOf(founder)).members).toBe(2);
});

it('approved or refused: nobody asks any more, without another look at the store', async () => {
  const { founder, team, device, digits } = await twoInvited();
  done(await founder.ask('team.requests', { team }));
  expect((await viewOf(founder)).requests).toBe(1);
  done(await founder.ask('team.approve', { team, device, digits }));
  expect((await viewOf(founder)).requests).toBe(0);
  const { founder: other, team: second, device: asking } = await twoInvited();
  done(await other.ask('team.requests', { team: second }));
  done(await other.ask('team.refuse', { team: second, device: asking }));
  expect((await viewOf(other)).requests).toBe(0);
});

async function teamOfTwo() {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: ['c1'] }));
  await exchangeAll(team, [founder, colleague]);
  const { device } = await viewOf(colleague);
  return { store, founder, colleague, team, device };
}

async function invited(admin: TeamApp, team: string) {
  const { device } = await admin.ask('team.new-ids', {});
  const asked = { team, device, name: '王芳', role: 'editor' as const, credentials: null };
  return { device, text: done(await admin.ask('team.invite', asked)).text };
}

/** Joins by a new invitation, which an admin approves. */
async function joinAgain(app: TeamApp, admin: TeamApp, team: string): Promise<void> {
  const { device, text } = await invited(admin, team);
  const { digits } = done(await app.ask('team.join', { text, deviceName: '王芳 · Windows' }));
  done(await admin.ask('team.approve', { team, device, digits: digits ?? '' }));
  done(await app.ask('team.sync', { team }));
}

async function addScan({ app }: TeamApp, id: string, document: object): Promise<void> {
  const read = await app.vault.readClient(id);
  if (!read.ok) throw new Error(read.reason);
  const documents = [...read.client.documents, document];
  const saved = await app.vault.saveClient({ ...read.client, documents } as never, read.rev);
  if (!saved.ok) throw new Error(saved.reason);
}

describe('a removed device', () => {
  it('joins again by a new invitation; its clients are the shared ones, also changed while it was out', async () => {
    const { founder, colleague, team, device } = await teamOfTwo();
    done(await founder.ask('team.remove', { team, device, credentials: null }));
    await colleague.ask('team.sync', { team });
    await rename(colleague, 'c1', '移出期间改的公司');
    await joinAgain(colleague, founder, team);
    done(await colleague.ask('team.send-held', { team }));
    await exchangeAll(team, [colleague, founder]);
    const [back] = await colleague.ask('team.list', {});
    expect(back).toMatchObject({ standing: 'member', clients: 1, undecided: 0, apart: [] });
    expect(await nameIn(founder, 'c1')).toBe('移出期间改的公司');
    expect(await viewOf(founder)).toMatchObject({ members: 2, undecided: 0 });
    await rename(founder, 'c1', '回来以后改的公司');
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).toBe('回来以后改的公司');
  });

  it('brings with it what it had sent too late for its removal', async () => {
    const { founder, colleague, team, device } = await teamOfTwo();
    await rename(colleague, 'c1', '移出前最后改的公司');
    const { fetch } = founder.app.browser;
    Object.assign(founder.app.browser, {
      fetch: async (address: string, init: RequestInit) => {
        if (init.method === 'PUT' && address.includes('/m/'))
          done(await colleague.ask('team.sync', { team }));
        return fetch(address, init);
      },
    });
    done(await founder.ask('team.remove', { team, device, credentials: null }));
    Object.assign(founder.app.browser, { fetch });
    expect(await nameIn(founder, 'c1')).toBe(testClient('c1').entity.name);
    await colleague.ask('team.sync', { team });
    await joinAgain(colleague, founder, team);
    await exchangeAll(team, [colleague, founder]);
    expect(await nameIn(founder, 'c1')).toBe('移出前最后改的公司');
    expect((await viewOf(founder)).undecided).toBe(0);
  });

  it('sends no scan that it never had or that came from the team, so that nothing waits for ever', async () => {
    const { store, founder, colleague, team, device } = await teamOfTwo();
    expect(await colleague.app.vault.readDocument('c1', 'd1')).not.toBeNull();
    await addScan(founder, 'c1', {
      ...testClient('c1').documents[0],
      id: 'd2',
      data: btoa('never opened by the colleague'),
    });
    await exchangeAll(team, [founder, colleague]);
    done(await founder.ask('team.remove', { team, device, credentials: null }));
    await colleague.ask('team.sync', { team });
    await rename(colleague, 'c1', '移出期间改的公司');
    store.asked.length = 0;
    await joinAgain(colleague, founder, team);
    done(await colleague.ask('team.send-held', { team }));
    await exchangeAll(team, [colleague, founder]);
    expect((await viewOf(colleague)).sync).toMatchObject({ fault: null, waiting: 0, waitingScans: 0 });
    expect(store.asked.filter((one) => one.startsWith('PUT') && one.includes('/b/'))).toEqual([]);
    expect(await nameIn(founder, 'c1')).toBe('移出期间改的公司');
  });

  it('that cancels its request is the removed device again, with its clients', async () => {
    const { founder, colleague, team, device } = await teamOfTwo();
    done(await founder.ask('team.remove', { team, device, credentials: null }));
    await colleague.ask('team.sync', { team });
    const { text } = await invited(founder, team);
    done(await colleague.ask('team.join', { text, deviceName: '王芳' }));
    expect((await viewOf(colleague)).standing).toBe('asking');
    done(await colleague.ask('team.leave', { team, keepsClients: true }));
    expect(await viewOf(colleague)).toMatchObject({ standing: 'removed', clients: 1 });
  });
});

describe('a member whose key was changed before it read of that', () => {
  it('gets the new key by an invitation, and remains the same member', async () => {
    const { store, founder, colleague, team } = await teamOfTwo();
    const address = (await viewOf(founder)).store?.address;
    if (!address) throw new Error('a store');
    store.password = 'app-password-2';
    done(
      await founder.ask('team.move', { team, address, credentials: { ...KEY, password: store.password } }),
    );
    expect(await colleague.ask('team.sync', { team })).toMatchObject({ reason: 'wrong-key' });
    const { text } = await invited(founder, team);
    expect(done(await colleague.ask('team.join', { text, deviceName: '王芳' })).digits).toBeNull();
    await exchangeAll(team, [colleague, founder]);
    expect(await viewOf(founder)).toMatchObject({ members: 2 });
    // with nothing to renew it says that it is in already
    const { text: another } = await invited(founder, team);
    expect(await colleague.ask('team.join', { text: another, deviceName: '王芳' })).toMatchObject({
      ok: false,
      reason: 'in-team-already',
    });
  });
});

describe('a device that left and kept its clients', () => {
  it('is told which of them are apart from the shared ones, and joins them without a question', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    await rename(colleague, 'c1', '离开之前改的公司');
    done(await colleague.ask('team.sync', { team }));
    done(await colleague.ask('team.leave', { team, keepsClients: true }));
    await joinAgain(colleague, founder, team);
    expect(await viewOf(colleague)).toMatchObject({ clients: 0, apart: ['c1'] });
    done(await colleague.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [colleague, founder, colleague]);
    expect(await viewOf(colleague)).toMatchObject({ clients: 1, undecided: 0, apart: [] });
    expect(await viewOf(founder)).toMatchObject({ clients: 1, undecided: 0 });
    expect(await nameIn(founder, 'c1')).toBe('离开之前改的公司');
  });
});

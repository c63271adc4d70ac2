// Is a person told that an admin gave this device another role, and are changes that stay here never said to be on their way?
import { expect, it } from 'vitest';
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
import { webdavStore } from './webdav-store';

async function teamOfTwo() {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: ['c1'] }));
  await exchangeAll(team, [founder, colleague]);
  const { device } = await viewOf(colleague);
  const give = async (role: 'viewer' | 'editor') => {
    done(await founder.ask('team.change-role', { team, device, role }));
    await exchangeAll(team, [founder, colleague]);
  };
  return { founder, colleague, team, device, give };
}

const lineOf = (app: TeamApp) => app.ask('team.line', {});

it('a viewer’s change stays here, which is what the line says; with the right to write it goes out once the person agrees', async () => {
  const { founder, colleague, team, give } = await teamOfTwo();
  expect((await viewOf(colleague)).news).toBeNull();
  const { log } = await viewOf(colleague);
  await give('viewer');
  expect(await viewOf(colleague)).toMatchObject({
    role: 'viewer',
    news: { role: 'viewer', was: 'editor', by: '李雷 · Linux' },
  });
  expect((await viewOf(colleague)).log).toBeGreaterThan(log);
  expect(await lineOf(colleague)).toMatchObject({ news: 'viewer', waiting: 0, kept: 0 });
  done(await colleague.ask('team.dismiss-news', { team }));
  await rename(colleague, 'c1', '只读时改的公司');
  await exchangeAll(team, [colleague, founder]);
  expect(await lineOf(colleague)).toMatchObject({ news: null, waiting: 0, kept: 1, fault: null });
  expect((await viewOf(colleague)).sync).toMatchObject({ waiting: 0, kept: 1 });
  expect(await nameIn(founder, 'c1')).not.toBe('只读时改的公司');
  await give('editor');
  expect(await viewOf(colleague)).toMatchObject({
    news: { role: 'editor', was: 'viewer', by: '李雷 · Linux' },
    held: [{ id: 'c1', name: '只读时改的公司', isRemoved: false }],
    sync: { waiting: 0, kept: 1 },
  });
  expect(await lineOf(colleague)).toMatchObject({ held: 1, waiting: 0, kept: 0 });
  expect(await nameIn(founder, 'c1')).not.toBe('只读时改的公司');
  done(await colleague.ask('team.send-held', { team }));
  await exchangeAll(team, [colleague, founder]);
  expect(await viewOf(colleague)).toMatchObject({ held: [], sync: { waiting: 0, kept: 0 } });
  expect(await nameIn(founder, 'c1')).toBe('只读时改的公司');
  expect((await viewOf(founder)).news).toBeNull();
});

it('what a viewer deleted is named, and restored before anything goes out, it is deleted for nobody', async () => {
  const { founder, colleague, team, give } = await teamOfTwo();
  await give('viewer');
  await colleague.ask('clients.remove', { ids: ['c1'] });
  await give('editor');
  expect((await viewOf(colleague)).held).toMatchObject([{ id: 'c1', isRemoved: true }]);
  expect(await nameIn(founder, 'c1')).not.toBeNull();
  await colleague.ask('clients.restore', { ids: ['c1'] });
  expect((await viewOf(colleague)).held).toMatchObject([{ id: 'c1', isRemoved: false }]);
  done(await colleague.ask('team.send-held', { team }));
  await exchangeAll(team, [colleague, founder]);
  expect(await nameIn(founder, 'c1')).not.toBeNull();
});

it('a removed device’s changes stay here, also while it asks to come back, and go out once the person agrees', async () => {
  const { founder, colleague, team, device } = await teamOfTwo();
  done(await founder.ask('team.remove', { team, device, credentials: null }));
  await colleague.ask('team.sync', { team });
  await rename(colleague, 'c1', '移出以后改的公司');
  expect(await lineOf(colleague)).toMatchObject({ fault: 'removed', waiting: 0, kept: 1 });
  const { device: next } = await founder.ask('team.new-ids', {});
  const asked = { team, device: next, name: '王芳', role: 'editor' as const, credentials: null };
  const { text } = done(await founder.ask('team.invite', asked));
  done(await colleague.ask('team.join', { text, deviceName: '王芳 · Windows' }));
  expect(await lineOf(colleague)).toMatchObject({ fault: null, isAsking: true, waiting: 0, kept: 1 });
  const { requests } = done(await founder.ask('team.requests', { team }));
  const [request] = requests;
  if (!request) throw new Error('a request');
  done(await founder.ask('team.approve', { team, device: request.device, digits: request.digits }));
  await exchangeAll(team, [colleague, founder]);
  expect((await viewOf(colleague)).held).toMatchObject([{ id: 'c1', name: '移出以后改的公司' }]);
  expect(await nameIn(founder, 'c1')).not.toBe('移出以后改的公司');
  done(await colleague.ask('team.send-held', { team }));
  await exchangeAll(team, [colleague, founder]);
  expect(await nameIn(founder, 'c1')).toBe('移出以后改的公司');
});

it('of a device that was removed, what role it got before is told no more', async () => {
  const { founder, colleague, team, device, give } = await teamOfTwo();
  await give('viewer');
  done(await founder.ask('team.remove', { team, device, credentials: null }));
  await colleague.ask('team.sync', { team });
  expect(await viewOf(colleague)).toMatchObject({ standing: 'removed', news: null });
  expect(await lineOf(colleague)).toMatchObject({ fault: 'removed', news: null });
});

it('who asks to join is known on every page after the next exchange, and no longer once answered', async () => {
  const { founder, team } = await teamOfTwo();
  const { device } = await founder.ask('team.new-ids', {});
  const asked = { team, device, name: '赵敏', role: 'editor' as const, credentials: null };
  const { text } = done(await founder.ask('team.invite', asked));
  expect(await viewOf(founder)).toMatchObject({ invited: 1, requests: 0 });
  const third = await appOver(founder.app.browser.fetch);
  const { digits } = done(await third.ask('team.join', { text, deviceName: '赵敏 · 前台' }));
  done(await founder.ask('team.sync', { team }));
  expect(await lineOf(founder)).toMatchObject({ requests: 1 });
  done(await founder.ask('team.approve', { team, device, digits: digits ?? '' }));
  done(await founder.ask('team.sync', { team }));
  expect(await lineOf(founder)).toMatchObject({ requests: 0 });
  expect(await viewOf(founder)).toMatchObject({ invited: 0, hadOthers: false });
});

it('how many clients no team shares is in the line', async () => {
  const { founder, colleague } = await teamOfTwo();
  expect(await lineOf(founder)).toMatchObject({ local: 0 });
  done(await founder.ask('team.unshare', { ids: ['c1'] }));
  expect(await lineOf(founder)).toMatchObject({ local: 1 });
  expect(await lineOf(colleague)).toMatchObject({ local: 0 });
});

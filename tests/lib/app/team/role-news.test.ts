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

it('a viewer’s change stays here, which is what the line says; it goes out with the right to write, and that is said too', async () => {
  const { founder, colleague, team, give } = await teamOfTwo();
  expect((await viewOf(colleague)).news).toBeNull();
  const { log } = await viewOf(colleague);
  await give('viewer');
  expect(await viewOf(colleague)).toMatchObject({
    role: 'viewer',
    news: { role: 'viewer', was: 'editor', by: '李雷 · Linux', sent: 0 },
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
    news: { role: 'editor', was: 'viewer', by: '李雷 · Linux', sent: 1 },
    sync: { waiting: 0, kept: 0 },
  });
  expect(await nameIn(founder, 'c1')).toBe('只读时改的公司');
  expect((await viewOf(founder)).news).toBeNull();
});

it('a removed device’s changes stay here, also while it asks to come back', async () => {
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

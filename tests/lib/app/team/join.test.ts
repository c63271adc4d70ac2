// What if an invitation was already used? The second person is told so and stores nothing of the team, and the first still joins.
import { expect, it } from 'vitest';
import { appOver, done, founded, nameIn, viewOf } from './team-apps';
import { webdavStore } from './webdav-store';

async function invited() {
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
  const { founder, team, device, text, first, second, digits } = await invited();
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
  const { founder, team, device, text, first, second, digits } = await invited();
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

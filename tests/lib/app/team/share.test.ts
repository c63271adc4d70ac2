// When several clients get another place at once, is each moved, left, or counted as what it is?
import { describe, expect, it } from 'vitest';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, nameIn, secondTeam, type TeamApp, viewOf } from './team-apps';
import { webdavStore } from './webdav-store';

const placeOf = (app: TeamApp, id: string) => app.ask('team.of-client', { id });

/** Two teams on one store: `c1` is in the first, `c2` in the second, `c3` on this machine only, `c4` removed. */
async function twoTeams() {
  const store = webdavStore();
  const ids = ['c1', 'c2', 'c3', 'c4'];
  const { founder, team } = await founded(
    store,
    ids.map((id) => testClient(id)),
  );
  const colleague = await joined(store, founder, team);
  const branch = await secondTeam(founder, store, 'ff'.repeat(16));
  done(await founder.ask('team.share', { team, ids: ['c1'] }));
  done(await founder.ask('team.share', { team: branch, ids: ['c2'] }));
  await founder.ask('clients.remove', { ids: ['c4'] });
  await exchangeAll(team, [founder, colleague]);
  return { store, founder, colleague, team, branch, ids };
}

describe('several clients shared at once', () => {
  it('are counted beforehand by where they are', async () => {
    const { founder, team, branch, ids } = await twoTeams();
    expect(await founder.ask('team.places', { ids })).toEqual({
      local: 1,
      teams: [
        { team, name: '测试团队', clients: 1, mayLeave: true },
        { team: branch, name: '分公司', clients: 1, mayLeave: true },
      ],
      gone: 1,
    });
  });

  it('are moved from another team as a single one is: its colleagues keep it and are told', async () => {
    const { founder, colleague, team, branch, ids } = await twoTeams();
    expect(done(await founder.ask('team.share', { team: branch, ids }))).toMatchObject({
      shared: 1,
      moved: 1,
    });
    expect(await Promise.all(ids.slice(0, 3).map((id) => placeOf(founder, id)))).toEqual([
      branch,
      branch,
      branch,
    ]);
    await exchangeAll(team, [founder, colleague]);
    expect(await colleague.ask('team.departures', {})).toMatchObject([{ id: 'c1', kind: 'left' }]);
    expect(await nameIn(colleague, 'c1')).not.toBeNull();
  });

  it('stay where they are when the team that they would go to cannot be written to', async () => {
    const { store, founder, colleague, team, branch } = await twoTeams();
    const other = await joined(store, founder, branch, { name: '赵敏', role: 'viewer' });
    await exchangeAll(branch, [founder, other]);
    const third = await secondTeam(other, store);
    done(await other.ask('team.share', { team: third, ids: [] }));
    expect(await other.ask('team.share', { team: branch, ids: ['c2'] })).toMatchObject({
      reason: 'not-allowed',
    });
    // what this device may only read there is not taken away from there
    expect(await other.ask('team.places', { ids: ['c2'] })).toMatchObject({
      teams: [{ team: branch, clients: 1, mayLeave: false }],
    });
    expect(done(await other.ask('team.share', { team: third, ids: ['c2'] }))).toMatchObject({
      shared: 0,
      moved: 0,
    });
    expect(await placeOf(other, 'c2')).toBe(branch);
    expect(await placeOf(colleague, 'c1')).toBe(team);
  });

  it('keep being fetched in advance in the team that they are moved to', async () => {
    const { founder, branch } = await twoTeams();
    done(await founder.ask('team.pin', { ids: ['c1'], isPinned: true }));
    done(await founder.ask('team.share', { team: branch, ids: ['c1'] }));
    expect(await founder.ask('team.keeps-scans', { id: 'c1' })).toBe(true);
    done(await founder.ask('team.pin', { ids: ['c1'], isPinned: false }));
    expect(await founder.ask('team.keeps-scans', { id: 'c1' })).toBe(false);
  });
});

describe('several clients taken out at once', () => {
  it('are counted without those that no team shares', async () => {
    const { founder, ids } = await twoTeams();
    expect(done(await founder.ask('team.unshare', { ids })).unshared).toBe(2);
    expect(done(await founder.ask('team.unshare', { ids })).unshared).toBe(0);
  });

  it('leave no team when the scans of one cannot be fetched, and nobody is told', async () => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    const both = await joined(store, founder, team, { name: '赵敏', clients: [testClient('c9')] });
    await exchangeAll(team, [founder, both]);
    const first = await secondTeam(both, store, '00'.repeat(16)); // asked before the other one
    const colleague = await joined(store, both, first);
    done(await both.ask('team.share', { team: first, ids: ['c9'] }));
    await exchangeAll(first, [both, colleague]);
    store.answer = (method, path) =>
      method === 'GET' && path.includes('/b/') ? new Response('', { status: 503 }) : undefined;
    expect(await both.ask('team.unshare', { ids: ['c9', 'c1'] })).toMatchObject({ ok: false });
    store.answer = () => undefined;
    expect([await placeOf(both, 'c9'), await placeOf(both, 'c1')]).toEqual([first, team]);
    await exchangeAll(first, [both, colleague]);
    expect(await colleague.ask('team.departures', {})).toEqual([]);
  });
});

it('counts the clients whose scans are fetched in advance: only those that a team shares', async () => {
  const { founder, ids } = await twoTeams();
  for (const isPinned of [true, false])
    expect(done(await founder.ask('team.pin', { ids, isPinned }))).toMatchObject({ pinned: 2 });
  expect((await viewOf(founder)).clients).toBe(1);
});

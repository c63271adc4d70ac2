// Does a member learn that a colleague removed a client, or took it out of the team, and by whom, until it is known?
import { describe, expect, it } from 'vitest';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, nameIn } from './team-apps';
import { webdavStore } from './webdav-store';

async function teamOfTwo() {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, colleague]);
  return { founder, colleague, team };
}

describe('a client that a colleague removed', () => {
  it('is told of with who and its name, until it is known; who removed it is told nothing', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    expect(await colleague.ask('team.departures', {})).toEqual([]);
    await founder.ask('clients.remove', { ids: ['c1'] });
    await exchangeAll(team, [founder, colleague]);
    expect(await colleague.ask('team.departures', {})).toMatchObject([
      {
        team,
        teamName: '测试团队',
        id: 'c1',
        name: 'plain-entity-name',
        kind: 'removed',
        by: '李雷 · Linux',
        isSeen: false,
      },
    ]);
    expect(await founder.ask('team.departures', {})).toEqual([]);
    done(await colleague.ask('team.departures-seen', { ids: ['c1'] }));
    expect(await colleague.ask('team.departures', {})).toEqual([]);
  });

  it('is told of no more once somebody restored it', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    await founder.ask('clients.remove', { ids: ['c1'] });
    await exchangeAll(team, [founder, colleague]);
    await colleague.ask('clients.restore', { ids: ['c1'] });
    expect(await colleague.ask('team.departures', {})).toEqual([]);
    await exchangeAll(team, [founder, colleague]);
    expect(await founder.ask('team.departures', {})).toEqual([]);
    expect(await nameIn(founder, 'c1')).not.toBeNull();
  });
});

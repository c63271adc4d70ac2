// Does a member learn that a colleague removed a client, or took it out of the team, and by whom, until it is known?
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { storedRows } from '../../../../lib/team/stored-rows';
import { opaqueId, openRecord } from '../../../../lib/vault/clients/client-record';
import { isLeaving } from '../../../../lib/vault/clients/revisions';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, nameIn, rename, viewOf } from './team-apps';
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

/** How the version before told a revision's origin: it keeps and passes on what it reads, and knows of no mark. */
const FormerOrigin = z.strictObject({
  parents: z.array(z.string().regex(/^[0-9a-f]{32}$/)),
  author: z.string().max(64).nullable(),
  device: z.string().max(64),
  at: z.number(),
  line: z.record(z.string(), z.array(z.string())).optional(),
});

describe('a client that a colleague took out of the team', () => {
  it('is told of to those who stay, who keep it, and again to nobody once it is known', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    done(await founder.ask('team.unshare', { ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    expect(await colleague.ask('team.departures', {})).toMatchObject([
      { team, id: 'c1', kind: 'left', by: '李雷 · Linux', isSeen: false },
    ]);
    expect(await nameIn(colleague, 'c1')).not.toBeNull();
    expect(await founder.ask('team.departures', {})).toEqual([]);
    expect(await founder.ask('team.of-client', { id: 'c1' })).toBeNull();
    await rename(founder, 'c1', '改在别处');
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).toBe('plain-entity-name');
    done(await colleague.ask('team.departures-seen', { ids: ['c1'] }));
    expect(await colleague.ask('team.departures', {})).toMatchObject([{ id: 'c1', isSeen: true }]);
  });

  it('is told of no more once that colleague shares it with the team again', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    done(await founder.ask('team.unshare', { ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await rename(founder, 'c1', '又回来了');
    await exchangeAll(team, [founder, colleague]);
    expect(await colleague.ask('team.departures', {})).toEqual([]);
    expect(await nameIn(colleague, 'c1')).toBe('又回来了');
  });

  it('is said by a mark that the version before takes for the name of a device, and passes on', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    done(await founder.ask('team.unshare', { ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    const rows = await colleague.app.vault.read(async (open) => {
      const record = await opaqueId(open.keys, 'c1');
      const { rows } = await storedRows(open.store, record);
      return Promise.all(rows.map((row) => openRecord(open.keys, row)));
    });
    const marked = rows.filter(({ origin }) => isLeaving(origin));
    expect(marked).toHaveLength(1);
    for (const { origin } of rows) expect(FormerOrigin.safeParse(origin).success).toBe(true);
    // whoever writes the journal anew sends the mark as it was stored: the one who took it out stays known
    done(await colleague.ask('team.refill', { team }));
    await exchangeAll(team, [colleague, founder]);
    const { device } = await viewOf(founder);
    expect(marked[0]?.origin.device).toBe(`left.${device}`);
  });

  it('stays in it where this device may not write, and nobody is told', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    const { device } = await viewOf(colleague);
    done(await founder.ask('team.change-role', { team, device, role: 'viewer' }));
    await exchangeAll(team, [founder, colleague]);
    expect(done(await colleague.ask('team.unshare', { ids: ['c1'] })).unshared).toBe(0);
    expect(await colleague.ask('team.of-client', { id: 'c1' })).toBe(team);
    await exchangeAll(team, [founder, colleague]);
    expect(await founder.ask('team.departures', {})).toEqual([]);
    expect((await viewOf(colleague)).sync.kept).toBe(0);
  });
});

// Are the requests of a WebDAV account counted over all acts and over restarts of the background?
import { describe, expect, it } from 'vitest';
import { handleSurfaceMessage } from '../../../../lib/app/router';
import { newTeamMemory } from '../../../../lib/app/team/team-memory';
import { SMALL_ACCOUNT } from '../../../../lib/team/request-budget';
import { done, founded, viewOf } from './team-apps';
import { webdavStore } from './webdav-store';

/** What is kept of accounts: their opaque names with what was spent. */
const keptBy = ({ settings }: { readonly settings: object }) =>
  [...(settings as { values: Map<string, unknown> }).values].filter(([key]) =>
    key.startsWith('store-requests-'),
  );

describe('a small WebDAV account', () => {
  it('is contacted no more once its budget is used up, by whatever act, also after a restart, and again in time', async () => {
    const store = webdavStore('https://dav.jianguoyun.com/dav/agency');
    const { founder, team } = await founded(store, []);
    const [[key = '', spent] = []] = keptBy(founder);
    const asked = Object.values(spent as Record<string, number>).reduce((sum, count) => sum + count, 0);
    expect(asked).toBe(store.asked.length); // the check, the founding and the first exchange
    expect(key).not.toContain('office');

    await founder.settings.set(key, { [Math.floor(founder.now / 60_000)]: SMALL_ACCOUNT.most });
    const restarted = { ...founder.app, teams: newTeamMemory() };
    const ask = (type: string) => handleSurfaceMessage(restarted, { type, data: { team } } as never);
    const before = store.asked.length;
    expect(await ask('team.requests')).toMatchObject({ ok: false, reason: 'busy' });
    expect(await ask('team.sync')).toMatchObject({ ok: false, reason: 'busy' });
    expect(store.asked).toHaveLength(before);
    const { fault } = (await viewOf(founder)).sync;
    expect((fault?.nextTry ?? 0) - founder.now).toBeGreaterThan(SMALL_ACCOUNT.withinMs * 0.8);
    founder.now += SMALL_ACCOUNT.withinMs + 60_000;
    done((await ask('team.sync')) as { readonly ok: boolean });
  });
});

describe('a WebDAV server of one’s own', () => {
  it('is contacted as often as needed: a first exchange of 100,000 clients takes more than a small account allows', async () => {
    const { founder, team } = await founded(webdavStore(), []);
    expect(keptBy(founder)).toEqual([]);
    for (let time = 0; time < SMALL_ACCOUNT.most; time += 1)
      done(await founder.ask('team.requests', { team }));
    done(await founder.ask('team.sync', { team }));
  });
});

// What is left if the background ends between any two steps of an act of a team? Each act is stopped after every number of steps, in a browser that is then started again: the page can be read, and a second press completes it.
import { expect, it } from 'vitest';
import {
  ADDRESS,
  appOver,
  copyOf,
  done,
  exchangeAll,
  founded,
  joined,
  secondTeam,
  type TeamApp,
  viewOf,
} from '../lib/app/team/team-apps';
import { KEY, type WebdavStore, webdavStore } from '../lib/app/team/webdav-store';
import { testClient } from '../lib/vault/test-vault';

/** No act has more steps. */
const MOST = 60;

/** Lets an act take this many steps, each a transaction or a request that writes; all later ones fail as if nothing ran any more. */
function endAfter({ app }: TeamApp, steps: number): { readonly hasEnded: () => boolean } {
  let left = steps;
  const step = () => {
    left -= 1;
    if (left < 0) throw new Error('the background has ended');
  };
  const { fetch } = app.browser;
  Object.assign(app.browser, {
    fetch: async (address: string, init: RequestInit) => {
      if (init.method === 'PUT') step();
      return fetch(address, init);
    },
  });
  const { write } = app.vault;
  Object.assign(app.vault, {
    write: <Answer>(act: Parameters<typeof write<Answer>>[0]) =>
      write<Answer>((open) => {
        const { store } = open;
        const counted: typeof store.write = async (...given) => {
          step();
          return store.write(...given);
        };
        return act({ ...open, store: { ...store, write: counted } });
      }),
  });
  return { hasEnded: () => left < 0 };
}

/** Runs an act once for each number of steps until it is no longer stopped; answers after how many that was. */
async function afterEachStep(run: (steps: number) => Promise<boolean>): Promise<number> {
  for (let steps = 0; steps < MOST; steps += 1) if (!(await run(steps))) return steps;
  throw new Error('it never came to its end');
}

/** Stops the act after some steps; answers the started browser, null if the act came to its end before. */
async function stopped(
  store: WebdavStore,
  member: TeamApp,
  steps: number,
  act: (member: TeamApp) => Promise<unknown>,
): Promise<{ readonly again: TeamApp; readonly wasStopped: boolean }> {
  const end = endAfter(member, steps);
  await act(member).catch(() => undefined);
  return { again: await copyOf(member, store), wasStopped: end.hasEnded() };
}

it('leaving, with the clients kept', { timeout: 60_000 }, async () => {
  const steps = await afterEachStep(async (steps) => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    done(await founder.ask('team.sync', { team }));
    const press = (member: TeamApp) => member.ask('team.leave', { team, keepsClients: true });
    const { again, wasStopped } = await stopped(store, founder, steps, press);
    const [view] = await again.ask('team.list', {});
    if (view) done(await press(again));
    expect(await again.ask('team.list', {}), `after ${steps}`).toEqual([]);
    expect(await again.ask('team.of-client', { id: 'c1' }), `after ${steps}`).toBeNull();
    expect((await again.app.vault.readClientWithoutFiles('c1')).ok).toBe(true);
    return wasStopped;
  });
  expect(steps).toBeGreaterThan(1);
});

it('founding', { timeout: 60_000 }, async () => {
  const steps = await afterEachStep(async (steps) => {
    const store = webdavStore();
    const founder = await appOver(store.fetch);
    const ids = await founder.ask('team.new-ids', {});
    const asked = { ...ids, name: '示例代办', deviceName: '周明', address: ADDRESS, credentials: KEY };
    const press = (member: TeamApp) => member.ask('team.create', asked);
    const { again, wasStopped } = await stopped(store, founder, steps, press);
    if ((await again.ask('team.list', {})).length === 0) done(await press(again));
    done(await again.ask('team.sync', { team: ids.team }));
    expect(await viewOf(again), `after ${steps}`).toMatchObject({ standing: 'member', members: 1, log: 1 });
    return wasStopped;
  });
  expect(steps).toBeGreaterThan(5);
});

it('asking to join, and being taken in', { timeout: 60_000 }, async () => {
  const steps = await afterEachStep(async (steps) => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    done(await founder.ask('team.sync', { team }));
    const { device } = await founder.ask('team.new-ids', {});
    const asked = { team, device, name: '王芳', role: 'editor' as const, credentials: null };
    const { text } = done(await founder.ask('team.invite', asked));
    const press = (member: TeamApp) => member.ask('team.join', { text, deviceName: '王芳 · Windows' });
    const colleague = await appOver(store.fetch);
    const { again, wasStopped } = await stopped(store, colleague, steps, async (member) => {
      const { digits } = done(await press(member));
      done(await founder.ask('team.approve', { team, device, digits: digits ?? '' }));
      done(await member.ask('team.sync', { team }));
    });
    const [asking] = await again.ask('team.list', {});
    if (asking?.standing !== 'member') {
      const answer = await press(again);
      if (answer.ok && answer.digits !== null) {
        const { requests } = done(await founder.ask('team.requests', { team }));
        if (requests.length > 0)
          done(await founder.ask('team.approve', { team, device, digits: answer.digits }));
      }
    }
    await exchangeAll(team, [founder, again]);
    const seen = await viewOf(again);
    expect(seen, `after ${steps}`).toMatchObject({ standing: 'member', members: 2, clients: 1, held: [] });
    expect(seen.sync, `after ${steps}`).toMatchObject({ fault: null, waiting: 0 });
    return wasStopped;
  });
  expect(steps).toBeGreaterThan(5);
});

it('a removal before the key is changed', { timeout: 60_000 }, async () => {
  const steps = await afterEachStep(async (steps) => {
    const store = webdavStore();
    const { founder, team } = await founded(store);
    const { device } = await viewOf(await joined(store, founder, team));
    const press = (member: TeamApp) => member.ask('team.remove', { team, device, credentials: null });
    const { again, wasStopped } = await stopped(store, founder, steps, press);
    done(await again.ask('team.sync', { team }));
    if ((await viewOf(again)).members === 2) done(await press(again));
    expect(await viewOf(again), `after ${steps}`).toMatchObject({ members: 1, owed: ['王芳 · Windows'] });
    return wasStopped;
  });
  expect(steps).toBeGreaterThan(3);
});

it('a move into another team', { timeout: 120_000 }, async () => {
  const steps = await afterEachStep(async (steps) => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
    const ids = ['c1', 'c2'];
    done(await founder.ask('team.share', { team, ids }));
    const other = await secondTeam(founder, store);
    await exchangeAll(team, [founder]);
    const press = (member: TeamApp) => member.ask('team.share', { team: other, ids });
    const { again, wasStopped } = await stopped(store, founder, steps, press);
    // what was taken out and not shared yet is on this device only, where the list shows it
    const { local, teams, gone } = await again.ask('team.places', { ids });
    expect(local + teams.reduce((sum, { clients }) => sum + clients, gone), `after ${steps}`).toBe(2);
    done(await press(again));
    for (const one of [team, other]) await exchangeAll(one, [again]);
    for (const id of ids) expect(await again.ask('team.of-client', { id }), `after ${steps}`).toBe(other);
    return wasStopped;
  });
  expect(steps).toBeGreaterThan(3);
});

it('a move to another store', { timeout: 120_000 }, async () => {
  const steps = await afterEachStep(async (steps) => {
    const store = webdavStore();
    const { founder, team } = await founded(store, [testClient('c1')]);
    const colleague = await joined(store, founder, team);
    done(await founder.ask('team.share', { team, ids: ['c1'] }));
    await exchangeAll(team, [founder, colleague]);
    const address = { ...ADDRESS, folder: 'elsewhere' };
    const press = (member: TeamApp) => member.ask('team.move', { team, address, credentials: KEY });
    const { again, wasStopped } = await stopped(store, founder, steps, press);
    await again.ask('team.sync', { team });
    if ((await viewOf(again)).store?.address.folder !== address.folder) done(await press(again));
    await exchangeAll(team, [again, colleague]);
    for (const member of [again, colleague]) {
      const { store: seen, sync, clients } = await viewOf(member);
      expect(seen?.address, `after ${steps}`).toEqual(address);
      expect({ fault: sync.fault, journals: sync.journals, clients }).toEqual({
        fault: null,
        journals: [],
        clients: 1,
      });
    }
    return wasStopped;
  });
  expect(steps).toBeGreaterThan(5);
});

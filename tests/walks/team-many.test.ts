// Is everything stored once when a large first exchange is interrupted before the index is completed at its end?
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { connect } from '../../lib/app/team/connect';
import type { ShardRow } from '../../lib/vault/store/schema';
import {
  copyOf,
  done,
  exchangeAll,
  founded,
  joined,
  nameIn,
  rename,
  type TeamApp,
  viewOf,
} from '../lib/app/team/team-apps';
import { webdavStore } from '../lib/app/team/webdav-store';
import { passphrase, testClient } from '../lib/vault/test-vault';

/** As many segments as make a first exchange one of many, each with one client. */
const SEGMENTS = 22;
const names = Array.from({ length: SEGMENTS }, (_, at) => `c${at}`);

async function manySegments() {
  const store = webdavStore();
  const { founder, team } = await founded(store);
  const colleague = await joined(store, founder, team); // has read nothing of what comes now
  for (const id of names) {
    await founder.app.vault.saveClient({ ...testClient(id, `mark-${id}`), documents: [] }, null);
    done(await founder.ask('team.share', { team, ids: [id] }));
    done(await founder.ask('team.sync', { team }));
  }
  return { store, founder, colleague, team };
}

async function indexOf({ database }: TeamApp) {
  const db = await openDB(database);
  const rows: ShardRow[] = await db.getAll('search');
  const isMarked = (await db.getKey('meta', 'index-in-parts')) !== undefined;
  db.close();
  return { schemas: new Set(rows.map(({ schema }) => schema)), isMarked };
}

async function expectAll(app: TeamApp): Promise<void> {
  for (const id of names) expect(await nameIn(app, id)).toBe(`mark-${id}-entity-name`);
  const { clients } = await app.app.vault.listClients();
  expect(clients.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
  expect((await app.app.vault.verify()).torn).toEqual([]);
}

const untilWhole = (app: TeamApp) =>
  expect.poll(() => indexOf(app), { timeout: 5_000 }).toEqual({ schemas: new Set([4]), isMarked: false });

/** What a later exchange brings is there as ever. */
async function expectNext(team: string, founder: TeamApp, app: TeamApp): Promise<void> {
  await rename(founder, 'c3', '之后改的公司');
  await exchangeAll(team, [founder, app]);
  expect(await nameIn(app, 'c3')).toBe('之后改的公司');
  await rename(app, 'c3', 'mark-c3-entity-name');
  await exchangeAll(team, [app, founder]);
  for (const one of [founder, app]) {
    await expectAll(one);
    expect((await viewOf(one)).sync).toMatchObject({ fault: null, journals: [], waiting: 0, unreadable: 0 });
  }
}

it('completes the index at its end', async () => {
  const { founder, colleague, team } = await manySegments();
  done(await colleague.ask('team.sync', { team }));
  expect(await indexOf(colleague)).toEqual({ schemas: new Set([4]), isMarked: false });
  await expectAll(colleague);
  await expectNext(team, founder, colleague);
}, 60_000);

it('is complete at the next start when the browser ended before that', async () => {
  const { store, founder, colleague, team } = await manySegments();
  const { journal } = await connect(colleague.app, team);
  Object.assign(journal, { endReceiving: async () => undefined });
  done(await colleague.ask('team.sync', { team }));
  expect(await indexOf(colleague)).toEqual({ schemas: new Set([5]), isMarked: true });
  const next = await copyOf(colleague, store); // its profile as a kill leaves it
  await expectAll(next);
  await untilWhole(next);
  await colleague.app.vault.close();
  await expectNext(team, founder, next);
}, 60_000);

it('reads on after the vault was locked in the middle, and nothing twice', async () => {
  const { founder, colleague, team } = await manySegments();
  const { vault } = colleague.app;
  const { journal } = await connect(colleague.app, team);
  const { receive } = journal;
  const locking: typeof receive = async (received, step) => {
    // a batch that is smaller than all there is, and then somebody locks
    const answer = await receive(received.slice(0, SEGMENTS / 2), step);
    await vault.lock();
    return answer;
  };
  Object.assign(journal, { receive: locking });
  expect(await colleague.ask('team.sync', { team })).toMatchObject({ ok: false, fault: 'locked' });
  Object.assign(journal, { receive });
  expect(await indexOf(colleague)).toEqual({ schemas: new Set([5]), isMarked: true });
  expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  expect((await vault.listClients()).clients).toHaveLength(SEGMENTS / 2);
  done(await colleague.ask('team.sync', { team }));
  await expectAll(colleague);
  await untilWhole(colleague);
  await expectNext(team, founder, colleague);
}, 60_000);

// Are waiting changes sent completely and in order, however a sending ends, and is the outbox not read from its start for each segment?
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { connect } from '../../../lib/app/team/connect';
import type { Journal } from '../../../lib/team/journal';
import { push } from '../../../lib/team/push';
import { shareClients } from '../../../lib/team/share-clients';
import { vaultJournal } from '../../../lib/team/vault-journal';
import { waitFor } from '../../wait-for';
import { done, founded, joined, nameIn, type TeamApp, viewOf } from '../app/team/team-apps';
import { webdavStore } from '../app/team/webdav-store';
import { testClient } from '../vault/test-vault';

/** More than two segments take. */
const CLIENTS = 1_200;

afterEach(() => vi.restoreAllMocks());

async function shared() {
  const clients = Array.from({ length: CLIENTS }, (_, at) => ({ ...testClient(`c${at}`), documents: [] }));
  const store = webdavStore();
  const { founder, team } = await founded(store, clients);
  if (founder.app.teams.soon !== null) clearTimeout(founder.app.teams.soon); // nothing is sent by itself meanwhile
  const ids = clients.map(({ id }) => id);
  await founder.app.vault.write((open) => shareClients(open, team, ids)); // the act of a surface begins to send by itself
  return { store, founder, team };
}

async function outboxOf({ database }: TeamApp): Promise<number> {
  const opened = await openDB(database);
  const rows = await opened.count('outbox');
  opened.close();
  return rows;
}

/** Sends with a journal of its own, as a background does that was just started, and in which something goes wrong. */
async function sendWith({ app }: TeamApp, team: string, breaks: (journal: Journal) => Partial<Journal>) {
  const here = await connect(app, team);
  const journal = vaultJournal(app.vault, team);
  return push({ ...here, journal: { ...journal, ...breaks(journal) } });
}

const killed = () => Promise.reject(new Error('killed'));

it('finds in the store what was not recorded when the background ended, and goes on after it without sending it again', async () => {
  const { store, founder, team } = await shared();
  let claims = 0;
  const ended = sendWith(founder, team, ({ keepClaim }) => ({
    keepClaim: (claim, sealed) => {
      claims += 1;
      return claims === 2 ? killed() : keepClaim(claim, sealed);
    },
    endSending: killed,
  }));
  await expect(ended).rejects.toThrow('killed');
  const { device } = await viewOf(founder);
  const segments = () => [...store.files.keys()].filter((path) => path.includes(`/j/${device}/`));
  expect(segments()).toHaveLength(1);
  expect(await outboxOf(founder)).toBe(CLIENTS);
  expect(await sendWith(founder, team, () => ({}))).toBe(CLIENTS); // what was found there counts once
  expect(segments().length).toBeGreaterThan(2);
  expect(await outboxOf(founder)).toBe(0);
  const colleague = await joined(store, founder, team);
  expect((await viewOf(colleague)).clients).toBe(CLIENTS);
  expect((await viewOf(colleague)).sync.journals).toEqual([]);
  expect(await nameIn(colleague, 'c7')).not.toBeNull();
}, 60_000);

it('drops what was sent when a later segment is refused, and sends the rest when it is asked again', async () => {
  const { store, founder, team } = await shared();
  store.answer = (method, path) =>
    method === 'PUT' && path.endsWith('0000000003') ? new Response('', { status: 503 }) : undefined;
  expect(await founder.ask('team.sync', { team })).toEqual({ ok: false, reason: 'busy' });
  const left = await outboxOf(founder);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(CLIENTS);
  store.answer = () => undefined;
  done(await founder.ask('team.sync', { team }));
  expect(await outboxOf(founder)).toBe(0);
  const colleague = await joined(store, founder, team);
  expect((await viewOf(colleague)).clients).toBe(CLIENTS);
}, 60_000);

it('reads each row of the outbox a few times, and neighbouring clients at once, however many there are', async () => {
  const { founder, team } = await shared();
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  let rows = 0;
  const getAllKeys = IDBObjectStore.prototype.getAllKeys;
  vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (this: IDBObjectStore, ...of) {
    const asked = getAllKeys.apply(this, of);
    if (this.name === 'outbox')
      asked.addEventListener('success', () => {
        rows += asked.result.length;
      });
    return asked;
  });
  done(await founder.ask('team.sync', { team }));
  expect(await outboxOf(founder)).toBe(0);
  expect(rows).toBeLessThan(3 * CLIENTS);
  expect(get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'records')).toEqual([]);
}, 60_000);

it('encrypts the next part while a claim is being stored, not only afterwards', async () => {
  const { founder, team } = await shared();
  const readFrom: unknown[] = [];
  const getAllKeys = IDBObjectStore.prototype.getAllKeys;
  vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (this: IDBObjectStore, ...of) {
    const [range] = of;
    if (this.name === 'outbox' && range instanceof IDBKeyRange) readFrom.push(range.lower);
    return getAllKeys.apply(this, of);
  });
  let claimed = 0;
  const here = await connect(founder.app, team);
  const { vault } = founder.app;
  const write: typeof vault.write = async (work) => {
    // the rows of a first claim are the first of the outbox, counted from 1
    if (claimed > 0) await waitFor(() => expect(readFrom).toContain(claimed));
    claimed = 0;
    return vault.write(work);
  };
  const journal = vaultJournal({ ...vault, write }, team);
  const keepClaim: Journal['keepClaim'] = (claim, sealed) => {
    if (claim.header.number === 1) claimed = claim.header.entries.length;
    return journal.keepClaim(claim, sealed);
  };
  expect(await push({ ...here, journal: { ...journal, keepClaim } })).toBe(CLIENTS);
  expect(await outboxOf(founder)).toBe(0);
}, 60_000);

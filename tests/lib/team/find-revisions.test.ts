// What does a team get when the browser cannot read single rows of a vault? Everything else, and those rows' contents as soon as they can be read again.
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { putScan, sealScanRow } from '../../../lib/team/scan-queue';
import { opaqueId, openRecord } from '../../../lib/vault/clients/client-record';
import { readRow } from '../../../lib/vault/store/read-rows';
import type { OutboxRow } from '../../../lib/vault/store/schema';
import {
  done,
  exchangeAll,
  founded,
  joined,
  nameIn,
  rename,
  type TeamApp,
  viewOf,
} from '../app/team/team-apps';
import { webdavStore } from '../app/team/webdav-store';
import { edit, unreadable } from '../vault/damage';
import { testClient } from '../vault/test-vault';

afterEach(() => vi.restoreAllMocks());

const ids = ['c1', 'c2', 'c3'];

/** A founder who has shared three clients that nobody else has yet, and the opaque id of the second. */
async function shared() {
  const store = webdavStore();
  const { founder, team } = await founded(
    store,
    ids.map((id) => testClient(id)),
  );
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids }));
  const record = await founder.app.vault.read(({ keys }) => opaqueId(keys, 'c2'));
  return { store, founder, colleague, team, record };
}

async function outboxOf({ database }: TeamApp): Promise<readonly OutboxRow[]> {
  const opened = await openDB(database);
  const rows: readonly OutboxRow[] = await opened.getAll('outbox');
  opened.close();
  return rows;
}

const namesIn = async (app: TeamApp) => Promise.all(ids.map((id) => nameIn(app, id)));
const name = testClient('c1').entity.name;

describe('a shared client whose record the browser cannot read', () => {
  it('is named and keeps waiting, the others are sent, and it follows once it can be read', async () => {
    const { founder, colleague, team, record } = await shared();
    unreadable('records', [record]);
    done(await founder.ask('team.sync', { team }));
    const { sync } = await viewOf(founder);
    expect(sync).toMatchObject({ fault: null, unsendable: [name], waiting: 0 });
    vi.restoreAllMocks();
    done(await colleague.ask('team.sync', { team }));
    expect(await namesIn(colleague)).toEqual([name, null, name]);
    expect(await outboxOf(founder)).toHaveLength(1);
    await exchangeAll(team, [founder, colleague]);
    expect(await namesIn(colleague)).toEqual([name, name, name]);
    expect(await outboxOf(founder)).toEqual([]);
  });

  it('keeps waiting too when its row is gone, until it is there again', async () => {
    const { founder, colleague, team, record } = await shared();
    const row = await edit(founder.database, async (db) => {
      const stored = await db.get('records', record);
      await db.delete('records', record);
      return stored;
    });
    await exchangeAll(team, [founder, colleague]);
    expect((await viewOf(founder)).sync.unsendable).toEqual([name]);
    expect(await outboxOf(founder)).toHaveLength(1);
    await edit(founder.database, async (db) => row && db.put('records', row));
    await exchangeAll(team, [founder, colleague]);
    expect(await namesIn(colleague)).toEqual([name, name, name]);
    expect(await outboxOf(founder)).toEqual([]);
  });

  it('waits as well after this device had to write its journal anew', async () => {
    const { store, founder, colleague, team, record } = await shared();
    await exchangeAll(team, [founder, colleague]);
    const { device } = await viewOf(founder);
    for (const path of [...store.files.keys()]) if (path.includes(`/j/${device}/`)) store.files.delete(path);
    unreadable('records', [record]);
    done(await founder.ask('team.refill', { team }));
    done(await founder.ask('team.sync', { team }));
    vi.restoreAllMocks();
    expect(await outboxOf(founder)).toHaveLength(1);
    done(await founder.ask('team.sync', { team }));
    expect(await outboxOf(founder)).toEqual([]);
    const late = await joined(store, founder, team, { name: '韩梅梅' });
    expect(await namesIn(late)).toEqual([name, name, name]);
  });
});

describe('a row of the outbox that the browser cannot read', () => {
  it('keeps no other from being sent, and what it named is sent with the next exchange', async () => {
    const { founder, colleague, team } = await shared();
    const [, key = 0] = await edit(founder.database, (db) => db.getAllKeys('outbox'));
    unreadable('outbox', [key]);
    done(await founder.ask('team.sync', { team }));
    vi.restoreAllMocks();
    done(await colleague.ask('team.sync', { team }));
    expect((await namesIn(colleague)).filter((one) => one === null)).toHaveLength(1);
    await exchangeAll(team, [founder, colleague]);
    expect(await namesIn(colleague)).toEqual([name, name, name]);
    expect(await outboxOf(founder)).toEqual([]);
  });
});

it('a scan that the browser cannot read keeps waiting, and the others are sent', async () => {
  const { founder, team } = await shared();
  const files = await edit(founder.database, (db) => db.getAllKeys('files'));
  unreadable('files', files.slice(0, 1));
  done(await founder.ask('team.sync', { team }));
  vi.restoreAllMocks();
  expect((await viewOf(founder)).sync).toMatchObject({ fault: null, waitingScans: 1 });
  done(await founder.ask('team.sync', { team }));
  expect((await viewOf(founder)).sync.waitingScans).toBe(0);
});

it('a scan whose file is gone keeps waiting until the file is back', async () => {
  const { founder, team } = await shared();
  const file = await edit(founder.database, async (db) => {
    const [first] = await db.getAll('files');
    if (first) await db.delete('files', first.id);
    return first;
  });
  done(await founder.ask('team.sync', { team }));
  expect((await viewOf(founder)).sync).toMatchObject({ fault: null, waitingScans: 1 });
  expect(await founder.app.vault.purgeFiles()).toBe(0);
  expect((await viewOf(founder)).sync.waitingScans).toBe(1);
  await edit(founder.database, async (db) => file && db.put('files', file));
  done(await founder.ask('team.sync', { team }));
  expect((await viewOf(founder)).sync.waitingScans).toBe(0);
});

it('a scan that is only in the store is not waited for: an earlier version queued those of a device that came back', async () => {
  const { founder, colleague, team } = await shared();
  await exchangeAll(team, [founder, colleague]);
  await colleague.app.vault.write(async (open) => {
    const [record = ''] = await (await open.store.open()).getAllKeys('records');
    const row = await readRow(open.store, 'records', record);
    const [document] = row ? (await openRecord(open.keys, row)).client.documents : [];
    if (!document) throw new Error('a document');
    const queued = await sealScanRow(open, team, { file: document.file, digest: document.digest });
    await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) => putScan(tx, queued));
  });
  expect((await viewOf(colleague)).sync.waitingScans).toBe(1);
  done(await colleague.ask('team.sync', { team }));
  expect((await viewOf(colleague)).sync.waitingScans).toBe(0);
});

it('a scan whose file is gone and that no client names any more is not waited for', async () => {
  const { founder, team } = await shared();
  unreadable('files', await edit(founder.database, (db) => db.getAllKeys('files')));
  done(await founder.ask('team.sync', { team }));
  vi.restoreAllMocks();
  await edit(founder.database, async (db) => {
    const [way] = await db.getAllKeys('meta', IDBKeyRange.bound('team-scan|', 'team-scan|~'));
    const sealed = way && (await db.get('meta', way));
    if (way && sealed) await db.put('meta', sealed, `${way.slice(0, way.lastIndexOf('|'))}|gone`);
  });
  expect((await viewOf(founder)).sync.waitingScans).toBe(4);
  expect(await founder.app.vault.purgeFiles()).toBe(0);
  expect((await viewOf(founder)).sync.waitingScans).toBe(3);
});

describe('a lost row of a shared client', () => {
  it('keeps nobody from receiving what others changed, in it and in the rest', async () => {
    const { founder, colleague, team } = await shared();
    await exchangeAll(team, [founder, colleague]);
    const theirs = await colleague.app.vault.read(({ keys }) => opaqueId(keys, 'c2'));
    for (const id of ids) await rename(founder, id, `${id} 示例公司`);
    done(await founder.ask('team.sync', { team }));
    unreadable('records', [theirs]);
    done(await colleague.ask('team.sync', { team }));
    vi.restoreAllMocks();
    expect(await namesIn(colleague)).toEqual(ids.map((id) => `${id} 示例公司`));
    const view = await viewOf(colleague);
    expect(view).toMatchObject({ undecided: 0, sync: { fault: null, waiting: 0 } });
  });

  it('stays the team’s when the client is imported again, and replaces it for everybody', async () => {
    const { founder, colleague, team, record } = await shared();
    await exchangeAll(team, [founder, colleague]);
    await edit(founder.database, (db) => db.delete('records', record));
    await founder.app.vault.saveMany([testClient('c2', 'imported')]);
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c2')).toBe(testClient('c2', 'imported').entity.name);
    expect((await viewOf(colleague)).undecided).toBe(0);
    expect((await viewOf(founder)).undecided).toBe(0);
  });
});

// What happens to a shared client that is damaged on this machine? It is named, the rest is sent, and no waiting change is lost.
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { OutboxRow, RecordRow } from '../../../lib/vault/store/schema';
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
import { testClient } from '../vault/test-vault';

/** Changes one byte of what a client's record holds, as a fault of the disk would; gives back the way to mend it. */
async function damage({ app, database }: TeamApp, id: string): Promise<() => Promise<void>> {
  const [record = ''] = await app.vault.pseudonyms([id]);
  const sound = await change(database, record, ({ ct }) => ct.with(30, (ct[30] ?? 0) ^ 1));
  return async () => {
    await change(database, record, () => sound);
  };
}

async function change(
  database: string,
  record: string,
  make: (envelope: RecordRow['envelope']) => RecordRow['envelope']['ct'],
) {
  const opened = await openDB(database);
  const row: RecordRow = await opened.get('records', record);
  await opened.put('records', { ...row, envelope: { ...row.envelope, ct: make(row.envelope) } });
  opened.close();
  return row.envelope.ct;
}

async function outboxOf({ database }: TeamApp): Promise<readonly OutboxRow[]> {
  const opened = await openDB(database);
  const rows: readonly OutboxRow[] = await opened.getAll('outbox');
  opened.close();
  return rows;
}

async function shared(ids: readonly string[]) {
  const store = webdavStore();
  const { founder, team } = await founded(
    store,
    ids.map((id) => testClient(id)),
  );
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids }));
  return { founder, colleague, team };
}

describe('a shared client that is damaged here', () => {
  it('is named, and the others are sent', async () => {
    const { founder, colleague, team } = await shared(['c1', 'c2', 'c3']);
    await damage(founder, 'c2');
    await exchangeAll(team, [founder, colleague]);
    for (const id of ['c1', 'c3']) expect(await nameIn(colleague, id)).not.toBeNull();
    expect(await nameIn(colleague, 'c2')).toBeNull();
    const { sync } = await viewOf(founder);
    expect(sync.fault).toBeNull();
    expect(sync.unsendable).toEqual([testClient('c2').entity.name]);
    expect(sync.waiting).toBe(0);
    expect(await founder.ask('team.line', {})).toMatchObject({ waiting: 0, unsendable: 1, fault: null });
  });

  it('still waits after what came after it was sent, and is sent once it can be decrypted again', async () => {
    const { founder, colleague, team } = await shared(['c1', 'c2']);
    const mend = await damage(founder, 'c1');
    await exchangeAll(team, [founder, colleague]);
    await rename(founder, 'c2', '示例乙公司');
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c2')).toBe('示例乙公司');
    expect(await outboxOf(founder)).toHaveLength(1);
    await mend();
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).not.toBeNull();
    expect((await viewOf(founder)).sync.unsendable).toEqual([]);
    expect(await outboxOf(founder)).toEqual([]);
  });

  it('is named no longer once somebody has saved over it: that revision is sent', async () => {
    const { founder, colleague, team } = await shared(['c1', 'c2']);
    await damage(founder, 'c1');
    await exchangeAll(team, [founder, colleague]);
    const saved = await founder.app.vault.saveClient(testClient('c1', 'again'), 2);
    expect(saved).toMatchObject({ ok: true });
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).toBe(testClient('c1', 'again').entity.name);
    expect((await viewOf(founder)).sync.unsendable).toEqual([]);
    expect(await outboxOf(founder)).toEqual([]);
  });

  it('prevents nobody from sending what was made from it', async () => {
    const { founder, colleague, team } = await shared(['c1']);
    await exchangeAll(team, [founder, colleague]);
    await rename(founder, 'c1', '示例甲公司'); // the revision before goes to the history
    const opened = await openDB(founder.database);
    for (const row of (await opened.getAll('history')) as RecordRow[])
      await opened.put('history', { ...row, envelope: { ...row.envelope, ct: row.envelope.ct.fill(7) } });
    opened.close();
    await exchangeAll(team, [founder, colleague]);
    expect(await nameIn(colleague, 'c1')).toBe('示例甲公司');
  });
});

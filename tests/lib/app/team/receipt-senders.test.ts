// What does the list of acts show of changes by other members of a team? One line for each exchange: how many, and from whom.
import { afterEach, expect, it, vi } from 'vitest';
import type { AuditEntry } from '../../../../lib/protocol/vault';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, rename, type TeamApp, viewOf } from './team-apps';
import { webdavStore } from './webdav-store';

afterEach(() => {
  vi.restoreAllMocks();
});

const MANY = 1_200;
const clients = (count: number, mark: string) =>
  Array.from({ length: count }, (_, at) => ({ ...testClient(`${mark}${at}`), documents: [] }));

async function received(app: TeamApp): Promise<readonly AuditEntry[]> {
  const all = await app.ask('vault.receipts', { most: 20_000 });
  expect(all.filter(({ action }) => action === 'import')).toEqual([]);
  return all.filter(({ action }) => action === 'receive');
}

/** An exchange that had begun before sends nothing of it. */
async function sendAll(app: TeamApp, team: string): Promise<void> {
  do done(await app.ask('team.sync', { team }));
  while ((await viewOf(app)).sync.waiting > 0);
}

it('reports a first exchange in one line, however many transactions it took', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store, clients(MANY, 'c'));
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await sendAll(founder, team);
  done(await colleague.ask('team.sync', { team }));
  const [only, ...more] = await received(colleague);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ ref: '', name: null, rev: 0, from: ['李雷 · Linux'] });
  expect(only?.detail).toContain(`clients:${MANY}`);
  // the lines that stood there stand there still
  const before = (await colleague.ask('vault.receipts', { most: 20_000 })).length;
  expect(before).toBeLessThan(5);
}, 60_000);

it('names all senders, and the client when it is a single one', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store, clients(2, 'c'));
  const wang = await joined(store, founder, team, { name: '王芳' });
  const li = await joined(store, founder, team, { name: '李静' });
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, wang, li]);
  const [first] = await received(li);
  expect(first).toMatchObject({ from: ['李雷 · Linux'] });
  await rename(founder, 'c0', '示例甲公司');
  await rename(wang, 'c1', '示例乙公司');
  for (const one of [founder, wang, li]) done(await one.ask('team.sync', { team }));
  const [newest] = await received(li);
  expect(newest?.detail).toContain('clients:2');
  expect([...(newest?.from ?? [])].sort()).toEqual(['李雷 · Linux', '王芳 · Windows'].sort());
  await rename(wang, 'c1', '示例丙公司');
  for (const one of [wang, li]) done(await one.ask('team.sync', { team }));
  const [single] = await received(li);
  expect(single).toMatchObject({ name: '示例丙公司', from: ['王芳 · Windows'] });
}, 60_000);

it('says how many need a decision', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store, clients(1, 'c'));
  const wang = await joined(store, founder, team, { name: '王芳' });
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, wang]);
  await rename(founder, 'c0', '示例甲公司');
  await rename(wang, 'c0', '示例乙公司');
  for (const one of [founder, wang]) done(await one.ask('team.sync', { team }));
  const [newest] = await received(wang);
  expect(newest?.detail).toContain('undecided:1');
});

it('keeps the line about what was stored when an exchange stops in the middle', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store, clients(MANY, 'c'));
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await sendAll(founder, team);
  let transactions = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'audit') transactions += 1;
    if (transactions > 1) throw new DOMException('none left', 'QuotaExceededError');
    return put.apply(this, row);
  });
  await colleague.ask('team.sync', { team });
  vi.restoreAllMocks();
  const listed = (await colleague.app.vault.listClients('')).clients.length;
  expect(listed).toBeGreaterThan(0);
  expect(listed).toBeLessThan(MANY);
  expect((await received(colleague))[0]?.detail).toContain(`clients:${listed}`);
}, 60_000);

// Is a change told of whoever made it, where two devices changed a client and one of them merged it?
import { expect, it } from 'vitest';
import { done, exchangeAll, founded, joined, rename, type TeamApp } from '../../app/team/team-apps';
import { webdavStore } from '../../app/team/webdav-store';
import { openTestVault, testClient } from '../test-vault';

async function remark({ app }: TeamApp, text: string) {
  const read = await app.vault.readClientWithoutFiles('c1');
  if (!read.ok) throw new Error(read.reason);
  await app.vault.saveClient({ ...read.client, entity: { ...read.client.entity, remark: text } }, read.rev);
}

/** Each version: what it did, and which parts it changed. */
async function told(app: TeamApp) {
  const rows = await app.ask('clients.history', { id: 'c1' });
  return Promise.all(
    rows.map(async ({ rev, kind }) => {
      const { changes } = await app.ask('clients.revision', { id: 'c1', rev, since: rev });
      return [kind, ...(changes ?? []).map(({ part }) => part)];
    }),
  );
}

it('lists under each version only what was changed by it', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, colleague]);
  await rename(founder, 'c1', '新名称');
  await remark(colleague, '新备注');
  await exchangeAll(team, [founder, colleague]);
  for (const app of [founder, colleague]) {
    const all = await told(app);
    expect(all.filter(([kind]) => kind === 'merged')).toEqual([['merged']]);
    expect(all.filter(([, part]) => part !== undefined)).toEqual(
      expect.arrayContaining([
        [null, 'entity.name'],
        [null, 'entity.remark'],
      ]),
    );
    expect(all.filter(([, part]) => part !== undefined)).toHaveLength(2);
  }
});

it('lists under a decision what was decided', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, colleague]);
  await rename(founder, 'c1', '甲名称');
  await rename(colleague, 'c1', '乙名称');
  await exchangeAll(team, [founder, colleague]);
  const open = await founder.ask('clients.undecided', { id: 'c1' });
  if (!open) throw new Error('nothing to decide');
  const choices = { 'entity.name': 'mine' } as const;
  await founder.ask('clients.decide', { id: 'c1', seen: open.seen, choices });
  expect((await told(founder)).filter(([kind]) => kind === 'decided')).toEqual([['decided', 'entity.name']]);
});

it('names what this device did: imported, shared, put back', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  const { vault } = founder.app;
  const now = async () => (await vault.readClientWithoutFiles('c1')) as { readonly rev: number };
  await rename(founder, 'c1', '新名称');
  await vault.restoreRevision('c1', 1, (await now()).rev);
  await exchangeAll(team, [founder, colleague]);
  const kinds = async (app: TeamApp) => (await told(app)).map(([kind]) => kind);
  expect(await kinds(founder)).toEqual(['put-back', null, 'shared', 'imported']);
  expect(await kinds(colleague)).not.toContain('put-back'); // what others did is theirs to name
});

it('names what a colleague did and the versions themselves tell: removed, restored', async () => {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, colleague]);
  await founder.ask('clients.remove', { ids: ['c1'] });
  await founder.ask('clients.restore', { ids: ['c1'] });
  await rename(founder, 'c1', '新名称');
  await exchangeAll(team, [founder, colleague]);
  const rows = await colleague.ask('clients.history', { id: 'c1' });
  expect(rows.map(({ kind, state }) => [kind, state])).toEqual([
    [null, 'stored'],
    ['restored', 'stored'],
    ['removed', 'removed'],
    [null, 'stored'],
  ]);
  expect(rows.every(({ source }) => source?.deviceName === '李雷 · Linux')).toBe(true);
});

it('reads the versions once for all rows that ask together, and one that was saved meanwhile too', async () => {
  const { vault } = await openTestVault();
  const save = async (remark: string, rev: number | null) => {
    const client = testClient('c1');
    const saved = await vault.saveClient({ ...client, entity: { ...client.entity, remark } }, rev);
    if (!saved.ok) throw new Error(saved.reason);
    return saved.rev;
  };
  const first = await save('none', null);
  const second = await save('one', first);
  const step = (rev: number) => vault.readStep('c1', rev, rev);
  const remarkOf = (one: Awaited<ReturnType<typeof step>>) => one?.after.entity.remark;
  const asked = step(second);
  const third = await save('two', second);
  const all = await Promise.all([asked, step(second), step(third)]);
  expect(all.map(remarkOf)).toEqual(['one', 'one', 'two']);
});

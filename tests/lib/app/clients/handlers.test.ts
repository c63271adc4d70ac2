// Does the list of removed clients say who removed each, and when, also where somebody else decided later that it stays removed?
import { describe, expect, it } from 'vitest';
import { testClient } from '../../vault/test-vault';
import { done, exchangeAll, founded, joined, rename } from '../team/team-apps';
import { webdavStore } from '../team/webdav-store';

async function teamOfTwo() {
  const store = webdavStore();
  const { founder, team } = await founded(store, [testClient('c1'), testClient('c2')]);
  const colleague = await joined(store, founder, team);
  done(await founder.ask('team.share', { team, ids: null }));
  await exchangeAll(team, [founder, colleague]);
  return { founder, colleague, team };
}

describe('a removed client', () => {
  it('names the colleague who removed it; to that one it is here', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    await founder.ask('clients.remove', { ids: ['c1'] });
    await exchangeAll(team, [founder, colleague]);
    const [mine] = await founder.ask('clients.removals', { ids: ['c1', 'c2'] });
    expect(mine).toMatchObject({ id: 'c1', source: { isHere: true } });
    expect(await colleague.ask('clients.removals', { ids: ['c1', 'c2'] })).toEqual([
      { id: 'c1', source: { isHere: false, deviceName: '李雷 · Linux', at: mine?.source.at } },
    ]);
  });

  it('names who removed it and not who decided that it stays removed', async () => {
    const { founder, colleague, team } = await teamOfTwo();
    await founder.ask('clients.remove', { ids: ['c1'] });
    await rename(colleague, 'c1', '新名称');
    await exchangeAll(team, [founder, colleague]);
    const open = await colleague.ask('clients.undecided', { id: 'c1' });
    if (!open) throw new Error('nothing to decide');
    const [first] = open.conflicts;
    const choices = { [first?.place ?? '']: first?.mine === true ? 'mine' : 'theirs' } as const;
    await colleague.ask('clients.decide', { id: 'c1', seen: open.seen, choices });
    expect(await colleague.ask('clients.removals', { ids: ['c1'] })).toMatchObject([
      { id: 'c1', source: { isHere: false, deviceName: '李雷 · Linux' } },
    ]);
  });
});

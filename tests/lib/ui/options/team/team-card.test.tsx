// @vitest-environment happy-dom
// Does a team's card say who is there or expected, and that an admin changed one's role, without contradicting itself?
import { describe, expect, it } from 'vitest';
import type { TeamView } from '../../../../../lib/protocol/team';
import { TEAM, teamView } from '../../../../ui-preview/team-scene';
import { teamTab } from './team-tab';

describe('the members', () => {
  it('are the next step only while nobody else was, is or will be there', async () => {
    const alone = { ...teamView, members: 1 };
    expect((await teamTab([alone])).one('team-members').textContent).toContain('现在只有您');
    for (const one of [{ invited: 1 }, { requests: 1 }, { hadOthers: true }])
      expect((await teamTab([{ ...alone, ...one }])).one('team-members').textContent).not.toContain(
        '现在只有您',
      );
  });

  it('are read again when their log has grown, so that no role contradicts the one above', async () => {
    let list: readonly TeamView[] = [teamView];
    let role: 'editor' | 'viewer' = 'editor';
    const { all, kinds, press } = await teamTab([], {
      'team.list': async () => list,
      'team.members': async () => ({
        ok: true,
        members: [{ device: 'd', name: '王芳', role, isHere: false, isFounder: false, isRemoved: false }],
      }),
      'team.sync': async () => ({ ok: true }),
    });
    [list, role] = [[{ ...teamView, log: teamView.log + 1 }], 'viewer'];
    await press('team-sync-now');
    expect(all('team-member').map(({ dataset }) => dataset.role)).toEqual(['viewer']);
    expect(kinds().filter((kind) => kind === 'team.members')).toHaveLength(2);
  });
});

it('says that clients will come by themselves, leads to those that came, and warns an only admin who leaves', async () => {
  const none = await teamTab([{ ...teamView, clients: 0 }]);
  expect(none.text()).toContain('同事共享的会自动出现在这里');
  const some = await teamTab([{ ...teamView, isOnlyAdmin: true }]);
  await some.press('team-shared-look');
  expect(some.asked).toContainEqual(['clients']);
  expect(some.text()).toContain('您是唯一的管理员');
});

describe('another role', () => {
  it('is told once, with who gave it and what it means', async () => {
    const news = { role: 'viewer', was: 'editor', by: '周明', at: 0 } as const;
    const { one, press, asked } = await teamTab([{ ...teamView, role: 'viewer', news }], {
      'team.dismiss-news': async () => ({ ok: true }),
    });
    expect(one('team-news').textContent).toMatch(/周明 把您的角色从“可编辑”改为“只读”.*同事看不到/);
    await press('team-news-seen');
    expect(asked).toContainEqual(['team.dismiss-news', { team: TEAM }]);
  });

  it('with which one may send again asks first, and names what would be deleted for all', async () => {
    const held = [
      { id: 'c1', name: '示例甲公司', isRemoved: false },
      { id: 'c2', name: '示例乙公司', isRemoved: true },
    ];
    const { one, press, asked } = await teamTab([{ ...teamView, role: 'editor', undecided: 0, held }], {
      'clients.restore': async () => ({ done: 1 }),
      'team.send-held': async () => ({ ok: true }),
    });
    expect(one('team-sync-words').textContent).toContain('2 份改动等您确认');
    expect(one('team-held').textContent).toMatch(/改过 1 份：示例甲公司.*删除了 1 份.*示例乙公司/);
    expect(one('team-held-send').textContent).toContain('包括删除 1 份');
    await press('team-held-restore');
    expect(asked).toContainEqual(['clients.restore', { ids: ['c2'] }]);
    await press('team-held-send');
    expect(asked).toContainEqual(['team.send-held', { team: TEAM }]);
  });

  it('that sends nothing is named with what stays here, never as waiting', async () => {
    const sync = { ...teamView.sync, waiting: 0, waitingScans: 0, kept: 1 };
    const { one } = await teamTab([{ ...teamView, role: 'viewer', undecided: 0, sync }]);
    expect(one('team-sync-words').textContent).toBe('1 项只在本机');
    expect(one('team-kept').textContent).toContain('同事看不到');
  });
});

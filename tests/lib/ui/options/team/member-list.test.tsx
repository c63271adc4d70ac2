// @vitest-environment happy-dom
// Is a member's role changed only after a question that says what the other role may do, and never that of the only admin?
import { expect, it } from 'vitest';
import type { MemberView } from '../../../../../lib/protocol/team';
import { TEAM, teamView } from '../../../../ui-preview/team-scene';
import { choose as chooseIn } from '../../render';
import { teamTab } from './team-tab';

const member = (device: string, name: string, role: MemberView['role'], isHere = false): MemberView => ({
  ...{ device, name, role, isHere, isFounder: isHere, isRemoved: false },
});
const me = member('me', '周明', 'admin', true);

async function listOf(...members: readonly MemberView[]) {
  const tab = await teamTab([teamView], {
    'team.members': async () => ({ ok: true, members }),
    'team.change-role': async () => ({ ok: true }),
  });
  const choose = (at: number, role: string) => chooseIn(tab.all('team-member-role')[at] as HTMLElement, role);
  return { ...tab, choose, changed: () => tab.asked.filter(([what]) => what === 'team.change-role') };
}

it('asks before a role is changed, says what the other one may do, and changes nothing when it is left', async () => {
  const { choose, one, all, press, changed } = await listOf(me, member('d', '王芳', 'editor'));
  await choose(1, 'viewer');
  expect(one('team-role-change').textContent).toMatch(/王芳.*“可编辑”.*“只读”.*改动不会同步出去/);
  expect(changed()).toEqual([]);
  await press('team-role-change-stay');
  expect([all('team-role-change').length, changed()]).toEqual([0, []]);
  expect((all('team-member-role')[1] as HTMLSelectElement).value).toBe('editor');
  await choose(1, 'viewer');
  await press('team-role-change-confirm');
  expect(changed()).toEqual([['team.change-role', { team: TEAM, device: 'd', role: 'viewer' }]]);
  expect(all('team-role-change')).toEqual([]);
});

it('says what an admin gives up, and of oneself who can give it back', async () => {
  const { choose, one } = await listOf(me, member('d', '王芳', 'admin'));
  await choose(1, 'editor');
  expect(one('team-role-change').textContent).toContain('不能再邀请、移出成员');
  expect(one('team-role-change').textContent).not.toContain('您自己');
  await choose(0, 'editor');
  expect(one('team-role-change').textContent).toContain('您自己');
});

it('refuses in one sentence what would leave the team without an admin', async () => {
  const { choose, one, all, changed } = await listOf(me, member('d', '王芳', 'editor'));
  await choose(0, 'editor');
  expect(one('team-role-refused').textContent).toContain('至少要留一位管理员');
  expect([all('team-role-change').length, changed()]).toEqual([0, []]);
  expect((all('team-member-role')[0] as HTMLSelectElement).value).toBe('admin');
  await choose(1, 'admin');
  expect(all('team-role-refused')).toEqual([]);
});

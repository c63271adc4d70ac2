// @vitest-environment happy-dom
// Does a new member join by an invitation, with the same six digits on both sides?
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../ui-preview/ask';
import { DEVICES, TEAM, teamView } from '../../../../ui-preview/team-scene';
import { isOff, teamTab } from './team-tab';

describe('an invitation', () => {
  const invitation = {
    team: TEAM,
    teamName: '示例代办',
    role: 'editor',
    fingerprint: teamView.fingerprint,
    address: teamView.store?.address,
    origin: 'https://dav.example.com',
    until: Date.UTC(2026, 10, 28, 4),
  } as Extract<Awaited<ReturnType<NonNullable<Answers['team.read-invitation']>>>, { ok: true }>['invitation'];

  it('says who invites before anything is asked, and then asks for its one address', async () => {
    const { one, press, write, asked, kinds } = await teamTab([], {
      'team.read-invitation': async () => ({ ok: true, invitation }),
      'team.join': async () => ({ ok: true, team: TEAM, digits: '482913' }),
    });
    await press('team-join');
    await write('team-invitation', 'BTTEAM1.x.00000000');
    expect(one('team-invitation-read').textContent).toContain('“示例代办”邀请您加入');
    expect(kinds()).not.toContain('allow');
    await write('team-device-name', '王芳');
    await press('team-join-ask');
    expect(asked).toContainEqual(['allow', 'https://dav.example.com']);
    expect(asked).toContainEqual(['team.join', { text: 'BTTEAM1.x.00000000', deviceName: '王芳' }]);
  });

  it('keeps the name that was typed when another one is pasted, and offers a removed device the one it had', async () => {
    const known = { ...teamView, standing: 'removed', deviceName: '李倩 · 笔记本' } as const;
    const { one, press, write } = await teamTab([known], {
      'team.read-invitation': async () => ({ ok: true, invitation }),
    });
    expect(one('team-card').textContent).toContain('请管理员再发一份邀请');
    await press('team-join');
    await write('team-invitation', 'BTTEAM1.x.00000000');
    const name = () => (one('team-device-name') as HTMLInputElement).value;
    expect(name()).toBe('李倩 · 笔记本');
    await write('team-device-name', '李倩 · 新电脑');
    await write('team-invitation', 'BTTEAM1.y.00000000');
    expect(name()).toBe('李倩 · 新电脑');
  });

  it('that is incomplete is reported at once', async () => {
    const { one, all, press, write } = await teamTab([], {
      'team.read-invitation': async () => ({ ok: false, reason: 'bad-invitation' }),
    });
    await press('team-join');
    await write('team-invitation', 'BTTEAM1.torn');
    expect(one('team-fault').textContent).toContain('少复制');
    expect(all('team-invitation-read')).toHaveLength(0);
  });

  it('that was used already is reported, with what to do', async () => {
    const { all, press, write } = await teamTab([], {
      'team.read-invitation': async () => ({ ok: true, invitation }),
      'team.join': async () => ({ ok: false, reason: 'invitation-used' }),
    });
    await press('team-join');
    await write('team-invitation', 'BTTEAM1.x.00000000');
    await write('team-device-name', '王芳');
    await press('team-join-ask');
    const told = all('team-fault').map(({ textContent }) => textContent);
    expect(told.join('')).toMatch(/已经用过.*要一份新的.*不要同意那台电脑/);
  });

  it('is made with a key of the colleague’s own, and can be copied, saved and scanned', async () => {
    const { one, press, write, asked } = await teamTab([teamView], {
      'team.invite': async () => ({
        ok: true,
        text: 'BTTEAM1.text',
        fingerprint: teamView.fingerprint,
        until: 1,
      }),
    });
    await press('team-invite');
    await write('team-invite-name', '陈晨');
    expect(isOff(one('team-invite-make'))).toBe(true);
    await write('team-key-id', 'AKIDchen');
    await write('team-key-secret', 'secret-of-chen');
    await press('team-invite-make');
    expect(asked).toContainEqual([
      'team.invite',
      {
        ...{ team: TEAM, device: DEVICES[3], name: '陈晨', role: 'editor' },
        credentials: { engine: 's3', accessKeyId: 'AKIDchen', secretAccessKey: 'secret-of-chen' },
      },
    ]);
    expect((one('team-invite-text') as HTMLTextAreaElement).value).toBe('BTTEAM1.text');
    await press('team-invite-file');
    expect(asked).toContainEqual(['save', '陈晨.btteam', 'BTTEAM1.text']);
  });
});

describe('a new member', () => {
  it('sees the six digits that the admin sees', async () => {
    const asking = { ...teamView, standing: 'asking', role: null, digits: '482913' } as const;
    const newcomer = await teamTab([asking]);
    const there = newcomer.one('team-digits').textContent;
    const admin = await teamTab([teamView]);
    expect(admin.one('team-digits').textContent).toBe(there);
    expect(there).toContain('482 913');
  });

  it('is admitted with the digits that were shown, or refused', async () => {
    const done = async () => ({ ok: true }) as const;
    const { press, asked } = await teamTab([teamView], { 'team.approve': done, 'team.refuse': done });
    await press('team-approve');
    expect(asked).toContainEqual(['team.approve', { team: TEAM, device: DEVICES[3], digits: '482913' }]);
    await press('team-refuse');
    expect(asked).toContainEqual(['team.refuse', { team: TEAM, device: DEVICES[3] }]);
  });

  it('is admitted by admins only', async () => {
    const { all, kinds } = await teamTab([{ ...teamView, role: 'editor' }]);
    expect([all('team-request'), all('team-invite'), all('team-member-remove')]).toEqual([[], [], []]);
    expect(kinds()).not.toContain('team.requests');
  });
});

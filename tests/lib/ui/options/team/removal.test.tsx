// @vitest-environment happy-dom
// Is a member removed only after a warning of what cannot be undone, and is the person then told what is left to do?
import { describe, expect, it } from 'vitest';
import { DEVICES, TEAM, teamView, webdavView } from '../../../../ui-preview/team-scene';
import { doing } from '../../render';
import { isOff, settled, teamTab } from './team-tab';

describe('a leaver', () => {
  const removal = {
    device: DEVICES[1] ?? '',
    name: '王芳 · Windows',
    clients: [
      { id: 'c1', name: '杭州示例云帆科技有限公司', now: 'shared' as const, to: null },
      { id: 'c2', name: '上海样本航图软件有限公司', now: 'moved' as const, to: '分公司' },
      { id: 'c3', name: '北京样例文化有限公司', now: 'removed' as const, to: null },
    ],
    erased: 1,
    disable: { user: 'AKIDwangfang', link: 'https://console.cloud.tencent.com/cam' },
    key: 'own' as const,
  };

  it('is removed after what cannot be undone was said, and what is left to do follows', async () => {
    const { one, all, press, asked, kinds } = await teamTab([teamView], {
      'team.removal': async () => ({ ok: true, removal }),
      'team.remove': async () => ({ ok: true, removal }),
    });
    const [first] = all('team-member-remove');
    await doing(() => first?.click());
    await settled();
    expect(one('team-removal-kept').textContent).toContain('收不回来');
    expect(one('team-removal-seen').textContent).toContain('杭州示例云帆科技有限公司');
    expect(kinds()).not.toContain('team.remove');
    await press('team-removal-confirm');
    expect(asked).toContainEqual(['team.remove', { team: TEAM, device: DEVICES[1], credentials: null }]);
    expect(one('team-removal-disable').textContent).toContain('AKIDwangfang');
    expect((one('team-removal-console') as HTMLAnchorElement).href).toBe(removal.disable.link);
    await press('team-removal-list');
    const lines = [
      '杭州示例云帆科技有限公司',
      '上海样本航图软件有限公司（已移到“分公司”）',
      '北京样例文化有限公司（已删除）',
      '另有 1 份已从本机彻底删除，名称没有留下。',
    ];
    expect(asked).toContainEqual(['save', '王芳 · Windows.txt', lines.join('\n')]);
    const seen = all('team-removal-seen').at(-1)?.textContent ?? '';
    for (const line of lines) expect(seen).toContain(line);
    expect(seen).toContain('4 份');
  });

  it('who knew the common key is removed with another key, or before it is changed', async () => {
    const { one, all, press, write, asked } = await teamTab([teamView], {
      'team.removal': async () => ({ ok: true, removal: { ...removal, key: 'shared' } }),
      'team.remove': async () => ({ ok: true, removal: { ...removal, key: 'former' } }),
    });
    await doing(() => all('team-member-remove')[0]?.click());
    await settled();
    expect(isOff(one('team-removal-confirm'))).toBe(true);
    await write('team-key-id', 'AKIDnew');
    await write('team-key-secret', 'secret-of-all');
    await press('team-removal-confirm');
    expect(asked).toContainEqual([
      'team.remove',
      {
        ...{ team: TEAM, device: DEVICES[1] },
        credentials: { engine: 's3', accessKeyId: 'AKIDnew', secretAccessKey: 'secret-of-all' },
      },
    ]);
    expect(one('team-removal-disable').dataset.key).toBe('former');
  });

  it('who knew the common key can be removed at once, and the password changed later', async () => {
    const { one, all, press, asked } = await teamTab([webdavView], {
      'team.removal': async () => ({ ok: true, removal: { ...removal, key: 'shared' } }),
      'team.remove': async () => ({ ok: true, removal: { ...removal, key: 'shared' } }),
    });
    await doing(() => all('team-member-remove')[0]?.click());
    await settled();
    expect(one('team-removal').textContent).not.toContain('密钥');
    await press('team-removal-later');
    await press('team-removal-confirm');
    expect(asked).toContainEqual(['team.remove', { team: TEAM, device: DEVICES[1], credentials: null }]);
    expect(one('team-removal-disable').textContent).toContain('更换存放处或密码');
    await press('team-removal-change');
    expect(all('team-move-hint')).toHaveLength(1);
  });

  it('whose new key the store refuses is not removed, and the check says why', async () => {
    const { one, all, press, write } = await teamTab([webdavView], {
      'team.removal': async () => ({ ok: true, removal: { ...removal, key: 'shared' } }),
      'team.remove': async () => ({
        ok: false,
        reason: 'store-not-usable',
        check: {
          isUsable: false,
          createOnly: 'none',
          made: [],
          steps: [{ step: 'put', outcome: 'stop', code: 'wrong-key' }],
        },
      }),
    });
    await doing(() => all('team-member-remove')[0]?.click());
    await settled();
    await write('team-key-id', 'agency');
    await write('team-key-secret', 'wrong-password');
    await press('team-removal-confirm');
    expect(one('team-removal').dataset.done).toBe('false');
    expect(one('team-check-result').textContent).toContain('账号或密码不对');
    // one reason under one heading, and that nobody was removed; gone once another way is chosen
    expect(one('team-removal-not').textContent).toBe('没有移出 王芳 · Windows。');
    expect(
      all('team-fault')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe('');
    await press('team-removal-later');
    expect(one('team-removal-not').textContent).toBe('');
    expect(all('team-check-result')).toEqual([]);
  });

  it('of oneself chooses whether the clients stay, and neither is preset', async () => {
    const { one, press, asked } = await teamTab([teamView], {
      'team.leave': async () => ({ ok: true, lostScans: 0 }),
    });
    expect(isOff(one('team-leave-confirm'))).toBe(true);
    expect(one('team-leave').textContent).toContain('还有 3 项没有同步出去');
    await press('team-leave-drop');
    await press('team-leave-confirm');
    expect(asked).toContainEqual(['team.leave', { team: TEAM, keepsClients: false }]);
  });
});

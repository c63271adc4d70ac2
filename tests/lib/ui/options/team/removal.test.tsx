// @vitest-environment happy-dom
// Is a member removed only after a warning of what cannot be undone, and is the person then told what is left to do?
import { describe, expect, it } from 'vitest';
import { DEVICES, TEAM, teamView } from '../../../../ui-preview/team-scene';
import { doing } from '../../render';
import { isOff, settled, teamTab } from './team-tab';

describe('a leaver', () => {
  const removal = {
    device: DEVICES[1] ?? '',
    name: '王芳 · Windows',
    clients: [{ id: 'c1', name: '杭州示例云帆科技有限公司' }],
    disable: { user: 'AKIDwangfang', link: 'https://console.cloud.tencent.com/cam' },
    isKeyShared: false,
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
    expect(asked).toContainEqual(['save', '王芳 · Windows.txt', '杭州示例云帆科技有限公司']);
  });

  it('who knew the common key cannot be removed without another key', async () => {
    const { one, all, press, write, asked } = await teamTab([teamView], {
      'team.removal': async () => ({ ok: true, removal: { ...removal, isKeyShared: true } }),
      'team.remove': async () => ({ ok: true, removal }),
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

// @vitest-environment happy-dom
// Can a team be founded with what the tab offers, does it show the state of the synchronization, and is nothing done too early?
import { describe, expect, it } from 'vitest';
import type { TeamView } from '../../../../../lib/protocol/team';
import type { Answers } from '../../../../ui-preview/ask';
import { DEVICES, TEAM, teamView, usableCheck, webdavView } from '../../../../ui-preview/team-scene';
import { doing } from '../../render';
import { isOff, settled, teamTab } from './team-tab';

describe('without a team', () => {
  it('shows the way to one, and the store is not contacted', async () => {
    const { one, asked } = await teamTab([]);
    expect(one('team-empty').textContent).toContain('不向任何地方发送');
    expect(asked).toEqual([]);
  });

  it('begins with the form for an invitation where one led here, and goes back to the ways', async () => {
    const { one, all, press } = await teamTab([], {}, true, true);
    one('team-join-form');
    await press('clients-back');
    expect(all('team-join-form')).toEqual([]);
    one('team-empty');
  });
});

describe('a new team', () => {
  async function typed(answers: Answers = {}, isAllowed = true) {
    const shown = await teamTab([], answers, isAllowed);
    await shown.press('team-new');
    await shown.write('team-bucket', 'agency-1250000000');
    await shown.write('team-region', 'ap-guangzhou');
    expect(isOff(shown.one('team-check'))).toBe(true); // there is no key yet
    await shown.write('team-key-id', 'AKIDexample');
    await shown.write('team-key-secret', 'secret-of-nobody');
    return shown;
  }

  it('shows the policy of its bucket, asks for the one address within the press, and says what was found', async () => {
    const { one, asked, kinds } = await typed();
    expect((one('team-policy') as HTMLTextAreaElement).value).toContain('agency-1250000000');
    asked.length = 0;
    one('team-check').click(); // nothing waited for in between
    expect(asked).toEqual([['allow', 'https://agency-1250000000.cos.ap-guangzhou.myqcloud.com']]);
    await settled();
    expect(kinds()).toEqual(['allow', 'team.check']);
    expect(one('team-check-result').textContent).toContain('能写别人的文件');
    expect(one('team-check-result').dataset.usable).toBe('true');
    expect(isOff(one('team-create'))).toBe(true); // nameless
  });

  it('is created with the names, once the store can be used', async () => {
    const { press, write, asked } = await typed({
      'team.create': async () => ({ ok: true, check: usableCheck }),
    });
    await press('team-check');
    await write('team-name', '示例代办');
    await write('team-device-name', '周明');
    await press('team-create');
    expect(asked).toContainEqual([
      'team.create',
      expect.objectContaining({ team: TEAM, name: '示例代办', deviceName: '周明' }),
    ]);
  });

  it('does not contact the store when the browser did not allow it', async () => {
    const { one, press, kinds } = await typed({}, false);
    await press('team-check');
    expect(one('team-fault').dataset.code).toBe('no-permission');
    expect(kinds()).not.toContain('team.check');
  });

  it('says why a store is unsuitable, and offers no team on it', async () => {
    const check = {
      isUsable: false,
      createOnly: 'none',
      made: [],
      steps: [{ step: 'put', outcome: 'stop', code: 'not-allowed', said: 'AccessDenied' }],
    } as const;
    const { one, all, press } = await typed({ 'team.check': async () => ({ ok: true, check }) });
    await press('team-check');
    const text = one('team-check-result').textContent ?? '';
    for (const part of ['还不能用', '不能写入', '没有这项权限', 'AccessDenied']) expect(text).toContain(part);
    expect(all('team-create')).toHaveLength(0);
  });

  it('hides the secret of the key until the person wants to see it', async () => {
    const { one, press } = await typed();
    const secret = () => one('team-key-secret') as HTMLInputElement;
    expect([secret().type, secret().autocomplete]).toEqual(['password', 'new-password']);
    await press('team-key-secret-eye');
    expect([secret().type, secret().value]).toEqual(['text', 'secret-of-nobody']);
  });

  it('must be checked again once its address is another', async () => {
    const { all, press, write } = await typed();
    await press('team-check');
    await write('team-bucket', 'another-1250000000');
    expect([all('team-check-result'), all('team-create')]).toEqual([[], []]);
  });

  it.each([
    ['http://rgw.example.com', 'bad-address'],
    ['rgw.example.com', 'bad-address'],
  ])('is refused at %s before the browser is asked', async (endpoint, code) => {
    const { one, press, write, kinds } = await teamTab([]);
    await press('team-new');
    await doing(() => one('team-vendor-ceph').click());
    await write('team-bucket', 'agency');
    await write('team-endpoint', endpoint);
    await write('team-key-id', 'id');
    await write('team-key-secret', 'secret');
    await press('team-check');
    expect(one('team-fault').dataset.code).toBe(code);
    expect(kinds()).not.toContain('allow');
  });
});

it('tells the rest of the page that there is a team now', async () => {
  let teams: readonly TeamView[] = [];
  const { press, standings } = await teamTab([], { 'team.list': async () => teams });
  await press('team-join');
  teams = [teamView];
  await press('clients-back');
  expect(standings).toHaveLength(2);
  expect(standings[0]).not.toBe(standings[1]);
});

describe('how far a team is synced', () => {
  it('says why not, what the store answered, and whose changes are not read', async () => {
    const { one } = await teamTab([
      {
        ...teamView,
        sync: {
          ...teamView.sync,
          fault: { code: 'wrong-key', said: 'InvalidAccessKeyId', at: 0, nextTry: null },
          journals: [{ device: DEVICES[1] ?? '', deviceName: '王芳', code: 'newer-version' }],
        },
      },
    ]);
    expect(one('team-sync-words').textContent).toContain('团队没有同步');
    expect(one('team-sync-fault').textContent).toMatch(/不认现在的密钥.*InvalidAccessKeyId/);
    expect(one('team-journal-fault').textContent).toMatch(/王芳.*先更新/);
  });

  it('says that a changed certificate may be why the store does not answer, and leads to its address', async () => {
    const fault = { code: 'unreachable', at: 0, nextTry: null } as const;
    const { one, all } = await teamTab([{ ...teamView, sync: { ...teamView.sync, fault } }]);
    expect(one('team-sync-fault').textContent).toMatch(/证书换了、过期了.*不要点“继续前往”/);
    expect(one('team-open-store').getAttribute('href')).toBe(teamView.store?.origin);
    const other = { ...fault, code: 'wrong-key' } as const;
    await teamTab([{ ...teamView, sync: { ...teamView.sync, fault: other } }]);
    expect(all('team-open-store')).toHaveLength(0);
  });

  it('names what is damaged here and was not sent', async () => {
    const unsendable = ['甲', '乙', '丙', '丁', '戊', '己'].map((mark) => `示例${mark}公司`);
    const { one } = await teamTab([
      { ...teamView, sync: { ...teamView.sync, waiting: 0, waitingScans: 0, unsendable } },
    ]);
    expect(one('team-sync-words').textContent).toContain('6 份已损坏，没有发出去');
    expect(one('team-unsendable').textContent).toMatch(
      /没有发出去：示例甲公司、.*示例戊公司 ….*其余的照常同步/,
    );
  });

  it('offers to fill a store again that was emptied or reset, and says what was written', async () => {
    const own = { device: teamView.device, deviceName: '周明', code: 'set-back' } as const;
    const { one, press, asked } = await teamTab(
      [{ ...teamView, sync: { ...teamView.sync, journals: [own] } }],
      {
        'team.refill': async () => ({ ok: true, entries: 2, revisions: 30, scans: 1 }),
      },
    );
    expect(one('team-sync-words').textContent).toContain('团队没有同步');
    expect(one('team-journal-fault').textContent).toContain('存放处少了本机写过的内容');
    await press('team-refill');
    expect(asked).toContainEqual(['team.refill', { team: TEAM }]);
    expect(one('team-refilled').textContent).toBe('已补写：成员名单 2 条，修改 30 条，扫描件 1 份');
  });

  it('separates when it is tried again, and groups the digits of large numbers', async () => {
    const fault = {
      code: 'busy',
      said: 'SlowDown',
      at: 0,
      nextTry: Date.parse('2026-11-26T08:00:00Z'),
    } as const;
    const sync = { ...teamView.sync, fault, waiting: 12_000, isRunning: true };
    const progress = { step: 'send', done: 10_000, total: 123_456 } as const;
    const { one } = await teamTab([{ ...teamView, sync: { ...sync, progress } }]);
    expect(one('team-sync-fault').textContent).toMatch(/SlowDown · 2026年11月26日/);
    expect(one('team-sync-words').textContent).toContain('12,0');
    expect(one('team-sync').textContent).toContain('10,000 / 123,456');
  });

  it('shows a copied browser the digits to read out while it waits', async () => {
    const fault = { code: 'copy-waits', at: 0, nextTry: null } as const;
    const { one } = await teamTab([{ ...teamView, digits: '482913', sync: { ...teamView.sync, fault } }]);
    expect(one('team-sync-fault').textContent).toMatch(/作为新设备加入.*482 913/);
  });

  it('tells an admin that a copied browser asks, and from which device it was copied', async () => {
    const copy = {
      device: DEVICES[1] ?? '',
      deviceName: '王芳 · Windows (2)',
      name: '王芳 · Windows',
      role: 'editor',
      digits: '482913',
      copyOf: '王芳 · Windows',
    } as const;
    const { one, press, asked } = await teamTab([teamView], {
      'team.requests': async () => ({ ok: true, invited: [], requests: [copy] }),
    });
    expect(one('team-request').textContent).toContain('“王芳 · Windows”的浏览器被复制过');
    await press('team-approve');
    expect(asked).toContainEqual(['team.approve', { team: TEAM, device: copy.device, digits: '482913' }]);
  });

  it('offers it to nobody who may only read', async () => {
    const fault = { code: 'log-shorter', at: 0, nextTry: null } as const;
    const { all } = await teamTab([{ ...teamView, role: 'viewer', sync: { ...teamView.sync, fault } }]);
    expect(all('team-refill')).toEqual([]);
  });

  it('offers to allow the address again where the permission was taken back', async () => {
    const store = teamView.store && { ...teamView.store, isAllowed: false };
    const { press, asked } = await teamTab([{ ...teamView, store }]);
    await press('team-allow');
    expect(asked).toContainEqual(['allow', teamView.store?.origin]);
  });

  it('names whose last changes came too late until that is dismissed, and who still knows the shared password', async () => {
    const { one, press, asked } = await teamTab(
      [
        {
          ...webdavView,
          owed: ['李倩 · 笔记本'],
          sync: { ...webdavView.sync, late: ['李倩 · 笔记本'] },
        },
      ],
      { 'team.dismiss-late': async () => ({ ok: true }) },
    );
    expect(one('team-late').textContent).toContain('李倩 · 笔记本');
    await press('team-late-seen');
    expect(asked).toContainEqual(['team.dismiss-late', { team: TEAM }]);
    expect(one('team-owed').textContent).toContain('密码');
    await press('team-owed-change');
    // only the password is changed: nothing has to be copied, and no key is spoken of
    expect(one('team-move-hint').textContent).toContain('文件不用动');
    await press('team-vendor-webdav');
    await press('team-vendor-cos');
    expect(one('team-move-hint').textContent).toContain('整个复制');
  });

  it('says how many clients are apart from the team’s, and merges them with one press', async () => {
    const { one, press, asked } = await teamTab([{ ...teamView, apart: ['c1', 'c2'] }], {
      'team.share': async () => ({ ok: true, shared: 2, moved: 0 }),
    });
    expect(one('team-apart').textContent).toContain('2 份');
    await press('team-apart-join');
    expect(asked).toContainEqual(['team.share', { team: TEAM, ids: ['c1', 'c2'] }]);
  });

  it('shows the whole address of a WebDAV store', async () => {
    const { one } = await teamTab([webdavView]);
    expect(one('team-store').textContent).toBe('dav.example.com/agency/beiantong');
  });

  it.each([
    ['admin', '更换存放处或密码'],
    ['editor', '要一份新的邀请'],
  ] as const)('of a password that is not accepted tells an %s what to do', async (role, words) => {
    const fault = { code: 'wrong-key', at: 0, nextTry: null } as const;
    const { one } = await teamTab([{ ...webdavView, role, sync: { ...webdavView.sync, fault } }]);
    expect(one('team-sync-fault').textContent).toContain(words);
    expect(one('team-sync-fault').textContent).not.toContain('密钥');
  });

  it('leads to the clients that have to be decided', async () => {
    const { press, asked } = await teamTab([teamView]);
    await press('team-decide');
    expect(asked).toContainEqual(['clients']);
  });
});

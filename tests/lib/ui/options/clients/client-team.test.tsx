// @vitest-environment happy-dom
// Are clients shared after one question when a team can be written to, and is nothing offered otherwise?
import { describe, expect, it } from 'vitest';
import { ClientTeam } from '../../../../../lib/ui/options/clients/client-team';
import { createTranslate } from '../../../../../lib/ui/translate';
import { type Answers, askOf } from '../../../../ui-preview/ask';
import { TEAM, teamView } from '../../../../ui-preview/team-scene';
import { choose, doing, show } from '../../render';

const t = createTranslate('zh');
const HERE = { local: 1, teams: [], gone: 0 };
const THERE = {
  local: 0,
  teams: [{ team: TEAM, name: '示例代办', clients: 1, mayLeave: true }],
  gone: 0,
};

async function choice(answers: Answers) {
  const asked: unknown[] = [];
  const over = askOf({
    'team.list': async () => [teamView],
    'team.of-client': async () => null,
    'team.keeps-scans': async () => false,
    'team.places': async () => HERE,
    ...answers,
  });
  const ask: typeof over = (kind, ...data) => {
    asked.push([kind, ...data]);
    return over(kind, ...data);
  };
  const shown = show(<ClientTeam t={t} ask={ask} id="c1" changed={() => asked.push('changed')} />);
  await doing(() => {});
  const settle = async () => {
    await doing(() => {});
    await doing(() => {});
  };
  const pick = async (value: string) => {
    await choose(shown.one('client-share'), value);
    await settle();
    await doing(() => shown.all('share-ask-confirm')[0]?.click());
    await settle();
  };
  const press = async (id: string) => {
    await doing(() => shown.one(id).click());
    await settle();
  };
  return { ...shown, asked, pick, press, settle };
}

/** What was done; what was only asked is left out. */
const acts = (asked: readonly unknown[]) =>
  asked.filter(
    (one) =>
      Array.isArray(one) &&
      !['team.line', 'team.list', 'team.of-client', 'team.keeps-scans', 'team.places'].includes(one[0]),
  );

describe('the choice of a team', () => {
  it('is not shown without a team, for a viewer, and after one was chosen', async () => {
    for (const list of [
      [],
      [{ ...teamView, role: 'viewer' } as const],
      [{ ...teamView, standing: 'removed' } as const],
    ]) {
      const { all } = await choice({ 'team.list': async () => list });
      expect(all('client-share')).toHaveLength(0);
    }
  });

  it('asks before it shares, and says who gets the client', async () => {
    const { asked, one, all, press, settle } = await choice({});
    await choose(one('client-share'), TEAM);
    await settle();
    expect(one('share-ask').textContent).toMatch(/“示例代办”.*3 台设备.*扫描件和修改记录.*以后加入的/);
    expect(acts(asked)).toEqual([]);
    await press('share-ask-stay');
    expect([all('share-ask').length, acts(asked)]).toEqual([0, []]);
    expect((one('client-share') as HTMLSelectElement).value).toBe('local');
  });

  it('keeps the scans by a box of its own, which says whether they are kept', async () => {
    let keeps = false;
    const { asked, one, all, press } = await choice({
      'team.of-client': async () => TEAM,
      'team.keeps-scans': async () => keeps,
      'team.pin': async ({ isPinned }) => {
        keeps = isPinned;
        return { ok: true, pinned: 1 };
      },
    });
    const options = [...(one('client-share') as HTMLSelectElement).options].map(({ value }) => value);
    expect(options).toEqual(['local', TEAM]);
    const isKept = () => (one('client-keep-scans') as HTMLInputElement).checked;
    expect(isKept()).toBe(false);
    await press('client-keep-scans');
    expect(isKept()).toBe(true);
    await press('client-keep-scans');
    expect(acts(asked).map((act) => (act as [string, { isPinned: boolean }])[1].isPinned)).toEqual([
      true,
      false,
    ]);
    expect((await choice({})).all('client-keep-scans')).toEqual([]);
    expect(all('share-ask')).toEqual([]);
  });

  it('shares, takes back, and keeps scans, each said in words', async () => {
    let own: string | null = null;
    const { asked, pick, press, text, one } = await choice({
      'team.of-client': async () => own,
      'team.places': async () => (own === null ? HERE : THERE),
      'team.share': async () => {
        own = TEAM;
        return { ok: true, shared: 1, moved: 0 };
      },
      'team.unshare': async () => {
        own = null;
        return { ok: true, unshared: 1 };
      },
      'team.pin': async () => ({ ok: true, pinned: 1 }),
    });
    await pick(TEAM);
    expect(text()).toContain('已共享 1 份');
    expect((one('client-share') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('团队：示例代办');
    await press('client-keep-scans');
    expect(text()).toContain('断网时也能用');
    await pick('local');
    expect(text()).toContain('1 份改为仅本机');
    expect((one('client-share') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('仅本机');
    expect(acts(asked)).toEqual([
      ['team.share', { team: TEAM, ids: ['c1'] }],
      ['team.pin', { ids: ['c1'], isPinned: true }],
      ['team.unshare', { ids: ['c1'] }],
    ]);
    expect(asked.filter((one) => one === 'changed')).toHaveLength(3);
  });

  it('shows which team a client is in, and asks before it is moved into another', async () => {
    const branch = { ...teamView, team: 'bb'.repeat(16), name: '示例代办分公司' };
    const { asked, pick, one, press, settle, text } = await choice({
      'team.list': async () => [teamView, branch],
      'team.of-client': async () => TEAM,
      'team.places': async () => THERE,
      'team.share': async () => ({ ok: true, shared: 0, moved: 1 }),
    });
    expect(one('client-share').dataset.team).toBe(TEAM);
    await choose(one('client-share'), branch.team);
    await settle();
    expect(one('share-ask').textContent).toMatch(/移到“示例代办分公司”？.*1 份从“示例代办”移过来/);
    await press('share-ask-stay');
    expect(acts(asked)).toEqual([]);
    await pick(branch.team);
    expect(acts(asked)).toEqual([['team.share', { team: branch.team, ids: ['c1'] }]]);
    expect(text()).toMatch(/移来 1 份；原来团队的同事已有的还在/);
  });

  it('says why it stays in its team', async () => {
    const branch = { ...teamView, team: 'bb'.repeat(16), name: '示例代办分公司' };
    const { asked, pick, text } = await choice({
      'team.list': async () => [teamView, branch],
      'team.of-client': async () => TEAM,
      'team.places': async () => THERE,
      'team.share': async () => ({ ok: false, reason: 'unreachable' }),
    });
    await pick(branch.team);
    expect(acts(asked)).toHaveLength(1);
    expect(text()).toContain('连不上存放处');
  });

  it('is named and cannot be changed when this device may only read', async () => {
    const { one, all } = await choice({
      'team.list': async () => [{ ...teamView, role: 'viewer' }],
      'team.of-client': async () => TEAM,
    });
    expect(one('client-team').textContent).toBe('团队：示例代办（只读）');
    expect(all('client-share')).toHaveLength(0);
  });

  it('says why it was not done', async () => {
    const { pick, text } = await choice({ 'team.share': async () => ({ ok: false, reason: 'removed' }) });
    await pick(TEAM);
    expect(text()).toContain('已把本机移出团队');
  });
});

// @vitest-environment happy-dom
// Do question and result count of several clients only those that get another place, and say what happens with the others?
import { describe, expect, it } from 'vitest';
import type { PlacesView } from '../../../../../lib/protocol/team-places';
import type { Said } from '../../../../../lib/ui/options/clients/share-acts';
import { ShareChoice } from '../../../../../lib/ui/options/clients/share-choice';
import { createTranslate } from '../../../../../lib/ui/translate';
import { type Answers, askOf } from '../../../../ui-preview/ask';
import { TEAM, teamView } from '../../../../ui-preview/team-scene';
import { choose, doing, show } from '../../render';

const t = createTranslate('zh');
const BRANCH = 'bb'.repeat(16);
const IDS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'];

/** Of seven: one here only, three in this team, one in another, one where this device only reads, one damaged. */
const PLACES: PlacesView = {
  local: 1,
  teams: [
    { team: TEAM, name: '示例代办', clients: 3, mayLeave: true },
    { team: BRANCH, name: '分公司', clients: 1, mayLeave: true },
    { team: 'cc'.repeat(16), name: '总部', clients: 1, mayLeave: false },
  ],
  gone: 1,
};

async function choice(places: PlacesView, answers: Answers = {}) {
  const acts: unknown[] = [];
  let said: Said | null = null;
  const over = askOf({ 'team.list': async () => [teamView], 'team.places': async () => places, ...answers });
  const ask: typeof over = (kind, ...data) => {
    if (kind !== 'team.list' && kind !== 'team.places') acts.push([kind, ...data]);
    return over(kind, ...data);
  };
  const run = (work: Promise<Said>) => void work.then((words) => (said = words));
  const shown = show(<ShareChoice t={t} ask={ask} ids={IDS} run={run} changed={() => {}} />);
  const settle = async () => {
    for (let time = 0; time < 3; time += 1) await doing(() => {});
  };
  await settle();
  const pick = async (value: string) => {
    await choose(shown.one('client-share'), value);
    await settle();
  };
  const confirm = async () => {
    await doing(() => shown.one('share-ask-confirm').click());
    await settle();
  };
  return { ...shown, acts, pick, confirm, said: () => said };
}

describe('sharing several clients', () => {
  it('asks with those that are shared newly, those that move and from where, and those that stay as they are', async () => {
    const { one, pick, acts } = await choice(PLACES);
    await pick(TEAM);
    const question = one('share-ask').textContent;
    expect(question).toContain('把 2 份主体档案共享到“示例代办”？');
    for (const words of [
      '1 份新共享',
      '1 份从“分公司”移过来',
      '3 份已在“示例代办”',
      '1 份留在“总部”',
      '1 份已删除',
    ])
      expect(question).toContain(words);
    expect(question).toMatch(/“总部”.*不能编辑.*原来团队的同事已有的还在/);
    expect(acts).toEqual([]);
  });

  it('says how many were shared, how many were moved, and how many were left alone', async () => {
    const { pick, confirm, acts, said } = await choice(PLACES, {
      'team.share': async () => ({ ok: true, shared: 1, moved: 1 }),
    });
    await pick(TEAM);
    await confirm();
    expect(acts).toEqual([['team.share', { team: TEAM, ids: IDS }]]);
    expect(said()?.words).toMatch(/已共享 1 份.*移来 1 份.*5 份没有动/);
  });

  it('offers nothing when all are there already', async () => {
    const { one, all, pick } = await choice({ local: 0, teams: PLACES.teams.slice(0, 1), gone: 0 });
    await pick(TEAM);
    expect(one('share-ask').textContent).toContain('3 份已在“示例代办”');
    expect(all('share-ask-confirm')).toEqual([]);
  });
});

describe('taking several clients out', () => {
  it('asks with those that leave and which team, and with those that do not', async () => {
    const { one, pick, acts } = await choice(PLACES);
    await pick('local');
    const question = one('share-ask').textContent;
    expect(question).toContain('把 4 份主体档案改为仅本机？');
    for (const words of [
      '3 份移出“示例代办”',
      '1 份移出“分公司”',
      '1 份本来就仅本机',
      '1 份留在“总部”',
      '1 份已删除',
    ])
      expect(question).toContain(words);
    expect(acts).toEqual([]);
  });

  it('says how many are on this device only now', async () => {
    const { pick, confirm, said } = await choice(PLACES, {
      'team.unshare': async () => ({ ok: true, unshared: 4 }),
    });
    await pick('local');
    await confirm();
    expect(said()?.words).toMatch(/4 份改为仅本机.*3 份没有动/);
  });
});

it('counts of several clients those whose scans are fetched in advance', async () => {
  let pinned = 5;
  const { pick, said } = await choice(PLACES, { 'team.pin': async () => ({ ok: true, pinned }) });
  await pick('pin');
  expect(said()?.words).toMatch(/5 份.*扫描件.*2 份没有动/);
  pinned = 0;
  await pick('pin');
  expect(said()?.words).toContain('本来就在本机');
});

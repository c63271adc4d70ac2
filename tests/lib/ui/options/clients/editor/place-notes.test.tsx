// @vitest-environment happy-dom
// Does the editor say who sees what is typed: where a new client goes, that a viewer's changes stay here, and that the team lacks a client?
import { expect, it } from 'vitest';
import type { Ask } from '../../../../../../lib/protocol/protocol';
import type { TeamView } from '../../../../../../lib/protocol/team';
import { PlaceNotes, usePlacing } from '../../../../../../lib/ui/options/clients/editor/place-notes';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { type Answers, askOf } from '../../../../../ui-preview/ask';
import { TEAM, teamView } from '../../../../../ui-preview/team-scene';
import { doing, show } from '../../../render';

const t = createTranslate('zh');

/** As the editor holds them: the button saves. */
function Notes({ ask, isNew }: { readonly ask: Ask; readonly isNew: boolean }) {
  const placing = usePlacing(ask, isNew);
  return (
    <>
      <PlaceNotes t={t} ask={ask} id="c1" isNew={isNew} isSaved={!isNew} placing={placing} />
      <button type="button" data-testid="saved" onClick={() => void placing.place(t, 'c1')} />
    </>
  );
}

async function notes(isNew: boolean, teams: readonly TeamView[], answers: Answers = {}) {
  const asked: unknown[] = [];
  const over = askOf({
    'team.list': async () => teams,
    'team.of-client': async () => null,
    'team.keeps-scans': async () => false,
    'team.place-new': async () => ({ ok: true, shared: 1, moved: 0 }),
    ...answers,
  });
  const ask: typeof over = (kind, ...data) => {
    if (!['team.line', 'team.list', 'team.of-client', 'team.keeps-scans', 'team.departures'].includes(kind))
      asked.push([kind, ...data]);
    return over(kind, ...data);
  };
  const shown = show(<Notes ask={ask} isNew={isNew} />);
  for (let round = 0; round < 3; round += 1) await doing(() => {});
  const press = async (id: string, at = 0) => {
    await doing(() => shown.all(id)[at]?.click());
    for (let round = 0; round < 3; round += 1) await doing(() => {});
  };
  const chosen = () =>
    shown
      .all('client-new-place')
      .map((one) => one as HTMLInputElement) // radio buttons
      .flatMap(({ checked, value }) => (checked ? [value] : []));
  return { ...shown, asked, press, chosen };
}

it('asks plainly where a new client goes the first time, and puts it there once it is saved', async () => {
  const { one, press, chosen, asked } = await notes(true, [teamView]);
  expect(one('client-place').textContent).toMatch(/这份放在哪里.*示例代办.*仅本机/);
  expect(chosen()).toEqual([]);
  await press('client-new-place', 0);
  await press('saved');
  expect(asked).toEqual([['team.place-new', { id: 'c1', team: TEAM }]]);
});

it('begins with the last choice, and asks nothing without a team to write to', async () => {
  expect((await notes(true, [{ ...teamView, takesNew: true }])).chosen()).toEqual([TEAM]);
  expect((await notes(true, [{ ...teamView, takesNew: false }])).chosen()).toEqual(['local']);
  expect((await notes(true, [{ ...teamView, role: 'viewer' }])).all('client-place')).toEqual([]);
  expect((await notes(true, [])).all('client-place')).toEqual([]);
});

it('offers the team a client that was saved on this device only', async () => {
  let own: string | null = null;
  const { one, all, press, asked, text } = await notes(false, [teamView], {
    'team.of-client': async () => own,
    'team.share': async () => {
      own = TEAM;
      return { ok: true, shared: 1, moved: 0 };
    },
  });
  expect(one('client-offer').textContent).toContain('只在这台电脑，同事看不到');
  await press('client-offer-team');
  expect(asked).toEqual([['team.share', { team: TEAM, ids: ['c1'] }]]);
  expect(all('client-offer')).toEqual([]);
  expect(text()).toContain('已共享 1 份');
});

it.each([
  ['member', '是只读：改动只留在本机，同事看不到'],
  ['removed', '本机已被移出团队'],
] as const)('tells a %s whose changes are not sent before the first edit', async (standing, words) => {
  const view = { ...teamView, standing, role: standing === 'member' ? 'viewer' : 'editor' } as const;
  const { one } = await notes(false, [view], { 'team.of-client': async () => TEAM });
  expect(one('client-kept-here').textContent).toContain(words);
});

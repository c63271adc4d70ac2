// @vitest-environment happy-dom
// Does the navigation count what waits for the person, and show no count when nothing does?
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { TeamLine } from '../../../../lib/protocol/team';
import type { VaultState } from '../../../../lib/protocol/vault';
import type { BoardState } from '../../../../lib/ui/options/filings/use-board';
import { Navigation } from '../../../../lib/ui/options/navigation';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { board } from '../../../ui-preview/board';
import { doing, show } from '../render';

const whole: BoardState = { parts: [board], status: 'whole', done: 7, total: 7 };
const line: TeamLine = {
  waiting: 0,
  kept: 0,
  held: 0,
  requests: 0,
  isAsking: false,
  news: null,
  local: 0,
  undecided: 2,
  unsendable: 0,
  isRunning: false,
  fault: null,
  lastDone: null,
};

const navigation = (
  state: BoardState,
  ask: ReturnType<typeof askOf>,
  teams = '',
  locked: (() => void) | null = null,
  vault: VaultState = 'open',
) => (
  <Navigation
    t={createTranslate('zh')}
    tab="settings"
    go={() => {}}
    open={() => {}}
    ask={ask}
    board={state}
    locked={locked}
    vault={vault}
    today="2026-11-24"
    teams={teams}
  />
);

async function counts(state: BoardState, team: TeamLine | null) {
  const { root } = show(navigation(state, askOf({ 'team.line': async () => team })));
  await act(async () => void (await Promise.resolve()));
  return [...root.querySelectorAll<HTMLElement>('[data-testid="nav-count"]')].map((one) => [
    one.closest('button')?.dataset.testid,
    one.querySelector('.visually-hidden')?.textContent,
  ]);
}

it('counts what is to be done today, what was refused and what has two versions', async () => {
  expect(await counts(whole, line)).toEqual([
    ['options-today', '5 件要办'],
    ['options-clients', '2 份主体档案待决定'],
    ['options-filings', '1 件被驳回'],
  ]);
});

it('shows no number that is too small while the board is loading, and none when nothing waits', async () => {
  expect(await counts({ ...whole, status: 'loading' }, null)).toEqual([]);
  expect(await counts({ parts: [], status: 'whole', done: 0, total: 0 }, null)).toEqual([]);
});

it('never says that the data stays on this computer once there is a team, whichever part is shown', async () => {
  let team: TeamLine | null = null;
  const ask = askOf({ 'team.line': async () => team });
  const { root } = show(navigation(whole, ask, 'none'));
  await doing(() => {});
  expect(root.querySelector('.nav-foot')?.textContent).toBe('数据只在这台电脑');
  team = line;
  await doing(() => render(navigation(whole, ask, 'one'), root));
  await doing(() => {});
  expect(root.querySelector('.nav-foot')?.textContent).toBe('共享的，加密后与团队同步待决定 2');
});

it('counts who asks to join, leads to the team, and says what no team has', async () => {
  const went: string[] = [];
  const team = { ...line, undecided: 0, requests: 1, kept: 2, local: 3 };
  const { root, one } = show(
    <Navigation
      {...navigation(whole, askOf({ 'team.line': async () => team })).props}
      go={(tab) => went.push(tab)}
    />,
  );
  await doing(() => {});
  expect(root.querySelector('.nav-foot')?.textContent).toBe(
    '共享的，加密后与团队同步另有 3 份仅本机1 人申请加入 · 2 项只在本机',
  );
  expect(one('options-team').textContent).toContain('1 人申请加入团队，等您核对');
  await doing(() => one('nav-team').click());
  expect(went).toEqual(['team']);
});

it('does not say while locked that the data stays on this computer: there may be a team', async () => {
  const { root } = show(navigation(whole, askOf({ 'team.line': async () => null }), '', null, 'locked'));
  await doing(() => {});
  expect(root.querySelector('.nav-foot')?.textContent).toBe('已锁定，不收也不发');
});

it('says of a removed device that nothing is synced', async () => {
  const ask = askOf({ 'team.line': async (): Promise<TeamLine> => ({ ...line, fault: 'removed' }) });
  const { root } = show(navigation(whole, ask));
  await doing(() => {});
  expect(root.querySelector('.nav-foot')?.textContent).toBe('本机已被移出团队 · 待决定 2');
});

it('locks from every tab, and offers it only while the vault is open', async () => {
  const done: string[] = [];
  const ask = askOf({ 'team.line': async () => null, 'vault.lock': async () => void done.push('lock') });
  const { one } = show(navigation(whole, ask, '', () => void done.push('locked')));
  await doing(() => one('options-lock').click());
  expect(done).toEqual(['lock', 'locked']);
  expect(show(navigation(whole, ask)).all('options-lock')).toEqual([]);
});

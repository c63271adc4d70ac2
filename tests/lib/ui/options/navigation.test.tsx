// @vitest-environment happy-dom
// Does the navigation count what waits for the person, and stay quiet where nothing does?
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { TeamLine } from '../../../../lib/protocol/team';
import type { BoardState } from '../../../../lib/ui/options/filings/use-board';
import { Navigation } from '../../../../lib/ui/options/navigation';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { board } from '../../../ui-preview/board';
import { show } from '../render';

const whole: BoardState = { parts: [board], status: 'whole', done: 7, total: 7 };
const line: TeamLine = { waiting: 0, undecided: 2, isRunning: false, fault: null, lastDone: null };

async function counts(state: BoardState, team: TeamLine | null) {
  const { root } = show(
    <Navigation
      t={createTranslate('zh')}
      tab="settings"
      go={() => {}}
      open={() => {}}
      ask={askOf({ 'team.line': async () => team })}
      board={state}
      today="2026-11-24"
    />,
  );
  await act(async () => void (await Promise.resolve()));
  return [...root.querySelectorAll<HTMLElement>('[data-testid="nav-count"]')].map((one) => [
    one.closest('button')?.dataset.testid,
    one.querySelector('.visually-hidden')?.textContent,
  ]);
}

it('counts what is to be done today, what was refused and what has two versions', async () => {
  expect(await counts(whole, line)).toEqual([
    ['options-today', '5 件要办'],
    ['options-clients', '2 份主体档案有两个版本，需要您决定'],
    ['options-filings', '1 件被驳回'],
  ]);
});

it('shows no number that is one too few while the board comes in, and none where nothing waits', async () => {
  expect(await counts({ ...whole, status: 'loading' }, null)).toEqual([]);
  expect(await counts({ parts: [], status: 'whole', done: 0, total: 0 }, null)).toEqual([]);
});

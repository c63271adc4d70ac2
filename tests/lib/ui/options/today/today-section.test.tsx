// @vitest-environment happy-dom
// Does a press on a number of today lead to what it counts, and is a number of nothing no button?
import { expect, it } from 'vitest';
import type { PrecheckActions } from '../../../../../lib/ui/options/precheck/actions';
import { TodaySection } from '../../../../../lib/ui/options/today/today-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import { answersFor } from '../../../../ui-preview/answers';
import { askOf } from '../../../../ui-preview/ask';
import { board } from '../../../../ui-preview/board';
import { doing, show } from '../../render';

it('leads to its group, and has no button where it counts nothing', async () => {
  const ask = askOf({ ...answersFor('options-today'), 'team.line': async () => null });
  const nothing = () => {};
  const none = { ...board, cards: board.cards.filter(({ state }) => state !== 'refused') };
  const { one } = show(
    <TodaySection
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ ask, calendar: async () => {}, print: nothing }}
      precheck={{} as PrecheckActions} // nothing is checked here
      board={{
        state: { status: 'whole', parts: [none], done: 1, total: 1 },
        renew: async () => {},
        again: nothing,
      }}
      openFiling={nothing}
      openPaper={nothing}
      openClient={nothing}
      openClients={nothing}
      openPrecheck={nothing}
      openTeam={nothing}
    />,
  );
  await doing(() => one('today-due').querySelector('button')?.click());
  expect(document.activeElement).toBe(one('today-due-group'));
  expect(one('today-refused').querySelector('button')).toBeNull();
  expect(one('today-refused').textContent).toContain('0');
});

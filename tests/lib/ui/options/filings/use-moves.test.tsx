// @vitest-environment happy-dom
// Can a draft that was removed in its window be restored with one press?
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { FilingsActions } from '../../../../../lib/ui/options/filings/actions';
import { FilingsSection } from '../../../../../lib/ui/options/filings/filings-section';
import { useBoard } from '../../../../../lib/ui/options/filings/use-board';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { actionsOver, card, detail, TODAY } from '../../filings/cards';
import { doing, show } from '../../render';

const t = createTranslate('zh');

function FilingsPage({ actions }: { readonly actions: FilingsActions }) {
  const board = useBoard(actions.ask, 'filings');
  return <FilingsSection actions={actions} t={t} today={TODAY} board={board} />;
}

it('removes a draft in its window, and restores it with one press', async () => {
  const filing = {
    id: 'first',
    provider: 'aliyun',
    intent: 'open-or-host' as const,
    services: [],
    answers: [],
    state: 'draft' as const,
  };
  const asked: unknown[] = [];
  const { actions } = actionsOver([]);
  const ask = askOf({
    'filings.list': async () => ({
      cards: [card({ state: 'draft', isRemovable: true })],
      papers: [],
      next: null,
      total: 1,
    }),
    'filings.detail': async () => detail,
    'filings.remove': async (which) => {
      asked.push(which);
      return { ok: true, removed: filing };
    },
    'filings.put-back': async (back) => {
      asked.push(back);
      return { ok: true };
    },
  });
  const { one, all } = show(<FilingsPage actions={{ ...actions, ask }} />);
  const settle = async () => {
    for (let turn = 0; turn < 8; turn++) await act(async () => void (await Promise.resolve()));
  };
  await settle();
  await doing(() => all('filing-card')[0]?.click());
  await doing(() => one('filing-remove').click());
  await settle();
  await doing(() => one('filings-undo').click());
  await settle();
  expect(asked).toEqual([
    { clientId: 'c1', filingId: 'first' },
    { clientId: 'c1', filing },
  ]);
  expect(all('filings-undo')).toEqual([]);
});

// @vitest-environment happy-dom
// Can a draft that was removed in its window be restored with one press, and is it asked before a filing that came back goes on?
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { FilingsActions } from '../../../../../lib/ui/options/filings/actions';
import { FilingsSection } from '../../../../../lib/ui/options/filings/filings-section';
import { useBoard } from '../../../../../lib/ui/options/filings/use-board';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { actionsOver, card, detail, TODAY } from '../../filings/cards';
import { choose, doing, show } from '../../render';

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

describe('a filing that came back', () => {
  const OPEN = [
    { id: 'remark', cause: { zh: '备注有误', en: 'Remark' }, isFound: true },
    { id: 'picture', cause: { zh: '照片不清', en: 'Picture' }, isFound: false },
  ];

  async function boardWith(openCauses: typeof OPEN | undefined) {
    const moved: string[] = [];
    const { actions } = actionsOver([]);
    const ask = askOf({
      'filings.list': async () => ({
        cards: [card({ state: 'refused' })],
        papers: [],
        next: null,
        total: 1,
      }),
      'filings.detail': async () => ({ ...detail, ...(openCauses && { openCauses }) }),
      'filings.move': async ({ to }) => {
        moved.push(to);
        return { ok: true };
      },
    });
    const shown = show(<FilingsPage actions={{ ...actions, ask }} />);
    const settle = async () => {
      for (let turn = 0; turn < 8; turn++) await act(async () => void (await Promise.resolve()));
    };
    await settle();
    const submit = async (to: string) => {
      await choose(shown.one('filing-to'), to);
      await doing(() => shown.one('filing-move').click());
      await settle();
    };
    const open = async () => {
      await doing(() => shown.all('filing-card')[0]?.click());
      await settle();
    };
    return { ...shown, moved, settle, submit, open };
  }

  it('goes on from its window only after a question that names the causes which may still be there', async () => {
    const { one, all, moved, settle, submit, open } = await boardWith(OPEN);
    await open();
    await submit('submitted');
    expect(moved).toEqual([]);
    expect(one('filing-window').contains(one('filing-sent-again'))).toBe(true);
    const lines = [...one('filing-sent-again').querySelectorAll('li')].map((line) => line.textContent);
    expect(lines).toEqual(['备注有误', '照片不清 · 预检看不出，请自己核对']);
    await doing(() => one('filing-sent-again-stay').click());
    expect([all('filing-sent-again'), moved]).toEqual([[], []]);
    await submit('submitted');
    await doing(() => one('filing-sent-again-confirm').click());
    await settle();
    expect([all('filing-sent-again'), moved]).toEqual([[], ['submitted']]);
  });

  it('is asked about beside the board too, when its card is dragged there', async () => {
    const { one, all, moved, settle } = await boardWith(OPEN);
    const column = all('filing-column').find(({ dataset }) => dataset.state === 'submitted');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { getData: () => 'c1 first' } });
    await doing(() => column?.dispatchEvent(drop));
    await settle();
    expect(moved).toEqual([]);
    await doing(() => one('filing-sent-again-confirm').click());
    await settle();
    expect(moved).toEqual(['submitted']);
  });

  it.each([
    ['goes on where nothing is left', 'submitted', undefined],
    ['goes back to a draft', 'draft', OPEN],
    ['is approved', 'approved', OPEN],
  ])('%s without a question', async (_, to, causes) => {
    const { all, moved, submit, open } = await boardWith(causes);
    await open();
    await submit(to);
    expect([all('filing-sent-again'), moved]).toEqual([[], [to]]);
  });
});

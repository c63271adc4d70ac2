// @vitest-environment happy-dom
// Does a card show the number of its order and what is still to be done, is it found by it, and does its window lead to the next?
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../../lib/protocol/protocol';
import { FilingsSection } from '../../../../../lib/ui/options/filings/filings-section';
import { useBoard } from '../../../../../lib/ui/options/filings/use-board';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { waitFor } from '../../../../wait-for';
import { actionsOver, card, TODAY } from '../../filings/cards';
import { doing, show, type } from '../../render';

const t = createTranslate('zh');
const cards = [card({ orderNumber: '2026112900017' }), card({ filingId: 'second' })];
const { actions: numbered } = actionsOver([{ cards, papers: [], next: null, total: 1 }]);

function FilingsPage({ actions }: { readonly actions: typeof numbered }) {
  const reading = useBoard(actions.ask, 'filings');
  return <FilingsSection t={t} today={TODAY} actions={actions} board={reading} />;
}

describe('an order with a number', () => {
  it('shows it on its card, and is found by it', async () => {
    const { all, one } = show(<FilingsPage actions={numbered} />);
    for (let turn = 0; turn < 8; turn++) await act(async () => void (await Promise.resolve()));
    const isOn = all('filing-card').map(({ textContent }) => textContent?.includes('2026112900017'));
    expect(isOn).toEqual([true, false]);
    await doing(() => type(one('filings-filter'), '112900017'));
    expect(all('filing-card').length).toBe(1);
  });
});

describe('a draft', () => {
  const drafts = [
    card({ clientId: 'c1', filingId: 'a' }),
    card({ clientId: 'c2', filingId: 'b' }),
    card({ clientId: 'c2', filingId: 'c' }),
    card({ clientId: 'c3', filingId: 'd', state: 'sms' }),
  ];
  const over = actionsOver([{ cards: drafts, papers: [], next: null, total: 3 }]).actions;
  const asked: string[] = [];
  const standings = askOf({
    'clients.standing': async ({ ids }) => {
      asked.push(...ids);
      return ids.map((id) => ({
        ...{ id, filings: 1, provider: 'aliyun', state: 'draft' as const, next: null, have: 1, asked: 2 },
        verdict: { status: 'blocked' as const, fails: 2, asks: 0, documents: 1 },
      }));
    },
  });
  const ask: Ask = (type, ...data) =>
    type === 'clients.standing' ? standings(type, ...data) : over.ask(type, ...data);
  const actions = { ...over, ask };

  it('says what is still to be done, where one filing of its client is meant', async () => {
    const { all, one } = show(<FilingsPage actions={actions} />);
    await waitFor(() => expect(all('filing-counts')).toHaveLength(1));
    expect(
      all('filing-card').map((shown) => shown.querySelector('[data-testid=filing-counts]') !== null),
    ).toEqual([true, false, false, false]);
    expect(one('filing-counts').textContent).toContain('须改正');
    expect(asked).toEqual(['c1']);
  });

  it('leads from its window to the next one on the board, and from the last to none', async () => {
    const { all, one } = show(<FilingsPage actions={actions} />);
    await waitFor(() => expect(all('filing-card')).toHaveLength(4));
    await doing(() => all('filing-card')[2]?.click());
    await doing(() => one('filing-next').click());
    expect(one('filing-state').textContent).toBe('短信核验');
    expect(all('filing-next')).toEqual([]);
  });
});

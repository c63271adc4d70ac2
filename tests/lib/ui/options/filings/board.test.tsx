// @vitest-environment happy-dom
// Does a card show the number of its order, and is it found by it?
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { FilingsSection } from '../../../../../lib/ui/options/filings/filings-section';
import { useBoard } from '../../../../../lib/ui/options/filings/use-board';
import { createTranslate } from '../../../../../lib/ui/translate';
import { actionsOver, card, TODAY } from '../../filings/cards';
import { doing, show, type } from '../../render';

const t = createTranslate('zh');
const cards = [card({ orderNumber: '2026112900017' }), card({ filingId: 'second' })];
const { actions } = actionsOver([{ cards, papers: [], next: null, total: 1 }]);

function FilingsPage() {
  const reading = useBoard(actions.ask, 'filings');
  return <FilingsSection t={t} today={TODAY} actions={actions} board={reading} />;
}

describe('an order with a number', () => {
  it('shows it on its card, and is found by it', async () => {
    const { all, one } = show(<FilingsPage />);
    for (let turn = 0; turn < 8; turn++) await act(async () => void (await Promise.resolve()));
    const isOn = all('filing-card').map(({ textContent }) => textContent?.includes('2026112900017'));
    expect(isOn).toEqual([true, false]);
    await doing(() => type(one('filings-filter'), '112900017'));
    expect(all('filing-card').length).toBe(1);
  });
});

// What is said, and done, where the page has no box yet: too few rows, or parts that a button of the page opens?
import type { ClosedCard } from '../../page/model';
import type { MoreRows } from '../../page/plan/more-rows';
import { plain } from '../plain';
import type { Translate } from '../translate';

/** What to press on the page first, each button once for all parts that have one of its name. */
export function ClosedCards({ cards, t }: { readonly cards: readonly ClosedCard[]; readonly t: Translate }) {
  const buttons = [...new Set(cards.map(({ button }) => button))];
  return buttons.map((button) => {
    const own = cards.filter((card) => card.button === button);
    const parts = t.list(own.map(({ title }) => t('panel.plan.closed.part', { title: plain(title) })));
    return (
      <p key={button} class="notice" data-testid="panel-closed-cards">
        {t('panel.plan.closed', { parts, button: plain(button) })}
      </p>
    );
  });
}

/** The page has too few rows: at the person's request its own button adds one. */
export function MissingRow({
  more: { of, placed, wanted, button },
  t,
  addRow,
}: {
  readonly more: MoreRows;
  readonly t: Translate;
  readonly addRow: () => void;
}) {
  return (
    <div class="more-rows" data-testid="panel-more-rows">
      <p class="small">{t(`panel.plan.moreRows.${of}`, { placed, wanted })}</p>
      <button type="button" class="secondary" data-testid="panel-add-row" onClick={addRow}>
        {t('panel.plan.addRow', { button: plain(button) })}
      </button>
    </div>
  );
}

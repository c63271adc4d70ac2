// What is said, and done, where the page has no box yet: too few rows, or parts that a button of the page opens?
import type { ClosedCard } from '../../page/model';
import type { MoreRows } from '../../page/plan/more-rows';
import { plain } from '../plain';
import type { Translate } from '../translate';

/** The parts that a button of the page opens, each button once for all parts that have one of its name. At the person's request they are opened and filled in one after the other. */
export function ClosedCards({
  cards,
  t,
  fillCards,
}: {
  readonly cards: readonly ClosedCard[];
  readonly t: Translate;
  readonly fillCards: () => void;
}) {
  const buttons = [...new Set(cards.map(({ button }) => button))];
  if (buttons.length === 0) return null;
  return (
    <div class="more-rows" data-testid="panel-closed-cards">
      {buttons.map((button) => {
        const own = cards.filter((card) => card.button === button);
        const parts = t.list(own.map(({ title }) => t('panel.plan.closed.part', { title: plain(title) })));
        return (
          <p key={button} class="small" data-testid="panel-closed-part">
            {t('panel.plan.closed', { parts, button: plain(button) })}
          </p>
        );
      })}
      <p class="small">{t('panel.plan.closed.how')}</p>
      <button type="button" class="secondary" data-testid="panel-fill-cards" onClick={fillCards}>
        {t('panel.plan.fillCards')}
      </button>
    </div>
  );
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

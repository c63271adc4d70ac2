// What became of the last fill? Each control as read back, what needs a look first, and the way back.
import type { FillState, PlanRow } from '../../page/model';
import type { ReceiptRow } from '../../protocol/tab';
import { Fold } from '../fold';
import { Icon, type IconName } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { Value } from '../value';

interface ReceiptProps {
  readonly receipt: readonly ReceiptRow[];
  /** What the page holds now: it may have changed since it was filled. */
  readonly plan: readonly PlanRow[];
  readonly t: Translate;
  readonly undo: (key: string | null) => void;
  readonly goTo: (key: string) => void;
}

const icons: Readonly<Record<FillState, IconName>> = {
  filled: 'check',
  kept: 'info',
  'changed-by-page': 'warn',
  refused: 'block',
  'not-found': 'block',
  'needs-you': 'ask',
  undone: 'undo',
};
const settled: ReadonlySet<FillState> = new Set(['filled', 'kept', 'undone']);

/** The receipt; what needs a look comes first, the verified rows can be folded away. */
export function Receipt({ receipt, plan, t, undo, goTo }: ReceiptProps) {
  const differing = new Set(plan.filter((row) => row.action === 'replace').map((row) => row.key));
  const differs = (row: ReceiptRow) => row.state === 'filled' && differing.has(row.key);
  const trouble = receipt.filter((row) => !settled.has(row.state) || differs(row));
  const calm = receipt.filter((row) => settled.has(row.state) && !differs(row));
  const verified = receipt.filter((row) => row.state === 'filled' && !differs(row)).length;
  const rows = (list: readonly ReceiptRow[]) =>
    list.map((row) => <Row key={row.key} row={row} differs={differs(row)} t={t} undo={undo} goTo={goTo} />);
  return (
    <section class="section receipt" id="panel-receipt" aria-live="polite" tabIndex={-1}>
      <h2>
        {t('panel.receipt')}
        {receipt.some((row) => row.state === 'filled') && (
          <button type="button" class="chip" data-testid="panel-undo" onClick={() => undo(null)}>
            <Icon name="undo" /> {t('panel.undo')}
          </button>
        )}
      </h2>
      {trouble.length > 0 && <p class="strong">{t('panel.receipt.trouble', { n: trouble.length })}</p>}
      <ul class="rows">{rows(trouble)}</ul>
      {calm.length > 0 && (
        <Fold title={t('panel.receipt.verified', { n: verified })} class="inline good" open>
          <ul class="rows">{rows(calm)}</ul>
        </Fold>
      )}
    </section>
  );
}

interface RowProps extends Omit<ReceiptProps, 'receipt' | 'plan'> {
  readonly row: ReceiptRow;
  /** The person, or the page, changed it since. */
  readonly differs: boolean;
}

function Row({ row, differs, t, undo, goTo }: RowProps) {
  const label = plain(row.label);
  return (
    <li
      class={`plan-row receipt-${differs ? 'changed-by-page' : row.state}`}
      data-testid="panel-report-row"
      data-key={row.key}
      data-field={row.fieldId}
      data-state={row.state}
      data-differs={differs}
    >
      <div class="plan-head">
        <button type="button" class="plan-label" onClick={() => goTo(row.key)}>
          {label}
        </button>
        <span class="plan-action">
          <Icon name={differs ? 'warn' : icons[row.state]} />{' '}
          {t(differs ? 'panel.receipt.differs' : `panel.receipt.state.${row.state}`)}
        </span>
        {(row.state === 'filled' || row.state === 'changed-by-page') && (
          <button
            type="button"
            class="link small"
            data-testid="panel-undo-row"
            aria-label={t('panel.undo.row', { label })}
            onClick={() => undo(row.key)}
          >
            {t('panel.undo.short')}
          </button>
        )}
      </div>
      <div class="plan-value">
        <Value t={t} fieldId={row.fieldId} texts={row.after} label={label} />
      </div>
      {row.reason && <p class="small muted">{t.word('reason', row.reason)}</p>}
    </li>
  );
}

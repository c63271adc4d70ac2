// What became of the last fill? Each control as read back, what needs a look first, and the way back.
import { useState } from 'preact/hooks';
import type { FillState, PlanRow } from '../../page/model';
import type { ReceiptRow } from '../../protocol/tab';
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
/** Why a control was asked to be taken back and still holds something else. */
const STILL_THERE: ReadonlySet<string> = new Set(['changed-since', 'remove-file', 'cannot-be-emptied']);
const isNotUndone = ({ reason }: ReceiptRow): boolean => STILL_THERE.has(reason);

/** Of how many controls has the page not taken what was written? */
export function notTaken(receipt: readonly ReceiptRow[]): number {
  return receipt.filter(({ state }) => !settled.has(state)).length;
}

/** The receipt: what needs a look in rows, what is filled and verified as one line that unfolds. */
export function Receipt({ receipt, plan, t, undo, goTo }: ReceiptProps) {
  const [isOpen, setOpen] = useState(false);
  const differing = new Set(plan.filter((row) => row.action === 'replace').map((row) => row.key));
  const differs = (row: ReceiptRow) => row.state === 'filled' && differing.has(row.key);
  const isCalm = (row: ReceiptRow) => settled.has(row.state) && !differs(row) && !isNotUndone(row);
  const trouble = receipt.filter((row) => !isCalm(row));
  const calm = receipt.filter(isCalm);
  const rows = (list: readonly ReceiptRow[]) =>
    list.map((row) => <Row key={row.key} row={row} differs={differs(row)} t={t} undo={undo} goTo={goTo} />);
  return (
    <section class="section receipt" id="panel-receipt" aria-live="polite" tabIndex={-1}>
      {trouble.length > 0 && (
        <>
          <h2>
            {t(trouble.every(isNotUndone) ? 'panel.receipt.notUndone' : 'panel.receipt.trouble', {
              n: trouble.length,
            })}
          </h2>
          <ul class="rows">{rows(trouble)}</ul>
        </>
      )}
      <div class={`receipt-line ${calm.some(({ state }) => state === 'filled') ? '' : 'quiet'}`}>
        {calm.length > 0 && <Settled calm={calm} t={t} />}
        {calm.length > 0 && (
          <button
            type="button"
            class="link"
            aria-expanded={isOpen}
            data-testid="panel-receipt-open"
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'panel.receipt.close' : 'panel.receipt.open')}
          </button>
        )}
        {receipt.some((row) => row.state === 'filled') && (
          <button type="button" class="link" data-testid="panel-undo" onClick={() => undo(null)}>
            {t('panel.undo')}
          </button>
        )}
      </div>
      <ul class={`rows receipt-rows ${isOpen ? '' : 'shut'}`} inert={!isOpen}>
        {rows(calm)}
      </ul>
    </section>
  );
}

/** What needs no look, in one line: verified, taken back, left as it was. */
function Settled({ calm, t }: Pick<ReceiptProps, 't'> & { readonly calm: readonly ReceiptRow[] }) {
  const count = (state: FillState) => calm.filter((row) => row.state === state).length;
  const [filled, undone, kept] = [count('filled'), count('undone'), count('kept')];
  const words = [
    ...(filled > 0 ? [t('panel.receipt.verified', { n: filled })] : []),
    ...(undone > 0 ? [t('panel.receipt.undone', { n: undone })] : []),
    ...(filled + undone === 0 ? [t('panel.receipt.kept', { n: kept })] : []),
  ];
  return (
    <>
      <Icon name={filled > 0 ? 'check' : undone > 0 ? 'undo' : 'info'} />
      <span data-testid="panel-receipt-line">{words.join(' · ')}</span>
    </>
  );
}

/** What is said of a result: a choice that the page does not offer is one that it does not take, though its control is there. */
const saidState = ({ state, reason }: ReceiptRow): FillState =>
  state === 'not-found' && reason === 'option-missing' ? 'refused' : state;

interface RowProps extends Omit<ReceiptProps, 'receipt' | 'plan'> {
  readonly row: ReceiptRow;
  /** The person, or the page, changed it since. */
  readonly differs: boolean;
}

function Row({ row, differs, t, undo, goTo }: RowProps) {
  const label = plain(row.label);
  const isOpen = differs || isNotUndone(row);
  return (
    <li
      class={`plan-row receipt-${isOpen ? 'changed-by-page' : row.state}`}
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
          <Icon name={isOpen ? 'warn' : icons[row.state]} />{' '}
          {t(
            differs
              ? 'panel.receipt.differs'
              : isNotUndone(row)
                ? 'panel.receipt.state.not-undone'
                : `panel.receipt.state.${saidState(row)}`,
          )}
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
        {isNotUndone(row) && <span class="muted">{t('panel.receipt.now')} </span>}
        <Value t={t} fieldId={row.fieldId} texts={row.after} label={label} />
      </div>
      {row.reason && <p class="small muted">{t.word('reason', row.reason)}</p>}
    </li>
  );
}

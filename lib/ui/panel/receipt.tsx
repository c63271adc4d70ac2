// What is the result of the last fill? Each control as read back, those to check first, and an undo button.
import { useState } from 'preact/hooks';
import type { FillState, PlanRow } from '../../page/model';
import { isSetSince } from '../../protocol/left-to-person';
import type { ReceiptRow } from '../../protocol/tab';
import { Icon, type IconName } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { HiddenDifference, Value } from '../value';
import { Take } from './take';

interface ReceiptProps {
  readonly receipt: readonly ReceiptRow[];
  /** The present content of the page, which may have changed since the fill. */
  readonly plan: readonly PlanRow[];
  readonly t: Translate;
  readonly undo: (key: string | null) => void;
  /** Writes the client's value again. */
  readonly putBack: (key: string) => void;
  readonly goTo: (key: string) => void;
  /** Keys of rows whose value on the page can be taken into the client, and what takes it. */
  readonly takeable?: readonly string[];
  readonly take?: (keys: readonly string[]) => void;
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
/** Why a control that was to be undone still contains another value. */
const STILL_THERE: ReadonlySet<string> = new Set(['changed-since', 'remove-file', 'cannot-be-emptied']);
const isNotUndone = ({ reason }: ReceiptRow): boolean => STILL_THERE.has(reason);

const isObjected = ({ error }: ReceiptRow): boolean => error !== undefined;

const rowOf = (plan: readonly PlanRow[], { key }: ReceiptRow): PlanRow | undefined =>
  plan.find((one) => one.key === key);

/** For how many controls did the page not accept the value, or shows an error? */
export function notTaken(receipt: readonly ReceiptRow[], plan: readonly PlanRow[]): number {
  const isOpen = (row: ReceiptRow) => !settled.has(row.state) && !isSetSince(row, rowOf(plan, row));
  return receipt.filter((row) => isOpen(row) || isObjected(row)).length;
}

/** The receipt: rows for what to check; what is filled and verified in one line that unfolds. */
export function Receipt({ receipt, plan, ...deeds }: ReceiptProps) {
  const { t, undo } = deeds;
  const [isOpen, setOpen] = useState(false);
  const differing = new Map(plan.filter((row) => row.action === 'replace').map((row) => [row.key, row]));
  const differs = (row: ReceiptRow) => row.state === 'filled' && differing.has(row.key);
  // what the person has set since the fill is theirs, and needs no look any more
  const shown = receipt.filter((row) => isObjected(row) || !isSetSince(row, rowOf(plan, row)));
  const isCalm = (row: ReceiptRow) =>
    settled.has(row.state) && !differs(row) && !isNotUndone(row) && !isObjected(row);
  const trouble = shown.filter((row) => !isCalm(row));
  const calm = shown.filter(isCalm);
  const rows = (list: readonly ReceiptRow[]) =>
    list.map((row) => (
      <Row key={row.key} row={row} differs={differs(row)} planned={differing.get(row.key)} {...deeds} />
    ));
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
        {receipt.some((row) => row.state === 'filled' && rowOf(plan, row) !== undefined) && (
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

/** What needs no check, in one line: verified, undone, left unchanged. */
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

/**
 * The text of a result: for a choice that the page does not offer, that it is not accepted, although its control
 * exists.
 */
const saidState = ({ state, reason }: ReceiptRow): FillState =>
  state === 'not-found' && reason === 'option-missing' ? 'refused' : state;

function stateWord(row: ReceiptRow, differs: boolean) {
  if (differs) return 'panel.receipt.differs';
  if (isNotUndone(row)) return 'panel.receipt.state.not-undone';
  return row.state === 'filled' && isObjected(row)
    ? 'panel.receipt.state.against'
    : (`panel.receipt.state.${saidState(row)}` as const);
}

interface RowProps extends Omit<ReceiptProps, 'receipt' | 'plan'> {
  readonly row: ReceiptRow;
  /** The person or the page changed it since. */
  readonly differs: boolean;
  /** The control's content and, if different, the client's value. */
  readonly planned: PlanRow | undefined;
}

function Row({ row, differs, planned, t, undo, putBack, goTo, takeable = [], take }: RowProps) {
  const label = plain(row.label);
  // an undo gives back what a fill replaced, and refuses where something else stands by now
  const canPutBack = differs || (row.reason === 'changed-since' && planned !== undefined);
  const isOpen = differs || isNotUndone(row) || (row.state === 'filled' && isObjected(row));
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
          <Icon name={isOpen ? 'warn' : icons[row.state]} /> {t(stateWord(row, differs))}
        </span>
        {canPutBack && (
          <button
            type="button"
            class="link small"
            data-testid="panel-put-back"
            aria-label={t('panel.putBack.row', { label })}
            onClick={() => putBack(row.key)}
          >
            {t('panel.putBack')}
          </button>
        )}
        {!canPutBack && (row.state === 'filled' || row.state === 'changed-by-page') && (
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
      <Values row={row} planned={planned} t={t} label={label} />
      {differs && planned && take && takeable.includes(row.key) && (
        <Take row={planned} label={label} t={t} take={() => take([row.key])} />
      )}
      {row.error !== undefined && (
        <p class="small" data-testid="panel-report-error">
          {t('panel.receipt.error', { text: plain(row.error) })}
        </p>
      )}
      {row.reason && <p class="small muted">{t.word('reason', row.reason)}</p>}
    </li>
  );
}

type ValuesProps = Pick<RowProps, 'row' | 'planned' | 't'> & { readonly label: string };

/** The control's content and, if it is not what was written, the client's value beside it. */
function Values({ row, planned, t, label }: ValuesProps) {
  const { fieldId, state } = row;
  const other = state === 'filled' || state === 'changed-by-page' ? planned : undefined;
  const now = other?.now ?? row.after;
  return (
    <div class="plan-value">
      {(other || isNotUndone(row)) && <span class="muted">{t('panel.receipt.now')} </span>}
      <Value t={t} fieldId={fieldId} texts={now} label={label} />
      {other && (
        <>
          <br />
          <span class="muted">{t('panel.receipt.client')} </span>
          <Value t={t} fieldId={fieldId} texts={other.will} label={label} />{' '}
          <HiddenDifference t={t} fieldId={fieldId} one={now} other={other.will} />
        </>
      )}
    </div>
  );
}

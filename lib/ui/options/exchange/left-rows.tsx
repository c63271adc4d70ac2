// Which rows of a table were not stored, and what becomes of them? Each with its column and what is wrong there, to be mended here or in a table of its own.
import type { FaultyCell } from '../../../protocol/table-mends';
import type { Translate } from '../../translate';
import type { Found, FoundFault } from './actions';
import { FaultMessage, isOfRow } from './import-faults';
import { Pager } from './pager';

/** What is left of a table once its other rows are stored. */
export interface Left extends NonNullable<Found['left']> {
  readonly faults: readonly FoundFault[];
  readonly cells: readonly FaultyCell[];
}

/** null where every row is in a client. */
export const leftOf = ({ left, faults, cells = [] }: Found): Left | null =>
  left ? { ...left, faults: faults.filter(isOfRow).toSorted((a, b) => a.row - b.row), cells } : null;

interface LeftRowsProps {
  readonly t: Translate;
  readonly left: Left;
  /** Reads the file again, whose faulty cells can then be corrected; absent where several files were chosen. */
  readonly mend: (() => void) | undefined;
}

export function LeftRows({ t, left, mend }: LeftRowsProps) {
  const { faults, cells } = left;
  const rows = new Set(faults.map(({ row }) => row)).size;
  const cellOf = ({ row, place }: FoundFault): FaultyCell | undefined => {
    const cell = cells.find((one) => one.row === row && one.column === place);
    return cell && { ...cell, words: [] }; // no list stands beside it here, so the message names the words
  };
  return (
    <div class="notice stack" data-testid="import-left">
      <p>
        {t('import.left', { n: left.count })} {rows > 0 && rows < left.count && t('import.left.whole')}
      </p>
      <Pager t={t} items={faults}>
        {(shown) => (
          <ul class="faults">
            {shown.map((fault) => (
              <li key={`${fault.row} ${fault.place} ${fault.message.en}`}>
                <span class="fault">
                  <FaultMessage t={t} fault={fault} cell={cellOf(fault)} alike={0} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Pager>
      <div class="row">
        {mend && cells.length > 0 && (
          <button type="button" class="secondary" data-testid="import-left-mend" onClick={mend}>
            {t('import.left.mend')}
          </button>
        )}
        <button type="button" class="link" data-testid="import-left-save" onClick={() => void left.save()}>
          {t('import.left.save')}
        </button>
      </div>
    </div>
  );
}

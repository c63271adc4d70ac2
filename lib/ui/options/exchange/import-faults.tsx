// What is wrong in the file? Each fault with its row and its client, and the cell itself to correct; all are checked again together.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FaultyCell, type Mend, WHOLE_ROW } from '../../../protocol/table-mends';
import { filePlace } from '../../file-place';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { FoundFault } from './actions';
import { Pager } from './pager';

interface ImportFaultsProps {
  readonly t: Translate;
  readonly faults: readonly FoundFault[];
  /** Nothing else is in the file. */
  readonly isAll: boolean;
  readonly cells: readonly FaultyCell[];
  /** Reads the file again with these cells corrected; absent if cells cannot be corrected. */
  readonly mend: ((mends: readonly Mend[]) => void) | undefined;
  /** The cell that was corrected last: the focus moves to the next fault. */
  readonly mended?: Mend | null;
}

const nameOf = (row: number, column: string): string => `${row} ${column}`;

/** The unknown value of a cell, which is the same mistake in each row that has it; '' where a cell is independent of the others. */
const mistakeOf = ({ column, text, words }: FaultyCell): string =>
  words.length > 0 && text !== '' ? `${column} ${text}` : '';

const isSameMistake = (one: FaultyCell, other: FaultyCell): boolean =>
  mistakeOf(one) !== '' && mistakeOf(one) === mistakeOf(other);

/** The button stays visible above the cells, and Enter in a cell presses it. */
export function ImportFaults({ t, faults, isAll, cells, mend, mended = null }: ImportFaultsProps) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what was mended was checked
  useEffect(() => {
    if (mended === null) return;
    const all = [...(form.current?.querySelectorAll<HTMLElement>('.mend') ?? [])];
    (all.find(({ dataset }) => Number(dataset.row) > mended.row) ?? all[0])?.focus();
  }, []);
  const cellsByName = useMemo(
    () => new Map(cells.map((cell) => [nameOf(cell.row, cell.column), cell])),
    [cells],
  );
  const { texts, change, toggleRow } = useMends(cells);
  const sorted = useMemo(() => [...faults].sort((a, b) => a.row - b.row), [faults]);
  const { listed, alikeAfter, unfold } = useGroups(sorted, cellsByName);
  const isSkippedAbove = (fault: FoundFault, above: FoundFault | undefined) =>
    above?.row === fault.row && alikeAfter(above) === 0; // the line of several rows skips none of them
  const title = t(isAll ? 'clients.import.faults' : 'clients.import.faults.some', { n: faults.length });
  return (
    <form
      ref={form}
      class="card block"
      data-testid="client-import-faults"
      onSubmit={(event) => {
        event.preventDefault();
        mend?.([...texts.values()].map(({ row, column, text }) => ({ row, column, text })));
      }}
    >
      <div class="card-body">
        <div class="row mend-head">
          <p class="card-title">{title}</p>
          {mend && sorted.some(isOfRow) && (
            <button type="submit" class="primary" data-testid="import-mend-apply" disabled={texts.size === 0}>
              {texts.size === 0 ? t('import.mend') : t('import.mend.apply', { n: texts.size })}
            </button>
          )}
        </div>
        <Pager t={t} items={listed}>
          {(shown) => (
            <ul class="faults">
              {shown.map((fault, at) => (
                <Fault
                  key={`${fault.row} ${fault.place} ${fault.message.en}`}
                  {...{ t, fault, texts }}
                  toggleRow={
                    mend && isOfRow(fault) && !isSkippedAbove(fault, shown[at - 1]) ? toggleRow : undefined
                  }
                  cell={cellsByName.get(nameOf(fault.row, fault.place))}
                  alike={alikeAfter(fault)}
                  unfold={() => unfold(fault)}
                  change={mend && change}
                />
              ))}
            </ul>
          )}
        </Pager>
      </div>
    </form>
  );
}

/** Faults of rows, not of the file or its headings. */
export const isOfRow = ({ row }: FoundFault): boolean => row > 1;

/** A correction, and the cell in which it was made: the same mistake of other rows follows it. */
type Made = Mend & { readonly by: string };

/** The person's changes so far: cells, and rows to skip. */
function useMends(cells: readonly FaultyCell[]) {
  const [texts, setTexts] = useState<ReadonlyMap<string, Made>>(new Map());
  const change = (changed: FaultyCell, text: string) => {
    const by = nameOf(changed.row, changed.column);
    const isFree = ({ row, column }: FaultyCell) => (texts.get(nameOf(row, column))?.by ?? by) === by;
    const others = cells.filter((one) => isSameMistake(one, changed) && isFree(one));
    const made = [...others, changed].map(({ row, column }): Made => ({ row, column, text, by }));
    setTexts(new Map([...texts, ...made.map((one) => [nameOf(one.row, one.column), one] as const)]));
  };
  const toggleRow = (row: number) => {
    const next = new Map(texts);
    const name = nameOf(row, WHOLE_ROW);
    if (!next.delete(name)) next.set(name, { row, column: WHOLE_ROW, text: '', by: name });
    setTexts(next);
  };
  return { texts, change, toggleRow };
}

/** One line for each mistake: the later rows that have the same one are folded below the first until they are wanted. */
function useGroups(faults: readonly FoundFault[], cells: ReadonlyMap<string, FaultyCell>) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { rows, names } = useMemo(() => {
    const found = new Map<string, number[]>();
    const byFault = new Map<FoundFault, string>();
    for (const fault of faults) {
      const cell = cells.get(nameOf(fault.row, fault.place));
      const mistake = cell === undefined ? '' : mistakeOf(cell);
      if (mistake === '') continue;
      byFault.set(fault, mistake);
      found.set(mistake, [...(found.get(mistake) ?? []), fault.row]);
    }
    return { rows: found, names: byFault };
  }, [faults, cells]);
  const mistake = (fault: FoundFault) => names.get(fault) ?? '';
  const isFirst = (fault: FoundFault) => rows.get(mistake(fault))?.[0] === fault.row;
  const isOpen = (fault: FoundFault) => mistake(fault) === '' || unfolded.has(mistake(fault));
  return {
    listed: faults.filter((fault) => isOpen(fault) || isFirst(fault)),
    /** How many later rows have the same mistake, at the first of them; 0 elsewhere, and where they are unfolded. */
    alikeAfter: (fault: FoundFault) =>
      isFirst(fault) && !isOpen(fault) ? (rows.get(mistake(fault))?.length ?? 1) - 1 : 0,
    unfold: (fault: FoundFault) => setUnfolded(new Set([...unfolded, mistake(fault)])),
  };
}

interface FaultProps extends FaultMessageProps {
  readonly texts: ReadonlyMap<string, Mend>;
  /** Skips the row, or includes it again; shown once for each row. */
  readonly toggleRow: ((row: number) => void) | undefined;
  readonly change: ((cell: FaultyCell, text: string) => void) | undefined;
  /** Shows the later rows with the same mistake as lines of their own. */
  readonly unfold: () => void;
}

function Fault({ t, fault, cell, alike, unfold, texts, toggleRow, change }: FaultProps) {
  const isSkipped = texts.has(nameOf(fault.row, ''));
  return (
    <li>
      <span class="fault">
        <FaultMessage t={t} fault={fault} cell={cell} alike={alike} />{' '}
        {alike > 0 && (
          <button type="button" class="link" data-testid="import-unfold" onClick={unfold}>
            {t('import.mend.each')}
          </button>
        )}
        {alike === 0 && toggleRow && (
          <button type="button" class="link" data-testid="import-skip" onClick={() => toggleRow(fault.row)}>
            {t(isSkipped ? 'import.skip.undo' : 'import.skip')}
          </button>
        )}
      </span>
      {change && cell && !isSkipped && (
        <Cell
          t={t}
          cell={cell}
          text={texts.get(nameOf(cell.row, cell.column))?.text ?? cell.text}
          change={(text) => change(cell, text)}
        />
      )}
    </li>
  );
}

interface FaultMessageProps {
  readonly t: Translate;
  readonly fault: FoundFault;
  readonly cell: FaultyCell | undefined;
  /** How many later rows are corrected with this one. */
  readonly alike: number;
}

/** The row, whose it is, the column, and what is wrong there. */
export function FaultMessage({ t, fault, cell, alike }: FaultMessageProps) {
  const isListed = cell !== undefined && cell.words.length > 0;
  return (
    <>
      {fault.row > 0 && <strong>{t('exchange.row', { n: fault.row })} </strong>}
      {cell && cell.client !== '' && <span>{plain(cell.client)} </span>}
      {fault.row === 0 ? <b>{filePlace(fault.place, t)}</b> : <code>{plain(fault.place)}</code>}{' '}
      {t.text((isListed && fault.short) || fault.message)}
      {alike > 0 && <span class="muted"> {t('import.mend.alike', { n: alike })}</span>}
      {cell?.earlier && <Earlier t={t} {...cell.earlier} />}
    </>
  );
}

function Earlier({ t, row, text }: { readonly t: Translate; readonly row: number; readonly text: string }) {
  if (text === '') return <span class="muted">{t('import.mend.earlier.none', { row })}</span>;
  return <span class="muted">{t('import.mend.earlier', { row, text: plain(text) })}</span>;
}

interface CellProps {
  readonly t: Translate;
  readonly cell: FaultyCell;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** A list if the cell accepts certain values, else a text input. */
function Cell({ t, cell, text, change }: CellProps) {
  const { row, column, words } = cell;
  const shared = {
    class: 'mend',
    'data-testid': 'import-mend',
    'data-row': row,
    'aria-label': t('import.mend.cell', { row, column }),
    value: text,
  };
  if (words.length > 0 && !cell.hasSeveralWords)
    return (
      <select {...shared} onChange={(event) => change(event.currentTarget.value)}>
        {!words.includes(text) && <option value={text}>{plain(text)}</option>}
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    );
  const list = `words-${row}-${column}`;
  return (
    <>
      <input
        {...shared}
        list={words.length > 0 ? list : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {words.length > 0 && (
        <datalist id={list}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}

// What is wrong in the file? Each fault with its row and its client, and the cell itself to correct; all are checked again together.
import { useEffect, useRef, useState } from 'preact/hooks';
import { filePlace } from '../../file-place';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { FaultyCell, FoundFault, Mend } from './actions';
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

/** An unknown value is the same mistake in each row that has it; an empty cell is independent of the others. */
const isSameMistake = (one: FaultyCell, { column, text, words, hasSeveralWords }: FaultyCell): boolean =>
  words.length > 0 && !hasSeveralWords && text !== '' && one.column === column && one.text === text;

/** The button stays visible above the cells, and Enter in a cell presses it. */
export function ImportFaults({ t, faults, isAll, cells, mend, mended = null }: ImportFaultsProps) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what was mended was checked
  useEffect(() => {
    if (mended === null) return;
    const all = [...(form.current?.querySelectorAll<HTMLElement>('.mend') ?? [])];
    (all.find(({ dataset }) => Number(dataset.row) > mended.row) ?? all[0])?.focus();
  }, []);
  const cellsByName = new Map(cells.map((cell) => [nameOf(cell.row, cell.column), cell]));
  const { texts, change, toggleRow } = useMends(cells);
  const sorted = [...faults].sort((a, b) => a.row - b.row);
  const title = t(isAll ? 'clients.import.faults' : 'clients.import.faults.some', { n: faults.length });
  return (
    <form
      ref={form}
      class="card block"
      data-testid="client-import-faults"
      onSubmit={(event) => {
        event.preventDefault();
        mend?.([...texts.values()]);
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
        <Pager t={t} items={sorted}>
          {(shown) => (
            <ul class="faults">
              {shown.map((fault, at) => (
                <Fault
                  key={`${fault.row} ${fault.place} ${fault.message.en}`}
                  {...{ t, fault, texts }}
                  toggleRow={
                    mend && isOfRow(fault) && shown[at - 1]?.row !== fault.row ? toggleRow : undefined
                  }
                  cell={cellsByName.get(nameOf(fault.row, fault.place))}
                  alike={alikeAfter(cells, fault)}
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
const isOfRow = ({ row }: FoundFault): boolean => row > 1;

/** The person's changes so far: cells, and rows to skip. */
function useMends(cells: readonly FaultyCell[]) {
  const [texts, setTexts] = useState<ReadonlyMap<string, Mend>>(new Map());
  const change = (changed: FaultyCell, text: string) => {
    const isChanged = (one: FaultyCell) => texts.has(nameOf(one.row, one.column)); // unchanged
    const others = cells.filter((one) => isSameMistake(one, changed) && !isChanged(one));
    const mends = [...others, changed].map(({ row, column }) => ({ row, column, text }));
    setTexts(new Map([...texts, ...mends.map((one) => [nameOf(one.row, one.column), one] as const)]));
  };
  const toggleRow = (row: number) => {
    const next = new Map(texts);
    if (!next.delete(nameOf(row, ''))) next.set(nameOf(row, ''), { row, column: '', text: '' });
    setTexts(next);
  };
  return { texts, change, toggleRow };
}

/** How many later rows have the same mistake, at the first of them; 0 elsewhere. */
function alikeAfter(cells: readonly FaultyCell[], { row, place }: FoundFault): number {
  const first = cells.find((one) => one.row === row && one.column === place);
  if (first === undefined) return 0;
  const same = cells.filter((one) => isSameMistake(one, first));
  return same.every((one) => one.row >= row) ? Math.max(0, same.length - 1) : 0;
}

interface FaultProps extends FaultMessageProps {
  readonly texts: ReadonlyMap<string, Mend>;
  /** Skips the row, or includes it again; shown once for each row. */
  readonly toggleRow: ((row: number) => void) | undefined;
  readonly change: ((cell: FaultyCell, text: string) => void) | undefined;
}

function Fault({ t, fault, cell, alike, texts, toggleRow, change }: FaultProps) {
  const isSkipped = texts.has(nameOf(fault.row, ''));
  return (
    <li>
      <FaultMessage t={t} fault={fault} cell={cell} alike={alike} />{' '}
      {toggleRow && (
        <button type="button" class="link" data-testid="import-skip" onClick={() => toggleRow(fault.row)}>
          {t(isSkipped ? 'import.skip.undo' : 'import.skip')}
        </button>
      )}
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

function FaultMessage({ t, fault, cell, alike }: FaultMessageProps) {
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

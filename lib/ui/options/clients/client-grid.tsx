// How is the client list operated? It is one tab stop; arrows move, Enter opens, space selects, Delete removes.
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold only the rows in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientStanding, ListedClient, RemovalView } from '../../../protocol/clients';
import type { Translate } from '../../translate';
import { useLostFocus } from '../../use-lost-focus';
import { ClientHeads, HEAD_HEIGHT } from './client-heads';
import { ClientRow, rowId } from './client-row';
import type { ListPlace } from './list-place';
import type { Pages } from './use-pages';
import { useWindow } from './use-window';

interface ClientGridProps {
  readonly t: Translate;
  readonly pages: Pages;
  readonly total: number;
  readonly act: string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  /** The ids of all clients in the list, for selecting all. */
  readonly ids: readonly string[];
  readonly standings: ReadonlyMap<string, ClientStanding>;
  /** In the list of removed clients: who removed them and when, in place of their statuses. */
  readonly removals?: ReadonlyMap<string, RemovalView>;
  /** Called with the visible clients, so that their statuses can be requested. */
  readonly onSight: (ids: readonly string[]) => void;
  readonly today: string;
  /** The row that is active at first and takes the focus; null: the first row, without the focus. */
  readonly begin: ListPlace['row'];
  readonly open: (id: string, index: number) => void;
  /** Opens a client at the points that its row counts; absent if rows count nothing. */
  readonly openPoints?: (id: string, index: number) => void;
  readonly remove: (row: ListedClient) => void;
  /** All selected clients: the Delete key applies to them and not to the active row. */
  readonly removeSelected?: () => void;
  readonly undo: () => void;
}

const PAGE_OF_ROWS = 8;

/** The visible rows, with spacers as high as the others above and below. */
export function ClientGrid(props: ClientGridProps) {
  const { t, pages, total, selected, onSelect, onSight } = props;
  const [begin] = useState(props.begin);
  const box = useLostFocus<HTMLDivElement>(begin !== null);
  const [current, setCurrent] = useState(() => rowOf(begin, props.ids));
  const { rowHeight, first, last, onScroll, reveal } = useWindow(box, total, HEAD_HEIGHT);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the list begins, or its rows become higher
  useEffect(() => reveal(current), [rowHeight]);
  useEffect(() => pages.need(first, last));
  const inSight = range(first, last).flatMap((index) => pages.rowAt(index)?.id ?? []);
  const sight = inSight.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of those in sight stand for them
  useEffect(() => onSight(inSight), [sight, onSight]);
  const from = useRef<string | null>(null);
  const toggle = (id: string, isRange = false) => {
    onSelect(isRange ? withRange(selected, props.ids, from.current, id) : turned(selected, id));
    from.current = id;
  };
  const go = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    setCurrent(next);
    reveal(next);
  };
  const at = Math.min(current, total - 1);
  return (
    <div
      ref={box}
      class="clients-grid"
      role="grid"
      tabIndex={0}
      aria-label={t('clients.title')}
      aria-rowcount={total + 1}
      aria-multiselectable="true"
      aria-activedescendant={at >= first && at <= last ? rowId(at) : undefined}
      data-testid="client-grid"
      onScroll={onScroll}
      onKeyDown={(event) => onKey(event, { ...props, current: at, go, toggle })}
    >
      <ClientHeads
        t={t}
        ids={props.ids}
        selected={selected}
        onSelect={onSelect}
        isOfRemoved={props.removals !== undefined}
      />
      <Rows {...props} {...{ rowHeight, first, last, setCurrent, toggle }} current={at} />
    </div>
  );
}

/** The present index of a row, which a change may have moved. */
function rowOf(begin: ListPlace['row'], ids: readonly string[]): number {
  if (begin === null) return 0;
  const index = ids.indexOf(begin.id);
  return index < 0 ? begin.index : index;
}

type RowsProps = ClientGridProps & {
  readonly rowHeight: number;
  readonly first: number;
  readonly last: number;
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly toggle: (id: string, isRange: boolean) => void;
};

/** Only the visible rows, at their positions among all. */
function Rows(props: RowsProps) {
  const { t, pages, total, selected, standings, act, open, openPoints, remove } = props;
  const { rowHeight, first, last, current, setCurrent, toggle } = props;
  return (
    <div role="rowgroup" style={{ height: `${total * rowHeight}px` }}>
      {range(first, last).map((index) => {
        const row = pages.rowAt(index);
        return (
          <ClientRow
            key={row?.id ?? index}
            t={t}
            index={index}
            height={rowHeight}
            row={row}
            act={act}
            standing={row && standings.get(row.id)}
            removals={props.removals}
            today={props.today}
            isCurrent={index === current}
            isSelected={row !== undefined && selected.has(row.id)}
            onOpen={() => {
              setCurrent(index);
              if (row) open(row.id, index);
            }}
            onOpenPoints={openPoints && (() => row && openPoints(row.id, index))}
            onSelect={(isRange) => row && toggle(row.id, isRange)}
            onRemove={() => row && remove(row)}
          />
        );
      })}
    </div>
  );
}

type Walk = ClientGridProps & {
  readonly current: number;
  readonly go: (index: number) => void;
  readonly toggle: (id: string, isRange?: boolean) => void;
};

function onKey(event: KeyboardEvent, walk: Walk): void {
  const row = walk.pages.rowAt(walk.current);
  const isCommand = event.ctrlKey || event.metaKey;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: walk.current + 1,
    ArrowUp: walk.current - 1,
    PageDown: walk.current + PAGE_OF_ROWS,
    PageUp: walk.current - PAGE_OF_ROWS,
    Home: 0,
    End: walk.total - 1,
  };
  const next = steps[event.key];
  if (next !== undefined) walk.go(next);
  else if (event.key === 'Enter' && row) walk.open(row.id, walk.current);
  else if (event.key === ' ' && row) walk.toggle(row.id, event.shiftKey);
  else if (event.key === 'Delete' && walk.selected.size > 0 && walk.removeSelected) walk.removeSelected();
  else if (event.key === 'Delete' && row) walk.remove(row);
  else if (event.key === 'Escape') walk.onSelect(new Set());
  else if (isCommand && event.key === 'a') walk.onSelect(new Set(walk.ids));
  else if (isCommand && event.key === 'z') walk.undo();
  else return;
  event.preventDefault();
}

/** The selection with one client toggled. */
function turned(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The selection with all rows between these two added, both included. */
function withRange(
  selected: ReadonlySet<string>,
  ids: readonly string[],
  from: string | null,
  to: string,
): ReadonlySet<string> {
  const [start = -1, end = -1] = [ids.indexOf(from ?? to), ids.indexOf(to)].toSorted((a, b) => a - b);
  return start < 0 ? turned(selected, to) : new Set([...selected, ...ids.slice(start, end + 1)]);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

// What would be imported? Each client with what would happen to it, each fault with its row; the person chooses all or some.
import { useState } from 'preact/hooks';
import type { Mend } from '../../../protocol/table-mends';
import { ClientDot } from '../../dot';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { useLostFocus } from '../../use-lost-focus';
import type { Found, FoundFault, FoundRow, ImportActions } from './actions';
import { ImportFaults } from './import-faults';
import { asksForColumns } from './name-columns';
import { Pager } from './pager';
import { RowDifferences } from './row-differences';

interface PreviewProps {
  readonly t: Translate;
  readonly found: Found;
  readonly columns: ImportActions['columns'];
  readonly apply: (keys: ReadonlySet<string>) => void;
  readonly cancel: () => void;
  /** Reads the file again with these cells corrected; absent if cells cannot be corrected. */
  readonly mend?: ((mends: readonly Mend[]) => void) | undefined;
  readonly mended?: Mend | null;
}

/** Whether the fault is a column that is asked about above. */
const isAsked = ({ unknown = [], lacking = [], twice = [] }: Found, { row, place }: FoundFault): boolean =>
  lacking.some(({ column }) => column === place) ||
  (row === HEADINGS && [...unknown, ...twice].includes(place));

/** The row of the headings. */
const HEADINGS = 1;

/** Faults first, then the clients; nothing is stored before the button is pressed. */
export function ImportPreview({ t, found, columns, apply, cancel, mend, mended = null }: PreviewProps) {
  const { rows } = found;
  const faults = asksForColumns(found)
    ? found.faults.filter((fault) => !isAsked(found, fault))
    : found.faults;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set()); // those not to be stored
  const box = useLostFocus<HTMLElement>(); // the file input is disabled while the file is read
  const chosen = rows.filter((row) => !left.has(row.key));
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <section ref={box} class="stack-wide" tabIndex={-1} aria-label={t('clients.import')}>
      {faults.length > 0 && (
        <ImportFaults {...{ t, faults, mend, mended }} isAll={rows.length === 0} cells={found.cells ?? []} />
      )}
      {rows.length > 0 && (
        <div class="card todo" data-testid="client-import-preview">
          <div class="card-body">
            <p class="card-title">{t('clients.import.preview', { n: rows.length })}</p>
            <Known t={t} rows={chosen} />
            <Told t={t} told={found.told ?? []} columns={columns} />
            <label class="check">
              <input
                type="checkbox"
                data-testid="client-import-all"
                checked={left.size === 0}
                onChange={() => setLeft(left.size === 0 ? new Set(rows.map((row) => row.key)) : new Set())}
              />
              {t('clients.import.all')}
            </label>
            <Pager t={t} items={rows}>
              {(shown) => (
                <ul class="client-ticks">
                  {shown.map((row) => (
                    <Row
                      key={row.key}
                      {...{ t, row, toggle, differences: found.differences }}
                      isChosen={!left.has(row.key)}
                    />
                  ))}
                </ul>
              )}
            </Pager>
          </div>
        </div>
      )}
      <PreviewButtons
        t={t}
        isAny={rows.length > 0}
        n={chosen.length}
        cancel={cancel}
        apply={() => apply(new Set(chosen.map((row) => row.key)))}
      />
    </section>
  );
}

interface PreviewButtonsProps extends Pick<PreviewProps, 't' | 'cancel'> {
  readonly isAny: boolean;
  readonly n: number;
  readonly apply: () => void;
}

/** Imports what is chosen, or nothing. */
function PreviewButtons({ t, isAny, n, apply, cancel }: PreviewButtonsProps) {
  return (
    <div class="row import-acts">
      {isAny && (
        <button
          type="button"
          class="primary"
          data-testid="client-import-apply"
          disabled={n === 0}
          onClick={() => apply()}
        >
          {t('clients.import.apply', { n })}
        </button>
      )}
      <button type="button" class="secondary" data-testid="client-import-cancel" onClick={() => cancel()}>
        {t('clients.import.cancel')}
      </button>
    </div>
  );
}

function Known({ t, rows }: { readonly t: Translate; readonly rows: readonly FoundRow[] }) {
  const known = rows.filter((row) => row.isKnown).length;
  return known > 0 ? <p class="warn-text small">{t('clients.import.replaces', { n: known })}</p> : null;
}

interface ToldProps extends Pick<PreviewProps, 't' | 'columns'> {
  readonly told: readonly string[];
}

/** Which columns were not in the table and are known by the numbers in it. */
function Told({ t, told, columns }: ToldProps) {
  if (told.length === 0) return null;
  const labels = told.map((column) => {
    const label = columns.find(({ label: { zh } }) => zh === column)?.label;
    return label ? t.text(label) : column;
  });
  return (
    <p class="small muted" data-testid="import-told">
      {t('import.told', { list: t.list(labels) })}
    </p>
  );
}

interface RowProps {
  readonly t: Translate;
  readonly row: FoundRow;
  readonly isChosen: boolean;
  readonly toggle: (key: string) => void;
  readonly differences: Found['differences'];
}

/** The rows of the table that the client is in: one client may have several, each with a service. */
const rowsText = (t: Translate, { row, rows = [row] }: FoundRow): string =>
  rows.length > 1 ? t('exchange.rows', { list: t.list(rows.map(String)) }) : t('exchange.row', { n: row });

function Row({ t, row, isChosen, toggle, differences }: RowProps) {
  const facts = [
    ...(row.kind === null ? [] : [t.text(row.kind)]),
    `…${plain(row.last4)}`,
    plain(row.place),
    t('exchange.services', { n: row.services }),
    ...(row.documents > 0 ? [t('clients.documents', { n: row.documents })] : []),
  ];
  return (
    <li data-testid="client-import-row">
      <label class="check">
        <input type="checkbox" checked={isChosen} onChange={() => toggle(row.key)} />
        <ClientDot name={row.name} colour={row.colour} />
        <span class="client-what">
          {plain(row.name)} {row.isKnown && <span class="tag">{t('clients.import.known')}</span>}
          <small class="muted">
            {row.row > 0 && `${rowsText(t, row)} · `}
            {facts.join(' · ')}
          </small>
        </span>
      </label>
      {row.isKnown && differences && <RowDifferences t={t} rowKey={row.key} ask={differences} />}
    </li>
  );
}

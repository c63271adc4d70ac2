// What is the status of many filings, at a glance? One page of rows at a time, filtered and sorted.
import { useMemo, useState } from 'preact/hooks';
import type { BatchProblem, BatchRow } from '../../../filing/report/batch';
import { hasDecisions, STANDINGS, type Standing, standingOf } from '../../../filing/report/standings';
import { plain } from '../../plain';
import { SearchBox } from '../../search-box';
import type { Translate } from '../../translate';
import { itemsOn, lastPageOf } from '../exchange/pager';
import type { OpenClient } from './actions';
import { type Arrangement, arrange, type SortKey, WORST_FIRST } from './arrange';
import { problemName } from './problems';
import { besideShared, type SharedTop, sharedTops, signOf } from './shared-tops';
import { VerdictTag } from './verdict-tag';

const PAGE = 50;
const COUNTS = ['block', 'decide', 'ask', 'documents', 'warn', 'todo'] as const;

interface ResultTableProps {
  readonly rows: readonly BatchRow[];
  readonly t: Translate;
  /** Opens a filing; `among` are the listed filings in order. */
  readonly open: (row: BatchRow, among: readonly BatchRow[]) => void;
  /** The selected problem: it comes first in each row. */
  readonly only?: BatchProblem | null;
  /** Leads to where something is fixed in a client. */
  readonly openClient?: OpenClient | undefined;
}

/** Filters, the table, and its other pages. */
export function ResultTable({ rows, only = null, ...acts }: ResultTableProps) {
  const { t } = acts;
  const [arrangement, setArrangement] = useState<Arrangement>(WORST_FIRST);
  const [page, setPage] = useState(0);
  const shown = useMemo(() => arrange(rows, arrangement), [rows, arrangement]);
  const shared = useMemo(() => sharedTops(rows), [rows]);
  const counts = COUNTS.filter((kind) => kind !== 'decide' || hasDecisions(rows));
  const pages = lastPageOf(shown.length, PAGE) + 1;
  const change = (part: Partial<Arrangement>) => {
    setArrangement({ ...arrangement, ...part });
    setPage(0);
  };
  return (
    <>
      <Filters rows={rows} arrangement={arrangement} t={t} change={change} />
      <p class="small muted" role="status" data-testid="precheck-count">
        {t('precheck.rows', { n: shown.length })}
      </p>
      <Shared texts={shared} t={t} />
      <table class="results">
        <thead>
          <tr>
            {(['client', 'status', ...counts] as const).map((key) => (
              <Heading key={key} column={key} arrangement={arrangement} t={t} change={change} />
            ))}
          </tr>
        </thead>
        <tbody>
          {itemsOn(shown, page, PAGE).map((row) => (
            <Row
              key={`${row.client} ${row.filing} ${row.service}`}
              row={row}
              only={only}
              counts={counts}
              shared={shared}
              {...acts}
              open={() => acts.open(row, shown)}
              openClient={openOf(acts.openClient, row, shown, only)}
            />
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <div class="row">
          <button type="button" class="chip" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('precheck.previous')}
          </button>
          <span class="small muted">{t('precheck.page', { page: page + 1, of: pages })}</span>
          <button type="button" class="chip" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
            {t('precheck.next')}
          </button>
        </div>
      )}
    </>
  );
}

/** Leads to a client from its row, and from there to the clients below it that have the selected problem too. */
function openOf(
  openClient: OpenClient | undefined,
  row: BatchRow,
  shown: readonly BatchRow[],
  only: BatchProblem | null,
): OpenClient | undefined {
  if (openClient === undefined || only === null) return openClient;
  const below = shown.slice(shown.indexOf(row) + 1).filter(({ client }) => client !== row.client);
  const places = below.flatMap(({ client: clientId, problems }) => {
    const same = problems.find((problem) => problemName(problem) === problemName(only));
    return same ? [[clientId, { clientId, place: same.place }] as const] : [];
  });
  return (at) => openClient(at, [...new Map(places.toReversed()).values()].toReversed());
}

/** What most filings have in common, told once. */
function Shared({ texts, t }: Pick<ResultTableProps, 't'> & { readonly texts: readonly SharedTop[] }) {
  const every = texts.filter(({ isEvery }) => isEvery);
  const most = texts.filter(({ isEvery }) => !isEvery);
  if (texts.length === 0) return null;
  return (
    <div class="small muted" data-testid="precheck-shared">
      {every.length > 0 && (
        <>
          <p>{t('precheck.shared.every')}</p>
          <ul class="shared-tops">
            {every.map(({ text }) => (
              <li key={text.en}>{t.text(text)}</li>
            ))}
          </ul>
        </>
      )}
      {most.length > 0 && (
        <>
          <p>{t('precheck.shared')}</p>
          <ul class="shared-tops signed">
            {most.map(({ text }, at) => (
              <li key={text.en}>
                {signOf(at)} {t.text(text)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface FiltersProps extends Pick<ResultTableProps, 'rows' | 't'> {
  readonly arrangement: Arrangement;
  readonly change: (part: Partial<Arrangement>) => void;
}

function Filters({ rows, arrangement, t, change }: FiltersProps) {
  const count = (status: Standing) => rows.filter((row) => standingOf(row) === status).length;
  return (
    <search class="row results-filters">
      <SearchBox
        testId="precheck-search"
        label={t('precheck.search')}
        value={arrangement.text}
        onInput={(text) => change({ text })}
      />
      <label class="row">
        <span class="small muted">{t('precheck.status')}</span>
        <select
          data-testid="precheck-status"
          value={arrangement.status ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            change({ status: STANDINGS.find((status) => status === chosen) ?? null });
          }}
        >
          <option value="">{t('precheck.status.any')}</option>
          {STANDINGS.map((status) => (
            <option key={status} value={status}>
              {t(`precheck.status.${status}`)} ({t('precheck.rows', { n: count(status) })})
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

interface HeadingProps extends Omit<FiltersProps, 'rows'> {
  readonly column: SortKey;
}

function Heading({ column, arrangement: { sort, isDescending }, t, change }: HeadingProps) {
  const isSorted = sort === column;
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="ghost"
        data-testid={`precheck-sort-${column}`}
        onClick={() =>
          // counts are sorted with the largest first
          change({
            sort: column,
            isDescending: isSorted ? !isDescending : !['client', 'status'].includes(column),
          })
        }
      >
        {t(`precheck.column.${column}`)}
        <span aria-hidden="true">{isSorted ? (isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

type RowProps = Omit<ResultTableProps, 'rows' | 'open'> & {
  readonly row: BatchRow;
  readonly counts: readonly (typeof COUNTS)[number][];
  /** What is told above the table, not in the row. */
  readonly shared: readonly SharedTop[];
  readonly open: () => void;
};

function Row({ row, only = null, counts, shared, t, open, openClient }: RowProps) {
  const { own, signs } = besideShared(row.top, shared);
  const asked = only && row.problems.find((problem) => problemName(problem) === problemName(only));
  const facts = [
    ...(row.serviceName === null ? [] : [plain(row.serviceName)]),
    ...(row.filingType === null ? [] : [t.text(row.filingType)]),
    ...(row.provider === null ? [] : [t.word('provider', row.provider)]),
  ];
  return (
    <tr data-testid="precheck-row" data-client={row.client} data-status={row.status}>
      <td class="results-who">
        {row.filing === null ? (
          <strong>{row.name === '' ? t('maintenance.back.unnamed') : plain(row.name)}</strong>
        ) : (
          <button type="button" class="link" data-testid="precheck-open" onClick={open}>
            {plain(row.name)}
          </button>
        )}
        <small class="muted">{facts.join(' · ')}</small>
        {row.status === 'unreadable' && <Unread row={row} t={t} openClient={openClient} />}
        {asked && <Asked row={row} problem={asked} t={t} openClient={openClient} />}
        {!asked && own.length > 0 && (
          <ul class="small">
            {own.map((text) => (
              <li key={text.en}>{t.text(text)}</li>
            ))}
          </ul>
        )}
        {!asked && signs.length > 0 && (
          <small class="muted">{t('precheck.shared.row', { signs: t.labels(signs) })}</small>
        )}
      </td>
      <td>
        <VerdictTag row={row} t={t} />
      </td>
      {counts.map((kind) => (
        <td
          key={kind}
          class={(row.counts[kind] ?? 0) === 0 ? 'number none' : 'number'}
          data-label={t(`precheck.column.${kind}`)}
        >
          {row.status === 'unreadable' ? '–' : (row.counts[kind] ?? 0)}
        </td>
      ))}
    </tr>
  );
}

/** Nothing was checked: the client is opened, where it says what can be brought back. */
function Unread({ row, t, openClient }: Omit<AskedProps, 'problem'>) {
  return (
    <p class="row" data-testid="precheck-unreadable">
      <span class="small">{t('precheck.unreadable')}</span>
      {openClient && (
        <button
          type="button"
          class="chip action-chip"
          data-testid="precheck-rescue"
          onClick={() => openClient({ clientId: row.client, place: null })}
        >
          {t('precheck.unreadable.open')}
        </button>
      )}
    </p>
  );
}

type AskedProps = Pick<RowProps, 'row' | 't' | 'openClient'> & { readonly problem: BatchProblem };

/** The selected problem of this filing, and a link to where it is fixed. */
function Asked({ row, problem: { kind, text, place }, t, openClient }: AskedProps) {
  return (
    <p class="row" data-testid="precheck-asked">
      <span>{t(`precheck.group.${kind}`, { text: t.text(text) })}</span>
      {openClient && (
        <button
          type="button"
          class="chip action-chip"
          data-testid="precheck-mend"
          onClick={() => openClient({ clientId: row.client, place })}
        >
          {t('precheck.mend')}
        </button>
      )}
    </p>
  );
}

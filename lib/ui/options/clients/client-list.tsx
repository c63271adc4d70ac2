// Which clients are there? A list that stays fast with ten thousand clients: searched, filtered, sorted, selected, by mouse or keyboard.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientListPage, ClientStanding, Counted } from '../../../protocol/clients';
import { Icon } from '../../icon';
import { isTyping } from '../../is-typing';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { useStandings } from '../use-standings';
import type { ListActions } from './actions';
import { BulkBar, type ManyActions } from './bulk-bar';
import { ClientGrid } from './client-grid';
import { FilterBar } from './filter-bar';
import { everything, type ListPlace, listTop } from './list-place';
import { News, RemoveQuestion, useRemoval } from './removal';
import { sharedAmong, splitBy } from './selection';
import type { Status } from './status';
import { StatusChips } from './status-chips';
import { type Filter, type Pages, usePages } from './use-pages';

interface ClientListProps {
  readonly t: Translate;
  readonly actions: ListActions;
  /** Increases when clients changed elsewhere. */
  readonly version: number;
  readonly today: string;
  readonly open: (id: string) => void;
  /** Opens a client at the points that its row counts. */
  readonly openPoints?: (id: string) => void;
  /** Acts on several clients that other parts of the page carry out; absent without them. */
  readonly many?: ManyActions | undefined;
  /** Called when clients were removed or restored. */
  readonly listChanged?: (() => void) | undefined;
  /** The ways to create a first profile, for an empty list. */
  readonly begin?: ComponentChildren;
  /** The place at which the list was left and is resumed. */
  readonly place?: ListPlace;
}

/** In a longer list only the visible rows are pre-checked, and no status filter is offered. */
const MOST_WITH_STATUS = 500;

/** The list with its search above and its undo below. */
export function ClientList(props: ClientListProps) {
  const { t, actions, version, today, many, begin } = props;
  const [place] = useState(props.place ?? listTop);
  const filtering = useFilter(place);
  const { filter, look } = filtering;
  const { changes, changed } = useChanges(props);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const search = useSlash();
  const pages = usePages(actions, filter, version + changes);
  const { page } = pages;
  useEmptied(pages, filter, look);
  const work = useRemoval(actions, place, changed, () => setSelected(new Set()));
  const openings = openingsOf(place, props);
  const toFirst = useFirst(pages, filter.search, openings.open);
  const { ids, ...sight } = useStatuses(actions, page, version + changes, place);
  const [chosen, hidden] = splitBy(page, selected);
  const asking = { t, work, ...sight, shared: sharedAmong(pages, chosen), selected: chosen, back: toGrid };
  return (
    <div class="clients-list">
      <Narrowing {...{ t, page, ids, toFirst, filtering, sight, search }} />
      {page && page.total > 0 && (
        <ClientGrid
          key={JSON.stringify(filter)} // a different list starts at its top
          {...{ t, pages, today }}
          total={page.total}
          act={t('clients.remove')}
          selected={chosen}
          onSelect={(next) => setSelected(new Set([...hidden, ...next]))}
          ids={page.ids ?? []}
          {...sight}
          begin={place.row}
          {...openings}
          remove={(row) => work.removeOne(row, setSelected)}
          removeSelected={work.ask}
          undo={() => void work.restore()}
        />
      )}
      {page && page.all + page.damaged > 0 && <Count t={t} page={page} />}
      <div class="clients-acts">
        <News t={t} work={work} isUnread={pages.isFailed}>
          {page?.total === 0 && (
            <Empty {...{ t, page, begin }} search={filter.search} clear={filtering.clear} />
          )}
        </News>
        <RemoveQuestion {...asking} />
        {chosen.size > 0 && (
          <BulkBar
            {...{ t, changed, many, page }}
            all={page?.ids ?? []}
            select={setSelected}
            selected={chosen}
            hidden={hidden.length}
            mark={(marks) => void work.run(() => actions.ask('clients.mark', { ids: [...chosen], ...marks }))}
            remove={work.ask}
          />
        )}
      </div>
    </div>
  );
}

interface NarrowingProps extends Pick<ClientListProps, 't'> {
  readonly page: ClientListPage | null;
  readonly ids: readonly string[];
  readonly sight: { readonly standings: ReadonlyMap<string, ClientStanding> };
  readonly filtering: ReturnType<typeof useFilter>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly toFirst: (search: string) => void;
}

/** The search and the filters; nothing of them for an empty list. */
function Narrowing({ t, page, ids, sight, filtering, search, toFirst }: NarrowingProps) {
  const { filter, status, look, choose } = filtering;
  return (
    <>
      {page?.all !== 0 && (
        <FilterBar {...{ t, filter, page, toFirst }} input={search} onChange={look} toList={toGrid} />
      )}
      <StatusChips
        {...{ t, ids }}
        standings={sight.standings}
        chosen={status}
        onChoose={choose}
        undecided={page?.undecided ?? 0}
        isUndecided={filter.undecided}
        onUndecided={() => look({ ...filter, undecided: !filter.undecided })}
      />
    </>
  );
}

/** Counts the changes made here; other parts of the page that show counts are notified. */
function useChanges({ listChanged }: ClientListProps) {
  const [changes, setChanges] = useState(0);
  const changed = () => {
    setChanges((count) => count + 1);
    listChanged?.();
  };
  return { changes, changed };
}

/** The ways to open a client; each stores the row to return to. */
function openingsOf(place: ListPlace, { open, openPoints = open }: ClientListProps) {
  const leaving = (to: (id: string) => void) => (id: string, index: number) => {
    place.row = { id, index };
    to(id);
  };
  return { open: leaving(open), openPoints: leaving(openPoints) };
}

/** The filter. A status is chosen within the results of search and filters, so it is reset when these change. */
function useFilter(place: ListPlace) {
  const [{ filter, status }, setShown] = useState({ filter: place.filter, status: place.status });
  const show = (next: Pick<ListPlace, 'filter' | 'status'>) => {
    Object.assign(place, next, { row: null });
    setShown(next);
  };
  const look = (next: Filter) => show({ filter: { ...next, among: null }, status: null });
  const choose = (next: Status | null, among: readonly string[] | null) =>
    show({ filter: { ...filter, among }, status: next });
  const clear = () => look({ ...everything, order: filter.order });
  return { filter, status, look, choose, clear };
}

/** Drops a filter that no client fits any more: what was to be decided has been decided elsewhere, a tag has gone. */
function useEmptied({ page, isCurrent }: Pages, filter: Filter, look: (next: Filter) => void): void {
  useEffect(() => {
    if (!page || !isCurrent) return;
    const has = (counted: readonly Counted[], name: string | null) =>
      name === null || counted.some((one) => one.name === name);
    const left = {
      undecided: filter.undecided && page.undecided > 0,
      tag: has(page.tags, filter.tag) ? filter.tag : null,
      group: has(page.groups, filter.group) ? filter.group : null,
    };
    if (left.undecided !== filter.undecided || left.tag !== filter.tag || left.group !== filter.group)
      look({ ...filter, ...left });
  });
}

/** The statuses of the clients in a list: of all results when there are few, else of the visible ones. */
function useStatuses(actions: ListActions, page: ClientListPage | null, version: number, place: ListPlace) {
  const [inSight, onSight] = useState<readonly string[]>([]);
  if (page?.ids && place.filter.among === null) place.found = page.ids;
  const ids = place.found.length > MOST_WITH_STATUS ? [] : place.found;
  const standings = useStandings(actions, [...inSight, ...ids], version);
  return { ids, standings, onSight };
}

/** Opens the first result, once the list shows the results of the present words. */
function useFirst(pages: Pages, search: string, open: (id: string, index: number) => void) {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null || (wanted === search && !pages.isCurrent)) return;
    setWanted(null);
    const row = wanted === search ? pages.rowAt(0) : undefined;
    if (row) open(row.id, 0);
  });
  return (text: string) => (text === '' ? toGrid() : setWanted(text));
}

/** Moves the focus to the rows: from the search, or back from a question. */
function toGrid(): void {
  document.querySelector<HTMLElement>('[data-testid="client-grid"]')?.focus();
}

/** The key / moves to the search unless something is being typed. */
function useSlash(): RefObject<HTMLInputElement | null> {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping() || !search.current?.checkVisibility()) return;
      event.preventDefault();
      search.current.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return search;
}

function Empty({
  t,
  page,
  search,
  begin,
  clear,
}: {
  readonly t: Translate;
  readonly page: ClientListPage;
  readonly search: string;
  readonly begin: ComponentChildren;
  /** Shows all again. */
  readonly clear: () => void;
}) {
  if (page.all > 0)
    return (
      <p class="muted empty-line">
        {search === '' ? t('clients.noneHere') : t('clients.noMatch', { query: plain(search) })}{' '}
        <button type="button" class="chip" data-testid="client-filter-clear" onClick={clear}>
          {t('clients.filter.clear')}
        </button>
      </p>
    );
  return (
    <div class="empty-box">
      <Icon name="people" />
      <h3>{t('clients.empty')}</h3>
      <p class="muted">{t('clients.empty.hint')}</p>
      {begin}
    </div>
  );
}

function Count({ t, page }: { readonly t: Translate; readonly page: ClientListPage }) {
  return (
    <p class="small muted clients-count">
      <span data-testid="client-count">
        {page.total === page.all
          ? t('clients.count', { n: page.all })
          : t('clients.countOf', { n: page.total, all: page.all })}
      </span>
      {page.damaged > 0 && <span class="bad">{t('clients.damaged', { n: page.damaged })}</span>}
      <span class="clients-keys">{t('clients.keys')}</span>
    </p>
  );
}

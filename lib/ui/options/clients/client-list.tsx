// Which clients are there? A list that stays quick at ten thousand: searched, filtered, sorted, marked together, by mouse or keyboard.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientListPage } from '../../../protocol/clients';
import { Icon } from '../../icon';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { ListActions } from './actions';
import { BulkBar, type ManyActions } from './bulk-bar';
import { ClientGrid } from './client-grid';
import { FilterBar } from './filter-bar';
import { type ListPlace, listTop } from './list-place';
import type { Status } from './status';
import { StatusChips } from './status-chips';
import { type Filter, usePages } from './use-pages';
import { useStandings } from './use-standings';

interface ClientListProps {
  readonly t: Translate;
  readonly actions: ListActions;
  /** Grows when clients changed elsewhere. */
  readonly version: number;
  readonly today: string;
  readonly open: (id: string) => void;
  /** Opens a client at what its row counts. */
  readonly openPoints?: (id: string) => void;
  /** What can be done with several at once elsewhere; absent where that is not at hand. */
  readonly many?: ManyActions | undefined;
  /** The ways to a first profile, for an empty list. */
  readonly begin?: ComponentChildren;
  /** Where the list was left, and is begun again. */
  readonly place?: ListPlace;
}

/** In a longer list only the rows in sight are pre-checked, and no status can be chosen. */
const MOST_WITH_STATUS = 500;

interface Undo {
  readonly ids: readonly string[];
  readonly name: string;
}

/** The list with its search above and its undo below. */
export function ClientList(props: ClientListProps) {
  const { t, actions, version, today, many, begin } = props;
  const [place] = useState(props.place ?? listTop);
  const { filter, status, look, choose } = useFilter(place);
  const [changes, setChanges] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  const pages = usePages(actions, filter, version + changes);
  useSlash(search);
  const changed = () => setChanges((count) => count + 1);
  const { run, remove, restore, undo, isFailed } = useRemoval(actions, changed, () => setSelected(new Set()));
  const removeSelected = () => void remove([...selected], t('clients.count', { n: selected.size }));
  const { page } = pages;
  const { ids, standings, onSight } = useStatuses(actions, page, version + changes, place);
  return (
    <div class="desk-list">
      {page?.all !== 0 && <FilterBar t={t} filter={filter} page={page} input={search} onChange={look} />}
      <StatusChips t={t} ids={ids} standings={standings} chosen={status} onChoose={choose} />
      <News t={t} undo={undo} restore={() => void restore()} isFailed={isFailed || pages.isFailed}>
        {page?.total === 0 && <Empty t={t} page={page} search={filter.search} begin={begin} />}
      </News>
      {selected.size > 0 && (
        <BulkBar
          t={t}
          all={page?.ids ?? []}
          select={setSelected}
          changed={changed}
          many={many}
          selected={selected}
          page={page}
          mark={(marks) => void run(() => actions.ask('clients.mark', { ids: [...selected], ...marks }))}
          remove={removeSelected}
        />
      )}
      {page && page.total > 0 && (
        <ClientGrid
          key={JSON.stringify(filter)} // another list begins at its top
          t={t}
          pages={pages}
          total={page.total}
          act={t('clients.remove')}
          selected={selected}
          onSelect={setSelected}
          ids={page.ids ?? []}
          standings={standings}
          onSight={onSight}
          today={today}
          begin={place.row}
          {...openingsOf(place, props)}
          remove={(row) => void remove([row.id], row.name)}
          removeSelected={removeSelected}
          undo={() => void restore()}
        />
      )}
      {page && page.all + page.damaged > 0 && <Count t={t} page={page} />}
    </div>
  );
}

/** The ways to open a client, each of which keeps the row to come back to. */
function openingsOf(place: ListPlace, { open, openPoints = open }: ClientListProps) {
  const leaving = (to: (id: string) => void) => (id: string, index: number) => {
    place.row = { id, index };
    to(id);
  };
  return { open: leaving(open), openPoints: leaving(openPoints) };
}

/** What is looked at. A status is chosen within what search and filters find, so it ends when they change. */
function useFilter(place: ListPlace) {
  const [{ filter, status }, setShown] = useState({ filter: place.filter, status: place.status });
  const show = (next: Pick<ListPlace, 'filter' | 'status'>) => {
    Object.assign(place, next, { row: null });
    setShown(next);
  };
  const look = (next: Filter) => show({ filter: { ...next, among: null }, status: null });
  const choose = (next: Status | null, among: readonly string[] | null) =>
    show({ filter: { ...filter, among }, status: next });
  return { filter, status, look, choose };
}

/** How the clients of a list stand: of all that its search and filters find where they are few, else of those in sight. */
function useStatuses(actions: ListActions, page: ClientListPage | null, version: number, place: ListPlace) {
  const [inSight, onSight] = useState<readonly string[]>([]);
  if (page?.ids && place.filter.among === null) place.found = page.ids;
  const ids = place.found.length > MOST_WITH_STATUS ? [] : place.found;
  const standings = useStandings(actions, [...inSight, ...ids], version);
  return { ids, standings, onSight };
}

/** Takes clients out of the list and brings the last ones back; `removed` is called once they are out. */
function useRemoval({ ask }: ListActions, changed: () => void, removed: () => void) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const [isFailed, setFailed] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    const isDone = await work().then(
      () => true,
      () => false,
    );
    setFailed(!isDone);
    changed();
    return isDone;
  };
  const remove = async (ids: readonly string[], name: string) => {
    if (!(await run(() => ask('clients.remove', { ids })))) return;
    setUndo({ ids, name });
    removed();
  };
  const restore = async () => {
    if (undo && (await run(() => ask('clients.restore', { ids: undo.ids })))) setUndo(null);
  };
  return { run, remove, restore, undo, isFailed };
}

/** The key / goes to the search from wherever nothing is being typed. */
function useSlash(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input,textarea,select');
      if (event.key !== '/' || isTyping || !search.current?.checkVisibility()) return;
      event.preventDefault();
      search.current.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search]);
}

interface NewsProps {
  readonly t: Translate;
  readonly undo: Undo | null;
  readonly restore: () => void;
  readonly isFailed: boolean;
  readonly children: ComponentChildren;
}

/** What just happened, said to those who listen too. */
function News({ t, undo, restore, isFailed, children }: NewsProps) {
  return (
    <div aria-live="polite">
      {undo && <Removed t={t} undo={undo} restore={restore} />}
      {isFailed && <p class="bad">{t('desk.failed')}</p>}
      {children}
    </div>
  );
}

function Removed({
  t,
  undo,
  restore,
}: {
  readonly t: Translate;
  readonly undo: Undo;
  readonly restore: () => void;
}) {
  return (
    <p class="notice calm">
      {t('clients.removed', { name: undo.name })}{' '}
      <button type="button" class="link" data-testid="client-restore" onClick={restore}>
        {t('desk.undo')}
      </button>
    </p>
  );
}

function Empty({
  t,
  page,
  search,
  begin,
}: {
  readonly t: Translate;
  readonly page: ClientListPage;
  readonly search: string;
  readonly begin: ComponentChildren;
}) {
  if (page.all > 0)
    return (
      <p class="muted empty-line">
        {search === '' ? t('desk.noneHere') : t('clients.noMatch', { query: plain(search) })}
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
    <p class="small muted desk-count">
      <span data-testid="client-count">
        {page.total === page.all
          ? t('clients.count', { n: page.all })
          : t('desk.countOf', { n: page.total, all: page.all })}
      </span>
      {page.damaged > 0 && <span class="bad">{t('desk.damaged', { n: page.damaged })}</span>}
      <span class="desk-keys">{t('desk.keys')}</span>
    </p>
  );
}

// Which client does this tab belong to? Proposals based on the page first, then a select, with a search when there are many.
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../../protocol/clients';
import type { Proposal } from '../../protocol/tab';
import { ClientDot } from '../dot';
import { Icon } from '../icon';
import { plain } from '../plain';
import { SearchBox } from '../search-box';
import type { Translate } from '../translate';
import { useLostFocus } from '../use-lost-focus';

const FILTER_FROM = 8;
/** As many matches as one sees at a glance: each is a button. */
const FEW = 5;

interface ClientPickerProps {
  /** The first clients by name. */
  readonly clients: readonly ClientSummary[];
  /** The clients whose page it may be, the surest first. */
  readonly proposed?: readonly Proposal[];
  /** How many there are in all. */
  readonly count: number;
  readonly t: Translate;
  readonly find: (search: string) => Promise<readonly ClientSummary[]>;
  readonly bind: (clientId: string) => void;
  readonly pin: (clientId: string, isPinned: boolean) => void;
  readonly openOptions: () => void;
  /** Opens the page that makes a client of photographed certificates; absent in a build that cannot. */
  readonly readPapers?: (() => void) | undefined;
  /** Creates a client from the page; absent if the page names no entity. */
  readonly newFromPage?: (() => void) | undefined;
}

/** Choosing binds the tab; nothing is preselected, not even the last client used. */
export function ClientPicker(props: ClientPickerProps) {
  const { clients, proposed = [], count, t, find, bind, pin, openOptions, readPapers, newFromPage } = props;
  const [filter, setFilter] = useState('');
  const { matches, isWhole } = useMatches(clients, filter, find);
  const list = useRef<HTMLSelectElement>(null);
  const search = useLostFocus<HTMLInputElement>(); // a person who unbound a client looks for another
  const isFew = filter === '' ? count === 1 : isWhole && matches.length > 0 && matches.length <= FEW;
  const pinned = new Set(proposed.flatMap(({ client, isPinned }) => (isPinned ? [client.id] : [])));
  const found = isFew ? matches.map((client) => asFound(client, pinned.has(client.id))) : [];
  const offers = filter === '' ? offersOf(proposed, clients, count) : found;
  const section = useRef<HTMLElement>(null);
  const goToMatches = () =>
    (list.current ?? section.current?.querySelector<HTMLElement>('.proposal'))?.focus();
  /** Searched again, since the shown client may still match fewer letters. */
  const chooseFound = () =>
    void find(filter).then(
      ([only, ...others]) => (only && others.length === 0 ? bind(only.id) : goToMatches()),
      () => undefined, // locked meanwhile: the panel shows that
    );
  if (count === 0) return <NoClients {...{ t, openOptions, readPapers, newFromPage }} />;
  return (
    <section class="section picker" ref={section} data-testid="panel-picker">
      <h2>
        {t('panel.client')}
        <span class="note" role="status">
          {filter === ''
            ? t('panel.client.count', { n: count })
            : t('panel.client.matches', { n: matches.length })}
        </span>
      </h2>
      {filter === '' && <Offers t={t} offers={offers} bind={bind} pin={pin} />}
      {count >= FILTER_FROM && (
        <SearchBox
          testId="panel-client-filter"
          input={search}
          label={t('panel.client.filter')}
          value={filter}
          onInput={setFilter}
          onLeave={goToMatches}
          {...(filter !== '' && { onEnter: chooseFound })}
        />
      )}
      {filter !== '' && <Offers t={t} offers={offers} bind={bind} pin={pin} />}
      {!isFew && <ClientList t={t} clients={matches} bind={bind} list={list} />}
      <p class="small muted">{t('panel.client.hint')}</p>
      <FromPage t={t} newFromPage={newFromPage} look="link" />
      <FromPapers t={t} readPapers={readPapers} />
    </section>
  );
}

interface ClientListProps extends Pick<ClientPickerProps, 't' | 'clients' | 'bind'> {
  readonly list: Ref<HTMLSelectElement>;
}

/** Several clients, none preselected. */
function ClientList({ t, clients, bind, list }: ClientListProps) {
  return (
    <select
      ref={list}
      data-testid="panel-client"
      aria-label={t('panel.client')}
      value=""
      onChange={(event) => event.currentTarget.value && bind(event.currentTarget.value)}
    >
      <option value="">{t('panel.client.choose')}</option>
      {clients.map((client) => (
        <option key={client.id} value={client.id}>
          {clientLine(client, t)}
        </option>
      ))}
    </select>
  );
}

/** A client that can be bound with one press, and why it is proposed. */
type Offer = Omit<Proposal, 'why'> & { readonly why: Proposal['why'] | 'only' | 'found' };

const asFound = (client: ClientSummary, isPinned: boolean): Offer => ({ client, why: 'found', isPinned });

/** If there is only one client and no proposal, that one. */
function offersOf(
  proposed: readonly Proposal[],
  clients: readonly ClientSummary[],
  count: number,
): readonly Offer[] {
  if (proposed.length > 0 || count !== 1) return proposed;
  return clients.map((client) => ({ client, why: 'only', isPinned: false }));
}

interface OffersProps {
  readonly t: Translate;
  readonly offers: readonly Offer[];
  readonly bind: (clientId: string) => void;
  readonly pin: (clientId: string, isPinned: boolean) => void;
}

/** One button for each, with the reason; a pinned one stays in the list. */
function Offers({ t, offers, bind, pin }: OffersProps) {
  if (offers.length === 0) return null;
  return (
    <ul class="proposals">
      {offers.map(({ client, why, isPinned }) => (
        <li key={client.id}>
          <button
            type="button"
            class="proposal"
            data-testid="panel-proposed"
            data-why={why}
            onClick={() => bind(client.id)}
          >
            <ClientDot name={client.name} colour={client.colour} />
            <span class="proposal-what">
              <strong>{plain(client.name)}</strong>
              <small class="muted">{`…${plain(client.last4)} · ${reasonFor({ client, why }, offers, t)}`}</small>
            </span>
            <Icon name="chevron" />
          </button>
          {why !== 'only' && (
            <button
              type="button"
              class="ghost proposal-pin"
              data-testid="panel-pin"
              aria-pressed={isPinned}
              aria-label={t('panel.pin', { name: plain(client.name) })}
              title={t(isPinned ? 'panel.pin.off' : 'panel.pin.on')}
              onClick={() => pin(client.id, !isPinned)}
            >
              <Icon name="pin" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why it is offered; of several that were found, where each is filed. */
function reasonFor({ client, why }: Pick<Offer, 'client' | 'why'>, offers: readonly Offer[], t: Translate) {
  if (why === 'found' && offers.length > 1) return t.word('province', client.province);
  return t(`panel.proposed.${why}`);
}

/** The search results, and whether they belong to the present text; while nothing is typed, the first clients. */
function useMatches(
  clients: readonly ClientSummary[],
  filter: string,
  find: ClientPickerProps['find'],
): { readonly matches: readonly ClientSummary[]; readonly isWhole: boolean } {
  const [found, setFound] = useState<{ of: string; rows: readonly ClientSummary[] }>({ of: '', rows: [] });
  useEffect(() => {
    if (filter === '') return;
    let isWanted = true;
    find(filter).then(
      (rows) => isWanted && setFound({ of: filter, rows }),
      () => isWanted && setFound({ of: filter, rows: [] }),
    );
    return () => {
      isWanted = false;
    };
  }, [filter, find]);
  return filter === ''
    ? { matches: clients, isWhole: true }
    : { matches: found.rows, isWhole: found.of === filter };
}

function clientLine(client: ClientSummary, t: Translate): string {
  return `${plain(client.name)} · …${client.last4} · ${t.word('province', client.province)}`;
}

type FromPageProps = Pick<ClientPickerProps, 't' | 'newFromPage'> & { readonly look: 'primary' | 'link' };

function FromPage({ t, newFromPage, look }: FromPageProps) {
  if (!newFromPage) return null;
  return (
    <button type="button" class={look} data-testid="panel-new-from-page" onClick={() => newFromPage()}>
      {t('panel.client.fromPage')}
    </button>
  );
}

function FromPapers({ t, readPapers }: Pick<ClientPickerProps, 't' | 'readPapers'>) {
  if (!readPapers) return null;
  return (
    <button type="button" class="link" data-testid="panel-read-papers" onClick={() => readPapers()}>
      {t('recognition.title')}
    </button>
  );
}

type NoClientsProps = Pick<ClientPickerProps, 't' | 'openOptions' | 'readPapers' | 'newFromPage'>;

/** If the page is filled in already, creating a client from it is the fastest way. */
function NoClients({ t, openOptions, readPapers, newFromPage }: NoClientsProps) {
  return (
    <section class="section empty">
      <Icon name="people" />
      <h2>{t('panel.client.none')}</h2>
      <p class="muted">{t('panel.client.none.hint')}</p>
      <FromPage t={t} newFromPage={newFromPage} look="primary" />
      <button
        type="button"
        class={newFromPage ? 'secondary' : 'primary'}
        data-testid="panel-import"
        onClick={() => openOptions()}
      >
        {t('panel.client.import')}
      </button>
      <FromPapers t={t} readPapers={readPapers} />
    </section>
  );
}

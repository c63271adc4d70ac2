// Which client does this tab belong to? Those that the page speaks for first, then a native select, with a filter when there are many.
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../protocol/clients';
import type { Proposal } from '../../protocol/tab';
import { ClientDot } from '../dot';
import { Icon } from '../icon';
import { plain } from '../plain';
import { SearchBox } from '../search-box';
import type { Translate } from '../translate';

const FILTER_FROM = 8;

interface ClientPickerProps {
  /** The first clients by name. */
  readonly clients: readonly ClientSummary[];
  /** Those whose page it may be, the surest first. */
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
  /** Makes a client from the page; absent where the page names no entity. */
  readonly newFromPage?: (() => void) | undefined;
}

/** Choosing binds the tab; nothing is chosen beforehand, not even the last one used. */
export function ClientPicker(props: ClientPickerProps) {
  const { clients, proposed = [], count, t, find, bind, pin, openOptions, readPapers, newFromPage } = props;
  const [filter, setFilter] = useState('');
  const matches = useMatches(clients, filter, find);
  if (count === 0) return <NoClients {...{ t, openOptions, readPapers, newFromPage }} />;
  return (
    <section class="section picker">
      <h2>
        {t('panel.client')}
        <span class="note" role="status">
          {filter === ''
            ? t('panel.client.count', { n: count })
            : t('panel.client.matches', { n: matches.length })}
        </span>
      </h2>
      <Proposals t={t} proposed={proposalsOf(proposed, clients, count)} bind={bind} pin={pin} />
      {count >= FILTER_FROM && (
        <SearchBox
          testId="panel-client-filter"
          label={t('panel.client.filter')}
          value={filter}
          onInput={setFilter}
        />
      )}
      <select
        data-testid="panel-client"
        aria-label={t('panel.client')}
        value=""
        onChange={(event) => event.currentTarget.value && bind(event.currentTarget.value)}
      >
        <option value="">{t('panel.client.choose')}</option>
        {matches.map((client) => (
          <option key={client.id} value={client.id}>
            {clientLine(client, t)}
          </option>
        ))}
      </select>
      <p class="small muted">{t('panel.client.hint')}</p>
      <FromPage t={t} newFromPage={newFromPage} look="link" />
      <FromPapers t={t} readPapers={readPapers} />
    </section>
  );
}

/** A client that can be bound by one press, with why it stands there. */
type Offer = Omit<Proposal, 'why'> & { readonly why: Proposal['why'] | 'only' };

/** Where nothing speaks for any client and there is only one, that one. */
function proposalsOf(
  proposed: readonly Proposal[],
  clients: readonly ClientSummary[],
  count: number,
): readonly Offer[] {
  if (proposed.length > 0 || count !== 1) return proposed;
  return clients.map((client) => ({ client, why: 'only', isPinned: false }));
}

interface ProposalsProps {
  readonly t: Translate;
  readonly proposed: readonly Offer[];
  readonly bind: (clientId: string) => void;
  readonly pin: (clientId: string, isPinned: boolean) => void;
}

/** One press each, with what speaks for it; a pinned one stays in the list. */
function Proposals({ t, proposed, bind, pin }: ProposalsProps) {
  if (proposed.length === 0) return null;
  return (
    <ul class="proposals">
      {proposed.map(({ client, why, isPinned }) => (
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
              <small class="muted">{`…${plain(client.last4)} · ${t(`panel.proposed.${why}`)}`}</small>
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

/** What the search found; while nothing is typed the first ones. An answer that was overtaken is not shown. */
function useMatches(
  clients: readonly ClientSummary[],
  filter: string,
  find: ClientPickerProps['find'],
): readonly ClientSummary[] {
  const [found, setFound] = useState<readonly ClientSummary[]>([]);
  useEffect(() => {
    if (filter === '') return;
    let isWanted = true;
    find(filter).then(
      (rows) => isWanted && setFound(rows),
      () => isWanted && setFound([]),
    );
    return () => {
      isWanted = false;
    };
  }, [filter, find]);
  return filter === '' ? clients : found;
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

/** Where the page is filled already, keeping it is the shortest way to a client. */
function NoClients({ t, openOptions, readPapers, newFromPage }: NoClientsProps) {
  return (
    <section class="section empty">
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

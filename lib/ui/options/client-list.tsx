// Which clients are there? A searchable list with what each has; removal can be taken back.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../view';
import { ClientDot } from '../dot';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { ClientActions } from './actions';

const SHOWN = 200;

interface ClientListProps {
  readonly clients: readonly ClientSummary[];
  readonly query: string;
  readonly t: Translate;
  readonly actions: Pick<ClientActions, 'search' | 'remove' | 'restore'>;
}

/** The list; the search runs in the background over its encrypted index. */
export function ClientList({ clients, query, t, actions }: ClientListProps) {
  const [removed, setRemoved] = useState<ClientSummary | null>(null);
  const remove = (client: ClientSummary) => void actions.remove(client.id).then(() => setRemoved(client));
  const restore = (client: ClientSummary) => void actions.restore(client.id).then(() => setRemoved(null));
  return (
    <>
      <input
        type="search"
        data-testid="client-search"
        aria-label={t('clients.search')}
        placeholder={t('clients.search')}
        value={query}
        onInput={(event) => actions.search(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {removed && (
          <p class="notice calm">
            {t('clients.removed', { name: removed.name })}{' '}
            <button type="button" class="link" data-testid="client-restore" onClick={() => restore(removed)}>
              {t('clients.restore')}
            </button>
          </p>
        )}
        {clients.length === 0 && <Empty query={query} t={t} />}
      </div>
      <ul class="clients">
        {clients.slice(0, SHOWN).map((client) => (
          <ClientRow key={client.id} client={client} t={t} remove={remove} />
        ))}
      </ul>
      {clients.length > 0 && <p class="small muted">{t('panel.client.count', { n: clients.length })}</p>}
    </>
  );
}

function Empty({ query, t }: { readonly query: string; readonly t: Translate }) {
  if (query !== '') return <p class="muted empty-line">{t('clients.noMatch', { query })}</p>;
  return (
    <div class="empty-box">
      <h3>{t('clients.empty')}</h3>
      <p class="muted">{t('clients.empty.hint')}</p>
    </div>
  );
}

interface ClientRowProps {
  readonly client: ClientSummary;
  readonly t: Translate;
  readonly remove: (client: ClientSummary) => void;
}

function ClientRow({ client, t, remove }: ClientRowProps) {
  const facts = [
    `…${client.last4}`,
    t.word('province', client.province),
    t('clients.documents', { n: client.documents }),
    t('clients.filings', { n: client.filings }),
    ...client.domains.slice(0, 3).map(plain),
  ];
  return (
    <li data-testid="client-row" data-client={client.id}>
      <ClientDot name={client.name} colour={client.colour} />
      <div class="client-what">
        <strong>{plain(client.name)}</strong>
        {client.tags.map((tag) => (
          <span class="tag" key={tag}>
            {plain(tag)}
          </span>
        ))}
        <small class="muted">{facts.join(' · ')}</small>
      </div>
      <button
        type="button"
        class="ghost"
        data-testid="client-remove"
        aria-label={t('clients.remove.row', { name: client.name })}
        onClick={() => remove(client)}
      >
        {t('clients.remove')}
      </button>
    </li>
  );
}

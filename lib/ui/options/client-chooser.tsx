// Which client is chosen? A search over names and numbers, with the few matches to choose from.
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../protocol/clients';
import { ClientDot } from '../dot';
import { plain } from '../plain';
import { SearchBox } from '../search-box';
import type { Translate } from '../translate';

export interface ClientActions {
  readonly searchClients: (text: string) => Promise<readonly ClientSummary[]>;
}

const MOST = 6;

interface ClientChooserProps {
  readonly t: Translate;
  readonly actions: ClientActions;
  readonly choose: (client: ClientSummary) => void;
}

/** A search field for clients; choosing one takes one press. */
export function ClientChooser({ t, actions, choose }: ClientChooserProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly ClientSummary[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void actions.searchClients(text).then(
      (clients) => isCurrent && setFound(clients),
      () => isCurrent && setFound([]), // while the vault is locked there is nothing to choose
    );
    return () => {
      isCurrent = false;
    };
  }, [text, actions]);
  return (
    <div class="chooser">
      <SearchBox testId="chooser-search" label={t('chooser.search')} value={text} onInput={setText} />
      <ul>
        {(found ?? []).slice(0, MOST).map((client) => (
          <li key={client.id}>
            <button
              type="button"
              class="chooser-one"
              data-testid="chooser-client"
              onClick={() => choose(client)}
            >
              <ClientDot name={client.name} colour={client.colour} />
              <span>
                {plain(client.name)} <small class="muted">…{client.last4}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found !== null && found.length === 0 && <p class="small muted">{t('chooser.none')}</p>}
      {found !== null && found.length > MOST && (
        <p class="small muted">{t('chooser.more', { n: found.length - MOST })}</p>
      )}
    </div>
  );
}

// Which clients are chosen? Searched by name, number or domain, and ticked; ticks stay while another search is typed.
import { useEffect, useState } from 'preact/hooks';
import { plain } from '../../plain';
import { SearchBox } from '../../search-box';
import type { Translate } from '../../translate';
import type { ExportActions, Exportable } from './actions';
import { Pager } from './pager';

interface ChooseProps {
  readonly t: Translate;
  readonly list: ExportActions['listClients'];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** A search with checkboxes. */
export function ChooseClients({ t, list, chosen, onChange }: ChooseProps) {
  const [query, setQuery] = useState('');
  const clients = useFound(list, query);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <div class="stack-wide">
      <SearchBox testId="export-search" label={t('clients.search')} value={query} onInput={setQuery} />
      <p class="small muted" role="status">
        {clients === null ? t('app.loading') : t('export.chosen', { n: chosen.size, found: clients.length })}{' '}
        {clients !== null && clients.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => onChange(new Set([...chosen, ...clients.map((client) => client.id)]))}
          >
            {t('export.chooseFound')}
          </button>
        )}
      </p>
      <Pager t={t} items={clients ?? []}>
        {(shown) => (
          <ul class="client-ticks">
            {shown.map((client) => (
              <li key={client.id}>
                <label class="check">
                  <input
                    type="checkbox"
                    data-testid="export-client"
                    checked={chosen.has(client.id)}
                    onChange={() => toggle(client.id)}
                  />
                  {plain(client.name)} <small class="muted">…{plain(client.last4)}</small>
                </label>
              </li>
            ))}
          </ul>
        )}
      </Pager>
    </div>
  );
}

/** The results of a query; null until the first answer. */
function useFound(list: ChooseProps['list'], query: string): readonly Exportable[] | null {
  const [clients, setClients] = useState<readonly Exportable[] | null>(null);
  useEffect(() => {
    let isOld = false;
    list(query).then(
      (answer) => isOld || setClients(answer),
      () => isOld || setClients([]), // locked meanwhile: the page shows that
    );
    return () => {
      isOld = true;
    };
  }, [list, query]);
  return clients;
}

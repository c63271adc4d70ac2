// How do the tests of the list of clients draw it? With a thousand clients, and a way to press keys in it.
import type { ClientSummary } from '../../../../../lib/protocol/clients';
import type { ManyActions } from '../../../../../lib/ui/options/clients/bulk-bar';
import { ClientList } from '../../../../../lib/ui/options/clients/client-list';
import type { ListPlace } from '../../../../../lib/ui/options/clients/list-place';
import { createTranslate } from '../../../../../lib/ui/translate';
import { clientsActionsFor } from '../../../../ui-preview/clients-actions';
import { doing, show } from '../../render';

export const t = createTranslate('en');

/** So many clients, alike but for their number. */
export const numbered = (length: number, name: string): readonly ClientSummary[] =>
  Array.from({ length }, (_, at) => ({
    id: `c${at}`,
    name: `${name} ${at}`,
    last4: '0000',
    colour: '#336699',
    province: 'zhejiang',
    domains: [],
    tags: [],
    documents: 0,
    filings: 0,
  }));

export const clients = numbered(1000, 'Client');

/** The list of the first of these clients, with what the background answers and what can be done with many. */
export async function list(
  answers: Parameters<typeof clientsActionsFor>[1] = {},
  many?: ManyActions,
  count = clients.length,
  place?: ListPlace,
) {
  const opened: string[] = [];
  const shown = show(
    <ClientList
      t={t}
      actions={clientsActionsFor(clients.slice(0, count), answers)}
      version={0}
      today="2026-11-24"
      many={many}
      {...(place && { place })}
      open={(id) => opened.push(id)}
    />,
  );
  await doing(() => {});
  await doing(() => {});
  const press = (key: string) =>
    doing(
      () => void shown.one('client-grid').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    );
  return { ...shown, opened, press };
}

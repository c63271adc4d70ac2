// Which clients must somebody decide about? They stand on the first page, since nothing of what differs is filled until then.
import { useEffect, useState } from 'preact/hooks';
import { ALL_CLIENTS, type ListedClient } from '../../../protocol/clients';
import type { Ask } from '../../../protocol/protocol';
import type { Translate } from '../../translate';
import type { ClientField } from '../tabs';
import { useSynced } from '../use-arrivals';
import { TodayGroup, TodayRow } from './today-group';
import { ActionButton } from './today-rows';

const MOST = 100; // more are reached from the list

/** The clients, asked again after each synchronisation; none while the vault is locked. */
export function useToDecide(ask: Ask): readonly ListedClient[] {
  const [rows, setRows] = useState<readonly ListedClient[]>([]);
  const look = () => {
    ask('clients.page', { ...ALL_CLIENTS, undecided: true, count: MOST }).then(
      (page) => setRows(page?.rows ?? []),
      () => setRows([]),
    );
  };
  useEffect(look, [ask]);
  useSynced(ask, true, look);
  return rows;
}

/** The first two of them: whether there is one or there are several. */
export async function undecidedIds(ask: Ask): Promise<readonly string[]> {
  const page = await ask('clients.page', { ...ALL_CLIENTS, undecided: true, count: 2 }).catch(() => null);
  return page?.rows.map(({ id }) => id) ?? [];
}

interface ToDecideProps {
  readonly t: Translate;
  readonly clients: readonly ListedClient[];
  readonly openClient: (at: ClientField) => void;
}

/** One row for each, with the way to the decision. */
export function ToDecide({ t, clients, openClient }: ToDecideProps) {
  return (
    <TodayGroup name="today.undecided" hint="today.undecided.hint" items={clients} t={t}>
      {({ id, name, colour }) => (
        <TodayRow key={id} client={name} colour={colour} what={t('today.undecided.what')} when="">
          <ActionButton words={t('team.decide')} press={() => openClient({ clientId: id, place: null })} />
        </TodayRow>
      )}
    </TodayGroup>
  );
}

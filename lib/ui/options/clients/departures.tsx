// What did colleagues take away? One line for each client until it is known: who removed it, or took it out of the team, and what can be done about it.
import { useEffect, useState } from 'preact/hooks';
import type { DepartureView } from '../../../protocol/departures';
import type { Ask } from '../../../protocol/protocol';
import { Icon } from '../../icon';
import { plain } from '../../plain';
import { momentText, type Translate } from '../../translate';
import { useSynced } from '../use-arrivals';

const MOST = 3;

interface DeparturesProps {
  readonly t: Translate;
  readonly ask: Ask;
  /** Called when a client was restored. */
  readonly restored: () => void;
}

/** Nothing where nothing is new; the first lines, the others once those are known. */
export function Departures({ t, ask, restored }: DeparturesProps) {
  const { all, look } = useDepartures(ask);
  const unread = all.filter(({ isSeen }) => !isSeen);
  if (unread.length === 0) return null;
  const seen = async (ids: readonly string[]) => {
    await ask('team.departures-seen', { ids }).catch(() => undefined);
    look();
  };
  const restore = async (id: string) => {
    await ask('clients.restore', { ids: [id] }).catch(() => undefined);
    await seen([id]);
    restored();
  };
  return (
    <div data-testid="departures">
      {unread.slice(0, MOST).map((one) => (
        <div key={`${one.team} ${one.id}`} class="notice row" role="status" data-testid="departure">
          <Icon name="team" /> <span>{departureWords(t, one)}</span>
          {one.kind === 'removed' && (
            <button
              type="button"
              class="secondary"
              data-testid="departure-restore"
              onClick={() => void restore(one.id)}
            >
              {t('clients.restore')}
            </button>
          )}
          <button type="button" class="chip" data-testid="departure-seen" onClick={() => void seen([one.id])}>
            {t('team.sync.late.seen')}
          </button>
        </div>
      ))}
      {unread.length > MOST && (
        <button
          type="button"
          class="link"
          data-testid="departures-all-seen"
          onClick={() => void seen(unread.map(({ id }) => id))}
        >
          {t('team.departed.more', { n: unread.length - MOST })}
        </button>
      )}
    </div>
  );
}

/** Who did what to which client, and when. */
export function departureWords(t: Translate, { kind, by, name, teamName, at }: DepartureView): string {
  const words = {
    who: plain(by) || t('clients.source.elsewhere'),
    client: plain(name),
    when: momentText(t, at),
  };
  return kind === 'removed'
    ? t('team.departed.removed', words)
    : t('team.departed.left', { ...words, team: plain(teamName) });
}

/** Above a client that a colleague took out of the team, as long as this device has it there. */
export function LeftNote({ t, ask, id }: Pick<DeparturesProps, 't' | 'ask'> & { readonly id: string }) {
  const { all } = useDepartures(ask);
  const one = all.find((other) => other.id === id && other.kind === 'left');
  return one ? (
    <p class="notice" data-testid="client-left">
      {departureWords(t, one)}
    </p>
  ) : null;
}

/** All of them, asked again after each synchronisation. */
function useDepartures(ask: Ask) {
  const [all, setAll] = useState<readonly DepartureView[]>([]);
  const look = () => {
    ask('team.departures').then(
      (found) => setAll(found ?? []),
      () => setAll([]), // locked meanwhile
    );
  };
  useEffect(look, [ask]);
  useSynced(ask, true, look);
  return { all, look };
}

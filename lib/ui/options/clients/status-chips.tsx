// How many clients have each status, and which are shown? One chip for each status that occurs.
import type { ClientStanding } from '../../../protocol/clients';
import type { Translate } from '../../translate';
import { STATUSES, type Status, statusOf } from './status';

interface StatusChipsProps {
  readonly t: Translate;
  /** All clients in the list, of any status. */
  readonly ids: readonly string[];
  readonly standings: ReadonlyMap<string, ClientStanding>;
  readonly chosen: Status | null;
  /** `ids`: the clients with this status; null with null for all. */
  readonly onChoose: (status: Status | null, ids: readonly string[] | null) => void;
}

/** Shown once every client's status is known, so that no number is too small. */
export function StatusChips({ t, ids, standings, chosen, onChoose }: StatusChipsProps) {
  const known = ids.flatMap((id) => standings.get(id) ?? []);
  const isWhole = ids.length > 0 && known.length === ids.length;
  const of = (status: Status) => known.filter((one) => statusOf(one) === status).map(({ id }) => id);
  const all = Object.keys(STATUSES) as Status[]; // Object.keys forgets the key type
  const found = isWhole ? all.map((status) => [status, of(status)] as const) : [];
  const unit = (n: number) => t('clients.count', { n });
  const shown = found.filter(([status, some]) => some.length > 0 || status === chosen);
  return (
    <fieldset class="row clients-statuses" aria-label={t('clients.column.status')} hidden={ids.length === 0}>
      <Chip
        isChosen={chosen === null}
        status="all"
        count={ids.length}
        unit={unit(ids.length)}
        onPress={() => onChoose(null, null)}
      >
        {t('precheck.status.any')}
      </Chip>
      {shown.map(([status, some]) => (
        <Chip
          key={status}
          isChosen={chosen === status}
          status={status}
          count={some.length}
          unit={unit(some.length)}
          onPress={() => onChoose(status, some)}
        >
          {t(STATUSES[status].words)}
        </Chip>
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly isChosen: boolean;
  readonly status: Status | 'all';
  readonly count: number;
  /** The number with what is counted. */
  readonly unit: string;
  readonly onPress: () => void;
  readonly children: string;
}

function Chip({ isChosen, status, count, unit, onPress, children }: ChipProps) {
  return (
    <button
      type="button"
      class="chip"
      data-testid="client-status"
      data-value={status}
      aria-pressed={isChosen}
      title={unit}
      onClick={onPress}
    >
      {children} <span class="clients-status-count">{count}</span>
    </button>
  );
}

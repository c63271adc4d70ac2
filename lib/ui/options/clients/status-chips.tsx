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
  /** How many have two versions, and whether only those are shown. */
  readonly undecided: number;
  readonly isUndecided: boolean;
  readonly onUndecided: () => void;
  /** `ids`: the clients with this status; null with null for all. */
  readonly onChoose: (status: Status | null, ids: readonly string[] | null) => void;
}

/** Shown once every client's status is known, so that no number is too small; those to be decided at once. */
export function StatusChips(props: StatusChipsProps) {
  const { t, ids, standings, chosen, undecided, isUndecided, onChoose } = props;
  const known = ids.flatMap((id) => standings.get(id) ?? []);
  const isWhole = ids.length > 0 && known.length === ids.length;
  const of = (status: Status) => known.filter((one) => statusOf(one) === status).map(({ id }) => id);
  const all = Object.keys(STATUSES) as Status[]; // Object.keys forgets the key type
  const found = isWhole ? all.filter(hasOwnChip).map((status) => [status, of(status)] as const) : [];
  const unit = (n: number) => t('clients.count', { n });
  const shown = found.filter(([status, some]) => some.length > 0 || status === chosen);
  return (
    <fieldset
      class="row clients-statuses"
      aria-label={t('clients.column.status')}
      hidden={ids.length + undecided === 0}
    >
      {(undecided > 0 || isUndecided) && <UndecidedChip {...props} />}
      {ids.length > 0 && (
        <Chip
          isChosen={chosen === null}
          status="all"
          count={ids.length}
          unit={unit(ids.length)}
          onPress={() => onChoose(null, null)}
        >
          {t('precheck.status.any')}
        </Chip>
      )}
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

/** Those to be decided have the first chip, which counts them without their statuses. */
const hasOwnChip = (status: Status) => status !== 'undecided';

function UndecidedChip({ t, undecided, isUndecided, onUndecided }: StatusChipsProps) {
  return (
    <button
      type="button"
      class="chip"
      data-testid="client-filter-undecided"
      aria-pressed={isUndecided}
      title={t('clients.count', { n: undecided })}
      onClick={onUndecided}
    >
      {t('clients.undecided.mark')} <span class="clients-status-count">{undecided}</span>
    </button>
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

// How are changes by other members recorded in the audit? One act for each pull: how many clients, and from whose devices.
import type { AuditLine } from '../vault/clients/audit-log';
import type { Planned, SharedAct } from '../vault/clients/records';

/** The most devices that are named, since an act has limited space. */
const MOST_DEVICES = 3;

/** The act of one pull. */
export interface ReceivedAct extends SharedAct {
  /** Records whose device a change came from. */
  readonly from: (planned: Planned, device: string | null) => void;
}

interface Counts {
  readonly clients: number;
  readonly undecided: number;
  readonly devices: ReadonlySet<string>;
  /** The only one so far. */
  readonly only: Pick<AuditLine, 'record' | 'rev'> | null;
}

/** An act that is not stored yet. */
export function receivedAct(now: () => number): ReceivedAct {
  const devices = new WeakMap<Planned, string>();
  let key: number | null = null;
  let counts: Counts = { clients: 0, undecided: 0, devices: new Set(), only: null };
  const countWith = (planned: readonly Planned[]): Counts => {
    const [first] = planned;
    const isOnly = counts.clients === 0 && planned.length === 1 && first !== undefined;
    return {
      clients: counts.clients + planned.length,
      undecided: counts.undecided + planned.filter(({ write }) => (write.leaves?.add.length ?? 0) > 0).length,
      devices: new Set([...counts.devices, ...planned.flatMap((one) => devices.get(one) ?? [])]),
      only: isOnly ? { record: first.write.record.id, rev: first.write.record.rev } : null,
    };
  };
  return {
    get key() {
      return key;
    },
    from: (planned, device) => {
      if (device !== null) devices.set(planned, device);
    },
    including: (planned) => lineOf(countWith(planned), now()),
    onStored: (planned, at) => {
      counts = countWith(planned);
      key = at;
    },
  };
}

function lineOf({ clients, undecided, devices, only }: Counts, at: number): AuditLine {
  const named = [...devices].slice(0, MOST_DEVICES);
  const from = named.length > 0 ? ` devices:${devices.size} from:${named.join(',')}` : '';
  const detail = `clients:${clients} undecided:${undecided}${from}`;
  return { action: 'receive', record: '', rev: 0, ...only, at, detail };
}

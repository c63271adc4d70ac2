// What is the state of an act of a team? Busy while it runs; its fault if it failed.
import { useState } from 'preact/hooks';
import type { Done } from '../../../protocol/team';
import type { FaultCode } from '../../../protocol/team-faults';
import type { RemoteCheck } from '../../../protocol/team-store';

/** Why an act failed; without a code if the reason is unknown. */
export interface ActFault {
  readonly code: FaultCode | null;
  readonly said?: string | undefined;
  /** The result of checking the store, if that is the reason. */
  readonly check?: RemoteCheck | undefined;
}

type Successful<Answer> = { readonly ok: true } & Answer;

export interface Act {
  readonly isBusy: boolean;
  readonly fault: ActFault | null;
  readonly fail: (fault: ActFault) => void;
  /** Forgets the fault, when what it was about has changed. */
  readonly clear: () => void;
  /** Runs an act; null if it failed. */
  readonly run: <Answer>(act: () => Promise<Done<Answer>>) => Promise<Successful<Answer> | null>;
}

/** The state of one act at a time. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<ActFault | null>(null);
  const run: Act['run'] = async (act) => {
    setBusy(true);
    setFault(null);
    const done = await act().catch(() => null);
    setBusy(false);
    if (done?.ok) return done;
    setFault(done === null ? { code: null } : { code: done.reason, said: done.said, check: done.check });
    return null;
  };
  return { isBusy, fault, fail: setFault, clear: () => setFault(null), run };
}

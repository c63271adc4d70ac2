// Can the entered store be used? The permission for its address is requested within the press, then the store is checked.
import { useState } from 'preact/hooks';
import { type RemoteCheck, storeOrigin } from '../../../protocol/team-store';
import type { TeamActions } from './actions';
import { addressFrom, credentialsFrom, type StoreDraft } from './store-draft';
import { type Act, useAct } from './use-act';

export interface StoreCheck extends Act {
  /** The result of the last check of exactly this address and key. */
  readonly check: RemoteCheck | null;
  readonly start: () => void;
  /** The same from a text input, where nothing is said as long as something is missing. */
  readonly enter: () => void;
  readonly keep: (check: RemoteCheck | null) => void;
}

/** The check of a draft; any change of the draft invalidates the last result. */
export function useCheck(
  { ask, allow }: TeamActions,
  draft: StoreDraft,
  ids: { readonly team: string; readonly device: string } | null,
): StoreCheck {
  const act = useAct();
  const [found, setFound] = useState<{ readonly of: StoreDraft; readonly check: RemoteCheck } | null>(null);
  const start = () => {
    const [address, credentials] = [addressFrom(draft), credentialsFrom(draft)];
    const origin = address && storeOrigin(address);
    if (!origin || !address || !credentials || !ids) {
      act.fail({ code: 'bad-address' });
      return;
    }
    const allowed = allow(origin); // before anything is awaited: the browser asks within the press only
    void act
      .run(async () =>
        (await allowed)
          ? ask('team.check', { ...ids, address, credentials })
          : { ok: false, reason: 'no-permission' },
      )
      .then((done) => setFound(done && { of: draft, check: done.check }));
  };
  return {
    ...act,
    check: found?.of === draft ? found.check : null,
    start,
    enter: () => {
      if (!act.isBusy && addressFrom(draft) && credentialsFrom(draft)) start();
    },
    keep: (check) => setFound(check && { of: draft, check }),
  };
}

// How does a team move to another store, or to another key for it? With the same form and check as for a new one.
import { useState } from 'preact/hooks';
import type { TeamView } from '../../../protocol/team';
import type { Translate } from '../../translate';
import { BackHead } from '../clients/back-head';
import type { TeamActions } from './actions';
import { CheckButton } from './check-button';
import { CheckResult } from './check-result';
import { FaultLine, placeTyped } from './fault-line';
import { addressFrom, credentialsFrom, draftOf, EMPTY_STORE } from './store-draft';
import { StoreForm } from './store-form';
import { useAct } from './use-act';
import { useCheck } from './use-check';

interface MoveStoreProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly close: () => void;
  readonly changed: () => void;
}

/** Nothing changes for any member before the last press. */
export function MoveStore({ t, actions, view, close, changed }: MoveStoreProps) {
  const { team, device, store } = view;
  const [draft, setDraft] = useState(store ? draftOf(store.address) : EMPTY_STORE);
  const ids = { team, device };
  const tried = useCheck(actions, draft, ids);
  const moving = useAct();
  const [address, credentials] = [addressFrom(draft), credentialsFrom(draft)];
  const isWebdav = draft.kind === 'webdav';
  // the whole folder has to be copied only to another place
  const isElsewhere =
    store !== null && JSON.stringify(address) !== JSON.stringify(addressFrom(draftOf(store.address)));
  const move = async () => {
    if (!address || !credentials) return;
    const done = await moving.run(() => actions.ask('team.move', { team, address, credentials }));
    if (!done) return;
    changed();
    close();
  };
  return (
    <section class="box team-form" data-testid="team-move-form">
      <BackHead
        t={t}
        title={t(isWebdav ? 'team.store.change.webdav' : 'team.store.change')}
        close={close}
        back={t('team.back')}
      />
      <p class="small muted" data-testid="team-move-hint">
        {t(
          isElsewhere
            ? 'team.store.change.hint'
            : isWebdav
              ? 'team.store.key.hint.webdav'
              : 'team.store.key.hint',
        )}
      </p>
      <StoreForm t={t} ask={actions.ask} draft={draft} onChange={setDraft} ids={ids} onEnter={tried.enter} />
      <div class="row">
        <CheckButton t={t} tried={tried} isComplete={address !== null && credentials !== null} />
        {tried.check?.isUsable && (
          <button
            type="button"
            class="primary"
            data-testid="team-move"
            disabled={moving.isBusy}
            onClick={() => void move()}
          >
            {t(isElsewhere ? 'team.store.move' : isWebdav ? 'team.store.key.webdav' : 'team.store.key')}
          </button>
        )}
      </div>
      <FaultLine t={t} fault={tried.fault ?? moving.fault} place={placeTyped(draft.kind)} />
      {tried.check && <CheckResult t={t} check={tried.check} kind={draft.kind} address={address} />}
    </section>
  );
}

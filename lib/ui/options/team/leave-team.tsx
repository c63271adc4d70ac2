// How does this device leave a team? With or without its clients; unsent changes are named first.
import { useState } from 'preact/hooks';
import type { TeamView } from '../../../protocol/team';
import { Fold } from '../../fold';
import type { Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { useAct } from './use-act';

interface LeaveTeamProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly changed: () => void;
}

/** Two ways, neither preselected. */
export function LeaveTeam({ t, actions: { ask }, view, changed }: LeaveTeamProps) {
  const { team, sync, isOnlyAdmin } = view;
  const [keeps, setKeeps] = useState<boolean | null>(null);
  const leaving = useAct();
  const waiting = sync.waiting + sync.waitingScans + sync.kept;
  const way = (keepsClients: boolean) => (
    <label class="check">
      <input
        type="radio"
        name={`team-leave-${team}`}
        data-testid={keepsClients ? 'team-leave-keep' : 'team-leave-drop'}
        checked={keeps === keepsClients}
        onChange={() => setKeeps(keepsClients)}
      />
      <span>{t(keepsClients ? 'team.leave.keep' : 'team.leave.drop')}</span>
    </label>
  );
  return (
    <Fold title={t('team.leave')} class="inline" testId="team-leave">
      <div class="team-step">
        <p class="small muted">{t('team.leave.hint')}</p>
        {isOnlyAdmin && (
          <p class="small warn-text" data-testid="team-leave-only-admin">
            {t('team.leave.onlyAdmin')}
          </p>
        )}
        {waiting > 0 && <p class="small warn-text">{t('team.leave.waiting', { n: waiting })}</p>}
        <fieldset aria-label={t('team.leave')}>
          {way(true)}
          {way(false)}
        </fieldset>
        <div class="row">
          <button
            type="button"
            class="chip big danger"
            data-testid="team-leave-confirm"
            disabled={keeps === null || leaving.isBusy}
            onClick={() =>
              keeps !== null &&
              void leaving.run(() => ask('team.leave', { team, keepsClients: keeps })).finally(changed)
            }
          >
            {t('team.leave.confirm')}
          </button>
        </div>
        <FaultLine t={t} fault={leaving.fault} />
      </div>
    </Fold>
  );
}

// What of one's own goes out now that one may write again? Named first, deletions by themselves, and sent only when the person says so.
import type { TeamView } from '../../../protocol/team';
import { fewNames } from '../../few-names';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { useAct } from './use-act';

interface HeldProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: Pick<TeamView, 'team' | 'held'>;
  readonly changed: () => void;
}

/** Nothing where nothing stayed here. */
export function HeldChanges({ t, actions: { ask }, view: { team, held }, changed }: HeldProps) {
  const sending = useAct();
  if (held.length === 0) return null;
  const removed = held.filter(({ isRemoved }) => isRemoved);
  const edited = held.filter(({ isRemoved }) => !isRemoved).map(({ name }) => name);
  return (
    <div class="notice" data-testid="team-held">
      <p>{t('team.held')}</p>
      {edited.length > 0 && (
        <p class="small">{t('team.held.edited', { n: edited.length, names: fewNames(t, edited) })}</p>
      )}
      {removed.length > 0 && <p class="small">{t('team.held.removed', { n: removed.length })}</p>}
      <ul class="small">
        {removed.map(({ id, name }) => (
          <li key={id}>
            {plain(name)}{' '}
            <button
              type="button"
              class="link"
              data-testid="team-held-restore"
              aria-label={t('team.held.restoreOf', { name: plain(name) })}
              onClick={() => void ask('clients.restore', { ids: [id] }).finally(changed)}
            >
              {t('team.held.restore')}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="chip"
          data-testid="team-held-send"
          disabled={sending.isBusy}
          onClick={() => void sending.run(() => ask('team.send-held', { team })).finally(changed)}
        >
          {t(removed.length > 0 ? 'team.held.sendRemoved' : 'team.held.send', { n: removed.length })}
        </button>
      </div>
      <FaultLine t={t} fault={sending.fault} />
    </div>
  );
}

// How is a store refilled that was emptied or set back? With one press; what was written is shown.
import { useState } from 'preact/hooks';
import { faultOf, type TeamView } from '../../../protocol/team';
import type { Refilled } from '../../../protocol/team-sync';
import type { Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { useAct } from './use-act';

interface RefillProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly changed: () => void;
}

/** Whether the store is known to lack data of this device. */
export const lacksOurs = (view: TeamView): boolean =>
  ['log-shorter', 'set-back'].includes(faultOf(view) ?? '');

/** The button, what it does, and the result; nothing for a device that may not write. */
export function Refill({ t, actions: { ask }, view, changed }: RefillProps) {
  const { team, role, sync } = view;
  const filling = useAct();
  const [refilled, setRefilled] = useState<Refilled | null>(null);
  if (role !== 'admin' && role !== 'editor') return null;
  const fill = async () => {
    setRefilled(await filling.run(() => ask('team.refill', { team })));
    changed();
  };
  return (
    <div class="team-sync">
      <p class="small muted">{t('team.refill.hint')}</p>
      <div class="row">
        <button
          type="button"
          class={lacksOurs(view) ? 'primary' : 'chip'}
          data-testid="team-refill"
          disabled={filling.isBusy || sync.isRunning}
          onClick={() => void fill()}
        >
          {t('team.refill')}
        </button>
        {refilled && (
          <span class="good" role="status" data-testid="team-refilled">
            {doneWords(t, refilled)}
          </span>
        )}
      </div>
      <FaultLine t={t} fault={filling.fault} />
    </div>
  );
}

function doneWords(t: Translate, { entries, revisions, scans }: Refilled): string {
  return entries + revisions + scans === 0
    ? t('team.refill.none')
    : t('team.refill.done', { entries, revisions, scans });
}

// What does a newcomer see until an admin lets this device in? Six digits to read out.
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { Fingerprint } from './fingerprint';
import { SixDigits } from './six-digits';
import { useAct } from './use-act';

interface AskingCardProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly changed: () => void;
}

/** The digits, and whether the admin has agreed meanwhile. */
export function AskingCard({ t, actions: { ask }, view, changed }: AskingCardProps) {
  const { team, name, digits, fingerprint } = view;
  const looking = useAct();
  const cancelling = useAct();
  return (
    <section class="box" data-testid="team-asking">
      <h2>
        {plain(name)} <span class="tag ask">{t('team.asking')}</span>
      </h2>
      {digits !== null && <SixDigits t={t} digits={digits} />}
      <p class="small">{t('team.asking.hint')}</p>
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-testid="team-asking-look"
          disabled={looking.isBusy}
          onClick={() => void looking.run(() => ask('team.sync', { team })).finally(changed)}
        >
          {t('team.asking.look')}
        </button>
        <button
          type="button"
          class="ghost"
          data-testid="team-asking-cancel"
          disabled={cancelling.isBusy}
          onClick={() =>
            void cancelling.run(() => ask('team.leave', { team, keepsClients: true })).finally(changed)
          }
        >
          {t('team.asking.cancel')}
        </button>
      </div>
      <FaultLine t={t} fault={looking.fault ?? cancelling.fault} />
      <Fingerprint t={t} digits={fingerprint} />
    </section>
  );
}

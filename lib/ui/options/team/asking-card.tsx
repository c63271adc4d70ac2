// What does a newcomer see until an admin lets this device in? Six digits to read out.
import { useEffect } from 'preact/hooks';
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { TeamActions } from './actions';
import { FaultLine } from './fault-line';
import { Fingerprint } from './fingerprint';
import { SixDigits } from './six-digits';
import { useAct } from './use-act';

/** How often it is asked whether an admin has agreed, and how often at most: each time reads the whole list of members. */
const EVERY_MILLISECONDS = 20_000;
const TIMES = 15;

function useLooking(ask: TeamActions['ask'], team: string, changed: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called only reads the list again
  useEffect(() => {
    let times = 0;
    const look = () => {
      if (document.hidden) return;
      times += 1;
      if (times === TIMES) clearInterval(timer);
      void ask('team.sync', { team }).then(changed, () => undefined);
    };
    const timer = setInterval(look, EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [ask, team]);
}

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
  useLooking(ask, team, changed);
  const cancelling = useAct();
  return (
    <section class="box" data-testid="team-asking">
      <h2>
        {plain(name)} <span class="tag ask">{t('team.asking')}</span>
      </h2>
      {digits !== null && <SixDigits t={t} digits={digits} />}
      <p class="small">{t('team.asking.hint')}</p>
      {view.sync.kept > 0 && (
        <p class="small" data-testid="team-kept">
          {t('team.kept.removed', { n: view.sync.kept })}
        </p>
      )}
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

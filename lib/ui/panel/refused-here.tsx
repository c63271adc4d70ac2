// What does the panel show for a refused filing? That it was refused, the reasons in the notice, and links to where they are fixed.
import type { FilingDetail } from '../../protocol/filings';
import { Icon } from '../icon';
import { Refused } from '../options/filings/refused';
import type { Translate } from '../translate';

interface RefusedHereProps {
  readonly detail: FilingDetail;
  readonly t: Translate;
  readonly today: string;
  readonly keep: (text: string | null) => void;
  readonly resubmitted: () => void;
  /** Leads to a place of the client; absent if that is not possible. */
  readonly openPlace?: ((place: string) => void) | undefined;
}

/** Shown above the filing, which is filled in again below it. */
export function RefusedHere({ detail, t, today, keep, resubmitted, openPlace }: RefusedHereProps) {
  const since = detail.moves.at(-1)?.on;
  return (
    <section class="section" data-testid="panel-refused">
      <p class="status blocked" role="status">
        <Icon name="warn" /> {t('filings.state.refused')}
        {since ? ` · ${t.near(since, today)}` : ''}
      </p>
      <h2>{t('submitted.title.refused')}</h2>
      <Refused t={t} today={today} refusal={detail.refusal} keep={keep} openPlace={openPlace} />
      <div class="row">
        <button type="button" class="secondary" data-testid="panel-resubmitted" onClick={resubmitted}>
          {t('submitted.again')}
        </button>
      </div>
    </section>
  );
}

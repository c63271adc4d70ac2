// What does the panel show for a refused filing? That it was refused, the reasons in the notice, and links to where they are fixed.
import { useState } from 'preact/hooks';
import { namedIn, openCauses } from '../../filing/report/open-causes';
import type { Finding } from '../../filing/report/report';
import type { FilingDetail } from '../../protocol/filings';
import { Icon } from '../icon';
import { Refused } from '../options/filings/refused';
import type { ChooseCause } from '../options/precheck/refusal';
import { StillOpen } from '../still-open';
import type { Translate } from '../translate';
import { StepBack } from './state-buttons';
import { PARTS } from './use-next';

interface RefusedHereProps {
  readonly detail: FilingDetail;
  /** What the pre-check finds now: a cause of the refusal that is among it is still open. */
  readonly findings: readonly Finding[];
  readonly t: Translate;
  readonly today: string;
  readonly keep: (text: string | null) => void;
  /** A cause is mended, or is not after all. */
  readonly mend: (cause: string, isDone: boolean) => void;
  /** Which of two causes is meant. */
  readonly choose: ChooseCause;
  readonly resubmitted: () => void;
  /** Takes the last move back: it was noted by mistake that the filing came back. */
  readonly back: () => void;
  /** Leads to a place of the client; absent if that is not possible. */
  readonly openPlace?: ((place: string) => void) | undefined;
}

/** Shown above the filing, which is filled in again below it. */
export function RefusedHere(props: RefusedHereProps) {
  const { detail, findings, t, today, keep, mend, choose, resubmitted, back, openPlace } = props;
  const [isAsked, setAsked] = useState(false);
  const open = openCauses(namedIn(detail.refusal), findings);
  const since = detail.moves.at(-1)?.on;
  return (
    <section class="section" id={PARTS.causes} data-testid="panel-refused">
      <p class="status blocked" role="status">
        <Icon name="warn" /> {t('filings.state.refused')}
        {since ? ` · ${t.near(since, today)}` : ''}
      </p>
      <h2>{t('submitted.title.refused')}</h2>
      <Refused refusal={detail.refusal} {...{ t, today, open, keep, mend, choose, openPlace }} />
      {isAsked ? (
        <StillOpen
          causes={open}
          t={t}
          testId="panel-resubmitted-open"
          act={t('submitted.again')}
          confirm={resubmitted}
          stay={() => setAsked(false)}
        />
      ) : (
        <div class="row">
          <button
            type="button"
            class="secondary"
            data-testid="panel-resubmitted"
            onClick={() => (open.length > 0 ? setAsked(true) : resubmitted())}
          >
            {t('submitted.again')}
          </button>
          {detail.before && <StepBack before={detail.before} t={t} back={back} />}
        </div>
      )}
    </section>
  );
}

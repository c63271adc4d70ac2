// Which causes of the refusal are not mended as far as is known, now that the order went off again? Told and asked about, without holding anything up.
import type { FilingState } from '../../filing/client/client';
import type { FilingDetail } from '../../protocol/filings';
import { DoneToggle } from '../done-toggle';
import { Icon } from '../icon';
import type { Translate } from '../translate';

interface SentAgainProps {
  readonly detail: Pick<FilingDetail, 'moves' | 'openCauses'>;
  readonly state: FilingState;
  readonly t: Translate;
  readonly mend: (cause: string, isDone: boolean) => void;
}

/** The order is with the provider, which may still give it back. */
const WITH_PROVIDER: ReadonlySet<FilingState> = new Set(['submitted', 'initial-review', 'mailing']);

/** Shown also when the page said by itself that the order was submitted, where nobody could be asked before. */
export function SentAgain({ detail: { moves, openCauses = [] }, state, t, mend }: SentAgainProps) {
  const cameBack = moves.some(({ to }) => to === 'refused');
  if (!cameBack || openCauses.length === 0 || !WITH_PROVIDER.has(state)) return null;
  return (
    <section class="notice sent-again" data-testid="panel-sent-again">
      <p>
        <Icon name="warn" /> {t('submitted.sent-again', { n: openCauses.length })}
      </p>
      <ul class="rows">
        {openCauses.map(({ id, cause, isFound }) => (
          <li key={id} data-found={isFound}>
            <span>
              {t.text(cause)}
              {isFound && <span class="muted"> · {t('submitted.again.found')}</span>}
            </span>
            {!isFound && (
              <DoneToggle
                isDone={false}
                words={{ before: t('filings.refusal.mended.mark'), after: t('filings.refusal.mended') }}
                label={t('filings.refusal.mended.mark.of', { cause: t.text(cause) })}
                testId="panel-sent-again-mended"
                cause={id}
                mark={(isDone) => mend(id, isDone)}
              />
            )}
          </li>
        ))}
      </ul>
      <p class="small muted">{t('submitted.sent-again.about')}</p>
    </section>
  );
}

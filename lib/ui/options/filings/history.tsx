// How did a filing come to its state? Its moves with their days; what a refusal said stays below its move.
import { statesPassed } from '../../../filing/calendar/filing-steps';
import type { FilingState } from '../../../filing/client/client';
import type { FilingDetail } from '../../../protocol/filings';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

/** The steps that a move leapt over: the line of points ticks them, so the record says why they have no day. */
function Passed({ states, t }: { readonly states: readonly FilingState[]; readonly t: Translate }) {
  if (states.length === 0) return null;
  const list = t.list(
    states.map((state) => t(state === 'initial-review' ? 'filings.passed.review' : `filings.state.${state}`)),
  );
  return <small class="muted"> {t('filings.history.passed', { list })}</small>;
}

interface HistoryProps {
  readonly detail: Pick<FilingDetail, 'moves' | 'refusal' | 'steps'>;
  readonly t: Translate;
}

/** The moves of a filing, oldest first. */
export function History({ detail: { moves, refusal, steps }, t }: HistoryProps) {
  const last = moves.findLastIndex(({ to }) => to === 'refused');
  const isPast = last < moves.length - 1; // while the filing stands there, the notice has a part of its own
  return (
    <>
      <h3>{t('filings.history')}</h3>
      {moves.length === 0 && <p class="muted">{t('filings.history.none')}</p>}
      <ol class="moves" data-testid="filing-history">
        {moves.map(({ to, on }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: moves are only ever added at the end
          <li key={at}>
            {t.date(on)} · {t(`filings.state.${to}`)}
            <Passed states={statesPassed(steps, moves[at - 1]?.to ?? 'draft', to)} t={t} />
            {refusal && at === last && isPast && (
              <Fold title={t('filings.history.refusal')} class="inline">
                <p class="small prose as-written">{plain(refusal.text)}</p>
                <ul class="small prose" data-testid="filing-history-causes">
                  {refusal.reasons.map(({ reason, isMended }) => (
                    <li key={`${reason.id} ${reason.sentence}`}>
                      {t.text(reason.cause)}
                      {isMended && ` · ${t('filings.refusal.mended')}`}
                    </li>
                  ))}
                </ul>
              </Fold>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

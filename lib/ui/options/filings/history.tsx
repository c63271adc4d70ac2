// How did a filing come to its state? Its moves with their days; what a refusal said stays below its move.
import type { FilingDetail } from '../../../protocol/filings';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

interface HistoryProps {
  readonly detail: Pick<FilingDetail, 'moves' | 'refusal'>;
  readonly t: Translate;
}

/** The moves of a filing, oldest first. */
export function History({ detail: { moves, refusal }, t }: HistoryProps) {
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

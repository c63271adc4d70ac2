// What is due, when, according to which source, and is it done?
import type { DueView } from '../../../protocol/filings';
import { Fold } from '../../fold';
import { Cites } from '../../panel/why';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { untilWords } from './due-words';
import { DueTag } from './left';

interface DueListProps {
  readonly dues: readonly DueView[];
  readonly t: Translate;
  readonly today: string;
  /** Whether each line names its client. */
  readonly isNamed: boolean;
  /** Absent for due dates that end by themselves, such as a certificate's when it is renewed. */
  readonly done?: (due: DueView) => void;
  /** Leads to where a certificate's date is changed. */
  readonly renew?: ((due: DueView) => void) | undefined;
}

/** The due dates, soonest first. */
export function DueList({ dues, t, today, isNamed, done, renew }: DueListProps) {
  if (dues.length === 0) return <p class="muted">{t('filings.dues.none')}</p>;
  return (
    <ul class="dues">
      {dues.map((due) => (
        <li key={`${due.clientId} ${due.key}`} data-testid="due" data-kind={due.kind} data-day={due.day}>
          <div class="due-what">
            <strong>{t(`due.${due.kind}`)}</strong>
            <small class="muted">
              {[
                isNamed ? plain(due.client) : '',
                due.about ? t.text(due.about) : due.kind === 'certificate' ? t('due.entity') : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
            {due.text && <p class="small">{t.text(due.text)}</p>}
            {due.isEarliest && <p class="small muted">{t('due.earliest')}</p>}
            {due.cites.length > 0 && (
              <Fold title={t('panel.finding.sources', { n: due.cites.length })} class="inline">
                <Cites cites={due.cites} t={t} today={today} />
              </Fold>
            )}
          </div>
          <div class="due-when">
            <span>{untilWords(due, today, t)}</span>
            <DueTag due={due} today={today} t={t} />
            {done && due.kind !== 'review' && (
              <button type="button" class="chip" data-testid="due-done" onClick={() => done(due)}>
                {t('due.done')}
              </button>
            )}
            {renew && (
              <button type="button" class="chip" data-testid="due-renew" onClick={() => renew(due)}>
                {t('due.renew')}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

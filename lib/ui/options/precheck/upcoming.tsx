// On which days of the coming year will this filing's report change, and how?
import { useState } from 'preact/hooks';
import type { UpcomingAnswer } from '../../../protocol/rules';
import type { Translate } from '../../translate';
import type { FilingActions, FilingPlace } from './actions';
import { DifferenceList } from './differences';

interface UpcomingProps {
  readonly at: FilingPlace;
  readonly t: Translate;
  readonly actions: Pick<FilingActions, 'upcoming'>;
}

/** A button, then one line for each date with what changes on it. */
export function Upcoming({ at, t, actions }: UpcomingProps) {
  const [answer, setAnswer] = useState<readonly UpcomingAnswer[] | 'looking' | 'gone' | null>(null);
  const look = () => {
    setAnswer('looking');
    void actions.upcoming(at).then(
      (found) => setAnswer(found ?? 'gone'),
      () => setAnswer('gone'),
    );
  };
  return (
    <section class="box">
      <h2>{t('precheck.upcoming')}</h2>
      <p class="muted">{t('precheck.upcoming.about')}</p>
      <div class="row">
        <button
          type="button"
          class="chip"
          data-testid="upcoming-look"
          disabled={answer === 'looking'}
          onClick={look}
        >
          {t(answer === 'looking' ? 'precheck.upcoming.looking' : 'precheck.upcoming.look')}
        </button>
      </div>
      <div aria-live="polite">
        {answer === 'gone' && <p class="bad">{t('precheck.gone')}</p>}
        {Array.isArray(answer) && answer.length === 0 && <p class="muted">{t('precheck.upcoming.none')}</p>}
        {typeof answer === 'object' &&
          answer?.map(({ day, differences }) => (
            <div key={day} class="entry" data-testid="upcoming-day" data-day={day}>
              <h3>
                <time dateTime={day}>{t.date(day)}</time>
              </h3>
              <DifferenceList differences={differences} t={t} />
            </div>
          ))}
      </div>
    </section>
  );
}

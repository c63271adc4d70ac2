// What is there to say where nothing is left to do today? What was done, what comes next and when, and where to go from here.
import type { DueView, FilingCard } from '../../../protocol/filings';
import { Icon } from '../../icon';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { Which } from '../filings/actions';
import { TodayRow } from './today-group';
import type { CalmView } from './today-view';
import { Waiting } from './waiting';

interface CalmProps {
  readonly t: Translate;
  readonly today: string;
  readonly calm: CalmView;
  readonly openFiling: (which: Which) => void;
  readonly openPaper: (due: DueView) => void;
  readonly openClients: () => void;
}

/** The day's list, done. */
export function Calm({ t, today, calm, openFiling, openPaper, openClients }: CalmProps) {
  const open = (due: DueView) =>
    due.filingId === null ? openPaper(due) : openFiling({ clientId: due.clientId, filingId: due.filingId });
  return (
    <section class="box today-list" data-testid="today-calm">
      <h3 class="today-calm">
        <Icon name="check" /> {t('today.calm')}
      </h3>
      {calm.underWay > calm.waiting.length && (
        <p class="muted">{t('today.calm.underWay', { n: calm.underWay })}</p>
      )}
      <Waiting cards={calm.waiting} t={t} today={today} openFiling={openFiling} />
      <Done cards={calm.done} t={t} today={today} />
      <div class="today-group">
        <h3>{t('today.calm.next')}</h3>
        {calm.next.length === 0 && <p class="muted">{t('today.calm.next.none')}</p>}
        <ul>
          {calm.next.map((due) => (
            <TodayRow
              key={`${due.clientId} ${due.key}`}
              client={due.client}
              colour={due.colour}
              what={`${t(`due.${due.kind}`)}${due.about ? ` · ${t.text(due.about)}` : ''}`}
              when={t.near(due.day, today)}
            >
              <button
                type="button"
                class="chip action-chip"
                data-testid="today-next"
                onClick={() => open(due)}
              >
                {t(due.filingId === null ? 'due.renew' : 'today.open')}
              </button>
            </TodayRow>
          ))}
        </ul>
      </div>
      <div class="row">
        <button type="button" class="secondary" data-testid="today-new" onClick={openClients}>
          {t('today.empty.action')}
        </button>
      </div>
    </section>
  );
}

function Done({
  cards,
  t,
  today,
}: Pick<CalmProps, 't' | 'today'> & { readonly cards: readonly FilingCard[] }) {
  if (cards.length === 0) return null;
  return (
    <div class="today-group" data-testid="today-done">
      <h3>{t('today.calm.done')}</h3>
      <ul>
        {cards.map(({ clientId, filingId, client, colour, provider, services, state, since }) => (
          <TodayRow
            key={`${clientId} ${filingId}`}
            client={client}
            colour={colour}
            what={[t.word('provider', provider), ...services.map(plain)].join(' · ')}
            when={t('today.calm.state', {
              state: t.word('filings.state', state),
              day: since === null ? '' : t.near(since, today),
            })}
          />
        ))}
      </ul>
    </div>
  );
}

// What is a client's status, in three cells? The state of its filing, its provider, and the next due date.
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot hold only the rows in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import type { ClientStanding, ListedClient } from '../../../protocol/clients';
import { daysBetween } from '../../../rules/days';
import { Icon } from '../../icon';
import { Ring } from '../../ring';
import type { Translate } from '../../translate';
import { Left, useDueTone } from '../filings/left';
import { Ending } from './ending';
import { STATUSES, statusOf } from './status';

interface CellsProps {
  readonly t: Translate;
  readonly row: ListedClient;
  /** Undefined while it is loading. */
  readonly standing: ClientStanding | undefined;
  readonly today: string;
  /** Opens the client at the points that the row counts. */
  readonly openPoints?: (() => void) | undefined;
}

/** The cells between the name and the row's buttons. */
export function StandingCells({ t, row, standing, today, openPoints }: CellsProps) {
  return (
    <>
      <span
        role="gridcell"
        class="clients-state"
        data-testid="client-state"
        data-value={standing?.state ?? ''}
      >
        {standing && <State t={t} standing={standing} openPoints={openPoints} />}
        {standing?.furtherDraft && (
          <small class="muted" data-testid="client-further-draft">
            {t('clients.furtherDraft', { provider: t.word('provider', standing.furtherDraft) })}
          </small>
        )}
      </span>
      <span role="gridcell" class="clients-provider">
        {standing?.provider && t.word('provider', standing.provider)}
      </span>
      <span role="gridcell" class="clients-end">
        {standing?.next ? (
          <Next t={t} next={standing.next} today={today} />
        ) : (
          row.ends && <Ending t={t} ends={row.ends} today={today} />
        )}
      </span>
      <span role="gridcell" class="clients-complete">
        {standing && !standing.isUnreadable && (
          <Ring have={standing.have} of={standing.asked} label={t('clients.complete')} />
        )}
      </span>
    </>
  );
}

type StateProps = Pick<CellsProps, 't' | 'openPoints'> & { readonly standing: ClientStanding };

/** A state, or a count that leads to the counted points. */
function State({ t, standing, openPoints }: StateProps) {
  const { verdict } = standing;
  const status = statusOf(standing);
  const { words, tone, icon } = STATUSES[status];
  const counts = verdict && status !== 'undecided' ? heaviest(verdict, t) : null;
  const counted = counts && status === 'refused' ? `${t(words)} · ${counts}` : counts;
  if (!counted || !openPoints)
    return (
      <span class={`pill ${tone}`}>
        <Icon name={icon} /> {counted ?? t(words)}
      </span>
    );
  return (
    <button
      type="button"
      class={`pill ${tone}`}
      tabIndex={-1}
      data-testid="client-count-open"
      onClick={(event) => {
        event.stopPropagation();
        openPoints();
      }}
    >
      <Icon name={icon} /> {counted}
    </button>
  );
}

/** The most urgent count; null when the verdict itself says more. */
function heaviest(verdict: NonNullable<ClientStanding['verdict']>, t: Translate) {
  const { status, fails, decides = 0, asks, documents } = verdict;
  if (status === 'ready') return null;
  if (fails > 0) return t('panel.status.blocked', { n: fails });
  if (decides > 0) return t('clients.undecided.mark');
  if (status === 'incomplete' && asks > 0) return t('panel.status.incomplete', { n: asks });
  return documents > 0 ? t('panel.status.documents', { n: documents }) : null;
}

interface NextProps {
  readonly t: Translate;
  readonly next: NonNullable<ClientStanding['next']>;
  readonly today: string;
}

/** Days ahead or behind after which nobody counts them any more. */
const FAR = 366;

function Next({ t, next, today }: NextProps) {
  const tone = useDueTone(next, today);
  return (
    <span data-testid="client-next" data-kind={next.kind}>
      <span class={tone === 'info' ? '' : `clients-${tone}`}>
        {t.near(next.day, today)}
        {Math.abs(daysBetween(today, next.day)) <= FAR && (
          <>
            {' · '}
            <Left due={next} today={today} t={t} />
          </>
        )}
      </span>
      <small class="muted">{t(`due.${next.kind}`)}</small>
    </span>
  );
}

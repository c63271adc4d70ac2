// Where is this filing on its way? The steps that it takes, those behind it ticked, the present one named.
import type { FilingState } from '../../filing/client/client';
import type { Report } from '../../filing/report/report';
import { Icon } from '../icon';
import type { Translate } from '../translate';

type Step = Exclude<FilingState, 'refused'>;

const WAY: readonly Step[] = [
  'draft',
  'submitted',
  'initial-review',
  'mailing',
  'sms',
  'administration-review',
  'approved',
];

/** The steps of this filing: papers by mail and the message of the authority only where the rules may ask for them. */
export function wayOf(
  { mailing, sms }: Pick<Report, 'mailing' | 'sms'>,
  state: FilingState,
): readonly Step[] {
  return WAY.filter((one) => {
    if (one === state) return true;
    if (one === 'mailing') return mailing.required === true;
    return one !== 'sms' || sms.required !== false;
  });
}

interface TimelineProps {
  readonly report: Pick<Report, 'mailing' | 'sms'>;
  readonly state: FilingState;
  readonly t: Translate;
}

/** The way as a row of points. A refused filing stands where it was refused: at the beginning of a new round. */
export function Timeline({ report, state, t }: TimelineProps) {
  const way = wayOf(report, state);
  const now = way.indexOf(state === 'refused' ? 'draft' : state);
  return (
    <ol class="timeline" data-testid="panel-timeline" data-state={state}>
      {way.map((one, at) => (
        <li
          key={one}
          class={at < now ? 'past' : at === now ? 'now' : ''}
          aria-current={at === now ? 'step' : undefined}
        >
          <i>{at < now && <Icon name="check" />}</i>
          <span>{t(`timeline.${one}`)}</span>
        </li>
      ))}
    </ol>
  );
}

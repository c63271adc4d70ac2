// Which way does a filing go, and how far is it? The stops of the rulebook that this filing makes.
import type { FilingState } from '../client/client';
import type { Report } from '../report/report';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';

/** One stop: behind the filing, where it stands, or ahead. */
export interface WayStop {
  readonly id: string;
  /** null: of another authority, which the board does not follow. */
  readonly state: FilingState | null;
  readonly label: Text;
  readonly text: Text;
  readonly place: 'past' | 'now' | 'ahead';
}

/**
 * The stops in their order: papers by mail only where the rules want them, the message of the authority unless it is
 * known not to come. A refused filing stands at the beginning of a new round.
 */
export function wayOf(
  book: Rulebook,
  { mailing, sms }: Pick<Report, 'mailing' | 'sms'>,
  state: FilingState,
): readonly WayStop[] {
  const at = state === 'refused' ? 'draft' : state;
  const stops = book.shared['filings/steps.json'].way.filter((stop) => {
    if (stop.state === at) return true;
    if (stop.state === 'mailing') return mailing.required === true;
    return stop.state !== 'sms' || sms.required !== false;
  });
  const now = stops.findIndex((stop) => stop.state === at);
  return stops.map(({ id, state: of, label, text }, place) => ({
    id,
    state: of,
    label,
    text,
    place: place < now ? 'past' : place === now ? 'now' : 'ahead',
  }));
}

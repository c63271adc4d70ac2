// How did a filing stand when it went off? Its client in the revision in which the sending was noted, whatever was changed since.
import { type Sending, sendingOf, takeBackMove } from '../../filing/calendar/filing-states';
import type { Client, Filing } from '../../filing/client/client';
import type { App } from '../state/app';
import type { WhichFiling } from './begun';

/** A client and its filing as they were sent. */
export interface AsSent {
  readonly client: Client;
  readonly filing: Filing;
  /** The day of sending; null when nobody noted it. */
  readonly on: string | null;
  /** The revision of that moment is still kept: nothing that was changed since shows. */
  readonly isKept: boolean;
}

/** The filing as it was sent, or null when it is not on its way. Without a revision of that moment: the oldest that is kept after it. */
export async function asSent(
  app: App,
  which: WhichFiling,
  now: Pick<AsSent, 'client' | 'filing'>,
): Promise<AsSent | null> {
  const sending = sendingOf(now.filing);
  if (sending === null) return null;
  const { at, on } = sending;
  if (at === null) return { ...now, on, isKept: false };
  let found = now;
  const [, ...earlier] = await app.vault.listRevisions(which.clientId);
  for (const { rev, state } of earlier) {
    const client = state === 'stored' ? await app.vault.readRevision(which.clientId, rev) : null;
    if (client === null) return { ...found, on, isKept: false };
    const filing = client.filings.find(({ id }) => id === which.filingId);
    if (!filing || !hasSending(filing, sending)) return { ...found, on, isKept: true };
    found = { client, filing };
  }
  return { ...found, on, isKept: false };
}

/**
 * The client of a filing that came back, as it was when that round was sent, or when it was noted that the filing came back
 * where nobody noted the sending; the oldest revision of the round that is kept. A filing that went off again since is
 * compared with the round that came back: what was changed in between mended it.
 */
export async function asCameBack(
  app: App,
  which: WhichFiling,
  { client, filing }: Pick<AsSent, 'client' | 'filing'>,
): Promise<Client> {
  const back = whenItCameBack(filing);
  const sending = sendingOf(back) ?? sendingOf(takeBackMove(back));
  const isOfRound = (one: Filing) =>
    sending?.at == null ? hasComeBack(whenItCameBack(one), back) : hasSending(one, sending);
  let found = client;
  const [, ...earlier] = await app.vault.listRevisions(which.clientId);
  for (const { rev, state } of earlier) {
    const before = state === 'stored' ? await app.vault.readRevision(which.clientId, rev) : null;
    const same = before?.filings.find(({ id }) => id === which.filingId);
    if (before == null || !same || !isOfRound(same)) return found;
    found = before;
  }
  return found;
}

/** The filing as it was when it last came back; the same where that was not noted. */
function whenItCameBack(filing: Filing): Filing {
  const last = filing.moves?.findLastIndex(({ to }) => to === 'refused') ?? -1;
  return last < 0 ? filing : { ...filing, state: 'refused', moves: filing.moves?.slice(0, last + 1) };
}

const hasComeBack = ({ state, moves }: Filing, back: Filing): boolean =>
  state === back.state && moves?.length === back.moves?.length;

function hasSending({ moves }: Filing, { at, on }: Sending): boolean {
  const move = moves?.[at ?? -1];
  return move !== undefined && move.on === on && sendingOf({ state: move.to, moves }) !== null;
}

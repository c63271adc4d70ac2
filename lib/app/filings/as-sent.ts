// How did a filing stand when it went off? Its client in the revision in which the sending was noted, whatever was changed since.
import { type Sending, sendingOf } from '../../filing/calendar/filing-states';
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

function hasSending({ moves }: Filing, { at, on }: Sending): boolean {
  const move = moves?.[at ?? -1];
  return move !== undefined && move.on === on && sendingOf({ state: move.to, moves }) !== null;
}

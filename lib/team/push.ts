// How are local changes sent to the store? The segment is recorded as a claim, sent, and then announced in the head; an interrupted push continues from the claim.
import { type Bytes, free } from '../vault/crypto/bytes';
import type { DeviceKeys } from './device-keys';
import { teamFault } from './faults';
import { type Head, writeHead } from './head';
import type { Claim, Journal } from './journal';
import { mayWrite } from './members';
import { objectNames } from './object-names';
import type { Remote } from './remote';
import { fitSegment, type SegmentHeader, signedSegment, unsignedSegment } from './segment';
import { sha256, sign } from './signed-file';

/** A device with a team's journal on this machine, and the store it is sent to. */
export interface Connection {
  readonly team: string;
  readonly keys: DeviceKeys;
  readonly journal: Journal;
  readonly remote: Remote;
}

/**
 * Sends everything that waits; returns the number of revisions sent. Throws `two-installations` when another
 * installation writes as this device, `not-allowed` when its role may not write, and faults of the store.
 */
export async function push(
  connection: Connection,
  signal?: AbortSignal,
  onSent: (revisions: number) => void = () => undefined,
): Promise<number> {
  const { journal } = connection;
  let sent = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const claimed = (await claimFromBefore(journal)) ?? (await makeClaim(connection));
      if (!claimed) break;
      await send(connection, claimed);
      sent += claimed.claim.header.entries.length;
      onSent(sent);
    }
  } catch (error) {
    await journal.endSending().catch(() => undefined); // what is not recorded as sent is sent again, and then found in the store
    throw error;
  }
  await journal.endSending();
  await tellHead(connection);
  return sent;
}

/** A claim and the whole segment that it is for. */
interface Claimed {
  readonly claim: Claim;
  readonly bytes: Bytes;
}

/** A claim that may or may not have been sent, with its segment rebuilt. */
async function claimFromBefore(journal: Journal): Promise<Claimed | null> {
  const claim = await journal.claim();
  if (!claim) return null;
  const bytes = signedSegment(claim.header, await journal.sealedOf(claim), claim.signature);
  if ((await sha256(bytes)) !== claim.hash) throw teamFault('damaged'); // the claimed segment can no longer be rebuilt
  return { claim, bytes };
}

/**
 * The segment is kept until it is sent, because building it again would join, copy and hash every revision once more.
 */
async function makeClaim({ team, keys, journal }: Connection): Promise<Claimed | null> {
  const revisions = fitSegment(await journal.waiting());
  if (revisions.length === 0) return null;
  const [written, read, members, restart] = await Promise.all([
    journal.written(),
    journal.read(),
    journal.members(),
    journal.restart(),
  ]);
  if (!mayWrite(members, keys.id, written.number + 1)) throw teamFault('not-allowed');
  const header: SegmentHeader = {
    team,
    device: keys.id,
    number: written.number + 1,
    before: written.hash,
    // a rewritten journal contains this itself and needs no segments of others
    seen: Object.fromEntries(
      [...read].flatMap(([device, { number }]) =>
        number > (restart?.seen[device] ?? 0) ? [[device, number]] : [],
      ),
    ),
    members: members.number,
    entries: revisions.map(({ sealed, ...entry }) => ({ ...entry, bytes: sealed.length })),
  };
  const sealed = revisions.map((revision) => revision.sealed);
  const bytes = unsignedSegment(header, sealed);
  const signature = await sign(bytes, keys.sign);
  const claim = { header, signature, hash: await sha256(bytes) };
  await journal.keepClaim(claim, sealed);
  return { claim, bytes };
}

async function send({ journal, remote }: Connection, { claim, bytes }: Claimed): Promise<void> {
  const { device, number } = claim.header;
  const name = objectNames.segment(device, number);
  if ((await remote.putNew(name, bytes)) === 'there') {
    // the same bytes: only the store's answer was lost; other bytes: a copy of this browser profile writes as this device
    const there = await remote.get(name);
    if (!there || (await sha256(there)) !== claim.hash) throw teamFault('two-installations');
  }
  free(bytes); // otherwise the bytes of hundreds of segments would stay in memory
  await journal.settle(claim);
}

/** Writes this device's head to the store if it has changed. */
export async function tellHead({ team, keys, journal, remote }: Connection): Promise<void> {
  const [written, members, announced, restart] = await Promise.all([
    journal.written(),
    journal.members(),
    journal.announcedHead(),
    journal.restart(),
  ]);
  const head: Head = {
    team,
    device: keys.id,
    ...written,
    members: members.number,
    ...(restart ? { restart: restart.after } : {}),
  };
  if (announced && announced.number === head.number && announced.members === head.members) return;
  await putHead({ keys, journal, remote }, head);
}

/** Writes the same head again, to a store that has an older one or none. */
export async function repeatHead({ journal, ...connection }: Connection): Promise<void> {
  const announced = await journal.announcedHead();
  if (announced) await putHead({ journal, ...connection }, announced);
}

async function putHead(
  { keys, journal, remote }: Pick<Connection, 'keys' | 'journal' | 'remote'>,
  head: Head,
): Promise<void> {
  const bytes: Bytes = await writeHead(head, keys.sign);
  await remote.put(objectNames.head(keys.id), bytes);
  await journal.keepAnnouncedHead(head);
}

// How does what was changed here come into the store? Claimed, sent, told; after a cut at any point it goes on from there.
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
 * Sends everything that waits; answers the number of revisions sent. Throws `two-installations` when another
 * installation writes as this device, `not-allowed` when its role lets it write nothing, and the store's faults.
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
    await journal.endSending().catch(() => undefined); // what is not noted is sent again, and found in the store
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

/** A claim whose fate is not known, its segment made again. */
async function claimFromBefore(journal: Journal): Promise<Claimed | null> {
  const claim = await journal.claim();
  if (!claim) return null;
  const bytes = signedSegment(claim.header, await journal.sealedOf(claim), claim.signature);
  if ((await sha256(bytes)) !== claim.hash) throw teamFault('damaged'); // what was claimed can no longer be made
  return { claim, bytes };
}

/** The segment stays as it was made until it is sent: made a second time, each is joined, copied and digested once more. */
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
    // what a journal written anew holds itself needs nobody's segments
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
    // the same bytes: only the answer was lost; others: a copy of this browser's profile writes as this device
    const there = await remote.get(name);
    if (!there || (await sha256(there)) !== claim.hash) throw teamFault('two-installations');
  }
  free(bytes); // of hundreds of segments they were garbage for long
  await journal.settle(claim);
}

/** Says in the store how far this device is, where that has changed. */
export async function tellHead({ team, keys, journal, remote }: Connection): Promise<void> {
  const [written, members, told, restart] = await Promise.all([
    journal.written(),
    journal.members(),
    journal.toldHead(),
    journal.restart(),
  ]);
  const head: Head = {
    team,
    device: keys.id,
    ...written,
    members: members.number,
    ...(restart ? { restart: restart.after } : {}),
  };
  if (told && told.number === head.number && told.members === head.members) return;
  await putHead({ keys, journal, remote }, head);
}

/** Says it again, as it was said last: to a store that has an older word, or none. */
export async function repeatHead({ journal, ...connection }: Connection): Promise<void> {
  const told = await journal.toldHead();
  if (told) await putHead({ journal, ...connection }, told);
}

async function putHead(
  { keys, journal, remote }: Pick<Connection, 'keys' | 'journal' | 'remote'>,
  head: Head,
): Promise<void> {
  const bytes: Bytes = await writeHead(head, keys.sign);
  await remote.put(objectNames.head(keys.id), bytes);
  await journal.keepToldHead(head);
}

// What have the others changed? One list of heads, then only the segments that are new; each believed or refused by name.
import { signatureKeyOf } from './device-keys';
import { type FaultCode, readTeamFault, teamFault } from './faults';
import { type Head, readHead } from './head';
import type { Position, Received } from './journal';
import { type Member, mayWrite } from './members';
import { deviceOfName, objectNames } from './object-names';
import type { Connection } from './push';
import { readMembers } from './read-members';
import type { Remote } from './remote';
import { NO_SEGMENT, readSegment, type Segment } from './segment';

/** As many revisions are stored in one transaction; with fewer each one would seal the whole index anew. */
const BATCH = 5_000;
/** So many segments are fetched ahead of the one that is read. */
const AHEAD = 4;

/** What is wrong with one device's journal; the others' are read all the same. */
export interface JournalFault {
  readonly device: string;
  readonly code: FaultCode;
}

export interface Pulled {
  readonly revisions: number;
  readonly faults: readonly JournalFault[];
}

/**
 * Reads what is new. Throws the store's faults and those of the member log; what is wrong with a single journal is
 * answered, nothing of that journal from there on is stored.
 */
export async function pull(connection: Connection, signal?: AbortSignal): Promise<Pulled> {
  const { journal, remote, keys } = connection;
  const entries = await remote.list(objectNames.heads);
  const known = await journal.headTags();
  const changed = entries.flatMap(({ name, tag }) => {
    const device = deviceOfName(name);
    return device && device !== keys.id && known.get(device) !== tag ? [{ device, tag }] : [];
  });
  if (changed.length === 0) return { revisions: 0, faults: [] };

  const faults: JournalFault[] = [];
  const heads = await eachJournal(changed, faults, ({ device, tag }) => readHeadOf(connection, device, tag));
  // before any segment: a removal that one journal tells of decides what counts of another
  await readNewerMembers(connection, Math.max(0, ...heads.map(({ head }) => head.members)));

  const batch = batchOf(connection);
  const seen: Segment['header']['seen'][] = [];
  const readHere = await eachJournal(heads, faults, async (told) => {
    signal?.throwIfAborted();
    await readJournal(connection, told, async (segment) => {
      seen.push(segment.header.seen);
      await batch.add(told.device, segment);
    });
    return told;
  });
  await batch.flush();
  await journal.keepHeadTags(
    new Map([...known, ...readHere.map(({ device, tag }) => [device, tag] as const)]),
  );
  return { revisions: batch.count(), faults: [...faults, ...(await withheld(connection, seen, faults))] };
}

/** Runs a step for each journal; what is wrong with one of them is noted and leaves the others alone. */
async function eachJournal<Place extends { readonly device: string }, Answer>(
  places: readonly Place[],
  faults: JournalFault[],
  run: (place: Place) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const place of places) {
    try {
      answers.push(await run(place));
    } catch (error) {
      const fault = readTeamFault(error);
      if (!fault || !JOURNAL_FAULTS.has(fault.code)) throw error;
      faults.push({ device: place.device, code: fault.code });
    }
  }
  return answers;
}

/** Faults of one journal; all others are the store's, the member log's or this machine's. */
const JOURNAL_FAULTS: ReadonlySet<FaultCode> = new Set([
  'damaged',
  'newer-version',
  'bad-signature',
  'another-team',
  'another-place',
  'unknown-device',
  'broken-chain',
  'head-missing',
  'head-forged',
  'segment-missing',
  'withheld',
]);

interface ToldHead {
  readonly device: string;
  readonly tag: string;
  readonly head: Head;
  readonly key: CryptoKey;
}

async function readHeadOf(connection: Connection, device: string, tag: string): Promise<ToldHead> {
  const bytes = await connection.remote.get(objectNames.head(device));
  if (!bytes) throw teamFault('head-missing');
  const member = await memberOf(connection, device);
  const key = await signatureKeyOf(member.device);
  return { device, tag, head: await readHead(bytes, { team: connection.team, device }, key), key };
}

async function readJournal(
  { team, journal, remote }: Connection,
  { device, head, key }: ToldHead,
  take: (segment: Segment) => Promise<void>,
): Promise<void> {
  let after: Position = (await journal.read()).get(device) ?? NO_SEGMENT;
  // a head that goes back would hide what was already read: the store was set back, or lies
  if (head.number < after.number) throw teamFault('withheld');
  const members = await journal.members();
  const fetched = fetchAhead(remote, device, after.number + 1, head.number);
  for (let number = after.number + 1; number <= head.number; number += 1) {
    const file = await fetched.next(number);
    if (!file) throw teamFault('segment-missing');
    const segment = await readSegment(file, { team, device, after }, key);
    if (!mayWrite(members, device, number)) throw teamFault('unknown-device');
    after = { number, hash: segment.hash };
    await take(segment);
  }
  if (after.hash !== head.hash) throw teamFault('broken-chain');
}

async function memberOf({ journal, remote }: Connection, device: string): Promise<Member> {
  const known = (await journal.members()).members.get(device);
  if (known) return known;
  // a newcomer's head may be listed before this machine has read of its coming
  const members = await readMembers(remote, await journal.members());
  await journal.keepMembers(members);
  const member = members.members.get(device);
  if (!member) throw teamFault('unknown-device');
  return member;
}

async function readNewerMembers({ journal, remote }: Connection, told: number): Promise<void> {
  const members = await journal.members();
  if (told > members.number) await journal.keepMembers(await readMembers(remote, members));
}

/** The segments from one number to another, a few of them under way at once. */
function fetchAhead(remote: Remote, device: string, from: number, to: number) {
  const under = new Map<number, ReturnType<typeof remote.get>>();
  const start = (number: number) => {
    if (number > to || under.has(number)) return;
    const answer = remote.get(objectNames.segment(device, number));
    answer.catch(() => undefined); // its fault is thrown when its turn comes
    under.set(number, answer);
  };
  for (let number = from; number < from + AHEAD; number += 1) start(number);
  return {
    async next(number: number) {
      start(number + AHEAD);
      start(number);
      const answer = await under.get(number);
      under.delete(number);
      return answer ?? null;
    },
  };
}

/** Gathers segments and stores them some thousands of revisions at a time. */
function batchOf({ journal }: Connection) {
  let waiting: Received[] = [];
  let held = 0;
  let stored = 0;
  const flush = async () => {
    if (held === 0) return;
    await journal.receive(waiting);
    stored += held;
    waiting = [];
    held = 0;
  };
  return {
    async add(device: string, segment: Segment) {
      const last = waiting.at(-1);
      if (last?.device === device)
        waiting[waiting.length - 1] = { device, segments: [...last.segments, segment] };
      else waiting.push({ device, segments: [segment] });
      held += segment.revisions.length;
      if (held >= BATCH) await flush();
    },
    flush,
    count: () => stored,
  };
}

/**
 * Journals of which others have read more than the store shows here. Where that is this device's own journal, another
 * installation writes as this device.
 */
async function withheld(
  { journal, keys }: Connection,
  seen: readonly Segment['header']['seen'][],
  faults: readonly JournalFault[],
): Promise<readonly JournalFault[]> {
  const [read, written] = await Promise.all([journal.read(), journal.written()]);
  const reached = (device: string) => (device === keys.id ? written : read.get(device))?.number ?? 0;
  const named = new Set(seen.flatMap((numbers) => Object.keys(numbers)));
  const isTold = (device: string) => faults.some((fault) => fault.device === device);
  const isBehind = (device: string) => seen.some((numbers) => (numbers[device] ?? 0) > reached(device));
  return [...named]
    .filter((device) => !isTold(device) && isBehind(device))
    .map((device) => ({ device, code: device === keys.id ? 'two-installations' : 'withheld' }));
}

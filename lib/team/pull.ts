// What have other devices changed? Lists the heads, then fetches only new segments; a segment that fails a check is refused, and its device is named.
import type { FaultCode } from '../protocol/team-faults';
import { signatureKeyOf } from './device-keys';
import { readTeamFault, teamFault } from './faults';
import { type Head, readHead } from './head';
import type { Position } from './journal';
import { countedUpTo, type Member } from './members';
import { deviceOfName, objectNames } from './object-names';
import { checkOwnHead } from './own-head';
import type { Connection } from './push';
import { readLog } from './read-members';
import { receiving } from './receiving';
import type { Remote } from './remote';
import { NO_SEGMENT, readSegment, type Segment } from './segment';

/** How many segments are fetched ahead of the one being read. */
const AHEAD = 4;

/** A fault of one device's journal; the other journals are read all the same. */
export interface JournalFault {
  readonly device: string;
  readonly code: FaultCode;
}

/** Segments that a device wrote when it was removed or no longer allowed to write; nobody reads them. */
export interface LateSegments {
  readonly device: string;
  /** The number of the last one. */
  readonly upTo: number;
}

export interface Pulled {
  readonly revisions: number;
  /** How many of these did not open or do not match their entry. */
  readonly unreadable: number;
  readonly faults: readonly JournalFault[];
  readonly late: readonly LateSegments[];
}

/** Called after each segment with how many of how many are read. */
export type OnSegment = (done: number, total: number) => void;

/**
 * Reads what is new. Throws faults of the store and of the member log. A fault of a single journal is in the result,
 * and nothing of that journal from the faulty segment on is stored.
 */
export async function pull(
  connection: Connection,
  signal?: AbortSignal,
  onSegment: OnSegment = () => undefined,
): Promise<Pulled> {
  const { journal, remote, keys } = connection;
  const entries = await remote.list(objectNames.heads);
  const known = await journal.headTags();
  const listed = new Map(entries.map(({ name, tag }) => [deviceOfName(name), tag]));
  const changed = [...listed].flatMap(([device, tag]) =>
    device && device !== keys.id && known.get(device) !== tag ? [{ device, tag }] : [],
  );
  const own = await checkOwnHead(connection, listed.get(keys.id) ?? null, known.get(keys.id) ?? null);
  const tags = own.tag === null ? known : new Map([...known, [keys.id, own.tag]]);
  const { members } = await journal.members();
  // a head disappeared although nobody may delete: the store was emptied or set back
  const gone = [...known.keys()].filter(
    (device) => device !== keys.id && !listed.has(device) && members.get(device)?.lastSegment === null,
  );
  const faults: JournalFault[] = gone.map((device) => ({ device, code: 'head-missing' }));
  if (own.code !== null) faults.push({ device: keys.id, code: own.code });
  if (changed.length === 0) {
    if (tags !== known) await journal.keepHeadTags(tags);
    return { revisions: 0, unreadable: 0, faults, late: [] };
  }

  const heads = await eachJournal(changed, faults, ({ device, tag }) => readHeadOf(connection, device, tag));
  // before any segment, because a removal recorded in one journal decides what counts in another
  await readNewerMembers(connection, Math.max(0, ...heads.map(({ head }) => head.members)));

  const order = await causalOrder(connection, heads, faults);
  const total = await newSegments(connection, heads);
  const counts = await receiving(journal, total, async (add) => {
    let done = 0;
    for (let next = await order.next(); next !== null; next = await order.next()) {
      signal?.throwIfAborted();
      await add(next.device, next.segment);
      done += 1;
      onSegment(done, total);
    }
  });
  const isRead = ({ device }: AnnouncedHead) => !faults.some((fault) => fault.device === device);
  const waiting = order.waiting();
  const read = heads.filter((head) => isRead(head) && !waiting.has(head.device));
  await journal.keepHeadTags(new Map([...tags, ...read.map(({ device, tag }) => [device, tag] as const)]));
  return {
    ...counts,
    faults: [...faults, ...order.withheld()],
    late: await lateSegments(connection, read),
  };
}

/** The segment after which a journal is read: before a rewrite, older segments may be missing. */
function startOf(read: Position | undefined, { number, restart }: Head): Position {
  const after = read ?? NO_SEGMENT;
  // a head with a smaller number would hide what was already read: the store was set back, or withholds it
  if (number < after.number) throw teamFault('withheld');
  return restart && after.number < restart.number ? restart : after;
}

async function newSegments({ journal }: Connection, heads: readonly AnnouncedHead[]): Promise<number> {
  const read = await journal.read();
  return heads.reduce(
    (sum, { device, head: { number, restart } }) =>
      sum + Math.max(0, number - Math.max(read.get(device)?.number ?? 0, restart?.number ?? 0)),
    0,
  );
}

/** Runs a step for each journal; a fault is recorded and does not affect the other journals. */
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

/** The faults of a single journal; all others concern the store, the member log or this machine. */
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

interface AnnouncedHead {
  readonly device: string;
  readonly tag: string;
  readonly head: Head;
  readonly key: CryptoKey;
}

async function readHeadOf(connection: Connection, device: string, tag: string): Promise<AnnouncedHead> {
  const bytes = await connection.remote.get(objectNames.head(device));
  if (!bytes) throw teamFault('head-missing');
  const member = await memberOf(connection, device);
  const key = await signatureKeyOf(member.device);
  return { device, tag, head: await readHead(bytes, { team: connection.team, device }, key), key };
}

/** What is left out of these journals, because it was written after their devices were removed or lost the right. */
async function lateSegments(
  { journal }: Connection,
  heads: readonly AnnouncedHead[],
): Promise<readonly LateSegments[]> {
  const [members, read] = await Promise.all([journal.members(), journal.read()]);
  return heads.flatMap(({ device, head: { number } }) =>
    number > Math.max(countedUpTo(members, device), read.get(device)?.number ?? 0)
      ? [{ device, upTo: number }]
      : [],
  );
}

/** The segments of a journal that are new here and count, in their order. */
async function* segmentsOf(
  { team, journal, remote }: Connection,
  { device, head, key }: AnnouncedHead,
): AsyncGenerator<Segment, void> {
  let after = startOf((await journal.read()).get(device), head);
  const counted = countedUpTo(await journal.members(), device);
  const last = Math.min(head.number, counted);
  const fetched = fetchAhead(remote, device, after.number + 1, last);
  for (let number = after.number + 1; number <= last; number += 1) {
    const file = await fetched.next(number);
    if (!file) throw teamFault('segment-missing');
    const segment = await readSegment(file, { team, device, after }, key);
    after = { number, hash: segment.hash };
    yield segment;
  }
  if (head.number <= counted && after.hash !== head.hash) throw teamFault('broken-chain');
}

/**
 * The segments of several journals, each only after those that its author had seen, so that a revision follows the
 * ones it was made from. A segment that refers to segments missing from the store waits for them; a faulty journal,
 * or one whose device was removed, blocks nothing.
 */
async function causalOrder(connection: Connection, heads: readonly AnnouncedHead[], faults: JournalFault[]) {
  const { journal, keys } = connection;
  const [read, written, members] = await Promise.all([journal.read(), journal.written(), journal.members()]);
  const applied = new Map([...read].map(([device, { number }]) => [device, number]));
  const sources = new Map(heads.map((head) => [head.device, segmentsOf(connection, head)]));
  const pending = new Map<string, Segment>();
  const missing = new Set<string>();

  const isSeen = (device: string, number: number) => {
    if (device === keys.id) return number <= written.number;
    const reached = applied.get(device) ?? 0;
    const last = members.members.get(device)?.lastSegment ?? null;
    if (number <= reached || reached >= countedUpTo(members, device)) return true;
    // a removed device writes nothing more: its missing segments block nothing, but are reported
    const isOver = last !== null && !sources.has(device) && !pending.has(device);
    if (isOver) missing.add(device);
    return isOver || faults.some((fault) => fault.device === device);
  };
  const missingOf = ({ header }: Segment) =>
    Object.entries(header.seen).flatMap(([device, number]) => (isSeen(device, number) ? [] : [device]));

  const fill = async () => {
    for (const [device, source] of sources) {
      if (pending.has(device)) continue;
      const [taken] = await eachJournal([{ device }], faults, () => source.next());
      if (taken?.value) pending.set(device, taken.value);
      else sources.delete(device);
    }
  };
  return {
    async next(): Promise<{ readonly device: string; readonly segment: Segment } | null> {
      await fill();
      for (const [device, segment] of pending) {
        if (missingOf(segment).length > 0) continue;
        pending.delete(device);
        applied.set(device, segment.header.number);
        return { device, segment };
      }
      for (const segment of pending.values()) for (const device of missingOf(segment)) missing.add(device);
      return null;
    },
    /** The journals that were not read to the end. */
    waiting: (): ReadonlySet<string> => new Set(pending.keys()),
    /** What is missing from the store. If it is this device's own, another installation writes as it. */
    withheld: (): readonly JournalFault[] =>
      [...missing].map((device) => ({
        device,
        code: device === keys.id ? 'two-installations' : 'withheld',
      })),
  };
}

async function memberOf({ journal, remote }: Connection, device: string): Promise<Member> {
  const known = (await journal.members()).members.get(device);
  if (known) return known;
  // a newcomer's head may be listed before this machine has read its entry in the member log
  const member = (await readLog({ journal, remote })).members.get(device);
  if (!member) throw teamFault('unknown-device');
  return member;
}

async function readNewerMembers(connection: Connection, announced: number): Promise<void> {
  if (announced > (await connection.journal.members()).number) await readLog(connection);
}

/** The segments from one number to another, with a few requests in parallel. */
function fetchAhead(remote: Remote, device: string, from: number, to: number) {
  const under = new Map<number, ReturnType<typeof remote.get>>();
  const start = (number: number) => {
    if (number > to || under.has(number)) return;
    const answer = remote.get(objectNames.segment(device, number));
    answer.catch(() => undefined); // its fault is thrown when the segment is awaited
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

// How is a revision from a backup or another device stored? Decided by its ancestry, never by a clock.
import type { FileRow, RecordRow } from '../store/schema';
import { isWithin, lineOf } from './ancestry';
import { sealRecord } from './client-record';
import {
  ancestryOf,
  baseOf,
  type Lineage,
  type OpenRevision,
  presentIn,
  readLineage,
  sealJoined,
} from './leaves';
import { mergeBodies } from './merge-bodies';
import type { OpenVault } from './open-vault';
import { entryOf, type Planned, type Stored } from './records';
import { type Body, contentText, nameRevision, type Origin } from './revisions';

/** A revision from elsewhere whose documents are already stored as files of this vault. */
export interface Incoming {
  /** Its name; null for one of format 1, which had none. */
  readonly revision: string | null;
  readonly origin: Origin;
  readonly body: Body;
  readonly files: readonly FileRow[];
  /** Ancestors that arrived with it, earliest first: stored in the history, never merged. */
  readonly earlier?: readonly Named[] | undefined;
  /** The team that it came from; absent for one from a backup. */
  readonly team?: string;
}

/**
 * `added`: a new client. `updated`: it descends from the present revision, or both were merged without a question.
 * `undecided`: both changed the same; it is stored beside the present one. `same`: nothing in it is new.
 */
export type Outcome = 'added' | 'updated' | 'undecided' | 'same';

/** Prepares what to write for a revision from elsewhere. */
export async function planReceived(
  vault: OpenVault,
  stored: Stored,
  incoming: Incoming,
): Promise<{ readonly outcome: Outcome; readonly planned: Planned | null }> {
  const { id, row, body, lost } = stored;
  if (!row && !lost)
    return { outcome: 'added', planned: await adopt(vault, stored, incoming, NOTHING_BESIDE) };
  if (incoming.revision !== null && incoming.revision === row?.revision) return SAME;
  const lineage = await readLineage(vault, id);
  if (isKnown(lineage, incoming)) return SAME;
  const mine = row && presentIn(lineage, row);
  const fresh = {
    ...incoming,
    earlier: incoming.earlier?.filter((one) => !lineage.stored.has(one.revision)),
  };
  // one that is damaged or lost makes way, the former into the history, as when it is saved over; so does one that was
  // taken out of the list here and is shared by others: merged, its removal would be sent to them
  const isOursRemoved = incoming.team !== undefined && row?.team === undefined && body?.deletedOn !== null;
  if (!body || !mine || isOursRemoved)
    return { outcome: 'updated', planned: await adopt(vault, stored, fresh, { ...lineage, passed: [] }) };
  return receiveBeside(vault, stored, { mine, lineage, incoming: fresh });
}

const SAME = { outcome: 'same', planned: null } as const;
const NOTHING_BESIDE: Waiting = { leaves: [], passed: [] };

/** The undecided revisions, and those of them that are ancestors of the incoming one, which replaces them. */
interface Waiting {
  readonly leaves: readonly OpenRevision[];
  readonly passed: readonly OpenRevision[];
}

const leftOf = ({ leaves, passed }: Waiting) => leaves.length - passed.length;

/** Whether it or a descendant is already stored. A revision without a name is recognised by its contents. */
function isKnown({ ancestry, stored }: Lineage, { revision, body }: Incoming): boolean {
  if (revision !== null) return [...stored.keys()].some((one) => isWithin(ancestry, revision, one));
  const text = contentText(body);
  return [...stored.values()].some((one) => contentText(one.body) === text);
}

interface Beside {
  readonly mine: OpenRevision;
  readonly lineage: Lineage;
  readonly incoming: Incoming;
}

async function receiveBeside(vault: OpenVault, stored: Stored, { mine, lineage, incoming }: Beside) {
  const { origin, body: theirs } = incoming;
  const revision =
    incoming.revision ?? (await nameRevision(vault.keys, origin.parents, theirs, stored.row?.team));
  const known = { ...lineage, ancestry: withIncoming(lineage, revision, origin) };
  const line = lineOf(known.ancestry, revision);
  const { leaves } = lineage;
  const waiting = { leaves, passed: leaves.filter((leaf) => line.has(leaf.revision)) };
  if (line.has(mine.revision)) {
    const isSame = contentText(mine.body) === contentText(theirs);
    const outcome: Outcome = isSame ? 'same' : 'updated';
    return { outcome, planned: await adopt(vault, stored, { ...incoming, revision }, waiting) };
  }
  const { body, conflicts } = mergeBodies(baseOf(known, mine.revision, revision), mine.body, theirs);
  const received = { mine, incoming: { ...incoming, revision }, waiting };
  return conflicts.length === 0
    ? { outcome: 'updated' as const, planned: await join(vault, received, body) }
    : { outcome: 'undecided' as const, planned: await putBeside(vault, received) };
}

const withIncoming = ({ ancestry }: Lineage, revision: string, origin: Origin) =>
  new Map([...ancestryOf([{ revision, origin }]), ...ancestry]);

/** Makes it the present revision, under its own name. */
async function adopt(
  vault: OpenVault,
  { id, row: before, lost }: Stored,
  { revision, origin, body, files, team: from, earlier = [] }: Incoming,
  waiting: Waiting,
): Promise<Planned> {
  const team = from ?? before?.team ?? lost?.entry?.team;
  const brought = await sealAll(vault, { id, team }, earlier);
  const first = before?.rev ?? firstAfter(lost, revision);
  const history = inOrder([...(before ? [before] : []), ...rowsOf(waiting.passed), ...brought], first);
  const rev = first + history.length;
  const sealed = { id, rev, body, origin, revision: revision ?? undefined, team };
  const record = await sealRecord(vault.keys, sealed, vault.random);
  return {
    write: {
      before,
      record,
      history,
      leaves: { add: [], drop: rowsOf(waiting.passed) },
      files,
      isFromTeam: from !== undefined,
      isRepair: lost?.isUnread ?? false,
    },
    entry: { ...entryOf(record, { ...body, origin }), leaves: leftOf(waiting) },
    act: importAct(vault, record),
  };
}

/** The number of what takes the place of a lost revision: its own for the same one, else the next. */
function firstAfter(lost: Stored['lost'], revision: string | null): number {
  if (!lost) return 1;
  const isSame = revision !== null && revision === lost.entry?.revision;
  return isSame ? lost.rev : lost.rev + 1;
}

interface Received {
  readonly mine: OpenRevision;
  readonly incoming: Incoming & { readonly revision: string };
  readonly waiting: Waiting;
}

/** Merges both into a child of both, and moves both to the history. */
async function join(vault: OpenVault, { mine, incoming, waiting }: Received, body: Body): Promise<Planned> {
  const { id, rev, team } = mine.row;
  const theirs = await sealAt(vault, mine.row, 0, incoming);
  const brought = await sealAll(vault, mine.row, incoming.earlier);
  const history = inOrder([mine.row, ...brought, theirs, ...rowsOf(waiting.passed)], rev);
  const of = [mine, incoming];
  const joined = await sealJoined(vault, { id, rev: rev + history.length, body, of, team });
  return {
    write: {
      before: mine.row,
      record: joined.record,
      history,
      leaves: { add: [], drop: rowsOf(waiting.passed) },
      files: incoming.files,
    },
    entry: { ...joined.entry, leaves: leftOf(waiting) },
    act: importAct(vault, joined.record),
  };
}

/**
 * Stores it beside the present revision, to be decided. If one edits what the other removed, the edited one becomes the
 * present one, so that the client stays in the list. The present one keeps its number, which an open editor relies on,
 * unless others get numbers before it.
 */
async function putBeside(vault: OpenVault, { mine, incoming, waiting }: Received): Promise<Planned> {
  const { rev } = mine.row;
  const isBroughtBack = mine.body.deletedOn !== null && incoming.body.deletedOn === null;
  const [present, other] = isBroughtBack ? [incoming, asIncoming(mine)] : [asIncoming(mine), incoming];
  const isMoved = isBroughtBack || waiting.passed.length > 0;
  const history = isMoved ? inOrder([mine.row, ...rowsOf(waiting.passed)], rev) : [];
  const record = isMoved ? await sealAt(vault, mine.row, rev + history.length, present) : mine.row;
  return {
    write: {
      before: mine.row,
      record,
      history,
      leaves: { add: [await sealAt(vault, mine.row, 0, other)], drop: rowsOf(waiting.passed) },
      files: incoming.files,
      isFromTeam: incoming.team !== undefined,
    },
    entry: { ...entryOf(record, { ...present.body, origin: present.origin }), leaves: leftOf(waiting) + 1 },
    act: importAct(vault, record),
  };
}

/** A revision with its name. */
export interface Named {
  readonly revision: string;
  readonly origin: Origin;
  readonly body: Body;
}

const asIncoming = ({ revision, body }: OpenRevision): Named => ({ revision, origin: body.origin, body });

/** Encrypts a revision under this number; 0 for an undecided one, which has none. */
function sealAt(vault: OpenVault, { id, team }: Pick<RecordRow, 'id' | 'team'>, rev: number, named: Named) {
  return sealRecord(vault.keys, { ...named, id, rev, team }, vault.random);
}

/** Encrypts revisions for the history. */
const sealAll = (vault: OpenVault, of: Pick<RecordRow, 'id' | 'team'>, revisions: readonly Named[] = []) =>
  Promise.all(revisions.map((one) => sealAt(vault, of, 0, one)));

const rowsOf = (revisions: readonly OpenRevision[]) => revisions.map(({ row }) => row);

/** The rows numbered from `first` on. */
const inOrder = (rows: readonly RecordRow[], first: number): readonly RecordRow[] =>
  rows.map((row, at) => ({ ...row, rev: first + at }));

const importAct = (vault: OpenVault, { id, rev }: RecordRow) => ({
  action: 'import',
  record: id,
  rev,
  at: vault.now(),
});

// Which revisions of a client are undecided, where do they come from, and how is one decided?
import type { Client } from '../../filing/client/client';
import type { Choices, Conflict } from '../../filing/client/merge-clients';
import { readOr, readRow, readRows } from '../store/read-rows';
import type { RecordRow } from '../store/schema';
import { type Ancestry, commonAncestor } from './ancestry';
import { type Opened, opaqueId, openRecord, revisionOf, sealRecord, withoutFiles } from './client-record';
import { readIndexed } from './indexed-record';
import { mergeBodies } from './merge-bodies';
import type { OpenVault } from './open-vault';
import { commitPlanned, entryOf, originHere } from './records';
import { type Body, deviceOf, isLeaving, type Origin } from './revisions';

/** A stored revision that could be decrypted. */
export interface OpenRevision {
  readonly row: RecordRow;
  readonly revision: string;
  readonly body: Opened;
}

/** The known ancestry of a client's revisions, and those of them that are stored. */
export interface Lineage {
  readonly ancestry: Ancestry;
  readonly stored: ReadonlyMap<string, OpenRevision>;
  readonly leaves: readonly OpenRevision[];
}

/** Reads every stored revision of a client, without those that cannot be decrypted. */
export async function readLineage(vault: OpenVault, id: string): Promise<Lineage> {
  const { present, history, leaves } = await readRevisions(vault, id);
  const openAll = async (rows: readonly RecordRow[]) =>
    (await Promise.all(rows.map((row) => openRevision(vault, row)))).filter((one) => one !== null);
  const undecided = await openAll(leaves);
  const all = [...(await openAll([...history, ...(present ? [present] : [])])), ...undecided];
  return {
    ancestry: ancestryOf(all.map(({ revision, body }) => ({ revision, origin: body.origin }))),
    stored: new Map(all.map((one) => [one.revision, one])),
    leaves: undecided,
  };
}

interface RevisionRows {
  readonly present: RecordRow | undefined | null;
  readonly history: readonly RecordRow[];
  readonly leaves: readonly RecordRow[];
}

async function readRevisions({ store }: OpenVault, id: string): Promise<RevisionRows> {
  const earlier = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  const beside = IDBKeyRange.bound([id, ''], [id, '~']);
  const together = async () => {
    const tx = (await store.open()).transaction(['records', 'history', 'leaves']);
    const [present, history, leaves] = await Promise.all([
      tx.objectStore('records').get(id),
      tx.objectStore('history').getAll(earlier),
      tx.objectStore('leaves').getAll(beside),
      tx.done,
    ]);
    return { present, history, leaves };
  };
  return readOr<RevisionRows>(together, async () => ({
    present: await readRow(store, 'records', id),
    history: (await readRows(store, 'history', earlier)).rows,
    leaves: (await readRows(store, 'leaves', beside)).rows,
  }));
}

async function openRevision(vault: OpenVault, row: RecordRow): Promise<OpenRevision | null> {
  const body = await openRecord(vault.keys, row).catch(() => null);
  return body && { row, revision: await revisionOf(vault.keys, row, body), body };
}

/** The parents of revisions, and of their ancestors that are stored elsewhere. */
export function ancestryOf(
  revisions: readonly { readonly revision: string; readonly origin: Opened['origin'] }[],
): Ancestry {
  const ancestry = new Map<string, readonly string[]>();
  for (const { origin } of revisions)
    for (const [name, parents] of Object.entries(origin.line ?? {})) ancestry.set(name, parents);
  for (const { revision, origin } of revisions) ancestry.set(revision, origin.parents);
  return ancestry;
}

/** The present revision; undefined when it is damaged or was changed meanwhile. */
export function presentIn({ stored, leaves }: Lineage, { rev }: RecordRow): OpenRevision | undefined {
  return [...stored.values()].find((one) => one.row.rev === rev && !leaves.includes(one));
}

/** The common ancestor of two revisions, when there is exactly one and it is stored here. */
export function baseOf({ ancestry, stored }: Lineage, a: string, b: string): Body | null {
  const name = commonAncestor(ancestry, a, b);
  return (name !== null && stored.get(name)?.body) || null;
}

/** Where a revision was made, by whom, and when (milliseconds). */
export interface MadeAt extends Pick<Origin, 'at' | 'author' | 'device'> {
  /** On this device. */
  readonly isHere: boolean;
}

/** Where a revision was made, by its origin. */
export function madeAt({ keys }: OpenVault, origin: Origin): MadeAt {
  const { at, author } = origin;
  const device = deviceOf(origin);
  // a revision with an author came from a team, signed by another device, even if it names this one
  return { at, author, device, isHere: author === null && (device === keys.vault || isLeaving(origin)) };
}

/** One of two revisions made independently. */
interface Side extends MadeAt {
  readonly revision: string;
  readonly client: Client;
}

/** The present revision and an undecided one, with the questions between them. */
export interface Undecided {
  readonly mine: Side;
  readonly theirs: Side;
  readonly conflicts: readonly Conflict[];
  /** How many undecided ones there are; they are decided one after the other. */
  readonly leaves: number;
  /** The client if every question were decided for the other revision. */
  readonly otherwise: Client;
}

/** What is undecided about a client; null when nothing is. */
export async function readUndecided(vault: OpenVault, clientId: string): Promise<Undecided | null> {
  const pair = await readPair(vault, await opaqueId(vault.keys, clientId));
  if (!pair) return null;
  const { mine, theirs, base, lineage } = pair;
  const { conflicts } = mergeBodies(base, mine.body, theirs.body);
  return {
    mine: sideOf(vault, mine),
    theirs: sideOf(vault, theirs),
    conflicts,
    leaves: lineage.leaves.length,
    otherwise: withoutFiles(mergeBodies(base, mine.body, theirs.body, allTheirs(conflicts)).body),
  };
}

const allTheirs = (conflicts: readonly Conflict[]): Choices =>
  Object.fromEntries(conflicts.map(({ place }) => [place, 'theirs'] as const));

const sideOf = (vault: OpenVault, { revision, body }: OpenRevision): Side => ({
  ...madeAt(vault, body.origin),
  revision,
  client: withoutFiles(body),
});

interface Pair {
  readonly mine: OpenRevision;
  readonly theirs: OpenRevision;
  readonly base: Body | null;
  readonly lineage: Lineage;
}

/** The present revision and the first undecided one, which is the same on every device. */
async function readPair(vault: OpenVault, id: string): Promise<Pair | null> {
  const { row, entry, isPutBack } = await readIndexed(vault, id);
  if (!row || isPutBack || entry?.leaves === 0) return null;
  const lineage = await readLineage(vault, id);
  const mine = presentIn(lineage, row);
  const [theirs] = [...lineage.leaves].sort((a, b) => (a.revision < b.revision ? -1 : 1));
  if (!mine || !theirs) return null;
  return { mine, theirs, base: baseOf(lineage, mine.revision, theirs.revision), lineage };
}

/** Names of the two revisions that the person saw. */
export interface SeenLeaves {
  readonly mine: string;
  readonly theirs: string;
}

export type DecideResult =
  | { readonly ok: true; readonly rev: number }
  /** `changed`: one of the two is no longer the one that was seen. `open`: a question is unanswered. */
  | { readonly ok: false; readonly reason: 'changed' | 'open' };

/** Decides between the present revision and another. The result is a child of both, and the other moves to the history. */
export async function decide(
  vault: OpenVault,
  clientId: string,
  seen: SeenLeaves,
  choices: Choices,
): Promise<DecideResult> {
  const id = await opaqueId(vault.keys, clientId);
  const pair = await readPair(vault, id);
  if (pair?.mine.revision !== seen.mine || pair.theirs.revision !== seen.theirs)
    return { ok: false, reason: 'changed' };
  const { mine, theirs, base, lineage } = pair;
  const { body, conflicts } = mergeBodies(base, mine.body, theirs.body, choices);
  if (conflicts.length > 0) return { ok: false, reason: 'open' };
  const { team, rev } = mine.row;
  const joined = await sealJoined(vault, { id, rev: rev + 2, body, of: [mine, theirs], team });
  const write = {
    before: mine.row,
    record: joined.record,
    history: [mine.row, { ...theirs.row, rev: rev + 1 }],
    leaves: { add: [], drop: [theirs.row] },
    files: [],
  };
  const entry = { ...joined.entry, leaves: lineage.leaves.length - 1 };
  const act = { action: 'decide', record: id, rev: joined.record.rev, at: vault.now() };
  const isStored = await commitPlanned(vault, [{ write, entry, act }]);
  return isStored ? { ok: true, rev: joined.record.rev } : { ok: false, reason: 'changed' };
}

/** A revision made from several, with its entry in the index. */
export async function sealJoined(
  vault: OpenVault,
  {
    id,
    rev,
    body,
    of,
    team,
  }: {
    id: string;
    rev: number;
    body: Body;
    of: readonly Pick<OpenRevision, 'revision'>[];
    team: string | undefined;
  },
) {
  const origin = originHere(
    vault,
    of.map(({ revision }) => revision),
  );
  const record = await sealRecord(vault.keys, { id, rev, body, origin, team }, vault.random);
  return { record, entry: entryOf(record, { ...body, origin }) };
}

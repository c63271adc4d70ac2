// How are revisions of other members stored? Through the same merge as a backup, each with the device that wrote it.
import { leavesAmong, lineOf } from '../vault/clients/ancestry';
import { changeMany } from '../vault/clients/batch';
import { elsewhereFile } from '../vault/clients/elsewhere';
import { ancestryOf } from '../vault/clients/leaves';
import type { NextIndex } from '../vault/clients/next-index';
import type { OpenVault } from '../vault/clients/open-vault';
import { planReceived } from '../vault/clients/receive';
import type { Stored } from '../vault/clients/records';
import type { Body } from '../vault/clients/revisions';
import { type Arrived, arrivedBy } from './departures';
import { nullWhereRefused } from './faults';
import type { Received } from './journal';
import type { ReceivedAct } from './received-act';
import { scanName } from './scans';
import { openRevision, type TeamRevision } from './sealed-revision';
import type { TeamKeys } from './team-keys';

/**
 * How many are stored in one transaction, ordered by shard so that each transaction changes few shards of the index.
 * A first exchange of 100,000 clients takes about 320 MiB of memory, garbage included; it took 879 with 5,000 at
 * once in their own order, and 497 when each transaction sealed its shards anew.
 */
const PIECE = 500;

export interface Taken {
  /** Ids of the clients that changed. */
  readonly clients: readonly string[];
  /** Revisions that did not open or do not match their entry. */
  readonly unreadable: number;
  /** Ids of clients whose revisions were skipped, because they are on this machine only or belong to another team. */
  readonly skipped: readonly string[];
  /** What became of the changed clients, and by whom. */
  readonly arrived: readonly Arrived[];
}

/** How the result is recorded: in the audit, and in the index. */
export interface Noted {
  readonly act: ReceivedAct;
  readonly index: NextIndex;
}

/**
 * Merges the revisions that were read. Of each client only the newest revisions of the batch are merged; those they
 * descend from go into the history. Merging every single one would make two devices create revisions of each other's
 * intermediate ones without end.
 */
export async function receiveRevisions(
  open: OpenVault,
  keys: TeamKeys,
  received: readonly Received[],
  { act, index }: Noted,
): Promise<Taken> {
  const { byClient, unreadable } = await openAll(keys, received);
  const all = [...byClient].map(([client, revisions]) => ({ client, tips: tipsOf(revisions) }));
  const most = Math.max(0, ...all.map(({ tips }) => tips.length));
  const clients = new Set<string>();
  const skipped = new Set<string>();
  const arrived: Arrived[] = [];
  for (let round = 0; round < most; round += 1) {
    const step = all.flatMap(({ client, tips }) => (tips[round] ? [{ client, tip: tips[round] }] : []));
    await changeMany(
      open,
      step.map(({ client }) => client),
      async (stored, index) => {
        const { client, tip } = step[index] ?? {};
        if (!tip || !client) return null;
        if (isElsewhere(stored, keys.team)) {
          skipped.add(client);
          return null;
        }
        const incoming = { ...withKnownFiles(tip, stored.body), files: [], team: keys.team };
        const { planned } = await planReceived(open, stored, incoming);
        if (planned) {
          clients.add(client);
          act.from(planned, tip.origin.author);
          const one = arrivedBy(client, stored.body, planned, tip);
          if (one) arrived.push(one);
        }
        return planned;
      },
      { piece: PIECE, act, index },
    );
  }
  return { clients: [...clients], unreadable, skipped: [...skipped], arrived };
}

/** A client in the list that is not this team's: a client on this machine only is shared by nobody but its user. */
function isElsewhere({ row, body, lost }: Stored, team: string): boolean {
  const isNew = !row && !lost;
  const owner = row ? row.team : lost?.entry?.team;
  if (isNew || owner === team) return false;
  return owner !== undefined || body === null || body.deletedOn === null;
}

/** Opened in parallel, one segment at a time: one by one, 100,000 took as long as everything else together. */
async function openAll(keys: TeamKeys, received: readonly Received[]) {
  const byClient = new Map<string, TeamRevision[]>();
  let unreadable = 0;
  for (const { device, segment } of received) {
    const opened = await Promise.all(
      segment.revisions.map(async (sealed) => {
        const revision = await openRevision(keys, sealed).catch(nullWhereRefused);
        return revision && asOurs(keys, device, revision);
      }),
    );
    for (const revision of opened) {
      if (!revision) {
        unreadable += 1;
        continue;
      }
      const { id } = revision.body.client;
      byClient.set(id, [...(byClient.get(id) ?? []), revision]);
    }
  }
  return { byClient, unreadable };
}

/** The author is whoever signed the segment. Author and location of the scans are not part of a revision's name. */
async function asOurs(keys: TeamKeys, device: string, { revision, body, origin }: TeamRevision) {
  const documents = await Promise.all(
    body.client.documents.map(async (document) => ({
      ...document,
      file: elsewhereFile(await scanName(keys, document.digest)),
    })),
  );
  return {
    revision,
    body: { ...body, client: { ...body.client, documents } },
    origin: { ...origin, author: device },
  };
}

/** Documents whose bytes this vault has already keep their file. */
function withKnownFiles<Tip extends TeamRevision>(tip: Tip, before: Body | null): Tip {
  const known = new Map(before?.client.documents.map(({ digest, file }) => [digest, file]));
  if (known.size === 0) return tip;
  const documents = tip.body.client.documents.map((document) => ({
    ...document,
    file: known.get(document.digest) ?? document.file,
  }));
  return { ...tip, body: { ...tip.body, client: { ...tip.body.client, documents } } };
}

/** The newest revisions, each with those it descends from, in the order in which they came. */
function tipsOf(revisions: readonly TeamRevision[]) {
  const ancestry = ancestryOf(revisions);
  const names = new Set(revisions.map(({ revision }) => revision));
  return leavesAmong(ancestry, [...names]).flatMap((name) => {
    const tip = revisions.find(({ revision }) => revision === name);
    if (!tip) return [];
    const way = lineOf(ancestry, name);
    const earlier = revisions.filter(({ revision }) => revision !== name && way.has(revision));
    const parents = earlier.map(({ revision, origin }) => [revision, origin.parents] as const);
    // what an earlier one says of ancestors that are not here counts for those made from it too
    const lines = earlier.flatMap(({ origin }) => Object.entries(origin.line ?? {}));
    const line = { ...Object.fromEntries(lines), ...tip.origin.line, ...Object.fromEntries(parents) };
    return [{ ...tip, origin: earlier.length > 0 ? { ...tip.origin, line } : tip.origin, earlier }];
  });
}

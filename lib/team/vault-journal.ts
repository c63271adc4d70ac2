// How does the vault keep a team's journal? What waits comes from its outbox; what is read goes through the same merge as a backup.
import { leavesAmong, lineOf } from '../vault/clients/ancestry';
import { changeMany } from '../vault/clients/batch';
import { openRecord } from '../vault/clients/client-record';
import { ancestryOf } from '../vault/clients/leaves';
import type { OpenVault } from '../vault/clients/open-vault';
import { planReceived } from '../vault/clients/receive';
import { type Bytes, concat, fromBase64, toBase64 } from '../vault/crypto/bytes';
import { createQueue } from '../vault/store/concurrency';
import type { OutboxRow, RecordRow } from '../vault/store/schema';
import type { Vault } from '../vault/vault';
import { readTeamFault } from './faults';
import type { Claim, Journal, Received } from './journal';
import { openRevision, sealRevision, type TeamRevision } from './sealed-revision';
import type { SealedRevision } from './segment';
import { openTeamKeys } from './team-keys';
import {
  claimKey,
  packMembers,
  putState,
  readState,
  sealState,
  type TeamState,
  unpackMembers,
  unpackSecrets,
} from './team-state';

/** As many revisions are sealed for sending at once: a few segments full. */
const MOST_WAITING = 1_500;

/** A team's journal in a vault; the vault's own faults come through, `locked` among them. */
export function vaultJournal(vault: Pick<Vault, 'write' | 'read'>, team: string): Journal {
  const inTurn = createQueue(); // what is read, changed and put is one piece
  const read = <Part>(part: (state: TeamState) => Part) =>
    vault.read(async (open) => part(await readState(open, team)));
  const change = (make: (state: TeamState) => Partial<TeamState>, more: More = async () => undefined) =>
    inTurn(() => vault.write((open) => changeState(open, team, make, more)));

  return {
    members: () => read(({ members }) => unpackMembers(members)),
    keepMembers: (members) => change(() => ({ members: packMembers(members) })),
    written: () => read(({ written }) => written),
    read: () => read((state) => new Map(Object.entries(state.read))),
    toldHead: () => read(({ told }) => told),
    keepToldHead: (told) => change(() => ({ told })),
    headTags: () => read(({ tags }) => new Map(Object.entries(tags))),
    keepHeadTags: (tags) => change(() => ({ tags: Object.fromEntries(tags) })),

    waiting: () => vault.read((open) => sealWaiting(open, team)),
    claim: () => read(({ claim }) => claim && { ...claim, signature: fromBase64(claim.signature) }),
    keepClaim: ({ signature, ...claim }, sealed) =>
      change(
        () => ({ claim: { ...claim, signature: toBase64(signature) } }),
        (tx) => tx.objectStore('meta').put(concat(...sealed), claimKey(team)),
      ),
    sealedOf: (claim) => vault.read((open) => claimedBytes(open, team, claim)),
    settle: async (claim) => {
      const keys = await vault.read((open) => outboxKeysOf(open, team, claim));
      await change(
        () => ({ claim: null, written: { number: claim.header.number, hash: claim.hash } }),
        async (tx) => {
          await tx.objectStore('meta').delete(claimKey(team));
          await Promise.all(keys.map((key) => tx.objectStore('outbox').delete(key)));
        },
      );
    },

    receive: async (received) => {
      const unreadable = await vault.write((open) => receiveAll(open, team, received));
      await change((state) => ({
        read: {
          ...state.read,
          ...Object.fromEntries(
            received.map(({ device, segment: { header, hash } }) => [
              device,
              { number: header.number, hash },
            ]),
          ),
        },
      }));
      return { unreadable };
    },
  };
}

type Transaction = Parameters<typeof putState>[0];
type More = (tx: Transaction) => Promise<unknown>;

async function changeState(
  open: OpenVault,
  team: string,
  make: (state: TeamState) => Partial<TeamState>,
  more: More,
): Promise<void> {
  const state = await readState(open, team);
  const sealed = await sealState(open, { ...state, ...make(state) });
  await open.store.write({ stores: ['meta', 'outbox'], vault: open.keys.vault }, async (tx) => {
    await Promise.all([putState(tx, team, sealed), more(tx)]);
  });
}

const keysOf = async (open: OpenVault, team: string) =>
  openTeamKeys(team, unpackSecrets((await readState(open, team)).secrets));

/** The first revisions of the outbox, sealed for the team; one that is kept no longer is passed over. */
async function sealWaiting(open: OpenVault, team: string): Promise<readonly SealedRevision[]> {
  const keys = await keysOf(open, team);
  const rows = (await (await open.store.open()).getAll('outbox')).filter((row) => row.team === team);
  const sealed: SealedRevision[] = [];
  for (const row of rows.slice(0, MOST_WAITING)) {
    const stored = await findRevision(open, row);
    if (!stored) continue;
    const { origin, ...body } = await openRecord(open.keys, stored);
    const named: TeamRevision = { revision: row.revision, body, origin };
    sealed.push(await sealRevision(keys, named, open.random));
  }
  return sealed;
}

/** A revision by its name: the present one, one of the history, or one that waits for a decision. */
async function findRevision(
  { store }: OpenVault,
  { record, revision }: OutboxRow,
): Promise<RecordRow | null> {
  const tx = (await store.open()).transaction(['records', 'history', 'leaves']);
  const [present, history, leaf] = await Promise.all([
    tx.objectStore('records').get(record),
    tx.objectStore('history').getAll(IDBKeyRange.bound([record, 0], [record, Number.MAX_SAFE_INTEGER])),
    tx.objectStore('leaves').get([record, revision]),
    tx.done,
  ]);
  return [present, ...history, leaf].find((row) => row?.revision === revision) ?? null;
}

async function claimedBytes(
  { store }: OpenVault,
  team: string,
  { header }: Claim,
): Promise<readonly Bytes[]> {
  const stored: unknown = await (await store.open()).get('meta', claimKey(team));
  const body = stored instanceof Uint8Array ? new Uint8Array(stored) : new Uint8Array();
  let at = 0;
  return header.entries.map(({ bytes }) => {
    at += bytes;
    return body.slice(at - bytes, at);
  });
}

/** What a claim has sent, and before it what could not be sent because nobody keeps it any more. */
async function outboxKeysOf(
  { store }: OpenVault,
  team: string,
  { header }: Claim,
): Promise<readonly number[]> {
  const tx = (await store.open()).transaction('outbox');
  const [keys, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll(), tx.done]);
  const sent = new Set(header.entries.map(({ revision }) => revision));
  const own = keys.filter((_, at) => rows[at]?.team === team);
  const last = keys.findLast((_, at) => rows[at]?.team === team && sent.has(rows[at]?.revision ?? ''));
  return last === undefined ? [] : own.filter((key) => key <= last);
}

/**
 * Merges what was read. Of each client only the revisions that nothing else of the batch came from are merged; those on
 * the way to them go to the history: merged one by one, two devices would each make revisions of them that the other
 * merges again, without end.
 */
async function receiveAll(open: OpenVault, team: string, received: readonly Received[]): Promise<number> {
  const keys = await keysOf(open, team);
  const byClient = new Map<string, TeamRevision[]>();
  let unreadable = 0;
  for (const { segment } of received)
    for (const sealed of segment.revisions) {
      const opened = await openRevision(keys, sealed).catch(whenUnreadable);
      if (!opened) unreadable += 1;
      else byClient.set(opened.body.client.id, [...(byClient.get(opened.body.client.id) ?? []), opened]);
    }
  const all = [...byClient].map(([client, revisions]) => ({ client, tips: tipsOf(revisions) }));
  const most = Math.max(0, ...all.map(({ tips }) => tips.length));
  for (let round = 0; round < most; round += 1) {
    const step = all.flatMap(({ client, tips }) => (tips[round] ? [{ client, tip: tips[round] }] : []));
    await changeMany(
      open,
      step.map(({ client }) => client),
      async (stored, index) => {
        const tip = step[index]?.tip;
        return tip ? (await planReceived(open, stored, { ...tip, files: [], team })).planned : null;
      },
    );
  }
  return unreadable;
}

function whenUnreadable(error: unknown): null {
  if (readTeamFault(error)) return null;
  throw error;
}

/** The revisions that none of the others came from, each with those on the way to it, in the order in which they came. */
function tipsOf(revisions: readonly TeamRevision[]) {
  const ancestry = ancestryOf(revisions);
  const names = new Set(revisions.map(({ revision }) => revision));
  return leavesAmong(ancestry, [...names]).flatMap((name) => {
    const tip = revisions.find(({ revision }) => revision === name);
    if (!tip) return [];
    const way = lineOf(ancestry, name);
    const earlier = revisions.filter(({ revision }) => revision !== name && way.has(revision));
    const parents = earlier.map(({ revision, origin }) => [revision, origin.parents] as const);
    const line = { ...tip.origin.line, ...Object.fromEntries(parents) };
    return [{ ...tip, origin: earlier.length > 0 ? { ...tip.origin, line } : tip.origin, earlier }];
  });
}

// How does the vault keep a team's journal? What waits comes from its outbox; what is read goes through the same merge as a backup.
import { joinParts } from '../vault/clients/join-parts';
import { nextInParts, nextShards } from '../vault/clients/next-index';
import type { OpenVault } from '../vault/clients/open-vault';
import { forgetRestored } from '../vault/clients/teams';
import { type Bytes, concat, free, fromBase64, toBase64 } from '../vault/crypto/bytes';
import { createQueue } from '../vault/store/concurrency';
import type { OutboxRow } from '../vault/store/schema';
import type { WriteTo } from '../vault/store/writes';
import type { Vault } from '../vault/vault';
import { openDevice, type StoredDevice } from './device-keys';
import type { Claim, Journal } from './journal';
import type { Members } from './members';
import { readSecrets } from './read-secrets';
import { receiveRevisions } from './receive-revisions';
import { type ReceivedAct, receivedAct } from './received-act';
import { putScan, sealScanRow } from './scan-queue';
import { openNames } from './sealed-name';
import { NO_SEGMENT, type Segment } from './segment';
import { openTeamKeys } from './team-keys';
import {
  claimKey,
  packMembers,
  packSecrets,
  putState,
  readState,
  sealState,
  type TeamState,
  unpackMembers,
  unpackSecrets,
} from './team-state';
import { type OwnScan, sealWaiting, settledKeys } from './waiting';

/** A team's journal in a vault, and what only a vault needs of it. */
export interface VaultJournal extends Journal {
  /** The opaque names of clients of which something does not open here and was passed over when last asked what waits. */
  readonly unsendable: () => readonly string[];
  /** Reads all journals again from their beginning: revisions that were passed over are merged now. */
  readonly readAgain: () => Promise<void>;
  /** Begins the journal anew behind what was written, with revisions that wait once more. */
  readonly beginAnew: (rows: readonly OutboxRow[]) => Promise<void>;
  /** Lets revisions wait once more: after a vault came back out of its second copy, nobody knows which were sent. */
  readonly sendAgain: (rows: readonly OutboxRow[]) => Promise<void>;
  /**
   * From now on this installation writes as another device, which `members` has. What it was before is another's journal:
   * read on from what was written here where that still stands, else from its beginning.
   */
  readonly becomeDevice: (device: StoredDevice, members: Members, stillStands: boolean) => Promise<void>;
}

type JournalVault = Pick<Vault, 'write' | 'read'>;

/** A team's journal in a vault; the vault's own faults come through, `locked` among them. `onReceived` is told the clients that changed. */
export function vaultJournal(
  vault: JournalVault,
  team: string,
  onReceived: (clients: readonly string[]) => void = () => undefined,
): VaultJournal {
  const state = stateOf(vault, team);
  return {
    ...positionsIn(state),
    ...beginningAgain(team, state),
    ...sendingFrom(vault, team, state),
    ...receivingInto(vault, team, state, onReceived),
  };
}

/** Reads and changes what is kept of a team. */
function stateOf(vault: JournalVault, team: string) {
  const inTurn = createQueue(); // what is read, changed and put is one piece
  return {
    read: <Part>(part: (state: TeamState) => Part) =>
      vault.read(async (open) => part(await readState(open, team))),
    change: (make: Make, more: More = async () => undefined, to: Pick<WriteTo, 'isMoreToCome'> = {}) =>
      inTurn(() => vault.write((open) => changeState(open, team, make, { more, to }))),
  };
}

type State = ReturnType<typeof stateOf>;

function positionsIn({ read, change }: State) {
  return {
    members: () => read(({ members }) => unpackMembers(members)),
    keepMembers: (members) => change((state) => withMembers(state, members)),
    written: () => read(({ written }) => written),
    read: () => read((state) => new Map(Object.entries(state.read))),
    toldHead: () => read(({ told }) => told),
    keepToldHead: (told) => change(() => ({ told })),
    restart: () => read(({ restart }) => restart),
    headTags: () => read(({ tags }) => new Map(Object.entries(tags))),
    keepHeadTags: (tags) => change(() => ({ tags: Object.fromEntries(tags) })),
    readAgain: () =>
      change(({ hasSkipped }) => (hasSkipped ? { read: {}, tags: {}, hasSkipped: false } : {})),
  } satisfies Partial<VaultJournal>;
}

function beginningAgain(team: string, { change }: State) {
  return {
    beginAnew: (rows) =>
      // in one transaction: a journal that began anew without them would hide what it no longer holds
      change(
        ({ written, read }) => ({ restart: { after: written, seen: numbersIn(read) }, told: null }),
        (tx) => Promise.all(rows.map((row) => tx.objectStore('outbox').add(row))),
      ),
    sendAgain: (rows) =>
      change(
        () => ({}),
        async (tx) => {
          await Promise.all(rows.map((row) => tx.objectStore('outbox').add(row)));
          await forgetRestored(tx, team);
        },
      ),
    becomeDevice: (device, members, stillStands) =>
      change(
        async (state) => {
          const before = state.device.device.id;
          const { [before]: _, ...tags } = state.tags;
          return {
            ...(await withMembers({ ...state, device }, members)),
            device,
            written: NO_SEGMENT,
            read: { [before]: stillStands ? state.written : NO_SEGMENT, ...state.read },
            tags,
            told: null,
            claim: null, // its revisions still wait
            restart: state.restart && { ...state.restart, after: NO_SEGMENT },
          };
        },
        (tx) => tx.objectStore('meta').delete(claimKey(team)),
      ),
  } satisfies Partial<VaultJournal>;
}

const numbersIn = (read: TeamState['read']) =>
  Object.fromEntries(Object.entries(read).map(([device, { number }]) => [device, number]));

function sendingFrom(vault: JournalVault, team: string, { read, change }: State) {
  let scansOf: ReadonlyMap<string, readonly OwnScan[]> = new Map();
  let damaged: readonly string[] = [];
  return {
    unsendable: () => damaged,
    waiting: async () => {
      const sealed = await vault.read(async (open) => sealWaiting(open, await keysOf(open, team)));
      scansOf = sealed.scans;
      damaged = sealed.damaged;
      return sealed.revisions;
    },
    claim: () => read(({ claim }) => claim && { ...claim, signature: fromBase64(claim.signature) }),
    keepClaim: async ({ signature, ...claim }, sealed) => {
      const scans = claim.header.entries.flatMap(({ revision }) => scansOf.get(revision) ?? []);
      const rows = await vault.read((open) =>
        Promise.all(scans.map((scan) => sealScanRow(open, team, scan))),
      );
      await change(
        () => ({ claim: { ...claim, signature: toBase64(signature) } }),
        async (tx) => {
          await tx.objectStore('meta').put(concat(...sealed), claimKey(team));
          await Promise.all(rows.map((row) => putScan(tx, row)));
        },
      );
    },
    sealedOf: (claim) => vault.read((open) => claimedBytes(open, team, claim)),
    settle: async (claim) => {
      const sent = claim.header.entries.map(({ revision }) => revision);
      const keys = await vault.read((open) => settledKeys(open, team, sent));
      await change(
        () => ({ claim: null, written: { number: claim.header.number, hash: claim.hash } }),
        async (tx) => {
          await tx.objectStore('meta').delete(claimKey(team));
          await Promise.all(keys.map((key) => tx.objectStore('outbox').delete(key)));
        },
      );
    },
  } satisfies Partial<VaultJournal>;
}

function receivingInto(
  vault: JournalVault,
  team: string,
  { change }: State,
  onReceived: (clients: readonly string[]) => void,
) {
  let act: ReceivedAct | null = null;
  return {
    receive: async (received, { isFirst, isOfMany }) => {
      const { clients, unreadable, hasSkipped } = await vault.write(async (open) => {
        if (isFirst || !act) act = receivedAct(open.now);
        const index = isOfMany ? nextInParts : nextShards;
        return receiveRevisions(open, await keysOf(open, team), received, { act, index });
      });
      const positions = received.map(
        ({ device, segment: { header, hash } }) => [device, { number: header.number, hash }] as const,
      );
      const reached = (state: TeamState) => ({
        read: { ...state.read, ...Object.fromEntries(positions) },
        hasSkipped: state.hasSkipped || hasSkipped,
      });
      await change(reached, undefined, { isMoreToCome: isOfMany });
      for (const { segment } of received) freeSegment(segment);
      if (clients.length > 0) onReceived(clients);
      return { unreadable };
    },
    endReceiving: () => vault.write((open) => joinParts(open)),
  } satisfies Partial<VaultJournal>;
}

/** All revisions of a segment are views of the bytes that were fetched. */
function freeSegment({ revisions: [first] }: Segment): void {
  if (first) free(first.sealed);
}

type Transaction = Parameters<typeof putState>[0];
type More = (tx: Transaction) => Promise<unknown>;
type Make = (state: TeamState) => Partial<TeamState> | Promise<Partial<TeamState>>;

async function changeState(
  open: OpenVault,
  team: string,
  make: Make,
  { more, to }: { readonly more: More; readonly to: Pick<WriteTo, 'isMoreToCome'> },
): Promise<void> {
  const state = await readState(open, team);
  const sealed = await sealState(open, { ...state, ...(await make(state)) });
  const stores = ['meta', 'outbox'] as const;
  await open.store.write({ ...to, stores, vault: open.keys.vault }, async (tx) => {
    await Promise.all([putState(tx, team, sealed), more(tx)]);
  });
}

/** The log as it was read, with the keys that it grants to this device. */
async function withMembers(state: TeamState, members: Members): Promise<Partial<TeamState>> {
  const keys = await openDevice(state.device);
  const secrets = await readSecrets(keys, members, unpackSecrets(state.secrets));
  return { members: packMembers(await openNames(members, secrets)), secrets: packSecrets(secrets) };
}

const keysOf = async (open: OpenVault, team: string) =>
  openTeamKeys(team, unpackSecrets((await readState(open, team)).secrets));

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

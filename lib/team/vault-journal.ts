// How does the vault implement a team's journal? What waits comes from its outbox; what is read goes through the same merge as a backup.
import { joinParts } from '../vault/clients/join-parts';
import { nextInParts, nextShards } from '../vault/clients/next-index';
import { forgetRestored } from '../vault/clients/teams';
import { free } from '../vault/crypto/bytes';
import type { OutboxRow } from '../vault/store/schema';
import type { Arrived } from './departures';
import { openDevice, type StoredDevice } from './device-keys';
import type { Journal } from './journal';
import { type JournalVault, keysOf, type State, stateOf } from './journal-state';
import type { Members } from './members';
import { readSecrets } from './read-secrets';
import { receiveRevisions } from './receive-revisions';
import { type ReceivedAct, receivedAct } from './received-act';
import { openNames } from './sealed-name';
import { NO_SEGMENT, type Segment } from './segment';
import {
  claimKey,
  packMembers,
  packSecrets,
  type TeamState,
  unpackMembers,
  unpackSecrets,
} from './team-state';
import { type Sending, sendingFrom } from './vault-sending';

/** A team's journal in a vault, with functions that only a vault needs. */
export interface VaultJournal extends Journal, Sending {
  /**
   * Called before an entry of the member log is sent. No head announces it if its answer is lost or the background ends:
   * until the members are kept, each exchange reads the log.
   */
  readonly expectEntry: () => Promise<void>;
  readonly expectsEntry: () => Promise<boolean>;
  /**
   * The next exchange reads all journals from the beginning if revisions were skipped, so that they are merged; one that
   * runs now would go on from where it was.
   */
  readonly readAgain: () => Promise<void>;
  /** Called when an exchange begins. */
  readonly beginReading: () => Promise<void>;
  /** Rewrites the journal after the last segment, with these revisions waiting again. */
  readonly beginAnew: (rows: readonly OutboxRow[]) => Promise<void>;
  /**
   * Marks revisions as waiting again: after a vault was restored from its second copy it is not known which were
   * sent.
   */
  readonly sendAgain: (rows: readonly OutboxRow[]) => Promise<void>;
  /**
   * Marks revisions that others wrote as waiting here, and sets how far their journals are read back to the last segments
   * that count.
   */
  readonly passOn: (rows: readonly OutboxRow[], ends: ReadonlyMap<string, number>) => Promise<void>;
  /**
   * From now on this installation writes as another device, which must be in `members`. Its former journal is treated
   * as another device's: reading continues after the last segment written here if the store still has it, else from
   * the beginning.
   */
  readonly becomeDevice: (device: StoredDevice, members: Members, stillStands: boolean) => Promise<void>;
}

/** Called with the clients that changed, and what became of them by whom. */
export type OnReceived = (clients: readonly string[], arrived: readonly Arrived[]) => Promise<void>;

/**
 * A team's journal in a vault; faults of the vault pass through, among them `locked`. `onReceived` is called with the
 * clients that changed, before it is kept how far the others were read.
 */
export function vaultJournal(
  vault: JournalVault,
  team: string,
  onReceived: OnReceived = async () => undefined,
): VaultJournal {
  const state = stateOf(vault, team);
  return {
    ...positionsIn(state),
    ...beginningAgain(team, state),
    ...passingOn(state),
    ...sendingFrom(vault, team, state),
    ...receivingInto(vault, team, state, onReceived),
  };
}

function positionsIn({ read, change }: State) {
  return {
    members: () => read(({ members }) => unpackMembers(members)),
    keepMembers: (members) =>
      change(async (state) => ({ ...(await withMembers(state, members)), expectsEntry: false })),
    expectEntry: () => change(() => ({ expectsEntry: true })),
    expectsEntry: () => read(({ expectsEntry }) => expectsEntry),
    read: () => read((state) => new Map(Object.entries(state.read))),
    announcedHead: () => read(({ told }) => told),
    keepAnnouncedHead: (announced) => change(() => ({ told: announced })),
    restart: () => read(({ restart }) => restart),
    headTags: () => read(({ tags }) => new Map(Object.entries(tags))),
    keepHeadTags: (tags) => change(() => ({ tags: Object.fromEntries(tags) })),
    readAgain: () => change(() => ({ readsAgain: true })),
    beginReading: async () => {
      if (await read(({ readsAgain }) => readsAgain)) await change(fromTheBeginning);
    },
  } satisfies Partial<VaultJournal>;
}

const fromTheBeginning = ({ hasSkipped }: TeamState): Partial<TeamState> =>
  hasSkipped
    ? { read: {}, tags: {}, hasSkipped: false, skipped: [], readsAgain: false }
    : { readsAgain: false };

function passingOn({ change }: State) {
  return {
    passOn: (rows, ends) =>
      change(
        ({ read }) => ({ read: { ...read, ...endingAt(read, ends) } }),
        (tx) => Promise.all(rows.map((row) => tx.objectStore('outbox').add(row))),
      ),
  } satisfies Partial<VaultJournal>;
}

const endingAt = (read: TeamState['read'], ends: ReadonlyMap<string, number>): TeamState['read'] =>
  Object.fromEntries(
    Object.entries(read).flatMap(([device, position]) => {
      const number = ends.get(device);
      return number === undefined ? [] : [[device, { ...position, number }]];
    }),
  );

function beginningAgain(team: string, { change }: State) {
  return {
    beginAnew: (rows) =>
      // in one transaction, since a rewritten journal without these revisions would hide them from others
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

function receivingInto(vault: JournalVault, team: string, { change }: State, onReceived: OnReceived) {
  let act: ReceivedAct | null = null;
  return {
    receive: async (received, { isFirst, isOfMany }) => {
      const { clients, unreadable, skipped, arrived } = await vault.write(async (open) => {
        if (isFirst || !act) act = receivedAct(open.now);
        const index = isOfMany ? nextInParts : nextShards;
        return receiveRevisions(open, await keysOf(open, team), received, { act, index });
      });
      if (clients.length > 0) await onReceived(clients, arrived);
      const positions = received.map(
        ({ device, segment: { header, hash } }) => [device, { number: header.number, hash }] as const,
      );
      const reached = (state: TeamState) => ({
        read: { ...state.read, ...Object.fromEntries(positions) },
        hasSkipped: state.hasSkipped || skipped.length > 0,
        skipped: [...new Set([...state.skipped, ...skipped])],
      });
      await change(reached, undefined, { isMoreToCome: isOfMany });
      for (const { segment } of received) freeSegment(segment);
      return { unreadable };
    },
    endReceiving: () => vault.write((open) => joinParts(open)),
  } satisfies Partial<VaultJournal>;
}

/** All revisions of a segment are views of the fetched bytes. */
function freeSegment({ revisions: [first] }: Segment): void {
  if (first) free(first.sealed);
}

/** Stores the log as it was read, with the keys that it grants to this device. */
async function withMembers(state: TeamState, members: Members): Promise<Partial<TeamState>> {
  const keys = await openDevice(state.device);
  const secrets = await readSecrets(keys, members, unpackSecrets(state.secrets));
  return { members: packMembers(await openNames(members, secrets)), secrets: packSecrets(secrets) };
}

// What does a vault store about a team besides its journal? Its name, this device's membership, open invitations, and the result of the last exchange.
import * as z from 'zod';
import { Role } from '../protocol/team';
import type { FaultCode } from '../protocol/team-faults';
import type { OpenVault } from '../vault/clients/open-vault';
import { Access } from './access';
import { Departure } from './departures';
import { StoredDevice } from './device-keys';
import { teamFault } from './faults';
import { Invitation } from './invitation';
import type { LateSegments } from './pull';
import { Base64, Hex16 } from './schemas';
import { readSealed, sealFor } from './sealed-rows';

/** The fault codes of this program; an unknown one of a later version is shown as it is. */
const Code = z.string().max(40) as unknown as z.ZodType<FaultCode>;

/** The state of the exchange, for surfaces and for the next try. Times in milliseconds. */
export const SyncState = z.strictObject({
  lastDone: z.number().nullable(),
  fault: z
    .strictObject({
      code: Code,
      said: z.string().max(100).optional(),
      at: z.number(),
      nextTry: z.number().nullable(),
    })
    .nullable(),
  /** Failed tries since the last success. */
  failures: z.int().min(0),
  journals: z.array(z.strictObject({ device: Hex16, code: Code })),
  unreadable: z.int().min(0),
  /** Devices that had written up to a segment when they lost the right; `isSeen`: the person was told. */
  late: z.array(z.strictObject({ device: Hex16, upTo: z.int().min(1), isSeen: z.boolean() })).default([]),
  /** Opaque names of the clients with a waiting revision that does not open here, without repetition. */
  unsendable: z.array(z.string()).default([]),
  /** How many people asked to join and were not answered when the requests were last read. */
  requests: z.int().min(0).default(0),
});
export type SyncState = z.infer<typeof SyncState>;

export const NOT_SYNCED: SyncState = {
  lastDone: null,
  fault: null,
  failures: 0,
  journals: [],
  unreadable: 0,
  late: [],
  unsendable: [],
  requests: 0,
};

const TeamAbout = z.strictObject({
  team: Hex16,
  name: z.string().min(1).max(60),
  /** For a device that requests to join: its invitation, its keys and the request as it was stored. */
  asking: z.strictObject({ invitation: Invitation, device: StoredDevice, request: Base64(4096) }).nullable(),
  /**
   * For a device whose keys another installation uses too: the new keys with which it requests to become a device of
   * its own.
   */
  copy: z
    .strictObject({ device: StoredDevice, request: Base64(32_768) })
    .nullable()
    .default(null),
  /** Device → the tag of its request that was already handled. */
  looked: z.record(Hex16, z.string()).default({}),
  /** Invitations issued here and not used yet, each with the name of the invited person. */
  invited: z.array(z.strictObject({ name: z.string().max(60), invitation: Invitation })),
  /** Device → the store's name for the user whose key the device was given here. */
  users: z.record(Hex16, z.string().max(400)),
  /** Devices that were removed although they know the key that others still use; it has to be changed. */
  owed: z.array(Hex16).default([]),
  /** The store of the last exchange; when the log names another, this device's data is copied to that one. */
  used: Access.nullable(),
  /** Ids of clients whose scans are fetched in advance. */
  pinned: z.array(z.string().max(80)),
  /** What other members removed, or took out of the team. */
  departures: z.array(Departure).default([]),
  /** Ids of clients that were taken out of the team here: the other members keep what they have of them. */
  left: z.array(z.string().max(80)).default([]),
  /** The role that the person here knows of; null: none was read yet. */
  toldRole: Role.nullable().default(null),
  /** Another role that an admin gave this device, until the person has read of it. */
  news: z
    .strictObject({
      role: Role,
      was: Role,
      /** The admin's device. */
      by: Hex16.nullable(),
      at: z.number(),
      /** Of earlier versions, which sent at once what had stayed here. */
      sent: z.int().min(0).optional(),
    })
    .nullable()
    .default(null),
  /**
   * Opaque names of the clients that were changed while this device could not send: they are sent once the person has
   * agreed.
   */
  held: z.array(z.string().max(80)).default([]),
  /** Whether a new client goes to this team, as it was last chosen; null: not chosen yet. */
  takesNew: z.boolean().nullable().default(null),
  sync: SyncState,
});
export type TeamAbout = z.infer<typeof TeamAbout>;

/** Adds devices whose last segments were left out; each is reported again only when it has written more since. */
export function addLate(known: SyncState['late'], found: readonly LateSegments[]): SyncState['late'] {
  const isNew = ({ device, upTo }: LateSegments) =>
    !known.some((one) => one.device === device && one.upTo >= upTo);
  const added = found.filter(isNew).map((one) => ({ ...one, isSeen: false }));
  const again = new Set(added.map(({ device }) => device));
  return [...known.filter(({ device }) => !again.has(device)), ...added];
}

/** The same in all that is stored about a team. */
export const withLate = ({ sync, ...about }: TeamAbout, found: readonly LateSegments[]): TeamAbout => ({
  ...about,
  sync: { ...sync, late: addLate(sync.late, found) },
});

/** What is stored about a team that was founded, or whose invitation was used, a moment ago. */
export function newAbout(known: Pick<TeamAbout, 'team' | 'name'> & Partial<TeamAbout>): TeamAbout {
  return {
    asking: null,
    copy: null,
    looked: {},
    invited: [],
    users: {},
    owed: [],
    used: null,
    pinned: [],
    left: [],
    departures: [],
    toldRole: null,
    news: null,
    held: [],
    takesNew: null,
    sync: NOT_SYNCED,
    ...known,
  };
}

const START = 'team-about|';

/** The row of what is stored about a team. */
export const aboutKey = (team: string) => START + team;

/** The next exchange runs at once, not after the wait for a store or a key that is no longer used. */
export const withoutWait = ({ sync, ...about }: TeamAbout): TeamAbout => ({
  ...about,
  sync: { ...sync, fault: null, failures: 0 },
});

/** The ids of the teams of a vault. */
export async function teamIds({ store }: Pick<OpenVault, 'store'>): Promise<readonly string[]> {
  const keys = await (await store.open()).getAllKeys('meta', IDBKeyRange.bound(START, `${START}~`));
  return keys.map((key) => key.slice(START.length));
}

/** The stored data about a team; throws `no-team`. */
export async function readAbout(open: OpenVault, team: string): Promise<TeamAbout> {
  const about = await readSealed(open, aboutKey(team), TeamAbout);
  if (!about) throw teamFault('no-team');
  return about;
}

/** The stored data about each team of a vault. */
export async function readAbouts(open: OpenVault): Promise<readonly TeamAbout[]> {
  return Promise.all((await teamIds(open)).map((team) => readAbout(open, team)));
}

/** Stores the data about a team. */
export async function keepAbout(open: OpenVault, about: TeamAbout): Promise<void> {
  const row = aboutKey(about.team);
  const sealed = await sealFor(open, row, about);
  await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
    tx.objectStore('meta').put(sealed, row),
  );
}

/** Deletes it. */
export async function forgetAbout(open: OpenVault, team: string): Promise<void> {
  await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
    tx.objectStore('meta').delete(aboutKey(team)),
  );
}

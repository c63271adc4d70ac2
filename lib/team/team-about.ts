// What does a vault keep of a team besides its journal? Its name, how this device stands in it, whom it invited, and how the last exchange ended.
import * as z from 'zod';
import type { FaultCode } from '../protocol/team-faults';
import type { OpenVault } from '../vault/clients/open-vault';
import { Access } from './access';
import { StoredDevice } from './device-keys';
import { teamFault } from './faults';
import { Invitation } from './invitation';
import { Base64, Hex16 } from './schemas';
import { readSealed, sealFor } from './sealed-rows';

/** Codes are this program's own; one of a later version is shown as it is. */
const Code = z.string().max(40) as unknown as z.ZodType<FaultCode>;

/** How the exchange stands, for surfaces and for the next try. Times in milliseconds. */
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
  /** Tries that failed since the last that did not. */
  failures: z.int().min(0),
  journals: z.array(z.strictObject({ device: Hex16, code: Code })),
  unreadable: z.int().min(0),
  /** Opaque names of the clients of which a revision that waits does not open here, once for each. */
  unsendable: z.array(z.string()).default([]),
});
export type SyncState = z.infer<typeof SyncState>;

export const NOT_SYNCED: SyncState = {
  lastDone: null,
  fault: null,
  failures: 0,
  journals: [],
  unreadable: 0,
  unsendable: [],
};

const TeamAbout = z.strictObject({
  team: Hex16,
  name: z.string().min(1).max(60),
  /** Of one that asks to be let in: what it was invited with, its keys and the request as it was put into the store. */
  asking: z.strictObject({ invitation: Invitation, device: StoredDevice, request: Base64(4096) }).nullable(),
  /** Of one whose keys another installation uses as well: those it asks to become a device of its own with. */
  copy: z
    .strictObject({ device: StoredDevice, request: Base64(32_768) })
    .nullable()
    .default(null),
  /** Device → the tag of a request at its place that needs no reading again. */
  looked: z.record(Hex16, z.string()).default({}),
  /** Invitations given out here that nobody has used yet, each with whom it is for. */
  invited: z.array(z.strictObject({ name: z.string().max(60), invitation: Invitation })),
  /** Device → the store's name of the user whose key it was given here. */
  users: z.record(Hex16, z.string().max(400)),
  /** The store of the last exchange; what this device wrote there goes along when the log names another. */
  used: Access.nullable(),
  /** Ids of clients whose scans are fetched ahead. */
  pinned: z.array(z.string().max(80)),
  sync: SyncState,
});
export type TeamAbout = z.infer<typeof TeamAbout>;

const START = 'team-about|';

/** The ids of the teams of a vault. */
export async function teamIds({ store }: Pick<OpenVault, 'store'>): Promise<readonly string[]> {
  const keys = await (await store.open()).getAllKeys('meta', IDBKeyRange.bound(START, `${START}~`));
  return keys.map((key) => key.slice(START.length));
}

/** What is kept about a team; throws `no-team`. */
export async function readAbout(open: OpenVault, team: string): Promise<TeamAbout> {
  const about = await readSealed(open, START + team, TeamAbout);
  if (!about) throw teamFault('no-team');
  return about;
}

/** Keeps what is given about a team. */
export async function keepAbout(open: OpenVault, about: TeamAbout): Promise<void> {
  const row = START + about.team;
  const sealed = await sealFor(open, row, about);
  await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
    tx.objectStore('meta').put(sealed, row),
  );
}

/** Forgets it. */
export async function forgetAbout(open: OpenVault, team: string): Promise<void> {
  await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
    tx.objectStore('meta').delete(START + team),
  );
}

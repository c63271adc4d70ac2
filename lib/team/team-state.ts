// What does a vault store about a team? Its own device, the members, the keys, and how far everything was sent and read.
import * as z from 'zod';
import { Role } from '../protocol/team';
import type { OpenVault } from '../vault/clients/open-vault';
import { areSameBytes, type Bytes, fromBase64, toBase64 } from '../vault/crypto/bytes';
import type { VaultKeys } from '../vault/crypto/keys';
import type { WriteTransaction } from '../vault/store/writes';
import { PublicDevice, StoredDevice } from './device-keys';
import type { EpochSecret } from './epoch-keys';
import { teamFault } from './faults';
import { Head } from './head';
import type { Members } from './members';
import { Base64, Count, Hex16, Hex32, Position } from './schemas';
import { openRow, sealFor } from './sealed-rows';
import { SegmentHeader } from './segment';

const StoredMembers = z.strictObject({
  team: Hex16,
  root: Hex32,
  number: Count,
  hash: Hex32,
  members: z.array(
    z.strictObject({
      device: PublicDevice,
      role: Role,
      lastSegment: z.int().min(0).nullable(),
      counted: z.int().min(0),
      by: Hex16.optional(),
    }),
  ),
  epoch: Count,
  grants: z.array(z.tuple([Hex16, z.strictObject({ epoch: Count, sealed: z.string() })])),
  earlier: z.array(z.tuple([Count, z.string()])),
  access: z.array(z.tuple([Hex16, z.string()])),
  invitations: z.array(Hex16),
});

/** An epoch's secret as it is stored. */
export const StoredSecret = z.strictObject({ epoch: Count, key: Base64(44), ids: Base64(44) });

/** The state as it is stored, sealed, in the vault. */
const TeamState = z.strictObject({
  device: StoredDevice,
  members: StoredMembers,
  /** An entry of the member log was sent, and it is not known yet whether the store has it. */
  expectsEntry: z.boolean().default(false),
  /** The secrets of all epochs, oldest first. */
  secrets: z.array(StoredSecret).min(1),
  written: Position,
  read: z.record(Hex16, Position),
  told: Head.nullable(),
  restart: z
    .strictObject({ after: Position, seen: z.record(Hex16, z.int().min(0)) })
    .nullable()
    .default(null),
  tags: z.record(Hex16, z.string()),
  /** Revisions were skipped because their clients are on this machine only, or belong to another team. */
  hasSkipped: z.boolean(),
  /** These clients are shared by now: the next exchange begins to read at the first segments. */
  readsAgain: z.boolean().default(false),
  /** Ids of these clients. */
  skipped: z.array(z.string().max(80)).default([]),
  claim: z.strictObject({ header: SegmentHeader, signature: Base64(88), hash: Hex32 }).nullable(),
});
export type TeamState = z.infer<typeof TeamState>;

/** The row of a team's state. */
export const stateKey = (team: string) => `team|${team}`;
/** The row with the sealed bytes of a claim, as they will be sent. */
export const claimKey = (team: string) => `team-claim|${team}`;

/** The members as they are stored. */
export function packMembers(team: Members): TeamState['members'] {
  return {
    ...team,
    members: [...team.members.values()],
    grants: [...team.grants],
    earlier: [...team.earlier],
    access: [...team.access],
    invitations: [...team.invitations],
  };
}

/** The members as they are used. */
export function unpackMembers(stored: TeamState['members']): Members {
  return {
    ...stored,
    members: new Map(stored.members.map((member) => [member.device.id, member])),
    grants: new Map(stored.grants),
    earlier: new Map(stored.earlier),
    access: new Map(stored.access),
    invitations: new Set(stored.invitations),
  };
}

/** The secrets as they are stored, oldest first. */
export function packSecrets(secrets: readonly EpochSecret[]): TeamState['secrets'] {
  return secrets
    .toSorted((one, other) => one.epoch - other.epoch)
    .map(({ epoch, key, ids }) => ({ epoch, key: toBase64(key), ids: toBase64(ids) }));
}

/** The secrets as they are used. */
export function unpackSecrets(stored: TeamState['secrets']): readonly EpochSecret[] {
  return stored.map(({ epoch, key, ids }) => ({ epoch, key: fromBase64(key), ids: fromBase64(ids) }));
}

/** The last state that was read of each team, while the vault is open with these keys. */
const lastRead = new WeakMap<VaultKeys, Map<string, { readonly sealed: Bytes; readonly state: TeamState }>>();

/**
 * Reads the state of a team; throws `damaged` when it is missing or incomplete. It is read ten times for each segment
 * and may contain a claim of hundreds of entries, so it is opened only once for each time it was stored.
 */
export async function readState(open: OpenVault, team: string): Promise<TeamState> {
  const row = stateKey(team);
  const sealed: unknown = await (await open.store.open()).get('meta', row);
  if (!(sealed instanceof Uint8Array)) throw teamFault('damaged');
  const known = lastRead.get(open.keys)?.get(team);
  if (known && isSameSealing(known.sealed, sealed)) return known.state;
  const state = await openRow(open, row, sealed, TeamState);
  const states = lastRead.get(open.keys) ?? new Map();
  lastRead.set(open.keys, states.set(team, { sealed: new Uint8Array(sealed), state }));
  return state;
}

const IV = 12;
const TAG = 16;

/** Each sealing has its own IV, and the tag covers all bytes, so equal ends mean equal rows. */
const isSameSealing = (one: Bytes, other: Uint8Array) =>
  areSameBytes(one.subarray(0, IV), other.subarray(0, IV)) &&
  areSameBytes(one.subarray(-TAG), other.subarray(-TAG));

/** Seals a state; `putState` stores it in one transaction with the data that belongs to it. */
export async function sealState(open: OpenVault, state: TeamState): Promise<Bytes> {
  return sealFor(open, stateKey(state.members.team), state);
}

/** Stores a sealed state. */
export async function putState(tx: WriteTransaction, team: string, sealed: Bytes): Promise<void> {
  await tx.objectStore('meta').put(sealed, stateKey(team));
}

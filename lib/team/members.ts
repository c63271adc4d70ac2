// Who belongs to a team? The member log is read entry by entry; each counts only if a device that was an admin at that point signed it.
import type { Role } from '../protocol/team';
import type { Bytes } from '../vault/crypto/bytes';
import { toBytes } from '../vault/crypto/bytes';
import { type PublicDevice, signatureKeyOf } from './device-keys';
import type { Grants } from './epoch-keys';
import { teamFault } from './faults';
import { type EntryOf, MemberEntry } from './member-entry';
import { isSignedBy, readFile, sha256 } from './signed-file';

/** A device that is or was in the team. */
export interface Member {
  readonly device: PublicDevice;
  readonly role: Role;
  /** The last segment of its journal that counts; null while it is in the team. */
  readonly lastSegment: number | null;
  /** Segments up to this number were written while its role allowed it, and count whatever its role is now. */
  readonly counted: number;
  /** The admin whose entry gave it its present role, or removed it; absent while it is as it was admitted. */
  readonly by?: string | undefined;
}

/** The team according to the log up to entry `number`. */
export interface Members {
  readonly team: string;
  /** The founder's fingerprint: SHA-256 of its public keys. */
  readonly root: string;
  readonly number: number;
  /** The SHA-256 of the last entry's bytes. */
  readonly hash: string;
  readonly members: ReadonlyMap<string, Member>;
  readonly epoch: number;
  /** The newest grant to each device, with the epoch it is for. */
  readonly grants: ReadonlyMap<string, { readonly epoch: number; readonly sealed: string }>;
  /** Epoch → the key of the epoch before it, sealed under its own. */
  readonly earlier: ReadonlyMap<number, string>;
  /** The store's address and credentials, sealed to each device. */
  readonly access: ReadonlyMap<string, string>;
  readonly invitations: ReadonlySet<string>;
}

/** The fingerprint of a founder: 64 hexadecimal digits. */
export async function fingerprintOf(founder: PublicDevice): Promise<string> {
  return sha256(toBytes(`beiantong|founder|1|${founder.id}|${founder.signing}|${founder.sealing}`));
}

/** A fingerprint in the form that people compare: 12 groups of 5 digits. */
export function spokenFingerprint(root: string): string {
  const groups = Array.from({ length: 12 }, (_, at) => Number.parseInt(root.slice(at * 5, at * 5 + 5), 16));
  return groups.map((value) => String(value % 100_000).padStart(5, '0')).join(' ');
}

/** The devices that are in the team now. */
export function currentMembers(team: Members): readonly Member[] {
  return [...team.members.values()].filter(({ lastSegment }) => lastSegment === null);
}

/** Whether what is written with this role reaches the team. */
export const isWriting = (role: Role): boolean => role === 'admin' || role === 'editor';

/** May this segment of a device change the team's data? */
export function mayWrite(team: Members, device: string, segment: number): boolean {
  return segment <= countedUpTo(team, device);
}

/** The last segment of a device's journal that may change the team's data; infinite while it may write. */
export function countedUpTo(team: Members, device: string): number {
  const member = team.members.get(device);
  if (!member) return 0;
  const byRole = isWriting(member.role) ? Number.POSITIVE_INFINITY : member.counted;
  return Math.min(byRole, member.lastSegment ?? Number.POSITIVE_INFINITY);
}

/**
 * The team after the first entry of its log. Throws `another-root` when the founder's fingerprint is not the one in
 * the invitation, `another-team`, `bad-signature` or `damaged`.
 */
export async function readFounding(
  bytes: Bytes,
  known: { readonly team: string; readonly root: string },
): Promise<Members> {
  const file = readFile('member', MemberEntry, bytes);
  const entry = file.header;
  if (entry.type !== 'create' || entry.number !== 1) throw teamFault('another-root');
  const { founder } = entry;
  if ((await fingerprintOf(founder)) !== known.root || entry.author !== founder.id)
    throw teamFault('another-root');
  if (entry.team !== known.team) throw teamFault('another-team');
  if (!(await isSignedBy(file, await signatureKeyOf(founder)))) throw teamFault('bad-signature');
  requireGrants(entry.grants, [founder.id]);
  return {
    ...known,
    number: 1,
    hash: await sha256(bytes),
    members: new Map([[founder.id, { device: founder, role: 'admin', lastSegment: null, counted: 0 }]]),
    epoch: 1,
    grants: grantsFor(new Map(), entry.grants, 1),
    earlier: new Map(),
    access: new Map(Object.entries(entry.access)),
    invitations: new Set(),
  };
}

/** The team after one more entry. Throws a fault that names what is wrong with the entry; the team stays as it was. */
export async function readEntry(bytes: Bytes, team: Members): Promise<Members> {
  const file = readFile('member', MemberEntry, bytes);
  const entry = file.header;
  if (entry.team !== team.team) throw teamFault('another-team');
  if (entry.number !== team.number + 1) throw teamFault('another-place');
  const author = team.members.get(entry.author);
  if (!author) throw teamFault('unknown-device');
  if (!(await isSignedBy(file, await signatureKeyOf(author.device)))) throw teamFault('bad-signature');
  if (entry.before !== team.hash) throw teamFault('log-changed');
  if (author.role !== 'admin' || author.lastSegment !== null) throw teamFault('not-admin');
  return { ...team, ...changesOf(entry, team), number: entry.number, hash: await sha256(bytes) };
}

function changesOf(entry: MemberEntry, team: Members): Partial<Members> {
  switch (entry.type) {
    case 'create':
      throw teamFault('another-root'); // a team is founded once
    case 'add':
      return afterAdding(entry, team);
    case 'role':
      return {
        members: changed(team, entry.device, {
          role: entry.role,
          counted: entry.lastSegment,
          by: entry.author,
        }),
      };
    case 'remove':
      return afterRemoval(entry, team);
    case 'address':
      requireGrants(
        entry.access,
        currentMembers(team).map(({ device }) => device.id),
      );
      return { access: new Map(Object.entries(entry.access)) };
  }
}

function afterAdding(entry: EntryOf<'add'>, team: Members): Partial<Members> {
  if (team.members.has(entry.device.id)) throw teamFault('device-twice');
  if (team.invitations.has(entry.invitation)) throw teamFault('invitation-used');
  if (entry.epoch !== team.epoch) throw teamFault('bad-epoch');
  requireGrants(entry.grants, [entry.device.id]);
  return {
    members: new Map(team.members).set(entry.device.id, {
      device: entry.device,
      role: entry.role,
      lastSegment: null,
      counted: 0,
    }),
    grants: grantsFor(team.grants, entry.grants, entry.epoch),
    access: new Map([...team.access, ...Object.entries(entry.access)]),
    invitations: new Set(team.invitations).add(entry.invitation),
  };
}

function afterRemoval(entry: EntryOf<'remove'>, team: Members): Partial<Members> {
  const members = changed(team, entry.device, { lastSegment: entry.lastSegment, by: entry.author });
  if (entry.epoch !== team.epoch + 1) throw teamFault('bad-epoch');
  const staying = currentMembers({ ...team, members }).map(({ device }) => device.id);
  requireGrants(entry.grants, staying);
  const access = new Map([...team.access, ...Object.entries(entry.access)]);
  access.delete(entry.device);
  return {
    members,
    epoch: entry.epoch,
    grants: grantsFor(new Map(), entry.grants, entry.epoch),
    earlier: new Map(team.earlier).set(entry.epoch, entry.earlier),
    access,
  };
}

/** The members with one changed; at least one admin must remain. */
function changed(team: Members, id: string, change: Partial<Member>): ReadonlyMap<string, Member> {
  const member = team.members.get(id);
  if (!member || member.lastSegment !== null) throw teamFault('unknown-device');
  const members = new Map(team.members).set(id, { ...member, ...change });
  const admins = currentMembers({ ...team, members }).filter(({ role }) => role === 'admin');
  if (admins.length === 0) throw teamFault('last-admin');
  return members;
}

/** Whether it is sealed for each of these devices and for no other: a removed member must not receive the next key. */
function requireGrants(grants: Grants, devices: readonly string[]): void {
  const isExact =
    devices.length === Object.keys(grants).length && devices.every((id) => grants[id] !== undefined);
  if (!isExact) throw teamFault('no-new-key');
}

function grantsFor(before: Members['grants'], grants: Grants, epoch: number): Members['grants'] {
  const added = Object.entries(grants).map(([id, sealed]) => [id, { epoch, sealed }] as const);
  return new Map([...before, ...added]);
}

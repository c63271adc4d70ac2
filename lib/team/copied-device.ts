// How does a copied browser profile become a device of its own? It requests to join with new keys, and signs the request with the keys that were copied.
import * as z from 'zod';
import { type Bytes, toBytes } from '../vault/crypto/bytes';
import { type Access, sealAccess } from './access';
import { type DeviceKeys, PublicDevice, signatureKeyOf } from './device-keys';
import { teamFault } from './faults';
import type { Newcomer } from './invitation';
import type { Members } from './members';
import { Hex16 } from './schemas';
import { type NameKey, openName, sealName } from './sealed-name';
import { isSignedBy, readFile, sha256, signFile } from './signed-file';

/** Signed by the copied device and stored at that device's place for requests, where its credentials may write. */
const CopyRequest = z.strictObject({
  team: Hex16,
  device: PublicDevice,
  copyOf: Hex16,
  /** The store's address and credentials, sealed to the new device. */
  access: z.string().max(20_000),
});

/** A copy that requests to join, with its access to the store. */
export interface CopiedDevice extends Newcomer {
  readonly copyOf: string;
  readonly access: string;
}

/** A name for the copy that no other device of the team has: 王芳 · 办公室 (2). */
export function nameOfCopy({ members }: Members, of: string): string {
  const names = new Set([...members.values()].map(({ device }) => device.name));
  const name = members.get(of)?.device.name ?? '';
  for (let number = 2; ; number += 1) {
    const next = `${name.slice(0, 54)} (${number})`;
    if (!names.has(next)) return next;
  }
}

/** The request of a copy, signed with the copied keys. */
export async function writeCopyRequest(
  team: string,
  copied: DeviceKeys,
  device: PublicDevice,
  access: Access,
  nameKey: NameKey,
): Promise<Bytes> {
  const header = {
    team,
    device: await sealName(team, device, nameKey),
    copyOf: copied.id,
    access: await sealAccess(team, device, access),
  };
  return signFile('request', header, copied.sign);
}

/**
 * Reads the request at a member's place for requests. Throws `not-invited` for anything that is not the request of a
 * copy of that member.
 */
export async function readCopyRequest(
  bytes: Bytes,
  team: Members,
  copyOf: string,
  nameKeys: readonly NameKey[],
): Promise<CopiedDevice> {
  const file = readFile('request', CopyRequest, bytes);
  const { device, access, ...header } = file.header;
  const member = team.members.get(copyOf);
  const isOfMember = member?.lastSegment === null && header.copyOf === copyOf && header.team === team.team;
  if (!isOfMember || team.members.has(device.id)) throw teamFault('not-invited');
  if (!(await isSignedBy(file, await signatureKeyOf(member.device)))) throw teamFault('bad-signature');
  const named = await openName(team.team, device, nameKeys);
  return { ...(await copyAsNewcomer(team, named, copyOf)), access };
}

/** The entry of the member log that admits a copy; it gets the role of the device it was copied from. */
export async function copyAsNewcomer(
  team: Members,
  device: PublicDevice,
  copyOf: string,
): Promise<Newcomer & { readonly copyOf: string }> {
  const role = team.members.get(copyOf)?.role ?? 'viewer';
  const hash = await hashOf('copy', team, device, copyOf);
  return {
    device,
    role,
    copyOf,
    invitation: hash.slice(0, 32),
    digits: await digitsOfCopy(team, device, copyOf),
  };
}

/** The six digits that the copy and the admin both show. */
export async function digitsOfCopy(
  team: Pick<Members, 'team' | 'root'>,
  device: PublicDevice,
  copyOf: string,
): Promise<string> {
  const hash = await hashOf('digits', team, device, copyOf);
  return String(Number.parseInt(hash.slice(0, 8), 16) % 1_000_000).padStart(6, '0');
}

const hashOf = (
  what: string,
  { team, root }: Pick<Members, 'team' | 'root'>,
  { id, signing, sealing }: PublicDevice,
  copyOf: string,
) => sha256(toBytes(['beiantong', 'copy', 1, what, team, root, copyOf, id, signing, sealing].join('|')));

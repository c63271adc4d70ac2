// Where is a team's store, and with which credentials is it accessed? Both are in the invitation, and sealed in the member log.
import * as z from 'zod';
import { AddressStyle, folderPath } from '../protocol/team-store';
import { toBytes, toText } from '../vault/crypto/bytes';
import { type DeviceKeys, openSealed, type PublicDevice, sealTo } from './device-keys';
import { teamFault } from './faults';

const text = z.string().min(1).max(400);
const folder = folderPath(200);

/** The address of a store and the credentials of one device for it. */
export const Access = z.discriminatedUnion('engine', [
  z.strictObject({
    engine: z.literal('s3'),
    address: z.strictObject({
      endpoint: text,
      bucket: text,
      region: text,
      style: AddressStyle,
      folder,
      createOnly: z.enum(['if-none-match', 'x-oss-forbid-overwrite', 'x-cos-forbid-overwrite', 'none']),
    }),
    credentials: z.strictObject({ accessKeyId: text, secretAccessKey: text }),
  }),
  z.strictObject({
    engine: z.literal('webdav'),
    address: z.strictObject({ base: text, folder, createOnly: z.enum(['if-none-match', 'none']) }),
    credentials: z.strictObject({ user: text, password: text }),
  }),
]);
export type Access = z.infer<typeof Access>;

const purposeOf = (team: string) => `beiantong|team|1|${team}|access`;

/** Seals address and credentials to one device. */
export async function sealAccess(team: string, device: PublicDevice, access: Access): Promise<string> {
  return sealTo(device, purposeOf(team), toBytes(JSON.stringify(access)));
}

/** Address and credentials from what the log holds for this device; throws `not-for-us` or `damaged`. */
export async function openAccess(keys: DeviceKeys, team: string, sealed: string): Promise<Access> {
  const plain = await openSealed(keys, purposeOf(team), sealed);
  const access = Access.safeParse(JSON.parse(toText(plain)));
  if (!access.success) throw teamFault('damaged');
  return access.data;
}

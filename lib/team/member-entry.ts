// What may stand in a team's member log? Who came with which role, who left, and where the store is now.
import * as z from 'zod';
import { Role } from '../protocol/team';
import { PublicDevice } from './device-keys';
import { Base64, Count, Hex16, Hex32 } from './schemas';

/** Device id → bytes sealed to it: an epoch's secret, or the store's address and credentials. */
const Sealed = z.record(Hex16, Base64(8192));

const entry = { team: Hex16, number: Count, before: Hex32, author: Hex16 } as const;

export const MemberEntry = z.discriminatedUnion('type', [
  z.strictObject({
    ...entry,
    type: z.literal('create'),
    founder: PublicDevice,
    grants: Sealed,
    access: Sealed,
  }),
  z.strictObject({
    ...entry,
    type: z.literal('add'),
    device: PublicDevice,
    role: Role,
    /** The invitation it used; each is valid for one device. */
    invitation: Hex16,
    epoch: Count,
    grants: Sealed,
    access: Sealed,
  }),
  z.strictObject({
    ...entry,
    type: z.literal('role'),
    device: Hex16,
    role: Role,
    /** Segments of its journal up to this number count, whatever its role is from now on. */
    lastSegment: z.int().min(0),
  }),
  z.strictObject({
    ...entry,
    type: z.literal('remove'),
    device: Hex16,
    /** The last segment of its journal that counts; later ones are not read. */
    lastSegment: z.int().min(0),
    /** The epoch that starts with this entry. */
    epoch: Count,
    grants: Sealed,
    /** The previous epoch's key, sealed under the new one. */
    earlier: Base64(120),
    /** Other credentials for those who stay; empty where each has its own. */
    access: Sealed,
  }),
  z.strictObject({ ...entry, type: z.literal('address'), access: Sealed }),
]);
export type MemberEntry = z.infer<typeof MemberEntry>;
export type EntryOf<Type extends MemberEntry['type']> = Extract<MemberEntry, { type: Type }>;

// Which keys open a team's data? Each epoch has its own; a removed member gets no later key, a new member gets all earlier ones.
import * as z from 'zod';
import { type Bytes, fromBase64, type Random, toBase64, toBytes, toText, wipe } from '../vault/crypto/bytes';
import { decrypt, encrypt, importAesKey } from '../vault/crypto/sealing';
import { type DeviceKeys, openSealed, type PublicDevice, sealTo } from './device-keys';
import { teamFault } from './faults';
import { Base64, Count } from './schemas';

/** An epoch's secrets: its own key, and the key that ids are derived from, which never changes. */
export interface EpochSecret {
  readonly epoch: number;
  readonly key: Bytes;
  readonly ids: Bytes;
}

/** Device id → the epoch's secret, sealed to it. */
export type Grants = Readonly<Record<string, string>>;

const Message = z.strictObject({ epoch: Count, key: Base64(44), ids: Base64(44) });

const purposeOf = (team: string, epoch: number) => `beiantong|team|1|${team}|epoch|${epoch}`;

/** The first epoch of a new team. */
export function firstEpoch(random: Random): EpochSecret {
  return { epoch: 1, key: random(32), ids: random(32) };
}

/** The next epoch: a new key, the same key for ids. */
export function nextEpoch(secret: EpochSecret, random: Random): EpochSecret {
  return { epoch: secret.epoch + 1, key: random(32), ids: secret.ids };
}

/** Seals an epoch's secret to each of these devices. */
export async function grantTo(
  team: string,
  secret: EpochSecret,
  devices: readonly PublicDevice[],
): Promise<Grants> {
  const message = { epoch: secret.epoch, key: toBase64(secret.key), ids: toBase64(secret.ids) };
  const plain = toBytes(JSON.stringify(message));
  const purpose = purposeOf(team, secret.epoch);
  const sealed = devices.map(async (device) => [device.id, await sealTo(device, purpose, plain)] as const);
  const grants = Object.fromEntries(await Promise.all(sealed));
  wipe(plain);
  return grants;
}

/** An epoch's secret from the grant to this device; throws `not-for-us` or `bad-epoch`. */
export async function openGrant(
  keys: DeviceKeys,
  team: string,
  epoch: number,
  grant: string,
): Promise<EpochSecret> {
  const plain = await openSealed(keys, purposeOf(team, epoch), grant);
  const message = Message.safeParse(JSON.parse(toText(plain)));
  wipe(plain);
  if (!message.success || message.data.epoch !== epoch) throw teamFault('bad-epoch');
  return { epoch, key: fromBase64(message.data.key), ids: fromBase64(message.data.ids) };
}

const earlierPlace = (team: string, epoch: number) => `beiantong|team|1|${team}|earlier|${epoch}`;

/** The previous epoch's key, sealed under the newer one, so that members who join later can read earlier data. */
export async function sealEarlier(
  team: string,
  newer: EpochSecret,
  earlier: EpochSecret,
  random: Random,
): Promise<string> {
  const key = await importAesKey(newer.key);
  return toBase64(await encrypt(key, earlier.key, earlierPlace(team, earlier.epoch), random));
}

/** The secret of the epoch before; throws `bad-epoch` when it does not open. */
export async function openEarlier(team: string, newer: EpochSecret, sealed: string): Promise<EpochSecret> {
  const epoch = newer.epoch - 1;
  try {
    const key = await decrypt(await importAesKey(newer.key), fromBase64(sealed), earlierPlace(team, epoch));
    return { epoch, key, ids: newer.ids };
  } catch {
    throw teamFault('bad-epoch');
  }
}

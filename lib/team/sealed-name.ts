// What is a device called? Its name can be read only with a key of the team or with its invitation; old entries contain it in clear.
import { type Bytes, fromBase64, secureRandom, toBase64, toBytes, toText } from '../vault/crypto/bytes';
import { decrypt, deriveAesKey, encrypt } from '../vault/crypto/sealing';
import { DeviceName, type PublicDevice } from './device-keys';
import type { Members } from './members';

/** The key of a name: that of an epoch, or with number 0 the secret of an invitation. */
export interface NameKey {
  readonly epoch: number;
  readonly key: Bytes;
}

/** The key for the name in a request: a newcomer has no key of the team yet. */
export const invitationNameKey = (secret: string): NameKey => ({ epoch: 0, key: fromBase64(secret) });

const SEALED = /^sealed\.(\d{1,10})\.([A-Za-z0-9+/]+={0,2})$/;

const placeOf = (team: string, device: string) => `beiantong|team|1|${team}|name|${device}`;

/** The device as it goes into the store. */
export async function sealName(team: string, device: PublicDevice, by: NameKey): Promise<PublicDevice> {
  const key = await deriveAesKey(by.key, 'name');
  const sealed = await encrypt(key, toBytes(device.name), placeOf(team, device.id), secureRandom);
  return { ...device, name: `sealed.${by.epoch}.${toBase64(sealed)}` };
}

/** The device with its readable name, or with the first digits of its id if the name does not open. */
export async function openName(
  team: string,
  device: PublicDevice,
  keys: readonly NameKey[],
): Promise<PublicDevice> {
  const [, epoch, sealed] = SEALED.exec(device.name) ?? [];
  if (sealed === undefined) return device;
  const by = keys.find((one) => one.epoch === Number(epoch));
  const name = by && (await nameIn(by, sealed, placeOf(team, device.id)));
  return { ...device, name: name ?? device.id.slice(0, 6) };
}

async function nameIn({ key }: NameKey, sealed: string, place: string): Promise<string | undefined> {
  try {
    const plain = await decrypt(await deriveAesKey(key, 'name'), fromBase64(sealed), place);
    return DeviceName.safeParse(toText(plain)).data;
  } catch {
    return undefined; // tampered with, or another device's
  }
}

/** The team with all names opened that these keys can open. */
export async function openNames(team: Members, keys: readonly NameKey[]): Promise<Members> {
  const opened = [...team.members].map(
    async ([id, member]) =>
      [id, { ...member, device: await openName(team.team, member.device, keys) }] as const,
  );
  return { ...team, members: new Map(await Promise.all(opened)) };
}

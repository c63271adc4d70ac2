// Which keys does a device have in a team? One pair to sign what it writes, and one to receive the team's keys.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import * as z from 'zod';
import { type Bytes, fromBase64, toBase64, toBytes } from '../vault/crypto/bytes';
import { teamFault } from './faults';
import { Base64, Hex16 } from './schemas';

// P-256 for both: Chromium has Ed25519 and X25519 only in versions later than the oldest that this extension runs in
const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SEALING = { name: 'ECDH', namedCurve: 'P-256' } as const;

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** The name that its user gave the device. */
export const DeviceName = z.string().min(1).max(60);

/**
 * What other members know of a device: its id, its name (sealed by `sealed-name.ts`, or in clear), and two public
 * keys as points of P-256.
 */
export const PublicDevice = z.strictObject({
  id: Hex16,
  name: z.string().min(1).max(400),
  signing: Base64(88),
  sealing: Base64(88),
});
export type PublicDevice = z.infer<typeof PublicDevice>;

/** A device's keys while the vault is open; the private ones are not extractable. */
export interface DeviceKeys {
  readonly id: string;
  readonly sign: CryptoKey;
  readonly receive: CryptoKeyPair;
}

/** A device's keys as the vault stores them, sealed: PKCS#8 and the public points. */
export const StoredDevice = z.strictObject({
  device: PublicDevice,
  signing: Base64(400),
  sealing: Base64(400),
});
export type StoredDevice = z.infer<typeof StoredDevice>;

/**
 * Generates the keys of a new device. The result contains the private keys in clear and is stored in the vault at
 * once.
 */
export async function createDevice(id: string, name: string): Promise<StoredDevice> {
  const [signing, sealing] = await Promise.all([
    crypto.subtle.generateKey(SIGNING, true, ['sign', 'verify']),
    crypto.subtle.generateKey(SEALING, true, ['deriveBits']),
  ]);
  return {
    device: { id, name, signing: await pointOf(signing), sealing: await pointOf(sealing) },
    signing: await privateOf(signing),
    sealing: await privateOf(sealing),
  };
}

/** The usable keys, from those stored in the vault. */
export async function openDevice(stored: StoredDevice): Promise<DeviceKeys> {
  const [sign, privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('pkcs8', fromBase64(stored.signing), SIGNING, false, ['sign']),
    crypto.subtle.importKey('pkcs8', fromBase64(stored.sealing), SEALING, false, ['deriveBits']),
    crypto.subtle.importKey('raw', fromBase64(stored.device.sealing), SEALING, true, []),
  ]);
  return { id: stored.device.id, sign, receive: { privateKey, publicKey } };
}

/** The key that verifies a device's signatures; throws `damaged` if the text is not a point of P-256. */
export async function signatureKeyOf(device: PublicDevice): Promise<CryptoKey> {
  return importPoint(device.signing, SIGNING, ['verify']);
}

/** Seals bytes so that only this device can read them; `purpose` is bound to them. */
export async function sealTo(device: PublicDevice, purpose: string, plain: Bytes): Promise<string> {
  const recipientPublicKey = await importPoint(device.sealing, SEALING, []);
  const sealed = await suite.seal({ recipientPublicKey, info: toBytes(purpose) }, plain, toBytes(device.id));
  return toBase64(new Uint8Array([...new Uint8Array(sealed.enc), ...new Uint8Array(sealed.ct)]));
}

/** Opens bytes that were sealed to this device for this purpose; throws `not-for-us` for any others. */
export async function openSealed(keys: DeviceKeys, purpose: string, sealed: string): Promise<Bytes> {
  const bytes = fromBase64(sealed);
  try {
    const enc = bytes.slice(0, suite.kem.encSize);
    const how = { recipientKey: keys.receive, enc, info: toBytes(purpose) };
    return new Uint8Array(await suite.open(how, bytes.slice(suite.kem.encSize), toBytes(keys.id)));
  } catch {
    throw teamFault('not-for-us'); // the library's own error says no more than this
  }
}

async function importPoint(point: string, how: EcKeyImportParams, use: KeyUsage[]): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', fromBase64(point), how, true, use);
  } catch {
    throw teamFault('damaged');
  }
}

const pointOf = async ({ publicKey }: CryptoKeyPair) =>
  toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));

const privateOf = async ({ privateKey }: CryptoKeyPair) =>
  toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)));

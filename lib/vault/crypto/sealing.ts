// How are bytes encrypted so that no change of content or place goes unnoticed? With AES-256-GCM and a new key each time.

import { vaultFault } from '../faults';
import { type Bytes, concat, type Random, toBytes, toText, wipe, wipeAndFree, writeText } from './bytes';

const IV_BYTES = 12;
const KEY_BYTES = 32;

/** A key that wraps the keys of bodies, and its name in envelopes. */
export interface Wrapper {
  readonly key: CryptoKey;
  readonly kid: string;
}

/** All wrapping keys by name. */
export type KeyRing = ReadonlyMap<string, CryptoKey>;

/** An encrypted body: a random key, wrapped by the key named `kid`, and the ciphertext under that random key. */
export interface Envelope {
  /** 1: body and wrapped key are bound to the same place. 2: the wrapped key is also bound to `kid`. */
  readonly fmt: 1 | 2;
  readonly alg: 'A256GCM';
  readonly kid: string;
  readonly iv: Bytes;
  readonly wrappedKey: Bytes;
  readonly ct: Bytes;
}

/** Imports an AES-GCM key that cannot be exported again. */
export async function importAesKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** An AES key derived from `secret` for one purpose (HKDF-SHA-256). */
export async function deriveAesKey(secret: Bytes, purpose: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(hkdf(purpose), base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** An HMAC key derived from `secret` for one purpose. */
export async function deriveHmacKey(secret: Bytes, purpose: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return crypto.subtle.deriveKey(hkdf(purpose), base, hmac, false, ['sign']);
}

/** IV and ciphertext in one array; `place` is authenticated with it. */
export async function encrypt(key: CryptoKey, plain: Bytes, place: string, random: Random): Promise<Bytes> {
  const { iv, ct } = await encryptApart(key, plain, place, random);
  return concat(iv, ct);
}

async function encryptApart(
  key: CryptoKey,
  plain: Bytes,
  place: string,
  random: Random,
): Promise<{ readonly iv: Bytes; readonly ct: Bytes }> {
  const iv = random(IV_BYTES);
  const how = { name: 'AES-GCM', iv, additionalData: toBytes(place) };
  return { iv, ct: new Uint8Array(await crypto.subtle.encrypt(how, key, plain)) };
}

/** Reverses `encrypt`; throws `not-decryptable` when key, bytes or place differ. */
export async function decrypt(key: CryptoKey, sealed: Bytes, place: string): Promise<Bytes> {
  return decryptApart(key, { iv: sealed.subarray(0, IV_BYTES), ct: sealed.subarray(IV_BYTES) }, place);
}

async function decryptApart(
  key: CryptoKey,
  { iv, ct }: Pick<Envelope, 'iv' | 'ct'>,
  place: string,
): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv, additionalData: toBytes(place) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, ct));
  } catch {
    throw vaultFault('not-decryptable'); // the browser's own error tells nothing more
  }
}

/** Encrypts a text with a new key, padded to a size class and bound to its place. */
export async function seal(wrapper: Wrapper, text: string, place: string, random: Random): Promise<Envelope> {
  const { key, wrappedKey } = await newKey(wrapper, place, random);
  const padded = pad(text);
  const { iv, ct } = await encryptApart(key, padded, place, random).finally(() => wipeAndFree(padded));
  return { fmt: 2, alg: 'A256GCM', kid: wrapper.kid, iv, wrappedKey, ct };
}

/** A random key for data at a place, and the same key wrapped. */
export async function newKey(
  wrapper: Wrapper,
  place: string,
  random: Random,
): Promise<{ readonly key: CryptoKey; readonly wrappedKey: Bytes }> {
  const raw = random(KEY_BYTES);
  const wrapping = encrypt(wrapper.key, raw, keyPlace(2, place, wrapper.kid), random);
  const [wrappedKey, key] = await Promise.all([wrapping, importAesKey(raw)]).finally(() => wipe(raw));
  return { key, wrappedKey };
}

/** Reverses `newKey`; throws `not-decryptable`, also when the ring lacks the wrapping key. */
export async function unwrapKey(
  ring: KeyRing,
  { fmt, kid, wrappedKey }: Pick<Envelope, 'fmt' | 'kid' | 'wrappedKey'>,
  place: string,
): Promise<CryptoKey> {
  const wrapper = ring.get(kid);
  if (!wrapper || (fmt !== 1 && fmt !== 2)) throw vaultFault('not-decryptable');
  const raw = await decrypt(wrapper, wrappedKey, keyPlace(fmt, place, kid));
  const key = await importAesKey(raw);
  wipe(raw);
  return key;
}

const keyPlace = (fmt: Envelope['fmt'], place: string, kid: string) =>
  fmt === 1 ? `${place}|key` : `${place}|key|${kid}`;

/** Decrypts an envelope at its place; also throws when the content is no text. */
export async function open(ring: KeyRing, envelope: Envelope, place: string): Promise<string> {
  if (envelope.alg !== 'A256GCM') throw vaultFault('not-decryptable');
  const key = await unwrapKey(ring, envelope, place);
  const padded = await decryptApart(key, envelope, place);
  try {
    return toText(unpad(padded));
  } finally {
    wipeAndFree(padded);
  }
}

function hkdf(purpose: string): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: toBytes(`beiantong|1|${purpose}`) };
}

const LENGTH = 4;

/** Four bytes of length, the text, then zeros up to 1, 2, 4, 8 … KiB, so that the size does not reveal how many fields are filled. */
function pad(text: string): Bytes {
  let size = 1024;
  while (size < text.length + LENGTH) size *= 2;
  for (;;) {
    const padded = new Uint8Array(size);
    const length = writeText(text, padded.subarray(LENGTH));
    if (length !== null) {
      new DataView(padded.buffer).setUint32(0, length);
      return padded;
    }
    wipe(padded); // a character takes up to three bytes
    size *= 2;
  }
}

/** The text's bytes as a view, since a copy would double the memory for each of a hundred thousand clients. */
function unpad(padded: Bytes): Bytes {
  const length = padded.length < LENGTH ? -1 : new DataView(padded.buffer).getUint32(0);
  if (length < 0 || length > padded.length - LENGTH) throw vaultFault('not-decryptable');
  return padded.subarray(LENGTH, LENGTH + length);
}

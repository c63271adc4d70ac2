// Whose packs are taken? Those of the package's keys, and of keys that the person named after comparing fingerprints.
import * as z from 'zod';
import type { Text } from '../text';
import { SigningKey } from './format';

/** More keys than a person can keep in sight are not taken. */
export const MOST_KEYS = 10;

/** The keys that the person named, as they are stored. */
export const NamedKeys = z.array(SigningKey).max(MOST_KEYS);

/** A key as a person sees it. */
export interface PublisherKey extends SigningKey {
  /** SHA-256 of the public key: hexadecimal digits in groups of four. */
  readonly fingerprint: string;
  /** Named by the person; the others came with the package. */
  readonly isNamed: boolean;
}

export type ReadKey = { readonly key: PublisherKey } | { readonly fault: Text };

const no = (zh: string, en: string): { readonly fault: Text } => ({ fault: { zh, en } });

/** Reads what a publisher hands out as the key: the JSON that `npm run rules:pack -- --new-key` prints. */
export async function readKey(text: string, known: readonly SigningKey[]): Promise<ReadKey> {
  const parsed = SigningKey.safeParse(jsonOf(text.trim().replace(/,$/u, '')));
  if (!parsed.success || !(await isPoint(parsed.data)))
    return no(
      '这不是发布者的公钥：请粘贴发布者给出的整行，以 {"id" 开头',
      'This is no publisher’s key: paste the whole line that the publisher gave, from {"id" on',
    );
  const { id, publicKey } = parsed.data;
  if (known.some((one) => one.id === id || one.publicKey === publicKey))
    return no(`密钥“${id}”已经在列，要更换请先移除`, `The key “${id}” is listed already: remove it first`);
  if (known.length >= MOST_KEYS)
    return no(
      `最多信任 ${MOST_KEYS} 把密钥，请先移除不用的`,
      `At most ${MOST_KEYS} keys are trusted: remove one first`,
    );
  return { key: await withFingerprint(parsed.data, { isNamed: true }) };
}

/** The key with its fingerprint, and whether a person has named it. */
export async function withFingerprint(
  key: SigningKey,
  { isNamed }: Pick<PublisherKey, 'isNamed'>,
): Promise<PublisherKey> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(key.publicKey)));
  const digits = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...key, fingerprint: digits.replace(/(.{4})(?!$)/gu, '$1 '), isNamed };
}

/** The key for checking signatures; rejects where the bytes are no point of the curve. */
export const verifier = ({ publicKey }: SigningKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(publicKey), { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'verify',
  ]);

const isPoint = (key: SigningKey): Promise<boolean> =>
  verifier(key).then(
    () => true,
    () => false,
  );

export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Which keys does a vault have and how are they wrapped? Passphrase or recovery code → vault key → group key.
import * as z from 'zod';
import { vaultFault } from '../faults';
import { type Bytes, fromBase64, type Random, toBase64, toHex, wipe } from './bytes';
import { deriveFromPassphrase, type KdfCost, KdfHeader, newKdfHeader } from './kdf';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code';
import {
  decrypt,
  deriveAesKey,
  deriveHmacKey,
  encrypt,
  importAesKey,
  type KeyRing,
  type Wrapper,
} from './sealing';

const hex16 = z.string().regex(/^[0-9a-f]{32}$/);
const wrappedKey = z.string().regex(/^[A-Za-z0-9+/]{80}$/); // IV 12 + key 32 + tag 16 bytes: no padding, no slack bits

const common = {
  format: z.literal('beiantong.vault'),
  vault: hex16,
  kdf: KdfHeader,
  byPassphrase: wrappedKey,
  byRecovery: wrappedKey,
};
const Epoch = z.strictObject({ epoch: z.int().min(1), key: wrappedKey });

/** Stored unencrypted beside the records: parameters and wrapped keys, nothing of any client. */
export const VaultHeader = z.discriminatedUnion('version', [
  /** Not migrated yet: there may be records of format 1. */
  z.strictObject({ ...common, version: z.literal(1), group: Epoch.extend({ id: hex16 }) }),
  z.strictObject({
    ...common,
    version: z.literal(2),
    /** The group's keys, one per epoch, in order; the last one encrypts anything new. */
    group: z.strictObject({ id: hex16, epochs: z.array(Epoch).min(1) }),
  }),
]);
export type VaultHeader = z.infer<typeof VaultHeader>;

/** The keys of an open vault; none can be exported. */
export interface VaultKeys {
  readonly vault: string;
  /** The owner that records and files are bound to: this vault, or the team that shares them. */
  readonly scope: string;
  /** Wraps the key of every new record and file. */
  readonly wrapper: Wrapper;
  /** The keys of all epochs and the local one, so that data of earlier epochs can be decrypted. */
  readonly ring: KeyRing;
  /** Computes opaque ids and names of revisions; does not change with an epoch. */
  readonly ids: CryptoKey;
  /** For each team of this vault, the key that names its revisions; all members have the same. */
  readonly teams: Map<string, CryptoKey>;
  /** Encrypts what never leaves this vault: index and audit log. */
  readonly local: Wrapper;
}

/** A new vault: its header, the recovery code to print, and the raw vault key for the session. */
export async function createKeys(
  passphrase: string,
  cost: KdfCost,
  random: Random,
): Promise<{ header: VaultHeader; recoveryCode: string; vaultKey: Bytes }> {
  const ids = { vault: toHex(random(16)), group: toHex(random(16)) };
  const [vaultKey, groupKey, code] = [random(32), random(32), random(20)];
  const kdf = newKdfHeader(cost, random);
  const wrapGroup = await encrypt(
    await importAesKey(vaultKey),
    groupKey,
    groupPlace(ids.vault, ids.group, 1),
    random,
  );
  const header: VaultHeader = {
    format: 'beiantong.vault',
    version: 2,
    vault: ids.vault,
    kdf,
    byPassphrase: await wrapByPassphrase(passphrase, ids.vault, kdf, vaultKey, random),
    byRecovery: await wrapByRecovery(code, ids.vault, vaultKey, random),
    group: { id: ids.group, epochs: [{ epoch: 1, key: toBase64(wrapGroup) }] },
  };
  const recoveryCode = formatRecoveryCode(code);
  wipe(groupKey);
  wipe(code);
  return { header, recoveryCode, vaultKey };
}

/** The fields that every version of a header has. */
const AnyHeader = z.looseObject({ format: common.format, version: z.int() });
const VERSION = 2;

/** Reads a stored header; throws `newer-version` for one that a later version wrote, `damaged-header` for anything else. */
export function parseHeader(stored: unknown): VaultHeader {
  const header = VaultHeader.safeParse(stored);
  if (header.success) return header.data;
  const any = AnyHeader.safeParse(stored);
  throw vaultFault(any.success && any.data.version > VERSION ? 'newer-version' : 'damaged-header');
}

/** The raw vault key by passphrase; throws `not-decryptable` when it is wrong. */
export async function vaultKeyByPassphrase(header: VaultHeader, passphrase: string): Promise<Bytes> {
  const secret = await deriveFromPassphrase(passphrase, header.kdf);
  const key = await deriveAesKey(secret, 'passphrase');
  wipe(secret);
  return decrypt(key, fromBase64(header.byPassphrase), passphrasePlace(header.vault, header.kdf));
}

/** The raw vault key by recovery code; throws `not-decryptable` when it is wrong or no code at all. */
export async function vaultKeyByRecovery(header: VaultHeader, typed: string): Promise<Bytes> {
  const code = parseRecoveryCode(typed);
  if (!code) throw vaultFault('not-decryptable');
  const key = await recoveryKey(code);
  wipe(code);
  return decrypt(key, fromBase64(header.byRecovery), recoveryPlace(header.vault));
}

/** The header for a new passphrase: only the wrapped vault key changes, no record does. */
export async function rewrap(
  header: VaultHeader,
  vaultKey: Bytes,
  passphrase: string,
  cost: KdfCost,
  random: Random,
): Promise<VaultHeader> {
  const kdf = newKdfHeader(cost, random);
  const byPassphrase = await wrapByPassphrase(passphrase, header.vault, kdf, vaultKey, random);
  return { ...header, kdf, byPassphrase };
}

/** The header for another recovery code, and the code to print. */
export async function renewRecovery(
  header: VaultHeader,
  vaultKey: Bytes,
  random: Random,
): Promise<{ header: VaultHeader; recoveryCode: string }> {
  const code = random(20);
  const byRecovery = await wrapByRecovery(code, header.vault, vaultKey, random);
  const recoveryCode = formatRecoveryCode(code);
  wipe(code);
  return { header: { ...header, byRecovery }, recoveryCode };
}

/** The epochs of the group's key, in order. */
export function epochsOf({ version, group }: VaultHeader): readonly z.infer<typeof Epoch>[] {
  return version === 1 ? [{ epoch: group.epoch, key: group.key }] : group.epochs;
}

/** The header for when every record is of format 2, with the same keys. */
export function headerTakenOver(header: VaultHeader): VaultHeader {
  const { id } = header.group;
  return { ...header, version: 2, group: { id, epochs: [...epochsOf(header)] } };
}

/** The keys of the open vault, from the raw vault key. */
export async function openKeys(header: VaultHeader, vaultKey: Bytes): Promise<VaultKeys> {
  const { vault, group } = header;
  const vaultAesKey = await importAesKey(vaultKey);
  const ring = new Map<string, CryptoKey>();
  let ids: CryptoKey | null = null;
  let wrapper: Wrapper | null = null;
  for (const { epoch, key: wrapped } of epochsOf(header)) {
    const groupKey = await decrypt(vaultAesKey, fromBase64(wrapped), groupPlace(vault, group.id, epoch));
    wrapper = { key: await deriveAesKey(groupKey, 'wrap'), kid: `${group.id}.${epoch}` };
    ring.set(wrapper.kid, wrapper.key);
    ids ??= await deriveHmacKey(groupKey, 'id');
    wipe(groupKey);
  }
  if (!ids || !wrapper) throw vaultFault('damaged-header');
  const local = { key: await deriveAesKey(vaultKey, 'local'), kid: LOCAL };
  ring.set(local.kid, local.key);
  return { vault, scope: vault, wrapper, ring, ids, local, teams: new Map() };
}

const LOCAL = 'local';

async function wrapByPassphrase(
  passphrase: string,
  vault: string,
  kdf: KdfHeader,
  vaultKey: Bytes,
  random: Random,
): Promise<string> {
  const secret = await deriveFromPassphrase(passphrase, kdf);
  const key = await deriveAesKey(secret, 'passphrase');
  wipe(secret);
  return toBase64(await encrypt(key, vaultKey, passphrasePlace(vault, kdf), random));
}

async function wrapByRecovery(code: Bytes, vault: string, vaultKey: Bytes, random: Random): Promise<string> {
  return toBase64(await encrypt(await recoveryKey(code), vaultKey, recoveryPlace(vault), random));
}

async function recoveryKey(code: Bytes): Promise<CryptoKey> {
  return deriveAesKey(code, 'recovery');
}

/** The wrapped key is bound to the cost parameters: with changed ones it cannot be decrypted. */
function passphrasePlace(vault: string, kdf: KdfHeader): string {
  const cost = kdf.name === 'argon2id' ? [kdf.memoryKiB, kdf.passes, kdf.lanes] : [kdf.iterations];
  return ['1', vault, 'passphrase', kdf.name, ...cost, kdf.salt].join('|');
}

function recoveryPlace(vault: string): string {
  return `1|${vault}|recovery`;
}

function groupPlace(vault: string, group: string, epoch: number): string {
  return `1|${vault}|group|${group}|${epoch}`;
}

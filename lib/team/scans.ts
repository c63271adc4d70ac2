// How is a scan stored? Once for the whole team, sealed in chunks under its own key, under a name that only the team can derive from its digest.
import { nameElsewhere } from '../vault/clients/elsewhere';
import { openFile, sealFile } from '../vault/clients/sealed-files';
import { type Bytes, concat, type Random, toBytes, toHex } from '../vault/crypto/bytes';
import type { FileRow } from '../vault/store/schema';
import { teamFault } from './faults';
import type { TeamKeys } from './team-keys';

const MAGIC = toBytes('BTTS');
const VERSION = 1;
const WRAPPED = 60; // IV, key, tag
const START = MAGIC.length + 1 + 4 + WRAPPED; // magic, version, epoch, wrapped key
const CHUNK = 1024 * 1024 + 28; // IV, bytes, tag; the last one may be shorter

/** A document's file in this vault, and its digest. */
export interface OwnScan {
  readonly file: string;
  readonly digest: string;
}

/** The name of the scan with this digest; without the key it reveals nothing. */
export async function scanName({ ids }: TeamKeys, digest: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', ids, toBytes(`scan:${digest}`));
  return toHex(new Uint8Array(mac).subarray(0, 16));
}

/** Whether a file is one that this team's store holds: it came from there, so there is nothing to send. */
export async function isFromStore(keys: TeamKeys, { file, digest }: OwnScan): Promise<boolean> {
  const name = nameElsewhere(file);
  return name !== null && name === (await scanName(keys, digest));
}

const kidOf = (team: string, epoch: number) => `${team}.${epoch}`;

/** The bytes of a scan as they are stored, under the newest key. */
export async function sealScan(keys: TeamKeys, name: string, bytes: Bytes, random: Random): Promise<Bytes> {
  const key = keys.ring.get(keys.epoch);
  if (!key) throw teamFault('bad-epoch');
  const owner = { scope: keys.team, wrapper: { key, kid: kidOf(keys.team, keys.epoch) } };
  const { wrappedKey, chunks } = await sealFile(owner, bytes, random, name);
  const epoch = new Uint8Array(4);
  new DataView(epoch.buffer).setUint32(0, keys.epoch);
  return concat(MAGIC, new Uint8Array([VERSION]), epoch, wrappedKey, ...chunks);
}

/** The content of a scan. Throws `newer-version`, `bad-epoch` for a key that was not granted, and `damaged`. */
export async function openScan(keys: TeamKeys, name: string, sealed: Bytes): Promise<Bytes> {
  if (sealed.length < START || MAGIC.some((byte, at) => sealed[at] !== byte)) throw teamFault('damaged');
  if ((sealed[MAGIC.length] ?? 0) > VERSION) throw teamFault('newer-version');
  const epoch = new DataView(sealed.buffer, sealed.byteOffset).getUint32(MAGIC.length + 1);
  const key = keys.ring.get(epoch);
  if (!key) throw teamFault('bad-epoch');
  const kid = kidOf(keys.team, epoch);
  const chunks: Bytes[] = [];
  for (let at = START; at < sealed.length; at += CHUNK) chunks.push(sealed.slice(at, at + CHUNK));
  const row: FileRow = { id: name, fmt: 2, kid, wrappedKey: sealed.slice(START - WRAPPED, START), chunks };
  try {
    return await openFile({ scope: keys.team, vault: keys.team, ring: new Map([[kid, key]]) }, row);
  } catch {
    throw teamFault('damaged');
  }
}

// How does one of many transactions add to the index? Its entries are encrypted once, as a part beside the shards; encrypting every shard again each time would cost more than storing the clients.
import * as z from 'zod';
import { type Random, toHex } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { type Envelope, open, seal } from '../crypto/sealing';
import type { VaultStore } from '../store/database';
import { type PartRow, partKey } from '../store/part-rows';
import type { ShardRow } from '../store/schema';
import { SearchEntry } from './client-index';

/** Schema of a shard's row that lists its parts instead of holding entries. */
export const IN_PARTS = 5;
/** Schema of the entries in a part, the same as in a shard. */
const PART_SCHEMA = 4;

const Names = z.array(z.string().regex(/^[0-9a-f]{32}$/));

const partPlace = ({ vault }: VaultKeys, name: string) => `2|${vault}|index-part|${name}|${PART_SCHEMA}`;
const shardPlace = ({ vault }: VaultKeys, { shard, rev, schema }: Omit<ShardRow, 'envelope'>) =>
  ['2', vault, 'search', shard, rev, schema].join('|');

/** Encrypts entries of one or more shards as a part with a new name. */
export async function sealPart(
  keys: VaultKeys,
  entries: readonly SearchEntry[],
  random: Random,
): Promise<PartRow> {
  const name = toHex(random(16));
  const text = JSON.stringify(entries);
  return { name, envelope: await seal(keys.local, text, partPlace(keys, name), random) };
}

/** Encrypts the names of a shard's parts, in the order they were added, as its next revision. */
export async function sealInParts(
  keys: VaultKeys,
  at: Pick<ShardRow, 'shard' | 'rev'>,
  names: readonly string[],
  random: Random,
): Promise<ShardRow> {
  const row = { ...at, schema: IN_PARTS };
  const text = JSON.stringify(names);
  return { ...row, envelope: await seal(keys.local, text, shardPlace(keys, row), random) };
}

/** The names of a shard's parts; null when its row cannot be decrypted. */
export async function namesIn(keys: VaultKeys, row: ShardRow): Promise<readonly string[] | null> {
  try {
    return Names.parse(JSON.parse(await open(keys.ring, row.envelope, shardPlace(keys, row))));
  } catch {
    return null;
  }
}

/** The entries of a part; null when it is missing or cannot be decrypted. */
export type ReadPart = (name: string) => Promise<readonly SearchEntry[] | null>;

/** Reads parts, each only once even when several shards name it. */
export function partReader({
  store,
  keys,
}: {
  readonly store: VaultStore;
  readonly keys: VaultKeys;
}): ReadPart {
  const known = new Map<string, Promise<readonly SearchEntry[] | null>>();
  const read = async (name: string) => {
    const stored: unknown = await (await store.open()).get('meta', partKey(name));
    try {
      // the row holds an envelope, or cannot be decrypted
      const text = await open(keys.ring, stored as Envelope, partPlace(keys, name));
      return z.array(SearchEntry).parse(JSON.parse(text));
    } catch {
      return null;
    }
  };
  return (name) => {
    const reading = known.get(name) ?? read(name);
    known.set(name, reading);
    return reading;
  };
}

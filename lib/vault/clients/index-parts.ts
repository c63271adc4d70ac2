// What did one transaction of many add to the index? Its entries sealed once, beside the shards; sealing each shard anew every time cost more than the clients.
import * as z from 'zod';
import { type Random, toHex } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { type Envelope, open, seal } from '../crypto/sealing';
import type { VaultStore } from '../store/database';
import { type PartRow, partKey } from '../store/part-rows';
import type { ShardRow } from '../store/schema';
import { SearchEntry } from './client-index';

/** Of a shard's row whose inside names its parts in the place of holding entries. */
export const IN_PARTS = 5;
/** Of the entries in a part, as in a shard of that schema. */
const PART_SCHEMA = 4;

const Names = z.array(z.string().regex(/^[0-9a-f]{32}$/));

const partPlace = ({ vault }: VaultKeys, name: string) => `2|${vault}|index-part|${name}|${PART_SCHEMA}`;
const shardPlace = ({ vault }: VaultKeys, { shard, rev, schema }: Omit<ShardRow, 'envelope'>) =>
  ['2', vault, 'search', shard, rev, schema].join('|');

/** Seals entries of one or more shards as a part with a name of its own. */
export async function sealPart(
  keys: VaultKeys,
  entries: readonly SearchEntry[],
  random: Random,
): Promise<PartRow> {
  const name = toHex(random(16));
  const text = JSON.stringify(entries);
  return { name, envelope: await seal(keys.local, text, partPlace(keys, name), random) };
}

/** Seals the names of the parts that a shard lies in, in the order in which they were added, as its next revision. */
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

/** The names of the parts that a shard lies in; null where its row does not open. */
export async function namesIn(keys: VaultKeys, row: ShardRow): Promise<readonly string[] | null> {
  try {
    return Names.parse(JSON.parse(await open(keys.ring, row.envelope, shardPlace(keys, row))));
  } catch {
    return null;
  }
}

/** The entries of a part; null for one that is not there or does not open. */
export type ReadPart = (name: string) => Promise<readonly SearchEntry[] | null>;

/** Reads parts, each once however many shards name it. */
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
      // what lies there is an envelope, or does not open
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

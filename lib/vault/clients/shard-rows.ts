// How does a shard of the index lie in its row? What it says of its records, and which of them do not open, sealed as one piece.
import * as z from 'zod';
import type { Random } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { open, seal } from '../crypto/sealing';
import type { ShardRow } from '../store/schema';
import { SearchEntry } from './client-index';

/** 2: group, change, what ends first; 3: region, names of services; 4: names of revisions, under the local key; 5: in parts. */
const SHARD_SCHEMA = 4;
/** The last one that was sealed under the group's key; it is still good for the list. */
const FORMAT_1 = 3;
/** Says as well which of its records do not open. */
const WITH_DAMAGED = 6;

const Said = z.array(SearchEntry);
const SaidWithDamaged = z.strictObject({ entries: Said, damaged: z.array(z.string()) });

/** What a shard says of each of its records, by opaque id. */
export type Entries = ReadonlyMap<string, SearchEntry>;

/** What a shard says. */
export interface ShardSays {
  readonly entries: Entries;
  /** Opaque ids of records that do not open, and of which nothing was known when it was made anew. */
  readonly damaged: readonly string[];
}

/** Entries by the records that they are of. */
export const byRecord = (entries: readonly SearchEntry[]): Entries =>
  new Map(entries.map((entry) => [entry.record, entry]));

/** Seals what a shard says as a revision of it. */
export async function sealShard(
  keys: VaultKeys,
  at: Pick<ShardRow, 'shard' | 'rev'>,
  { entries, damaged }: ShardSays,
  random: Random,
): Promise<ShardRow> {
  const { shard, rev } = at;
  const schema = damaged.length > 0 ? WITH_DAMAGED : SHARD_SCHEMA;
  const list = [...entries.values()];
  const text = JSON.stringify(damaged.length > 0 ? { entries: list, damaged } : list);
  const place = ['2', keys.vault, 'search', shard, rev, schema].join('|');
  return { shard, rev, schema, envelope: await seal(keys.local, text, place, random) };
}

/** What a row of one piece says; null for one that does not open, or that an earlier version wrote, which says too little. */
export async function openShard(keys: VaultKeys, row: ShardRow): Promise<ShardSays | null> {
  const { shard, rev, schema, envelope } = row;
  if (schema < FORMAT_1) return null;
  const owner = schema === FORMAT_1 ? ['1', keys.vault, ...envelope.kid.split('.')] : ['2', keys.vault];
  try {
    const text = await open(keys.ring, envelope, [...owner, 'search', shard, rev, schema].join('|'));
    const said: unknown = JSON.parse(text);
    const { entries, damaged } =
      schema === WITH_DAMAGED ? SaidWithDamaged.parse(said) : { entries: Said.parse(said), damaged: [] };
    return { entries: byRecord(entries), damaged };
  } catch {
    return null;
  }
}

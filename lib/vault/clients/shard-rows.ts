// How is a shard of the index stored in its row? Its entries and the list of damaged records, encrypted together.
import * as z from 'zod';
import type { Random } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { open, seal } from '../crypto/sealing';
import type { ShardRow } from '../store/schema';
import { SearchEntry } from './client-index';

/** 2: group, change, what ends first; 3: region, names of services; 4: names of revisions, under the local key; 5: in parts. */
const SHARD_SCHEMA = 4;
/** The last one encrypted with the group's key; it can still be read. */
const FORMAT_1 = 3;
/** Also lists which of its records are damaged. */
const WITH_DAMAGED = 6;

const Said = z.array(SearchEntry);
const SaidWithDamaged = z.strictObject({ entries: Said, damaged: z.array(z.string()) });

/** A shard's entries by opaque id. */
export type Entries = ReadonlyMap<string, SearchEntry>;

/** The contents of a shard. */
export interface ShardSays {
  readonly entries: Entries;
  /** Opaque ids of damaged records without an entry, found when the shard was rebuilt. */
  readonly damaged: readonly string[];
}

/** Entries by record. */
export const byRecord = (entries: readonly SearchEntry[]): Entries =>
  new Map(entries.map((entry) => [entry.record, entry]));

/** Encrypts a shard's contents as one of its revisions. */
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

/** The contents of a row stored as one piece; null when it cannot be decrypted, or was written by an earlier version and lacks too much. */
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

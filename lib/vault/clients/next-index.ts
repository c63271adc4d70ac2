// How is the index updated when clients change? Each shard is encrypted again or, when many transactions follow, the new entries are stored as a part.
import type { PartRow } from '../store/part-rows';
import type { FreshEntry, SearchEntry } from './client-index';
import { sealInParts, sealPart } from './index-parts';
import { knownShard, type NextShard, type Shard, type ShardCache, shardOf } from './index-shards';
import type { OpenVault } from './open-vault';
import { type Entries, sealShard } from './shard-rows';

/** The index rows that a transaction writes. */
export interface IndexChange {
  readonly shards: readonly NextShard[];
  readonly parts: readonly PartRow[];
}

/** Prepares the update of the index for these entries. */
export type NextIndex = (vault: OpenVault, entries: readonly FreshEntry[]) => Promise<IndexChange>;

/** The next revisions of all shards of these entries, each as one piece. */
export const nextShards: NextIndex = async (vault, entries) => {
  const shards = await Promise.all(
    [...byShard(entries)].map(async ([number, fresh]): Promise<NextShard> => {
      const known = await knownShard(vault, number);
      return nextWhole(vault, { number, known, all: withFresh(known, fresh) });
    }),
  );
  return { shards, parts: [] };
};

/** The same as one part with these entries only, which each of their shards lists from then on. */
export const nextInParts: NextIndex = async (vault, entries) => {
  const { keys, random } = vault;
  const touched = await Promise.all(
    [...byShard(entries)].map(async ([number, fresh]) => {
      const known = await knownShard(vault, number);
      const all = withFresh(known, fresh);
      const listed = fresh.flatMap(({ record }) => all.get(record) ?? []);
      const isWhole = stillDamaged(known, all).length > 0; // parts cannot list damaged records
      return { number, known, all, listed, isWhole, base: isWhole ? null : await baseOf(vault, known) };
    }),
  );
  const part = await sealPart(
    keys,
    touched.flatMap(({ listed }) => listed),
    random,
  );
  const shards = await Promise.all(
    touched.map(async ({ number, known, all, isWhole, base }): Promise<NextShard> => {
      if (isWhole) return nextWhole(vault, { number, known, all });
      const parts = [...(base ? [base.name] : known.parts), part.name];
      const row = await sealInParts(keys, { shard: number, rev: known.rev + 1 }, parts, random);
      return { row, entries: all, damaged: [], parts };
    }),
  );
  return { shards, parts: [...touched.flatMap(({ base }) => base ?? []), part] };
};

interface Changed {
  readonly number: number;
  readonly known: Shard;
  readonly all: Entries;
}

async function nextWhole({ keys, random }: OpenVault, { number, known, all }: Changed): Promise<NextShard> {
  const says = { entries: all, damaged: stillDamaged(known, all) };
  const row = await sealShard(keys, { shard: number, rev: known.rev + 1 }, says, random);
  return { row, ...says, parts: [] };
}

/** The damaged records that were not overwritten by a save. */
const stillDamaged = ({ damaged }: Shard, all: Entries) => damaged.filter((record) => !all.has(record));

/** The entries of a shard without parts, as its first part. */
const baseOf = async ({ keys, random }: OpenVault, { parts, entries }: Shard): Promise<PartRow | null> =>
  parts.length > 0 || entries.size === 0 ? null : sealPart(keys, [...entries.values()], random);

/** Adding parts waits for its turn; a save that writes a whole shard does not wait, and is tried again if it was too late. */
export const inTurnOf = <Result>(
  { inTurn }: ShardCache,
  index: NextIndex,
  work: () => Promise<Result>,
): Promise<Result> => (index === nextShards ? work() : inTurn(work));

function byShard(entries: readonly FreshEntry[]): ReadonlyMap<number, readonly FreshEntry[]> {
  const groups = new Map<number, FreshEntry[]>();
  for (const entry of entries) {
    const number = shardOf(entry.record);
    const group = groups.get(number) ?? [];
    groups.set(number, group);
    group.push(entry);
  }
  return groups;
}

/** The entries of a shard with these replaced; one without `leaves` keeps the previous number. */
function withFresh({ entries }: Shard, fresh: readonly FreshEntry[]): Map<string, SearchEntry> {
  const known = new Map(entries);
  for (const entry of fresh) {
    const leaves = entry.leaves ?? known.get(entry.record)?.leaves ?? 0;
    known.set(entry.record, { ...entry, leaves });
  }
  return known;
}

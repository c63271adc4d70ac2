// What does the index say once some clients have changed? Each shard sealed anew, or, of many clients in many transactions, what is new beside it.
import type { PartRow } from '../store/part-rows';
import type { FreshEntry, SearchEntry } from './client-index';
import { sealInParts, sealPart } from './index-parts';
import { knownShard, type NextShard, type Shard, type ShardCache, shardOf } from './index-shards';
import type { OpenVault } from './open-vault';
import { type Entries, sealShard } from './shard-rows';

/** What of the index a transaction writes. */
export interface IndexChange {
  readonly shards: readonly NextShard[];
  readonly parts: readonly PartRow[];
}

/** Makes the change of the index that these entries are. */
export type NextIndex = (vault: OpenVault, entries: readonly FreshEntry[]) => Promise<IndexChange>;

/** The next revisions of all shards that these entries belong to, each one piece. */
export const nextShards: NextIndex = async (vault, entries) => {
  const shards = await Promise.all(
    [...byShard(entries)].map(async ([number, fresh]): Promise<NextShard> => {
      const known = await knownShard(vault, number);
      return nextWhole(vault, { number, known, all: withFresh(known, fresh) });
    }),
  );
  return { shards, parts: [] };
};

/** The same as one part that holds these entries only, which each of their shards names from then on. */
export const nextInParts: NextIndex = async (vault, entries) => {
  const { keys, random } = vault;
  const touched = await Promise.all(
    [...byShard(entries)].map(async ([number, fresh]) => {
      const known = await knownShard(vault, number);
      const all = withFresh(known, fresh);
      const told = fresh.flatMap(({ record }) => all.get(record) ?? []);
      const isWhole = stillDamaged(known, all).length > 0; // parts do not name them
      return { number, known, all, told, isWhole, base: isWhole ? null : await baseOf(vault, known) };
    }),
  );
  const part = await sealPart(
    keys,
    touched.flatMap(({ told }) => told),
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

/** Those that did not open and were not saved over. */
const stillDamaged = ({ damaged }: Shard, all: Entries) => damaged.filter((record) => !all.has(record));

/** What a shard that lies in no parts says, as the first of them. */
const baseOf = async ({ keys, random }: OpenVault, { parts, entries }: Shard): Promise<PartRow | null> =>
  parts.length > 0 || entries.size === 0 ? null : sealPart(keys, [...entries.values()], random);

/** What adds parts waits for its turn; a save that seals its shard anew waits for nobody and is told when it came late. */
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

/** The entries of a shard with these in their places; one without a number of what waits keeps that of before. */
function withFresh({ entries }: Shard, fresh: readonly FreshEntry[]): Map<string, SearchEntry> {
  const known = new Map(entries);
  for (const entry of fresh) {
    const leaves = entry.leaves ?? known.get(entry.record)?.leaves ?? 0;
    known.set(entry.record, { ...entry, leaves });
  }
  return known;
}

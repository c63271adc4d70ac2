// When is a shard stored in parts joined again? Once all clients are stored, or at the next opening; its contents and revision do not change.
import { free } from '../crypto/bytes';
import { mayBeInParts, removeParts } from '../store/part-rows';
import type { ShardRow } from '../store/schema';
import { allEntries, type ShardCache } from './index-shards';
import type { OpenVault } from './open-vault';
import { sealShard } from './shard-rows';

/** Shards encrypted and stored at once: with 100,000 clients each takes 1 MB. */
const AT_ONCE = 2;

/**
 * Stores each shard that is in parts as one piece, then deletes the parts. If interrupted, each shard is in one of the two
 * forms and the next opening continues. Stops when `isOpen` says that the vault was locked.
 */
export async function joinParts(
  vault: OpenVault,
  isOpen: () => Promise<boolean> = async () => true,
): Promise<void> {
  const { cache, keys, store } = vault;
  const tx = (await store.open()).transaction('meta');
  const [isMarked] = await Promise.all([mayBeInParts(tx.store), tx.done]);
  if (!isMarked) return;
  await allEntries(vault);
  const loose = looseIn(cache);
  for (let at = 0; at < loose.length; at += AT_ONCE) {
    if (!(await isOpen())) return;
    await cache.inTurn(() => joinSome(vault, loose.slice(at, at + AT_ONCE)));
  }
  await cache.inTurn(async () => {
    await allEntries(vault); // another window may have added parts
    if (looseIn(cache).length > 0) return;
    await store.write({ stores: ['meta'], vault: keys.vault }, removeParts);
  });
}

const looseIn = ({ shards }: ShardCache): readonly number[] =>
  [...shards].flatMap(([number, { isWhole }]) => (isWhole ? [] : [number]));

async function joinSome({ cache, keys, random, store }: OpenVault, numbers: readonly number[]) {
  const shards = numbers.flatMap((number) => {
    const shard = cache.shards.get(number);
    return shard && !shard.isWhole ? [{ number, shard }] : []; // saved again meanwhile
  });
  const rows = await Promise.all(
    shards.map(({ number, shard }) => sealShard(keys, { shard: number, rev: shard.rev }, shard, random)),
  );
  const put = await store.write({ stores: ['search'], vault: keys.vault }, async (tx) => {
    const search = tx.objectStore('search');
    const stored = await Promise.all(rows.map(({ shard }) => search.get(shard)));
    const same = rows.filter(({ rev }, at) => stored[at]?.rev === rev);
    await Promise.all(same.map((row) => search.put(row)));
    return new Set<ShardRow>(same);
  });
  for (const [at, { number, shard }] of shards.entries()) {
    const row = rows[at];
    const isPut = row !== undefined && put.has(row) && cache.shards.get(number) === shard;
    if (isPut) cache.shards.set(number, { ...shard, parts: [], isWhole: true });
    if (row) free(row.envelope.ct); // otherwise the bytes of all shards would stay in memory
  }
}

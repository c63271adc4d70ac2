// How is a client erased for good? By deleting its record, history, undecided revisions and entry in the index.
import { vaultFault } from '../faults';
import { putActs } from '../store/commit';
import { tryAgain } from '../store/concurrency';
import { noteErased } from '../store/erased-rows';
import { sealActs } from './audit-log';
import type { SearchEntry } from './client-index';
import { opaqueId } from './client-record';
import { readShard, shardOf } from './index-shards';
import type { OpenVault } from './open-vault';
import { sealShard } from './shard-rows';

const PIECE = 250;
const ATTEMPTS = 20;

/** Whether a client may be erased, judged by its entry within the transaction that erases it. */
type MayGo = (entry: SearchEntry) => boolean;

/** Only removed clients of this vault alone: of a shared one, the other members still have to receive the removal. */
export const isErasable: MayGo = ({ deletedOn, team }) => deletedOn !== null && team === undefined;

/** Erases those of the clients that may be; returns how many. Their files are deleted by the next clean-up. */
export async function forgetClients(
  vault: OpenVault,
  clientIds: readonly string[],
  mayGo: MayGo | null = null,
): Promise<number> {
  const ids = (await Promise.all(clientIds.map((id) => opaqueId(vault.keys, id)))).sort();
  let erased = 0;
  for (let at = 0; at < ids.length; at += PIECE) {
    const piece = ids.slice(at, at + PIECE);
    const count = await tryAgain(ATTEMPTS, () => forgetPiece(vault, piece, mayGo));
    if (count === null) throw vaultFault('busy');
    erased += count;
  }
  return erased;
}

/** Erases several in one transaction; returns how many, or null when somebody changed a shard of the index meanwhile. */
async function forgetPiece(
  vault: OpenVault,
  piece: readonly string[],
  mayGo: MayGo | null,
): Promise<number | null> {
  const { keys, random, store } = vault;
  const read = await Promise.all(
    [...new Set(piece.map(shardOf))].map(async (number) => ({ number, ...(await readShard(vault, number)) })),
  );
  const entryOf = new Map(read.flatMap(({ entries }) => [...entries]));
  const may = (id: string) => {
    const entry = entryOf.get(id);
    return mayGo === null || (entry !== undefined && mayGo(entry));
  };
  const ids = piece.filter(may);
  if (ids.length === 0) return 0;
  const gone = new Set(ids);
  const shards = await Promise.all(
    read.map(({ number, rev, ...said }) => {
      const entries = new Map([...said.entries].filter(([record]) => !gone.has(record)));
      const damaged = said.damaged.filter((record) => !gone.has(record));
      return sealShard(keys, { shard: number, rev: rev + 1 }, { entries, damaged }, random);
    }),
  );
  const detail = `clients:${ids.length}`;
  const acts = await sealActs(vault, [{ action: 'forget', record: '', rev: 0, at: vault.now(), detail }]);
  const stores = ['records', 'history', 'leaves', 'search', 'audit'] as const;
  return store.write({ stores, vault: keys.vault }, async (tx) => {
    const rows = await Promise.all(shards.map(({ shard }) => tx.objectStore('search').get(shard)));
    if (!shards.every(({ rev }, at) => (rows[at]?.rev ?? 0) === rev - 1)) return null;
    await Promise.all([
      ...ids.flatMap((id) => [
        tx.objectStore('records').delete(id),
        tx.objectStore('history').delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
        tx.objectStore('leaves').delete(IDBKeyRange.bound([id, ''], [id, '~'])),
      ]),
      ...shards.map((shard) => tx.objectStore('search').put(shard)),
      noteErased(tx, 'record', ids),
      putActs(tx, acts),
    ]);
    return ids.length;
  });
}

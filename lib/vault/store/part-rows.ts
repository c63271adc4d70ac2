// Where are the parts of the index stored that large imports add? In `meta`, each under its name, with a mark while any shard is in parts.
import type { Envelope } from '../crypto/sealing';
import type { WriteTransaction } from './writes';

/** Entries of several shards, encrypted together; these shards list it by name. */
export interface PartRow {
  readonly name: string;
  readonly envelope: Envelope;
}

const START = 'index-part|';
/** In `meta` while a shard may be in parts or has to be rebuilt. */
const MARK = 'index-in-parts';

/** The key of a part in `meta`. */
export const partKey = (name: string) => START + name;

type Meta = Pick<ReturnType<WriteTransaction['objectStore']>, 'get'>;

/** Stores parts and the mark. */
export async function putParts(tx: WriteTransaction, parts: readonly PartRow[]): Promise<void> {
  const meta = tx.objectStore('meta');
  if (parts.length === 0) return;
  await Promise.all([markParts(tx), ...parts.map(({ name, envelope }) => meta.put(envelope, partKey(name)))]);
}

/** Marks that the index may hold shards that are not stored as one piece. */
export async function markParts(tx: WriteTransaction): Promise<void> {
  await tx.objectStore('meta').put(true, MARK);
}

/** Whether a shard may be in parts. */
export const mayBeInParts = async (meta: Meta): Promise<boolean> => (await meta.get(MARK)) !== undefined;

/** Deletes all parts and the mark, once every shard is stored as one piece. */
export async function removeParts(tx: WriteTransaction): Promise<void> {
  const meta = tx.objectStore('meta');
  await Promise.all([meta.delete(IDBKeyRange.bound(START, `${START}~`)), meta.delete(MARK)]);
}

// Where do parts of the index lie that a transaction of many clients adds? Beside the header, each by its name, with a mark while any shard lies in parts.
import type { Envelope } from '../crypto/sealing';
import type { WriteTransaction } from './writes';

/** Entries of several shards, sealed together; the shards that lie in parts name it. */
export interface PartRow {
  readonly name: string;
  readonly envelope: Envelope;
}

const START = 'index-part|';
/** Stands in `meta` while a shard may lie in parts, or waits to be made anew. */
const MARK = 'index-in-parts';

/** The key of a part in `meta`. */
export const partKey = (name: string) => START + name;

type Meta = Pick<ReturnType<WriteTransaction['objectStore']>, 'get'>;

/** Puts parts and the mark. */
export async function putParts(tx: WriteTransaction, parts: readonly PartRow[]): Promise<void> {
  const meta = tx.objectStore('meta');
  if (parts.length === 0) return;
  await Promise.all([markParts(tx), ...parts.map(({ name, envelope }) => meta.put(envelope, partKey(name)))]);
}

/** Notes that the index has to be looked through for shards that are not one piece. */
export async function markParts(tx: WriteTransaction): Promise<void> {
  await tx.objectStore('meta').put(true, MARK);
}

/** Whether a shard may lie in parts. */
export const mayBeInParts = async (meta: Meta): Promise<boolean> => (await meta.get(MARK)) !== undefined;

/** Removes all parts and the mark: every shard is one piece. */
export async function removeParts(tx: WriteTransaction): Promise<void> {
  const meta = tx.objectStore('meta');
  await Promise.all([meta.delete(IDBKeyRange.bound(START, `${START}~`)), meta.delete(MARK)]);
}

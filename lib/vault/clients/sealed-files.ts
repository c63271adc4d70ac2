// How are a document's bytes sealed? Each file under its own key, in chunks that can be neither swapped nor cut off.
import { type Bytes, concat, type Random, toHex } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { decrypt, encrypt, newKey, unwrapKey } from '../crypto/sealing';
import type { FileRow } from '../store/schema';

const CHUNK = 1024 * 1024;

/** Seals bytes as a file of this id. */
export async function sealFile(
  keys: Pick<VaultKeys, 'scope' | 'wrapper'>,
  bytes: Bytes,
  random: Random,
  id = toHex(random(16)),
): Promise<FileRow> {
  const place = filePlace({ ...keys, vault: '' }, { id, fmt: 2 });
  const { key, wrappedKey } = await newKey(keys.wrapper, place, random);
  const count = Math.max(1, Math.ceil(bytes.length / CHUNK));
  const chunks: Bytes[] = [];
  for (let at = 0; at < count; at += 1) {
    const part = bytes.subarray(at * CHUNK, (at + 1) * CHUNK);
    chunks.push(await encrypt(key, part, chunkPlace(place, at, count), random));
  }
  return { id, fmt: 2, kid: keys.wrapper.kid, wrappedKey, chunks };
}

/** Opens a file; throws `not-decryptable` when a byte, a chunk or their order differ. */
export async function openFile(
  keys: Pick<VaultKeys, 'scope' | 'vault' | 'ring'>,
  row: FileRow,
): Promise<Bytes> {
  const place = filePlace(keys, row);
  const key = await unwrapKey(keys.ring, { ...row, fmt: row.fmt ?? 1 }, place);
  const parts = row.chunks.map((chunk, at) => decrypt(key, chunk, chunkPlace(place, at, row.chunks.length)));
  return concat(...(await Promise.all(parts)));
}

/** A file of format 1 stays as it is, since files never change: it is bound to its group and epoch too. */
function filePlace(
  keys: Pick<VaultKeys, 'scope' | 'vault'>,
  { id, fmt, kid = '' }: Pick<FileRow, 'id' | 'fmt'> & { kid?: string },
): string {
  const owner = fmt === 2 ? ['2', keys.scope] : ['1', keys.vault, ...kid.split('.')];
  return [...owner, 'file', id].join('|');
}

function chunkPlace(place: string, at: number, count: number): string {
  return `${place}|${at}|${at === count - 1 ? 'last' : 'more'}`;
}

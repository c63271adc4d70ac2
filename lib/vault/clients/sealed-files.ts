// How are a document's bytes sealed? Each file under its own key, in chunks that can be neither swapped nor cut off.
import { type Bytes, concat, type Random, toHex, wipe } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { decrypt, encrypt, importAesKey } from '../crypto/sealing';
import { vaultFault } from '../faults';
import type { FileRow } from '../store/schema';

const CHUNK = 1024 * 1024;

/** Seals bytes as a new file with a random id. */
export async function sealFile(keys: VaultKeys, bytes: Bytes, random: Random): Promise<FileRow> {
  const id = toHex(random(16));
  const raw = random(32);
  const wrappedKey = await encrypt(keys.wrapper.key, raw, `${filePlace(keys, id)}|key`, random);
  const key = await importAesKey(raw);
  wipe(raw);
  const count = Math.max(1, Math.ceil(bytes.length / CHUNK));
  const chunks: Bytes[] = [];
  for (let at = 0; at < count; at += 1) {
    const part = bytes.slice(at * CHUNK, (at + 1) * CHUNK);
    chunks.push(await encrypt(key, part, chunkPlace(keys, id, at, count), random));
  }
  return { id, epoch: keys.epoch, kid: keys.wrapper.kid, wrappedKey, chunks };
}

/** Opens a file; throws `not-decryptable` when a byte, a chunk or their order differ. */
export async function openFile(keys: VaultKeys, row: FileRow): Promise<Bytes> {
  if (row.kid !== keys.wrapper.kid) throw vaultFault('not-decryptable');
  const raw = await decrypt(keys.wrapper.key, row.wrappedKey, `${filePlace(keys, row.id)}|key`);
  const key = await importAesKey(raw);
  wipe(raw);
  const parts = row.chunks.map((chunk, at) =>
    decrypt(key, chunk, chunkPlace(keys, row.id, at, row.chunks.length)),
  );
  return concat(...(await Promise.all(parts)));
}

function filePlace(keys: VaultKeys, id: string): string {
  return ['1', keys.vault, keys.group, keys.epoch, 'file', id].join('|');
}

function chunkPlace(keys: VaultKeys, id: string, at: number, count: number): string {
  return `${filePlace(keys, id)}|${at}|${at === count - 1 ? 'last' : 'more'}`;
}

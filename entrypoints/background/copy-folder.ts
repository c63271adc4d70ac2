// Where is the vault's second copy stored? In the origin private file system, which is separate from the database on the disk.
import type { CopyFolder } from '../../lib/vault/copy/copy-head';

const FOLDER = 'vault-copy';
const SCRATCH = 'room';

/** The folder; null where the browser has no such file system, as in private windows of Firefox. */
async function directory(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch {
    return null;
  }
}

const MARGIN = 64 * 1024; // reserved for the file system's own metadata

/**
 * Whether the browser says that the disk has no room for so many bytes, asked without writing: Chromium ends by itself
 * after some writes into its private file system that found the disk full. Its quota for us is what we use and what the
 * disk has left; other browsers' says less, and there the write itself tells.
 */
async function isKnownFull(bytes: number): Promise<boolean> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota !== undefined && usage !== undefined && quota - usage < bytes + MARGIN;
}

/** The folder of the copy. A file is written beside the existing one and replaces it only when it is complete. */
export const copyFolder: CopyFolder = {
  list: async () => {
    const files: { name: string; size: number }[] = [];
    for await (const handle of (await directory())?.values() ?? []) {
      if (handle.kind !== 'file') continue;
      files.push({ name: handle.name, size: (await handle.getFile()).size });
    }
    return files;
  },
  read: async (name) => {
    try {
      const file = await (await directory())?.getFileHandle(name);
      return file ? new Uint8Array(await (await file.getFile()).arrayBuffer()) : null;
    } catch {
      return null;
    }
  },
  write: async (name, bytes) => {
    const folder = await directory();
    if (!folder) throw new Error('no private file system here');
    if (await isKnownFull(bytes.length)) throw new DOMException('the disk is full', 'QuotaExceededError');
    const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
    try {
      await writer.write(bytes);
      await writer.close();
    } catch (error) {
      await writer.abort().catch(() => undefined);
      throw error;
    }
  },
  remove: async (name) => {
    await (await directory())?.removeEntry(name).catch(() => undefined); // gone already
  },
};

const TRIAL = 1024 * 1024;

/**
 * Whether so many bytes can be put on the disk now: tried with a file that is thrown away, a piece at a time, so that a
 * full disk says so at the first one.
 */
export async function hasRoom(bytes: number): Promise<boolean> {
  const folder = await directory();
  if (!folder) return true; // unknown; the write itself will tell
  if (await isKnownFull(bytes)) return false;
  try {
    const writer = await (await folder.getFileHandle(SCRATCH, { create: true })).createWritable();
    const isThere = await fill(writer, bytes).then(
      () => true,
      () => false,
    );
    await writer.abort().catch(() => undefined);
    return isThere;
  } catch {
    return false;
  } finally {
    await folder.removeEntry(SCRATCH).catch(() => undefined);
  }
}

async function fill(writer: FileSystemWritableFileStream, bytes: number): Promise<void> {
  const piece = new Uint8Array(TRIAL);
  for (let left = bytes; left > 0; left -= TRIAL) await writer.write(piece.subarray(0, left));
}

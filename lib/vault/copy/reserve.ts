// How does the copy find room on a full disk? A file that is nothing but its size lies beside it, and is given up then.
import type { CopyFolder } from './copy-head';

const NAME = 'reserve';
/** Enough for the shards that many saves in a row touch. */
const BYTES = 2 * 1024 * 1024;
/** Kept only where the disk has this much: near its end the database needs the room. */
const ROOM = 32 * 1024 * 1024;

/** Puts the room aside unless it is; a disk that has none to spare goes without. */
export async function keepReserve(
  folder: CopyFolder,
  hasRoom: (bytes: number) => Promise<boolean>,
): Promise<void> {
  if (await isKept(folder)) return;
  try {
    if (await hasRoom(ROOM)) await folder.write(NAME, new Uint8Array(BYTES));
  } catch {
    await folder.remove(NAME).catch(() => undefined); // half of it is no reserve
  }
}

/** Removes the file, so that the copy can be written in its room; answers whether it was there. */
export async function giveUpReserve(folder: CopyFolder): Promise<boolean> {
  const wasKept = await isKept(folder);
  if (wasKept) await folder.remove(NAME);
  return wasKept;
}

const isKept = async (folder: CopyFolder): Promise<boolean> =>
  (await folder.list()).some(({ name }) => name === NAME);

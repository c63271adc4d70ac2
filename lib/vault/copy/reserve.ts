// How does the copy get room on a full disk? An empty reserve file beside it is deleted then.
import type { CopyFolder } from './copy-head';

const NAME = 'reserve';
/** Enough for the shards that many saves in a row touch. */
const BYTES = 2 * 1024 * 1024;
/** Kept only while the disk has this much free: below that the database needs the room. */
const ROOM = 32 * 1024 * 1024;

/** Creates the reserve unless it exists or the disk has no room to spare. */
export async function keepReserve(
  folder: CopyFolder,
  hasRoom: (bytes: number) => Promise<boolean>,
): Promise<void> {
  if (await isKept(folder)) return;
  try {
    if (await hasRoom(ROOM)) await folder.write(NAME, new Uint8Array(BYTES));
  } catch {
    await folder.remove(NAME).catch(() => undefined); // an incomplete file is no reserve
  }
}

/** Deletes the file, so that the copy can use its room; returns whether it existed. */
export async function giveUpReserve(folder: CopyFolder): Promise<boolean> {
  const wasKept = await isKept(folder);
  if (wasKept) await folder.remove(NAME);
  return wasKept;
}

const isKept = async (folder: CopyFolder): Promise<boolean> =>
  (await folder.list()).some(({ name }) => name === NAME);

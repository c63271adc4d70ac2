// Where does the second copy find room when the disk is full? In a file that holds nothing and is given up then.
import { type Bytes, secureRandom } from '../crypto/bytes';
import type { CopyFolder } from './copy-head';

const RESERVE = 'reserve';
/** Room for the parts of the index that were changed since the last copy; a part of a large vault takes a megabyte or two. */
const RESERVE_BYTES = 8 * 1024 * 1024;
const RANDOM_AT_ONCE = 65_536; // more are not handed out in one call

/** Makes it where it is not there; left undone without room. */
export async function keepReserve(folder: CopyFolder): Promise<void> {
  if ((await folder.list()).some(({ name }) => name === RESERVE)) return;
  await folder.write(RESERVE, randomBytes(RESERVE_BYTES));
}

/** Gives its room up. */
export async function releaseReserve(folder: CopyFolder): Promise<void> {
  await folder.remove(RESERVE);
}

/** At random, so that no file system makes it smaller. */
function randomBytes(length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += RANDOM_AT_ONCE) bytes.set(secureRandom(RANDOM_AT_ONCE), at);
  return bytes;
}

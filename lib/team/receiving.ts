// How is what is read stored? Some thousands of revisions at a time, and where there are many, the index is made whole once at the end.
import type { Journal, Received } from './journal';
import type { Segment } from './segment';

/** As many revisions are stored together; with fewer each time would read and seal much of the index anew. */
const BATCH = 5_000;
/** So many segments hold more than that, if their revisions are no larger than most. */
const MANY_SEGMENTS = 20;
/** Then the index is not sealed anew with each, and fewer of them are open at the same time. */
const BATCH_OF_MANY = 2_500;

interface Counts {
  readonly revisions: number;
  readonly unreadable: number;
}

/** Hands on a segment of a device to be stored. */
type Add = (device: string, segment: Segment) => Promise<void>;

/** Runs a reading of so many segments and stores what it adds; the rest of it only if it came to its end. */
export async function receiving(
  journal: Journal,
  segments: number,
  read: (add: Add) => Promise<void>,
): Promise<Counts> {
  const isOfMany = segments >= MANY_SEGMENTS;
  const most = isOfMany ? BATCH_OF_MANY : BATCH;
  let waiting: Received[] = [];
  let held = 0;
  let counts: Counts = { revisions: 0, unreadable: 0 };
  const flush = async () => {
    if (held === 0) return;
    const { unreadable } = await journal.receive(waiting, { isFirst: counts.revisions === 0, isOfMany });
    counts = { revisions: counts.revisions + held, unreadable: counts.unreadable + unreadable };
    waiting = [];
    held = 0;
  };
  const add: Add = async (device, segment) => {
    waiting.push({ device, segment });
    held += segment.revisions.length;
    if (held >= most) await flush();
  };
  try {
    await read(add);
    await flush();
  } finally {
    // what was stored until then stays; where the vault is locked, its next opening does this
    if (isOfMany) await journal.endReceiving().catch(() => undefined);
  }
  return counts;
}

// How are received revisions stored? A few thousand at a time; after many, the index is sealed as one piece at the end.
import type { Journal, Received } from './journal';
import type { Segment } from './segment';

/** How many revisions are stored together; with fewer, each time would read and seal much of the index again. */
const BATCH = 5_000;
/** More segments than this are expected to contain more revisions than that. */
const MANY_SEGMENTS = 20;
/** The batch size then: the index is not sealed with each batch, and fewer revisions are open at once. */
const BATCH_OF_MANY = 1_000;

interface Counts {
  readonly revisions: number;
  readonly unreadable: number;
}

/** Passes on a segment of a device to be stored. */
type Add = (device: string, segment: Segment) => Promise<void>;

/** Runs a reading and stores what it adds; the last part is stored only if the reading completed. */
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
    // what is stored so far stays; if the vault is locked, its next opening seals the index
    if (isOfMany) await journal.endReceiving().catch(() => undefined);
  }
  return counts;
}

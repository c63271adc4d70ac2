// How is a month reached in a calendar that has no arrows, whose months stand below each other and are drawn only as far as they can be seen?
import { scrollerOf } from './popup';
import { type WriteDeps, waitFor } from './widget';

/** A month that is drawn, and the number of months since year 0. */
interface Drawn {
  readonly box: Element;
  readonly count: number;
}

const MOST_ROUNDS = 12;
const PATIENCE = 300; // milliseconds

const heightOf = ({ box }: Drawn): number => box.getBoundingClientRect().height;

/** Scrolls the list of months until the wanted one is drawn; null when the list moves no further. */
export async function scrollTo<M extends Drawn>(
  wanted: number,
  look: () => readonly M[],
  deps: WriteDeps,
): Promise<M | null> {
  for (let round = 0; round < MOST_ROUNDS && deps.isAllowed(); round += 1) {
    const [first] = look();
    const found = look().find(({ count }) => count === wanted);
    if (found !== undefined || first === undefined) return found ?? null;
    const list = scrollerOf(first.box, first.box.ownerDocument.body);
    if (list === null) return null;
    const before = list.scrollTop;
    list.scrollTop += (wanted - first.count) * heightOf(first);
    if (list.scrollTop === before) return null;
    await waitFor(() => look()[0]?.count !== first.count, deps, PATIENCE);
  }
  return null;
}

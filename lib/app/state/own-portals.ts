// Which addresses did the person add, and which pages did they teach? Settings without personal data, kept on this machine.
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { PortalFile } from '../../page/recognise/portal-file';
import { isAt, type PortalMap } from '../../page/recognise/portal-map';

const KEY = 'portals';

/** What is kept: origins, and maps in the form of rules/portals. */
export interface Shelf {
  readonly hosts: readonly string[];
  readonly taught: readonly PortalMap[];
}

const Stored = z.object({ hosts: z.array(z.string()), taught: z.array(PortalFile) });
const EMPTY: Shelf = { hosts: [], taught: [] };

/** Keeps the shelf; read from the store once and then remembered. */
export function keepShelf() {
  let known: Promise<Shelf> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Shelf> {
    const parsed = Stored.safeParse((await browser.storage.local.get(KEY))[KEY]);
    return parsed.success ? (parsed.data as Shelf) : EMPTY; // the schema is this type with its arrays writable
  }

  function read(): Promise<Shelf> {
    known ??= load();
    return known;
  }

  /** Changes one after the other: two at once would forget one. */
  function change(edit: (shelf: Shelf) => Shelf): Promise<Shelf> {
    const next = queue.then(async () => {
      const changed = edit(await read());
      await browser.storage.local.set({ [KEY]: changed });
      known = Promise.resolve(changed);
      return changed;
    });
    queue = next.catch(() => undefined);
    return next;
  }

  return { read, change };
}
export type ShelfStore = ReturnType<typeof keepShelf>;

/** What was taught for an address; several maps of one address are one. */
export function taughtAt({ taught }: Shelf, url: string): PortalMap | null {
  const [first, ...more] = taught.filter((map) => isAt(map, url));
  if (first === undefined) return null;
  return { ...first, pages: [first, ...more].flatMap(({ pages }) => pages) };
}

// Which addresses did the person add, and which pages did they teach? Settings without personal data, kept on this machine.
import * as z from 'zod';
import { PortalFile } from '../../page/recognise/portal-file';
import { isAt, type PortalMap } from '../../page/recognise/portal-map';
import { createQueue } from '../../vault/store/concurrency';
import type { SessionStore } from '../../vault/store/key-value-store';

const KEY = 'portals';

/** What is kept: origins, and maps in the form of rules/portals. */
export interface OwnPortals {
  readonly hosts: readonly string[];
  readonly taught: readonly PortalMap[];
  /** Addresses that the person called filing forms, without their queries. */
  readonly forms?: readonly string[] | undefined;
}

const Stored = z.object({
  hosts: z.array(z.string()),
  taught: z.array(PortalFile),
  forms: z.array(z.string()).optional(),
});
const EMPTY: OwnPortals = { hosts: [], taught: [] };

/** The person's own portals; read from the settings once and then remembered. */
export function createOwnPortals(settings: SessionStore) {
  let known: Promise<OwnPortals> | null = null;
  const inTurn = createQueue();

  async function load(): Promise<OwnPortals> {
    const parsed = Stored.safeParse(await settings.get(KEY));
    return parsed.success ? (parsed.data as OwnPortals) : EMPTY; // the schema is this type with its arrays writable
  }

  function read(): Promise<OwnPortals> {
    known ??= load();
    return known;
  }

  /** Changes one after the other: two at once would forget one. */
  function change(edit: (portals: OwnPortals) => OwnPortals): Promise<OwnPortals> {
    return inTurn(async () => {
      const changed = edit(await read());
      await settings.set(KEY, changed);
      known = Promise.resolve(changed);
      return changed;
    });
  }

  return { read, change };
}
export type OwnPortalsStore = ReturnType<typeof createOwnPortals>;

/** An address without its query: an order number in it makes no other form. */
export function placeOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname, hash } = new URL(url);
  return `${origin}${pathname}${hash.replace(/\?.*$/u, '')}`;
}

/** Did the person call this address a filing form? */
export const isFilingFormAt = ({ forms = [] }: OwnPortals, url: string): boolean =>
  forms.includes(placeOf(url) ?? '');

/** What was taught for an address; several maps of one address are one. */
export function taughtAt({ taught }: OwnPortals, url: string): PortalMap | null {
  const [first, ...more] = taught.filter((map) => isAt(map, url));
  if (first === undefined) return null;
  return { ...first, pages: [first, ...more].flatMap(({ pages }) => pages) };
}

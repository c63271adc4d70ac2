// Which practice portals are there, at which addresses, and where are their built pages?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = join(ROOT, 'tests/portals');

/** The content of a folder's portal.json. */
const PortalFolder = z.strictObject({
  /** Host names under which the pages are served. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/u)).min(1),
  /** The path on those hosts where the pages begin. */
  base: z.string().regex(/^\/(?:[\w-]+\/)*$/u),
  /** Packages that replace others: `vue` may be an older version. */
  alias: z.record(z.string(), z.string()).default({}),
});

export interface PracticePortal extends z.infer<typeof PortalFolder> {
  /** The folder's name, which is the portal's id in rules/portals. */
  readonly id: string;
}

/** Every folder of tests/portals with a portal.json. */
export const practicePortals: readonly PracticePortal[] = readdirSync(SOURCES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(SOURCES, entry.name, 'portal.json')))
  .map(({ name }) => {
    const file = join(SOURCES, name, 'portal.json');
    return { id: name, ...PortalFolder.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  });

/** The folder of a practice portal's sources. */
export const sourceFolder = (portal: string): string => join(SOURCES, portal);

/** The folder of a practice portal's built pages. */
export const portalFolder = (portal: string): string => join(ROOT, '.output/portals', portal);

/** The portal that serves a host and path: the one with the longest matching base. */
export function portalAt(host: string, path: string): PracticePortal | null {
  const answering = practicePortals.filter(
    ({ hosts, base }) => hosts.includes(host) && `${path}/`.startsWith(base),
  );
  return answering.toSorted((one, other) => other.base.length - one.base.length)[0] ?? null;
}

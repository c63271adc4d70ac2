// Is an address what it seems? One that is added is encrypted, in plain letters and no imitation; one in view may imitate a portal.

export type HostFault = 'no-address' | 'not-https' | 'look-alike' | 'known';

export type HostAnswer =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly fault: HostFault };

const no = (fault: HostFault): HostAnswer => ({ ok: false, fault });

/** How many letters differ, at most `limit` counted. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, second] of [...other].entries()) {
      const replaced = (row[place] ?? 0) + (letter === second ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** A host that is nearly a portal's, or carries a portal's whole name in front of another. */
function imitates(host: string, portals: readonly string[]): boolean {
  if (/(?:^|\.)xn--/u.test(host) || host.endsWith('.')) return true;
  return portals.some(
    (portal) => host !== portal && (host.startsWith(`${portal}.`) || distance(host, portal, 2) <= 2),
  );
}

/** A host as an eye takes it: letters of other scripts fall out of a name that mixes them in, and the last point is not seen. */
const asSeen = (host: string): string =>
  host.replace(/(^|\.)xn--(?:([a-z0-9-]*)-)?[a-z0-9]+/gu, '$1$2').replace(/\.$/u, '');

/** What is behind the first name of a host, where that is more than an ending: its owner has all names before it. */
const ownerOf = (host: string): string | null => /\.(.+\..+)$/u.exec(host)?.[1] ?? null;

/** The portal whose address this one imitates, or null: nearly its host, or its whole host in front of another. */
export function imitatedPortal(url: string, portals: readonly string[]): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (host === '' || portals.includes(host)) return null;
  const seen = asSeen(host);
  const isLike = (portal: string): boolean =>
    seen.startsWith(`${portal}.`) ||
    (distance(seen, portal, 2) <= 2 && (host.endsWith('.') || ownerOf(host) !== ownerOf(portal)));
  return portals.find(isLike) ?? null;
}

/** Reads what a person typed: a whole address or only a host. `portals` are the host names we know anyway, `isServed` says whether our script stands at an address of theirs. */
export function addedOrigin(
  typed: string,
  portals: readonly string[],
  isServed: (url: string) => boolean = () => true,
): HostAnswer {
  const text = typed.trim();
  if (text === '' || /\s|@/u.test(text)) return no('no-address');
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`);
  } catch {
    return no('no-address');
  }
  if (url.hostname.startsWith('xn--') && !url.hostname.includes('.')) return no('no-address'); // words, not an address
  if (url.protocol !== 'https:') return no('not-https');
  // on a known host only some paths are ours; the person may add the others
  if (portals.includes(url.hostname) && url.port === '' && isServed(url.href)) return no('known');
  return imitates(url.hostname, portals) ? no('look-alike') : { ok: true, origin: url.origin };
}

/** The browser's pattern for an origin. Not every browser knows ports there; who may speak is told by the whole origin anyway. */
export function patternOf(origin: string, knowsPorts: boolean): string {
  const { hostname, host } = new URL(origin);
  return `https://${knowsPorts ? host : hostname}/*`;
}

// Is an address what it seems to be? An added one must be encrypted, in plain letters and no imitation; the address in view may imitate a portal.

export type HostFault = 'no-address' | 'not-https' | 'look-alike' | 'known';

export type HostAnswer =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly fault: HostFault };

const no = (fault: HostFault): HostAnswer => ({ ok: false, fault });

/** The number of different letters between two texts, counted up to `limit`. */
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

/** Is a host almost the same as a portal's, or does it begin with a portal's whole host name? */
function imitates(host: string, portals: readonly string[]): boolean {
  if (/(?:^|\.)xn--/u.test(host) || host.endsWith('.')) return true;
  return portals.some(
    (portal) => host !== portal && (host.startsWith(`${portal}.`) || distance(host, portal, 2) <= 2),
  );
}

/** A host as it appears to the eye: letters of other scripts in a mixed name and the final dot are left out. */
const asSeen = (host: string): string =>
  host.replace(/(^|\.)xn--(?:([a-z0-9-]*)-)?[a-z0-9]+/gu, '$1$2').replace(/\.$/u, '');

/** The part after the first label of a host, if that is more than a top-level domain: its owner controls all names under it. */
const ownerOf = (host: string): string | null => /\.(.+\..+)$/u.exec(host)?.[1] ?? null;

/** The portal that this address imitates, or null. An imitation is almost the same host, or begins with a portal's whole host name. */
export function imitatedPortal(url: string, portals: readonly string[]): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (host === '' || portals.includes(host)) return null;
  const seen = asSeen(host);
  const isLike = (portal: string): boolean =>
    seen.startsWith(`${portal}.`) ||
    (distance(seen, portal, 2) <= 2 && (host.endsWith('.') || ownerOf(host) !== ownerOf(portal)));
  return portals.find(isLike) ?? null;
}

/** Reads an address that a person typed, whole or only its host. `portals` are the known host names; `isServed` tells whether our script already runs at an address on one of them. */
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
  // on a known host our script runs only under some paths; the person may add the others
  if (portals.includes(url.hostname) && url.port === '' && isServed(url.href)) return no('known');
  return imitates(url.hostname, portals) ? no('look-alike') : { ok: true, origin: url.origin };
}

/** The browser's match pattern for an origin. Not every browser supports ports in it; permission to send messages is checked against the whole origin anyway. */
export function patternOf(origin: string, knowsPorts: boolean): string {
  const { hostname, host } = new URL(origin);
  return `https://${knowsPorts ? host : hostname}/*`;
}

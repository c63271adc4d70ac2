// Does a service have its server at another provider than the one it is filed with here? What that server is called there means nothing to this one.
import type { Client, Filing } from './client';

/** What belongs to a server at its provider: its id, the code to file it, its address and where it stands. */
export const OF_SERVER: ReadonlySet<string> = new Set([
  'access.resource',
  'access.authCode',
  'access.ip',
  'access.location',
]);

/** A provider that nobody named yet. */
const UNNAMED = 'other';

/** Is the server that the client's file names for this service at another provider? Unknown providers are not told apart. `serviceIndex`: 0-based, in the filing's order. */
export function isServerElsewhere(client: Client, filing: Filing, serviceIndex: number): boolean {
  const id = filing.services[serviceIndex];
  const provider = client.services.find((one) => one.id === id)?.access.provider;
  const isKnown = (one: string | null | undefined) => Boolean(one) && one !== UNNAMED;
  return isKnown(provider) && isKnown(filing.provider) && provider !== filing.provider;
}

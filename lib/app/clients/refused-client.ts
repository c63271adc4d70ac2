// Which client could not be stored, and what is wrong with it? Told to the page that sent it, never noted.
import type { RefusedClient } from '../../protocol/exchange-signals';
import { vaultFault } from '../../vault/faults';

/** The fault `bad-client`, with the client that it is about. */
export const refusal = (refused: RefusedClient): Error =>
  Object.assign(vaultFault('bad-client'), { refused });

/** The client that a fault is about; undefined where it is about none. */
export function refusedIn(fault: unknown): RefusedClient | undefined {
  return fault instanceof Error && 'refused' in fault ? (fault.refused as RefusedClient) : undefined; // only `refusal` makes such faults
}

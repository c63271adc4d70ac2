// What was stored in a client from a tab's pages by the last press?
import type { Client } from '../../filing/client/client';
import type { TakenView } from '../../protocol/typed-values';

/** It is told, and can be taken back, until the next fill, another document or a lock. The clients are without the bytes of their documents. */
export interface Taken extends TakenView {
  readonly clientId: string;
  readonly filingId: string;
  readonly before: Client;
  readonly after: Client;
}

// Which messages belong to import and export? The page starts each job on a port of its own; the background requests or sends the pieces.

import * as z from 'zod';
import type { Client } from '../filing/client/client';
import type { Change } from '../filing/client/client-changes';
import { EXPORT_FORMATS } from './exchange-signals';
import { reads } from './message-kind';
import { id, passphrase } from './parts';

export const exchangeKinds = {
  /** The rulebook's words that a table may use. */
  'exchange.words': reads({}).answers<CodeLabels>(),
  /** Which of these clients are already stored, and under which id. */
  'exchange.known': reads({
    wanted: z
      .array(z.union([z.strictObject({ id }), z.strictObject({ certNumber: z.string().max(100) })]))
      .max(20_000)
      .readonly(),
  }).answers<readonly (string | null)[]>(),
  /** The stored clients with these certificate numbers as rows of a table, one a service, in the order of its columns. */
  'exchange.stored': reads({
    numbers: z.array(z.string().max(100)).max(20_000).readonly(),
  }).answers<readonly (readonly string[])[]>(),
  /** What a table's client changes in the stored one; null when either cannot be read. */
  'exchange.differences': reads({
    id,
    client: z.record(z.string(), z.unknown()),
  }).answers<Differences | null>(),
};

/** The first message on the port: which job. */
export const ExchangeJob = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('import'), how: z.enum(['replace', 'merge']), total: z.int().min(0) }),
  z.strictObject({
    job: z.literal('export'),
    format: z.enum(EXPORT_FORMATS),
    /** All clients when null. */
    ids: z.array(id).max(20_000).readonly().nullable(),
  }),
  z.strictObject({ job: z.literal('backup'), passphrase }),
  /** Tries the passphrase of a backup and changes nothing. */
  z.strictObject({ job: z.literal('open-backup'), size: z.int().min(0) }),
  z.strictObject({
    job: z.literal('restore'),
    size: z.int().min(0),
    /** Creates a new vault with this passphrase; null merges into the open one. */
    newPassphrase: passphrase.nullable(),
  }),
]);
export type ExchangeJob = z.infer<typeof ExchangeJob>;

/** What a table changes of a stored client, part by part. */
export interface Differences {
  readonly changes: readonly Change[];
  /** How many parts of the table equal the client's. */
  readonly same: number;
  /** The resulting client, to name the ids in values. */
  readonly draft: Pick<Client, 'people' | 'services'>;
}

/** The page's answer to a question. */
export const ExchangeReply = z.union([
  z.strictObject({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.strictObject({ secret: z.string().length(44) }),
  z.strictObject({ bytes: z.instanceof(Uint8Array<ArrayBuffer>), isLast: z.boolean() }),
  z.strictObject({ size: z.int().min(0) }),
  z.strictObject({ isTaken: z.literal(true) }),
]);
export type ExchangeReply = z.infer<typeof ExchangeReply>;
/** A kind of entity or certificate with its label; entries of the rulebook have this type. */
export interface Named {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** Other words that portals use for it; never shown. */
  readonly also?: readonly string[] | undefined;
  /** For an entity type: its possible certificates; of several with the same label, the best comes first. */
  readonly certificateTypes?: readonly string[] | undefined;
}

/** The rulebook's words that a table may use instead of ids. */
export interface CodeLabels {
  readonly entityTypes: readonly Named[];
  readonly certificateTypes: readonly Named[];
  readonly content?: readonly Named[];
  readonly preApproval?: readonly Named[];
  readonly languages?: readonly Named[];
  readonly methods?: readonly Named[];
  readonly providers?: readonly Named[];
}

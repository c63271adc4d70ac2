// What may a surface ask about the documents of a client: add one, preview one, export one for an upload slot?

import * as z from 'zod';
import { Scan } from '../filing/client/client';
import type { ScanOwner } from '../filing/client/match-scans';
import { changes, reads } from './message-kind';
import { id } from './parts';

export const documentKinds = {
  /** `document` is an id of the rulebook, `of` whose it is; one of the same kind, owner and side is replaced. */
  'documents.add': changes({
    client: id,
    document: id,
    /** null: the usual owner of this kind. */
    of: id.nullable(),
    side: z.enum(['front', 'back']).nullable(),
    fileName: z.string().max(200),
    base64: z.string(),
    /** How good its picture is; absent: not checked. */
    scan: Scan.nullish(),
  }).answers<{ readonly ok: true } | Refused>(),
  /** All clients, with the names by which a file of scans is told to be theirs. */
  'documents.owners': reads({}).answers<readonly ScanOwner[]>(),
  'documents.look': reads({ client: id, id }).answers<StoredFile | null>(),
  'documents.remove': changes({ client: id, id }).answers<{ readonly ok: boolean }>(),
  /** Several become one sheet. Bytes in bytes, sides in pixels; null: no limit, no watermark. */
  'documents.export': reads({
    client: id,
    ids: z.array(id).min(1).max(4).readonly(),
    mediaType: z.enum(['image/jpeg', 'image/png', 'as-stored']),
    maxBytes: z.int().positive().nullable(),
    maxSide: z.int().positive().nullable(),
    watermark: z.string().max(60).nullable(),
  }).answers<({ readonly ok: true } & StoredFile) | Refused>(),
};

export type Refused = { readonly ok: false; readonly reason: string };
export type StoredFile = { readonly mediaType: string; readonly base64: string };

// What may a surface ask about the documents of a client: put one in, look at one, take one out in the form a slot wants?
import * as z from 'zod';
import { id } from './parts';

export const DocumentMessage = z.discriminatedUnion('type', [
  /** `document` is an id of the rulebook, `of` whose it is; one of the same kind, owner and side is replaced. */
  z.strictObject({
    type: z.literal('documents.add'),
    client: id,
    document: id,
    of: id,
    side: z.enum(['front', 'back']).nullable(),
    fileName: z.string().max(200),
    base64: z.string(),
  }),
  z.strictObject({ type: z.literal('documents.look'), client: id, id }),
  z.strictObject({ type: z.literal('documents.remove'), client: id, id }),
  /** Several become one sheet. Bytes in bytes, sides in pixels; null: no limit, no watermark. */
  z.strictObject({
    type: z.literal('documents.export'),
    client: id,
    ids: z.array(id).min(1).max(4),
    mediaType: z.enum(['image/jpeg', 'image/png', 'as-stored']),
    maxBytes: z.int().positive().nullable(),
    maxSide: z.int().positive().nullable(),
    watermark: z.string().max(60).nullable(),
  }),
]);
export type DocumentMessage = z.infer<typeof DocumentMessage>;
export type DocumentExport = Extract<DocumentMessage, { type: 'documents.export' }>;

// What is said while clients go in or out? One port a job: the page starts it, the background asks for or hands over the pieces.
import * as z from 'zod';
import { EXPORT_FORMATS } from './names';
import { id, passphrase } from './parts';

export const ExchangeMessage = z.discriminatedUnion('type', [
  /** The rulebook's words that a table may use. */
  z.strictObject({ type: z.literal('exchange.words') }),
  /** Which of these are stored already, and under which id. */
  z.strictObject({
    type: z.literal('exchange.known'),
    wanted: z
      .array(z.union([z.strictObject({ id }), z.strictObject({ certNumber: z.string().max(100) })]))
      .max(20_000),
  }),
]);
export type ExchangeMessage = z.infer<typeof ExchangeMessage>;

/** The first word on the port: which job. */
export const ExchangeJob = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('import'), how: z.enum(['replace', 'merge']), total: z.int().min(0) }),
  z.strictObject({
    job: z.literal('export'),
    format: z.enum(EXPORT_FORMATS),
    /** All clients when null. */
    ids: z.array(id).max(20_000).nullable(),
  }),
  z.strictObject({ job: z.literal('backup'), passphrase }),
  z.strictObject({
    job: z.literal('restore'),
    size: z.int().min(0),
    /** Makes a new vault with this passphrase; null merges into the open one. */
    newPassphrase: passphrase.nullable(),
  }),
]);
export type ExchangeJob = z.infer<typeof ExchangeJob>;

/** The page's answer to a question. */
export const ExchangeReply = z.union([
  z.strictObject({ base64: z.string() }),
  z.strictObject({ secret: z.string().length(44) }),
  z.strictObject({ text: z.string(), isLast: z.boolean() }),
  z.strictObject({ size: z.int().min(0) }),
  z.strictObject({ isTaken: z.literal(true) }),
]);
export type ExchangeReply = z.infer<typeof ExchangeReply>;

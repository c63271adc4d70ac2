// What may a surface ask about clients: lists, single ones, changes?
import * as z from 'zod';
import { id } from './parts';

export const ClientMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('clients.list'), search: z.string().max(200) }),
  z.strictObject({ type: z.literal('clients.import'), text: z.string(), apply: z.boolean() }),
  z.strictObject({ type: z.literal('clients.remove'), id }),
  z.strictObject({ type: z.literal('clients.restore'), id }),
  z.strictObject({ type: z.literal('clients.get'), id }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

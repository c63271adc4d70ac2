// What may a surface ask about filing systems that the person added, taught or was handed as a file?
import * as z from 'zod';
import { id, tabId } from './parts';

const origin = z.string().max(300);

export const PortalsMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('portals.list') }),
  z.strictObject({ type: z.literal('portals.add'), origin }),
  z.strictObject({ type: z.literal('portals.remove'), origin }),
  z.strictObject({ type: z.literal('portals.read-page'), tabId }),
  z.strictObject({ type: z.literal('portals.teach'), tabId }),
  z.strictObject({ type: z.literal('portals.export'), id }),
  z.strictObject({ type: z.literal('portals.import'), text: z.string(), apply: z.boolean() }),
  z.strictObject({ type: z.literal('portals.forget'), id }),
]);
export type PortalsMessage = z.infer<typeof PortalsMessage>;

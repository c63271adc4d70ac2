// What may a surface ask about the portal page in one tab? Each answers the tab's new view.
import * as z from 'zod';
import { factValue, id, tabId } from './parts';

export const TabMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tab.view'), tabId }),
  z.strictObject({ type: z.literal('tab.bind'), tabId, clientId: id }),
  z.strictObject({ type: z.literal('tab.unbind'), tabId }),
  z.strictObject({ type: z.literal('tab.services'), tabId, services: z.array(id).max(50) }),
  z.strictObject({ type: z.literal('tab.fill'), tabId, replace: z.array(id).max(2000) }),
  z.strictObject({ type: z.literal('tab.undo'), tabId, key: id.nullable() }),
  z.strictObject({ type: z.literal('tab.answer'), tabId, fact: id, value: factValue }),
  z.strictObject({
    type: z.literal('tab.answers'),
    tabId,
    answers: z.array(z.strictObject({ fact: id, value: factValue })).max(300),
  }),
  z.strictObject({
    type: z.literal('tab.attach'),
    tabId,
    document: id,
    side: z.enum(['front', 'back']).nullable(),
    fileName: z.string().max(200),
    base64: z.string(),
  }),
  z.strictObject({ type: z.literal('tab.take'), tabId, keys: z.array(id).min(1).max(2000) }),
  z.strictObject({ type: z.literal('tab.new-client'), tabId }),
  z.strictObject({ type: z.literal('tab.go-to'), tabId, key: id }),
  z.strictObject({ type: z.literal('tab.override'), tabId, typed: z.string().max(40) }),
  z.strictObject({ type: z.literal('tab.recheck'), tabId }),
]);
export type TabMessage = z.infer<typeof TabMessage>;

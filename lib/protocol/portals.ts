// What may a surface ask about filing systems that the person added, taught or was handed as a file?
import * as z from 'zod';
import type { Text } from '../filing/text';
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
export interface AddedPortal {
  readonly origin: string;
  /** False when the browser's permission was taken back. */
  readonly isAllowed: boolean;
}

export interface TaughtPortal {
  readonly id: string;
  readonly name: Text;
  readonly addresses: readonly string[];
  readonly checkedOn: string;
  readonly pages: number;
  readonly fields: number;
}

export interface AddedPortals {
  readonly hosts: readonly AddedPortal[];
  readonly taught: readonly TaughtPortal[];
}

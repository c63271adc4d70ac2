// What may a surface ask about filing systems that the person added, taught or imported?

import * as z from 'zod';
import type { Text } from '../filing/text';
import type { HostFault } from '../page/recognise/portal-address';
import type { PortalAnswer } from '../page/recognise/portal-file';
import { changes, reads } from './message-kind';
import { id, tabId } from './parts';

const origin = z.string().max(300);

export const portalKinds = {
  'portals.list': reads({}).answers<AddedPortals>(),
  'portals.add': reads({ origin }).answers<AddAnswer>(),
  'portals.remove': changes({ origin }).answers<AddedPortals>(),
  'portals.read-page': reads({ tabId }).answers<InjectAnswer>(),
  'portals.is-filing-form': changes({ tabId }).answers<null>(),
  'portals.forget-form': changes({ address: z.string() }).answers<AddedPortals>(),
  'portals.teach': reads({ tabId }).answers<TeachAnswer>(),
  'portals.export': reads({ id }).answers<{ readonly text: string } | null>(),
  'portals.import': changes({ text: z.string(), apply: z.boolean() }).answers<PortalAnswer>(),
  'portals.forget': changes({ id }).answers<AddedPortals>(),
};
export interface AddedPortal {
  readonly origin: string;
  /** False when the browser's permission was revoked. */
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
  /** Addresses that the person marked as filing forms, without their queries. */
  readonly forms: readonly string[];
}
export type AddFault = HostFault | 'not-allowed';
export type AddAnswer = { readonly ok: true } | { readonly ok: false; readonly why: AddFault };
export type InjectAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'not-https' | 'not-reachable' };
export type TeachAnswer = InjectAnswer | { readonly ok: false; readonly why: 'hands-off' };
